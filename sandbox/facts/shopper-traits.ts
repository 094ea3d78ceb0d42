import type { Cart } from '../cart/machine.ts'
import { idOf, kindOf, resource } from '../journal/index.ts'
import type { World } from '../world.ts'
import { having, picked, type Touched, type Trait } from './having.ts'
import { type OrderTrait, orderTraits } from './order-traits.ts'
import { type TicketTrait, ticketTraits } from './ticket-traits.ts'

/** Properties by which a scenario picks a past shopper. */
export const shopperTraits = {
  'has ordered': (world, id) => world.names('order', id).length > 0,
  'has never ordered': (world, id) =>
    world.source(resource('shopper', id)) !== undefined && world.names('order', id).length === 0,
  'has an order on its way': hasOrder('on its way'),
  'has a delayed order': hasOrder('delayed'),
  'has an order to cancel': hasOrder('can be canceled'),
  'has an unresolved ticket': hasTicket('unresolved'),
  'has something in the cart': (world, id) =>
    (world.source<Cart>(resource('cart', id))?.value.lines.length ?? 0) > 0,
} as const satisfies Record<string, Trait>
export type ShopperTrait = keyof typeof shopperTraits

/** A shopper's traits read the cart, and the orders and tickets. */
const touched: Touched = (name, _world, values) => {
  const kind = kindOf(name)
  if (kind === 'shopper' || kind === 'cart') return [idOf(name)]
  if (kind !== 'order' && kind !== 'ticket') return []
  return values.flatMap((entity) => (entity?.value as { shopper?: string } | undefined)?.shopper ?? [])
}
const shoppers = { kind: 'shopper', traits: shopperTraits, touched } as const

/** Ids of the shoppers that have all the traits, in the order of their names. */
export function shoppersWith(world: World, traits: readonly ShopperTrait[]): readonly string[] {
  return having(world, shoppers, traits)
}

/** One shopper with all the traits, drawn by the episode's key and `ref`; undefined where there is none. */
export function pickShopper(world: World, ref: string, traits: readonly ShopperTrait[]): string | undefined {
  return picked(world, ref, shoppersWith(world, traits))
}

function hasOrder(trait: OrderTrait): Trait {
  return (world, id) => world.names('order', id).some((name) => orderTraits[trait](world, idOf(name)))
}

function hasTicket(trait: TicketTrait): Trait {
  return (world, id) => world.names('ticket', id).some((name) => ticketTraits[trait](world, idOf(name)))
}
