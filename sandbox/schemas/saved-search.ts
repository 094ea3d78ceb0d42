import Type, { type Static } from 'typebox'
import { exactly, Instant, Text } from './parts.ts'

/** The most matches that a saved search keeps: the latest ones. */
export const mostMatches = 20

/** What a shopper looks for; each condition that is there must hold. */
export const SavedQuery = exactly({
  /** Words, each of which begins a word of the name or the category. */
  text: Type.Readonly(Type.Optional(Text)),
  category: Type.Readonly(Type.Optional(Text)),
  /** In the shop's currency. */
  maxPriceMinor: Type.Readonly(Type.Optional(Type.Integer({ minimum: 0 }))),
  /** True where only what can be had is wanted. */
  inStock: Type.Readonly(Type.Optional(Type.Boolean())),
})
export type SavedQuery = Static<typeof SavedQuery>

const Match = exactly({ sku: Type.Readonly(Text), at: Type.Readonly(Instant) })

const fields = {
  id: Type.Readonly(Text),
  shopper: Type.Readonly(Text),
  query: Type.Readonly(SavedQuery),
  /** What came to match since it was saved, and when; the latest ones, oldest first. */
  matches: Type.Readonly(Type.Immutable(Type.Array(Match, { maxItems: mostMatches }))),
} as const

const Fields = exactly(fields)
/** A search that the shop keeps for a shopper, with what has come to match it. */
export type SavedSearch = Static<typeof Fields>

export const SavedSearchValue = exactly({ ...fields, status: Type.Enum(['active', 'paused', 'ended']) })
