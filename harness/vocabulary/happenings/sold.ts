import Type from 'typebox'
import { resource } from '#journal'
import { availableUnits, type Stock, sell } from '#sandbox'
import { skuOf } from '../cast.ts'
import { form, named, Quantity } from '../form.ts'
import { Elsewhere } from './elsewhere.ts'
import { causeOf, happening } from './happening.ts'

/** Another shopper buys: so many, at most what is left; `all` takes what is left. */
export const sold = happening(
  form({
    sold: named('item'),
    quantity: Type.Optional(
      Type.Union([Quantity, Type.Enum(['all'])], { description: 'a whole number from 1, or all' }),
    ),
    on: Elsewhere,
  }),
  ({ world, cast }, { sold: item, quantity = 1, on = 'web' }) => {
    const sku = skuOf(cast, item)
    const stock = world.source<Stock>(resource('stock', sku))?.value
    const left = stock ? availableUnits(stock) : 0
    sell(
      world,
      sku,
      quantity === 'all' ? 'all' : Math.min(quantity, left),
      causeOf('another shopper buys', on),
    )
  },
)
