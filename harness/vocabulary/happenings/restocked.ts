import Type from 'typebox'
import { restock } from '#sandbox'
import { skuOf } from '../cast.ts'
import { form, named, Quantity } from '../form.ts'
import { Elsewhere } from './elsewhere.ts'
import { causeOf, happening, must } from './happening.ts'

/** New units arrive, one unless it says more. */
export const restocked = happening(
  form({ restocked: named('item'), quantity: Type.Optional(Quantity), on: Elsewhere }),
  ({ world, cast }, { restocked: item, quantity = 1, on = 'web' }) =>
    must(`restocking "${item}"`, restock(world, skuOf(cast, item), quantity, causeOf('restock', on))),
)
