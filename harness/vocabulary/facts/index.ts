import Type, { type Static } from 'typebox'
import { addShopper, type World } from '#sandbox'
import { type Cast, castOf } from '../cast.ts'
import { exact } from '../form.ts'
import { cart } from './cart.ts'
import { desk } from './desk.ts'
import type { Fact } from './fact.ts'
import { faults } from './faults.ts'
import { flashSales } from './flash-sales.ts'
import { items } from './items.ts'
import { orders } from './orders.ts'
import { ordinarySales } from './ordinary-sales.ts'
import { shop } from './shop.ts'
import { shopper, shoppers } from './shoppers.ts'
import { signInNeededFor } from './sign-in-needed-for.ts'
import { staleWrites } from './stale-writes.ts'
import { tickets } from './tickets.ts'
import { views } from './views.ts'
import { waitingFor } from './waiting-for.ts'

/** What can be so at the opening, in the order in which it is stated: one line each. */
export const facts = {
  shop,
  shopper,
  items,
  shoppers,
  tickets,
  orders,
  cart,
  'flash sales': flashSales,
  'waiting for': waitingFor,
  desk,
  'sign-in needed for': signInNeededFor,
  'stale writes': staleWrites,
  'ordinary sales': ordinarySales,
  views,
  faults,
} as const

type Word = keyof typeof facts
export type Given = { readonly [W in Word]?: Static<(typeof facts)[W]['schema']> }

export const Given = Type.Unsafe<Given>(
  Type.Object(
    Object.fromEntries(Object.entries(facts).map(([word, { schema }]) => [word, Type.Optional(schema)])),
    exact,
  ),
)

/** Makes what the scenario states true in the world, and says what its names stand for. Throws `NotGiven`. */
export function openEpisode(world: World, given: Given): Cast {
  const cast = castOf(addShopper(world, 'shopper'))
  for (const word of Object.keys(facts) as Word[]) {
    const member: Fact = facts[word]
    const value = given[word] ?? member.always
    if (value !== undefined) member.state({ world, cast }, value)
  }
  return cast
}
