import Type from 'typebox'
import { pickProduct, productTraits, setStock } from '#sandbox'
import { BadFact } from '../cast.ts'
import { Count, exactly, Name } from '../parts.ts'
import { factType } from './fact.ts'

/** A product of the shop that has the traits. */
export const product = factType(
  'a product of the shop with these traits, which no other fact has picked; with so many units on hand',
  exactly({
    fact: Type.Literal('product'),
    ref: Name,
    with: Type.Optional(
      Type.Array(Type.Enum(Object.keys(productTraits) as (keyof typeof productTraits)[]), { maxItems: 20 }),
    ),
    onHand: Type.Optional(Count),
  }),
  (world, cast, { ref, with: traits = [], onHand }) => {
    const taken = cast.of('product').map(([, sku]) => sku)
    const sku = pickProduct(world, ref, traits, taken)
    if (sku === undefined)
      throw new BadFact(
        `the shop has no product left that is ${traits.join(', ') || 'free'}; ask for fewer traits`,
      )
    if (onHand !== undefined) setStock(world, sku, onHand)
    cast.name('product', ref, sku)
  },
)
