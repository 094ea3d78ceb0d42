import Type from 'typebox'
import { addRestockNotification } from '#sandbox'
import { skuOf } from '../cast.ts'
import { named } from '../form.ts'
import { fact } from './fact.ts'

/** Items about which whoever talks has asked to be told when they are back. */
export const waitingFor = fact(Type.Array(named('item')), ({ world, cast }, given) => {
  for (const item of given)
    addRestockNotification(world, { shopper: cast.shopper.id, sku: skuOf(cast, item) })
})
