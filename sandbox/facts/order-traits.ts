import { entityType } from '../entity-types.ts'
import { idOf, kindOf, type Resource, resource } from '../journal/index.ts'
import { type Resting, rest } from '../machine.ts'
import type { Order, OrderState } from '../orders/machine.ts'
import { canBeReturned } from '../orders/return-window.ts'
import type { World } from '../world.ts'
import { having, picked, type Touched, type Trait } from './having.ts'

/** Properties by which a scenario picks an order. */
export const orderTraits = {
  'payment failed': is('paymentFailed'),
  picking: is('picking'),
  'partly shipped': is('partlyShipped'),
  shipped: is('shipped'),
  'out for delivery': is('outForDelivery'),
  delayed: is('delayed'),
  delivered: is('delivered'),
  'delivery failed': is('deliveryFailed'),
  canceled: is('canceled'),
  'return requested': is('returnRequested'),
  returned: is('returned'),
  refunded: is('refunded'),
  'on its way': (world, id) => is('shipped')(world, id) || is('outForDelivery')(world, id),
  'can be canceled': (world, id) => takes(world, resource('order', id), 'cancel'),
  'can be returned': (world, id) => {
    const found = order(world, id)
    const isTaken = takes(world, resource('order', id), 'request return')
    return found !== undefined && isTaken && canBeReturned(found, world.now)
  },
  'too old to be returned': (world, id) => {
    const found = order(world, id)
    return found?.status === 'delivered' && !canBeReturned(found, world.now)
  },
  'has tracking': (world, id) => order(world, id)?.tracking !== undefined,
  'has several lines': (world, id) => (order(world, id)?.lines.length ?? 0) > 1,
} as const satisfies Record<string, Trait>
export type OrderTrait = keyof typeof orderTraits

/** An order's traits read the order. */
const touched: Touched = (name) => (kindOf(name) === 'order' ? [idOf(name)] : [])
const orders = { kind: 'order', traits: orderTraits, touched } as const

/** Ids of the orders that have all the traits, in the order of their names. */
export function ordersWith(world: World, traits: readonly OrderTrait[]): readonly string[] {
  return having(world, orders, traits)
}

/** One order with all the traits, drawn by the episode's key and `ref`; undefined where there is none. */
export function pickOrder(world: World, ref: string, traits: readonly OrderTrait[]): string | undefined {
  return picked(world, ref, ordersWith(world, traits))
}

/** True where the resource's machine would take an event of that type now. */
export function takes(world: World, name: Resource, type: string): boolean {
  const entity = world.state.entities.get(name)
  if (!entity) return false
  return rest(entityType(kindOf(name)).machine, entity as Resting).can({ type } as never)
}

function is(status: OrderState): Trait {
  return (world, id) => order(world, id)?.status === status
}

function order(world: World, id: string): (Order & { readonly status: OrderState }) | undefined {
  return world.source<Order & { status: OrderState }>(resource('order', id))?.value
}
