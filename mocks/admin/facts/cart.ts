import Type from 'typebox'
import { addToCart, opening } from '#sandbox'
import { BadFact } from '../cast.ts'
import { exactly, Ref, Units } from '../parts.ts'
import { factType } from './fact.ts'

/** What is in a shopper's cart. */
export const cart = factType(
  "units of products in a shopper's cart",
  exactly({
    fact: Type.Literal('cart'),
    shopper: Ref('a shopper'),
    lines: Type.Array(exactly({ item: Ref('a product'), quantity: Units }), { minItems: 1, maxItems: 50 }),
  }),
  (world, cast, { shopper: whose, lines }) => {
    const shopper = cast.known(world, 'shopper', whose)
    for (const { item, quantity } of lines) {
      const sku = cast.known(world, 'product', item)
      const outcome = addToCart(world, { shopper, sku, quantity }, opening)
      if (outcome.kind === 'refused') throw new BadFact(outcome.refusal.detail)
    }
  },
)
