import { callOffFlashSale } from '#sandbox'
import { given } from '../cast.ts'
import { form, named } from '../form.ts'
import { causeOf, happening, must } from './happening.ts'

/** The shop calls a flash sale off before its time. */
export const saleCalledOff = happening(
  form({ 'sale called off': named('sale') }),
  ({ world, cast }, value) => {
    const name = value['sale called off']
    const id = given(cast.sales, name, 'flash sale')
    must(`calling off "${name}"`, callOffFlashSale(world, id, causeOf('flash sale called off')))
  },
)
