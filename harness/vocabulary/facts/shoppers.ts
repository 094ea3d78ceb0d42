import Type, { type Static } from 'typebox'
import { addShopper, type Shopper } from '#sandbox'
import { type Temperament, temperaments } from '../../shopper/temperaments.ts'
import type { Talker } from '../cast.ts'
import { form, naming } from '../form.ts'
import { fact } from './fact.ts'

const Talks = form({
  /** `when asked`: signs in on the shop's page where the bot leads there. Default true. */
  'signed in': Type.Optional(
    Type.Union([Type.Boolean(), Type.Literal('when asked')], { description: 'true, false, or when asked' }),
  ),
  /** How they take it. Default patient. */
  temperament: Type.Optional(Type.Enum(Object.keys(temperaments) as Temperament[])),
})

const Others = form({
  ...Talks.properties,
  /** The one who talks, once more: in another browser or on another device. Default somebody else. */
  'same person': Type.Optional(Type.Literal(true, { description: 'true: the one who talks, once more' })),
})

/** Other shoppers, by name; a step says which of them speaks, each in a conversation of their own. */
export const shoppers = fact(naming('shopper', Others), ({ world, cast }, given) => {
  for (const [ref, other] of Object.entries(given)) {
    const profile = other['same person'] ? cast.shopper : addShopper(world, `shopper ${ref}`)
    cast.shoppers.set(ref, talkerOf(profile, other))
  }
})

/** Who talks; signed in unless it says otherwise. Made before all else. */
export const shopper = fact(Talks, ({ cast }, given) => {
  cast.talker = talkerOf(cast.shopper, given)
})

function talkerOf(profile: Shopper, given: Static<typeof Talks>): Talker {
  const { 'signed in': signedIn = true, temperament = 'patient' } = given
  return { profile, signedIn, temperament }
}
