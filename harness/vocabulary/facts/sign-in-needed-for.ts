import Type from 'typebox'
import { signInNeededFor as rulesFor, setPrivacy } from '#sandbox'
import { fact } from './fact.ts'

/** Kinds of data that are told only to a shopper who has signed in. Stated always: what is not named needs none. */
export const signInNeededFor = fact(
  Type.Array(Type.Enum(['orders', 'tickets', 'cart'])),
  ({ world }, given) => setPrivacy(world, rulesFor(given)),
  [],
)
