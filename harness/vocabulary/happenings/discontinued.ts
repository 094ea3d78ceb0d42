import { discontinueStock } from '#sandbox'
import { skuOf } from '../cast.ts'
import { form, named } from '../form.ts'
import { causeOf, happening, must } from './happening.ts'

/** The shop takes an item out of sale. */
export const discontinued = happening(
  form({ discontinued: named('item') }),
  ({ world, cast }, { discontinued: item }) =>
    must(`discontinuing "${item}"`, discontinueStock(world, skuOf(cast, item), causeOf('discontinue'))),
)
