import Type from 'typebox'
import { Amount, exactly, Instant, Quantity, Text } from './parts.ts'

const Line = exactly({
  sku: Text,
  quantity: Quantity,
  /** When it came into the cart: what a unit cost, and when that was. */
  unitPrice: Type.Optional(Amount),
  addedAt: Type.Optional(Instant),
})

export const CartValue = exactly({
  /** The shopper or the guest whose it is. */
  shopper: Text,
  lines: Type.Array(Line),
  guest: Type.Optional(Type.Boolean()),
  expiredAt: Type.Optional(Instant),
  mergedInto: Type.Optional(Text),
})
