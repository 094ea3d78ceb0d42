import Type, { type TProperties } from 'typebox'
import { Money as AnyMoney } from '../money.ts'

/** An object that has these members and no others. */
export const exactly = <P extends TProperties>(members: P) =>
  Type.Object(members, { additionalProperties: false })

/** Text that says something. */
export const Text = Type.String({ pattern: '\\S' })

/** World time, ms. */
export const Instant = Type.Integer({ minimum: 0, description: 'world time, ms' })

/** SKUs, each once. */
export const Skus = Type.Immutable(Type.Array(Text, { uniqueItems: true }))

/** Named things to show, in their order. */
export const Rows = Type.Readonly(Type.Record(Text, Text))

/** An amount that is paid: never below nothing. */
export const Amount = exactly({
  minor: Type.Readonly(Type.Integer({ minimum: 0 })),
  currency: Type.Readonly(AnyMoney.properties.currency),
})

/** A number of units, from one. */
export const Quantity = Type.Integer({ minimum: 1 })

/** A time of day, as a sign on the door says it. */
export const TimeOfDay = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' })
