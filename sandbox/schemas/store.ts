import Type, { type Static } from 'typebox'
import { exactly, Text, TimeOfDay } from './parts.ts'

/** A place where the shop sells over a counter. */
export const StoreValue = exactly({
  id: Type.Readonly(Text),
  name: Type.Readonly(Text),
  city: Type.Readonly(Text),
  /** Five digits. */
  postcode: Type.Readonly(Type.String({ pattern: '^\\d{5}$' })),
  /** Times of day in the shop's zone. */
  opens: Type.Readonly(TimeOfDay),
  closes: Type.Readonly(TimeOfDay),
  /** Days of the week on which it opens, Monday as 1. */
  days: Type.Readonly(
    Type.Immutable(Type.Array(Type.Integer({ minimum: 1, maximum: 7 }), { uniqueItems: true })),
  ),
  /** `closed` while it is closed out of turn, whatever its hours. */
  status: Type.Readonly(Type.Enum(['trading', 'closed'])),
})
export type Store = Static<typeof StoreValue>

/** What a store has of a SKU: the store's own, apart from the warehouse that serves the online shop. */
export const StoreStockValue = exactly({
  sku: Type.Readonly(Text),
  store: Type.Readonly(Text),
  /** Units on the shelf; never negative. */
  onHand: Type.Readonly(Type.Integer({ minimum: 0 })),
})
export type StoreStock = Static<typeof StoreStockValue>
