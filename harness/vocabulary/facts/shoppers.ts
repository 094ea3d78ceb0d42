import Type from 'typebox'
import { addShopper } from '#sandbox'
import { form, naming } from '../form.ts'
import { fact } from './fact.ts'

const SignedIn = form({ 'signed in': Type.Boolean() })

/** Other shoppers, by name; a step says which of them speaks, each in a conversation of their own. */
export const shoppers = fact(naming('shopper', SignedIn), ({ world, cast }, given) => {
  for (const [ref, other] of Object.entries(given)) {
    const profile = addShopper(world, `shopper ${ref}`)
    cast.shoppers.set(ref, { profile, signedIn: other['signed in'] })
  }
})

/** Who talks; signed in unless it says otherwise. Made before all else. */
export const shopper = fact(SignedIn, () => {})
