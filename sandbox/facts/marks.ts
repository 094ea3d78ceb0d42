import type { Entity } from '../entity.ts'
import { idOf, kindOf, type Resource, type ResourceKind, resource } from '../journal/index.ts'
import type { Money } from '../money.ts'
import type { Order } from '../orders/machine.ts'
import type { PersistentMap } from '../persistent-map.ts'
import type { Price } from '../schemas/price.ts'
import type { Shopper } from '../shoppers/machine.ts'
import type { World } from '../world.ts'

/**
 * What belongs to one shopper alone: seen in front of another, it proves a leak. Where somebody lives is none: others
 * live there too.
 */
export interface Marks {
  /** Name, e-mail, and the ids of the shopper, of orders, parcels and tickets. */
  readonly words: readonly string[]
  /** Those totals of the orders that no other shopper has paid, and that nothing costs or has cost. */
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
    amounts: orders.map(({ total }) => total).filter(({ minor }) => isOnly(world, minor, shopper)),
  }
}

/** Whose an amount is: the shopper who paid it; the shop's, which belongs to nobody, where something costs it. */
type Owners = ReadonlyMap<number, ReadonlySet<string>>

const theShop = ''
const known = new WeakMap<PersistentMap<Entity>, Owners>()

function isOnly({ state }: World, minor: number, shopper: string): boolean {
  const owners = known.get(state.entities) ?? ownersOf(state.entities)
  known.set(state.entities, owners)
  const of = owners.get(minor)
  return of?.size === 1 && of.has(shopper)
}

function ownersOf(entities: PersistentMap<Entity>): Owners {
  const owners = new Map<number, Set<string>>()
  const note = (owner: string, { minor }: Money): void => {
    owners.set(minor, (owners.get(minor) ?? new Set()).add(owner))
  }
  for (const [name, { value }] of entities) {
    const kind = kindOf(name as Resource)
    if (kind === 'price') for (const one of amountsOf(value as Price)) note(theShop, one)
    if (kind !== 'order') continue
    const { shopper, total, lines } = value as Order
    for (const one of [total, ...lines.map(({ unitPrice }) => unitPrice)]) note(shopper, one)
  }
  return owners
}

function amountsOf({ amount, regular }: Price): readonly Money[] {
  return [amount, regular]
}
