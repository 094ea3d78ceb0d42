import Type from 'typebox'
import { valueSchemas } from '#sandbox'
import type { Contract } from '../contract.ts'
import { exactly, listOf, MoneyShown, membersOf, shownAs } from '../shown.ts'
import { decimalPattern } from './money.ts'

const { 'restock-notification': Wish, 'saved-search': Search } = valueSchemas
const Kept = exactly({
  id: Search.properties.id,
  ...membersOf(Search.properties.query, 'maxPriceMinor'),
  maxPrice: Type.Optional(MoneyShown),
  status: Search.properties.status,
  matches: shownAs(Search.properties.matches),
})
const Words = Type.Optional(Type.String({ description: 'a text' }))

export const listRestockNotifications = {
  summary: 'Lists what the shopper is told of when it is back',
  answers: { 200: listOf(exactly(membersOf(Wish, 'id', 'shopper'))) },
} satisfies Contract

export const askForRestock = {
  summary: 'Signs the shopper up to be told when a product is back',
  body: Type.Object({ sku: Type.String({ description: 'a text' }) }),
  answers: { 201: exactly({ sku: Type.String(), notify: Type.Literal(true) }) },
  invalid: ['notifications/invalid'],
  refusals: ['catalog/unknown-sku', 'notifications/in-stock'],
} satisfies Contract

export const giveUpRestock = {
  summary: 'Gives a restock notification up',
  path: { sku: 'the SKU that it waits for' },
  answers: { 200: exactly({ sku: Type.String(), notify: Type.Literal(false) }) },
  refusals: ['notifications/no-such-wish'],
} satisfies Contract

export const listSavedSearches = {
  summary: 'Lists the searches that are kept, with what has come to match them',
  answers: { 200: listOf(Kept) },
} satisfies Contract

export const keepSearch = {
  summary: 'Keeps a search up for the shopper',
  body: exactly({
    text: Words,
    category: Words,
    maxPrice: Type.Optional(
      Type.String({ pattern: decimalPattern, description: 'an amount such as "59.90"' }),
    ),
    inStock: Type.Optional(Type.Boolean({ description: 'true or false' })),
  }),
  answers: { 201: Kept },
  invalid: ['searches/invalid'],
  refusals: ['searches/too-many'],
} satisfies Contract

export const giveUpSearch = {
  summary: 'Gives a saved search up',
  path: { id: 'the id of one of the shopper’s saved searches' },
  answers: { 200: exactly({ id: Type.String(), status: Type.Literal('ended') }) },
  refusals: ['searches/no-such-search'],
} satisfies Contract
