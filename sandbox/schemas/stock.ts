import Type, { type Static } from 'typebox'
import { exactly, Instant, Quantity, Text } from './parts.ts'

/** Units that are kept for a shopper until a world time, and are nobody else's meanwhile. */
export const Hold = exactly({
  id: Type.Readonly(Text),
  shopper: Type.Readonly(Text),
  quantity: Type.Readonly(Quantity),
  /** World time at which it lapses by itself. */
  until: Type.Readonly(Instant),
})
export type Hold = Static<typeof Hold>

export const StockValue = exactly({
  sku: Type.Readonly(Text),
  /** Units in the warehouse, those that are held among them; never negative. */
  onHand: Type.Readonly(Type.Integer({ minimum: 0 })),
  /** In the order in which they were made; absent where there is none. Together never more than is on hand. */
  holds: Type.Readonly(Type.Optional(Type.Immutable(Type.Array(Hold, { minItems: 1 })))),
  /** World time at which the next delivery is expected, while one is. */
  expectedAt: Type.Readonly(Type.Optional(Instant)),
  /** True where it is sold no more, but for what is held; else absent. */
  discontinued: Type.Readonly(Type.Optional(Type.Boolean())),
})
export type Stock = Static<typeof StockValue>
