import Type from 'typebox'
import { setStock } from '#sandbox'
import { Count, exactly, Ref } from '../parts.ts'
import { factType } from './fact.ts'

/** What is on hand of a product. */
export const stock = factType(
  'so many units of a product are on hand',
  exactly({ fact: Type.Literal('stock'), sku: Ref('a product'), onHand: Count }),
  (world, cast, { sku, onHand }) => setStock(world, cast.known(world, 'product', sku), onHand),
)
