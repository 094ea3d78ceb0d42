import Type from 'typebox'
import { addOrder, orderStates } from '#sandbox'
import { shopperOf, skuOf } from '../cast.ts'
import { form, named, naming } from '../form.ts'
import { fact } from './fact.ts'

/** Orders that were placed before, of whoever talks unless it says whose. */
export const orders = fact(
  naming(
    'order',
    form({
      status: Type.Enum([...orderStates]),
      items: Type.Array(named('item'), { minItems: 1 }),
      of: Type.Optional(named('shopper')),
    }),
  ),
  ({ world, cast }, given) => {
    for (const [ref, { status, items, of }] of Object.entries(given)) {
      const skus = items.map((item) => skuOf(cast, item))
      cast.orders.set(ref, addOrder(world, { ref, shopper: shopperOf(cast, of).id, status, skus }).id)
    }
  },
)
