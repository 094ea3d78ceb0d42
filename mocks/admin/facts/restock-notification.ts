import Type from 'typebox'
import { addRestockNotification } from '#sandbox'
import { exactly, Ref } from '../parts.ts'
import { factType } from './fact.ts'

/** A shopper's wish to be told when a product is back. */
export const restockNotification = factType(
  "a shopper's wish to be told when a product that is sold out is back",
  exactly({ fact: Type.Literal('restock-notification'), shopper: Ref('a shopper'), sku: Ref('a product') }),
  (world, cast, { shopper, sku }) => {
    const wish = { shopper: cast.known(world, 'shopper', shopper), sku: cast.known(world, 'product', sku) }
    addRestockNotification(world, wish)
  },
)
