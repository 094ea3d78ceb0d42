import Type, { type Static } from 'typebox'
import { exactly, Skus } from './parts.ts'

export const ListValue = exactly({
  id: Type.Readonly(Type.Enum(['new-arrivals', 'best-sellers'])),
  skus: Type.Readonly(Skus),
})
/** A list that the shop curates or counts: new arrivals by date, best sellers by units sold. */
export type ProductList = Static<typeof ListValue>
