import Type, { type TProperties } from 'typebox'
import { channels } from '#journal'

/** An object that has these members and no others. */
export const exactly = <P extends TProperties>(members: P) =>
  Type.Object(members, { additionalProperties: false })

/** Text that says something. */
export const Text = Type.String({ pattern: '\\S', maxLength: 2000 })

/** An id, or the name that a fact gave. */
export const Ref = (of: string) =>
  Type.String({
    minLength: 1,
    maxLength: 200,
    description: `the id of ${of}, or the name that a fact gave it`,
  })

/** By which the facts and events of a world call something. */
export const Name = Type.String({
  pattern: '^[A-Za-z][A-Za-z0-9 _-]{0,59}$',
  description: 'a name: a letter, then letters, digits, blanks, _ and -',
})

export const Count = Type.Integer({ minimum: 0 })
export const Units = Type.Integer({ minimum: 1 })
/** The version that the writer knew. */
export const BaseVersion = Type.Integer({ minimum: 1 })
export const WorldTime = Type.Integer({ minimum: 0, description: 'world time, ms since 1970' })
export const SpanMs = Type.Integer({ minimum: 0, description: 'ms' })
export const ChannelName = Type.Enum([...channels])
export const Money = exactly({
  minor: Type.Integer({ description: 'in the smallest unit of the currency' }),
  currency: Type.String({ pattern: '^[A-Z]{3}$' }),
})
export const LineUnits = Type.Array(exactly({ sku: Ref('a product'), quantity: Units }), { maxItems: 100 })
export const SavedQuery = exactly({
  text: Type.Optional(Text),
  category: Type.Optional(Text),
  maxPriceMinor: Type.Optional(Count),
  inStock: Type.Optional(Type.Boolean()),
})
export const SaleTerms = {
  sku: Ref('a product'),
  startsInMs: SpanMs,
  lastsMs: SpanMs,
  quantity: Units,
  limit: Type.Optional(Units),
  percentOff: Type.Integer({ minimum: 1, maximum: 99 }),
  visitsPerMinute: Type.Optional(Type.Number({ minimum: 0, maximum: 1000 })),
  burst: Type.Optional(Type.Number({ minimum: 1, maximum: 100 })),
}
