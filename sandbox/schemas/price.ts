import Type, { type Static } from 'typebox'
import { Amount, exactly, Instant, Text } from './parts.ts'

export const PriceValue = exactly({
  sku: Type.Readonly(Text),
  /** What a shopper pays now. */
  amount: Type.Readonly(Amount),
  /** What it cost before the promotion, while one is on. */
  regular: Type.Readonly(Amount),
  /** World time until which the promotion is meant to last, where the shop says so. */
  until: Type.Readonly(Type.Optional(Instant)),
})
export type Price = Static<typeof PriceValue>
