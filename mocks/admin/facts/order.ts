import Type from 'typebox'
import { addOrder, orderStates } from '#sandbox'
import { exactly, Name, Ref } from '../parts.ts'
import { factType } from './fact.ts'

/** An order of a shopper. */
export const order = factType(
  'an order of a shopper in a state, with the shipments and payments that belong to it',
  exactly({
    fact: Type.Literal('order'),
    ref: Name,
    shopper: Ref('a shopper'),
    status: Type.Enum([...orderStates]),
    items: Type.Array(Ref('a product'), { minItems: 1, maxItems: 20 }),
  }),
  (world, cast, { ref, shopper, status, items }) => {
    const skus = items.map((item) => cast.known(world, 'product', item))
    const made = addOrder(world, { ref, shopper: cast.known(world, 'shopper', shopper), status, skus })
    cast.name('order', ref, made.id)
  },
)
