import Type from 'typebox'
import { resource } from '#journal'
import type { Price } from '#sandbox'
import { skuOf } from '../cast.ts'
import { form, named } from '../form.ts'
import { NotGiven } from '../stage.ts'
import { causeOf, happening } from './happening.ts'

/** The shop changes a price by so many percent, up or down, for good. A promotion that is on is over with it. */
export const repriced = happening(
  form({
    repriced: named('item'),
    percent: Type.Integer({ minimum: -90, maximum: 900, description: 'percent, such as 20 or -10' }),
  }),
  ({ world, cast }, { repriced: item, percent }) => {
    const name = resource('price', skuOf(cast, item))
    const before = world.source<Price>(name)?.value.amount.minor ?? 0
    const minor = Math.max(1, Math.round((before * (100 + percent)) / 100))
    const cause = causeOf('reprice')
    world.send(name, { type: 'end promotion' }, cause)
    if (world.source<Price>(name)?.value.amount.minor === minor) return
    if (world.send(name, { type: 'reprice', minor }, cause).kind !== 'committed')
      throw new NotGiven(`repricing "${item}" by ${percent} %: the shop does not take ${minor} for ${before}`)
  },
)
