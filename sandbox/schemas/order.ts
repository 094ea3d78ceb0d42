import Type from 'typebox'
import { orderStates } from '../orders/states.ts'
import { Amount, exactly, Instant, Quantity, Text } from './parts.ts'

const Line = exactly({ sku: Text, name: Text, quantity: Quantity, unitPrice: Amount })
const Units = Type.Array(exactly({ sku: Text, quantity: Quantity }), { minItems: 1 })

const Shipment = exactly({
  id: Text,
  tracking: Text,
  carrier: Text,
  lines: Units,
  shippedAt: Type.Optional(Instant),
})

const Payment = exactly({
  kind: Type.Enum(['authorization', 'capture', 'void', 'refund']),
  amount: Amount,
  at: Type.Optional(Instant),
})

const Return = exactly({
  lines: Units,
  reason: Type.Optional(Text),
  received: Type.Boolean(),
  requestedAt: Type.Optional(Instant),
  receivedAt: Type.Optional(Instant),
})

export const OrderValue = exactly({
  id: Text,
  shopper: Text,
  lines: Type.Array(Line, { minItems: 1 }),
  /** What the lines and the delivery cost. */
  total: Amount,
  placedAt: Instant,
  delivery: Type.Optional(
    exactly({ fee: Amount, place: Type.Optional(Text), promisedOn: Type.Optional(Instant) }),
  ),
  tracking: Type.Optional(Text),
  shipments: Type.Array(Shipment),
  payments: Type.Array(Payment),
  declined: Type.Optional(exactly({ reason: Text, at: Type.Optional(Instant) })),
  delay: Type.Optional(exactly({ until: Type.Optional(Instant), at: Type.Optional(Instant) })),
  deliveredAt: Type.Optional(Instant),
  returns: Type.Optional(Type.Array(Return)),
  refunded: Type.Optional(Amount),
  status: Type.Enum([...orderStates]),
})
