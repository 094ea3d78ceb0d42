import Type from 'typebox'
import { exactly, Quantity, Text } from './parts.ts'

export const CartValue = exactly({
  shopper: Text,
  lines: Type.Array(exactly({ sku: Text, quantity: Quantity })),
})
