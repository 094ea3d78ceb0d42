import { idOf, type ResourceKind, resource } from '../journal/index.ts'
import type { Money } from '../money.ts'
import type { Order } from '../orders/machine.ts'
import type { Shopper } from '../shoppers/machine.ts'
import type { World } from '../world.ts'

/** What belongs to one shopper alone: seen in front of another, it proves a leak. */
export interface Marks {
  /** Name, e-mail, and the ids of the shopper, of orders, parcels and tickets. */
  readonly words: readonly string[]
  /** Totals of the orders: no other shopper has paid one of them, and nothing costs it. */
  readonly amounts: readonly Money[]
}

/** The marks of a shopper, in the order: profile, orders, tickets. None where the world has no such shopper. */
export function marksOf(world: World, shopper: string): Marks {
  const profile = world.source<Shopper>(resource('shopper', shopper))?.value
  if (!profile) return { words: [], amounts: [] }
  const orders = world.names('order', shopper).flatMap((name) => world.source<Order>(name)?.value ?? [])
  const ids = (kind: ResourceKind): string[] => world.names(kind, shopper).map(idOf)
  return {
    words: [
      ...[profile.id, profile.name, profile.email],
      ...orders.flatMap(({ id, shipments }) => [id, ...shipments.map(({ tracking }) => tracking)]),
      ...ids('ticket'),
    ],
    amounts: orders.map(({ total }) => total),
  }
}
