import Type from 'typebox'
import { checkoutStates } from '../checkout/checkout.ts'
import { Amount, exactly, Instant, Quantity, Text } from './parts.ts'

const Line = exactly({ sku: Text, name: Text, quantity: Quantity, unitPrice: Amount })

export const CheckoutValue = exactly({
  id: Text,
  shopper: Text,
  lines: Type.Array(Line, { minItems: 1 }),
  place: Type.Optional(Text),
  delivery: Type.Optional(exactly({ fee: Amount, promisedOn: Type.Optional(Instant) })),
  /** What the lines and the delivery cost. */
  total: Amount,
  quotedAt: Instant,
  expiresAt: Instant,
  holds: Type.Optional(Type.Array(exactly({ sku: Text, hold: Text }), { minItems: 1 })),
  order: Type.Optional(Text),
  key: Type.Optional(Text),
  reason: Type.Optional(Text),
  status: Type.Enum([...checkoutStates]),
})
