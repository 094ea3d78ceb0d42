import Type from 'typebox'
import { addShopper } from '#sandbox'
import { exactly, Name } from '../parts.ts'
import { factType } from './fact.ts'

/** A shopper of this world alone. */
export const shopper = factType(
  'a shopper of this world alone, with an empty cart',
  exactly({ fact: Type.Literal('shopper'), ref: Name }),
  (world, cast, { ref }) => cast.name('shopper', ref, addShopper(world, ref).id),
)
