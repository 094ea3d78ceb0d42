import Type from 'typebox'
import { addFlashSale } from '#sandbox'
import { exactly, Name, SaleTerms } from '../parts.ts'
import { factType } from './fact.ts'

/** A flash sale that is announced, or live where it starts in 0 ms. */
export const flashSale = factType(
  'a flash sale that is announced, or live where it starts in 0 ms',
  exactly({ fact: Type.Literal('flash-sale'), ref: Name, ...SaleTerms }),
  (world, cast, { fact: _, sku, ...terms }) => {
    const made = addFlashSale(world, { ...terms, sku: cast.known(world, 'product', sku) })
    cast.name('flash-sale', terms.ref, made.id)
  },
)
