import Type from 'typebox'
import { orderStates } from '../orders/machine.ts'
import { Amount, exactly, Instant, Quantity, Text } from './parts.ts'

const Line = exactly({ sku: Text, name: Text, quantity: Quantity, unitPrice: Amount })

export const OrderValue = exactly({
  id: Text,
  shopper: Text,
  lines: Type.Array(Line, { minItems: 1 }),
  total: Amount,
  placedAt: Instant,
  tracking: Type.Optional(Text),
  status: Type.Enum([...orderStates]),
})
