import Type from 'typebox'
import { exactly, Text } from './parts.ts'

export const StockValue = exactly({ sku: Text, onHand: Type.Integer({ minimum: 0 }) })
