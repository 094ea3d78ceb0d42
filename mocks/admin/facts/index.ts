import Type from 'typebox'
import type { World } from '#sandbox'
import { BadFact, type Cast } from '../cast.ts'
import { type Mistake, mistakesIn, nearest } from '../mistakes.ts'
import { cart } from './cart.ts'
import type { FactType } from './fact.ts'
import { flashSale } from './flash-sale.ts'
import { handOff } from './hand-off.ts'
import { order } from './order.ts'
import { product } from './product.ts'
import { restockNotification } from './restock-notification.ts'
import { savedSearch } from './saved-search.ts'
import { shopper } from './shopper.ts'
import { stock } from './stock.ts'
import { ticket } from './ticket.ts'

/** Every kind of fact that can be stated of a world: one line each. */
export const factTypes: Readonly<Record<string, FactType>> = {
  shopper,
  product,
  stock,
  order,
  ticket,
  cart,
  'flash-sale': flashSale,
  'restock-notification': restockNotification,
  'saved-search': savedSearch,
  'hand-off': handOff,
}

/** A fact says what it is; the rest is its kind's. */
export const Facts = Type.Array(
  Type.Object({ fact: Type.String({ description: Object.keys(factTypes).join(', ') }) }),
  {
    maxItems: 500,
  },
)
type Facts = Type.Static<typeof Facts>

/** Makes the facts true, in their order: what a later one names, an earlier one has stated. Returns all that can't be had. */
export function stateFacts(world: World, cast: Cast, facts: Facts, below = '/facts'): readonly Mistake[] {
  const shapes = facts.flatMap((fact, index) => shapeOf(fact, `${below}/${index}`))
  if (shapes.length) return shapes
  return facts.flatMap((fact, index) => {
    try {
      factTypes[fact.fact]?.state(world, cast, fact)
      return []
    } catch (error) {
      if (error instanceof RangeError || error instanceof BadFact)
        return [{ at: `${below}/${index}`, why: error.message }]
      throw error
    }
  })
}

function shapeOf(fact: Facts[number], at: string): readonly Mistake[] {
  const kinds = Object.keys(factTypes)
  const type = Object.hasOwn(factTypes, fact.fact) ? factTypes[fact.fact] : undefined
  if (type) return mistakesIn(type.schema, fact, at)
  const why = `"${fact.fact.slice(0, 60)}" is no fact: there is ${kinds.join(', ')}${nearest(fact.fact, kinds)}`
  return [{ at: `${at}/fact`, why }]
}
