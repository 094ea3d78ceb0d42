import type { Entity } from './entity.ts'
import { kindOf, type Resource, type ResourceKind } from './journal/index.ts'
import { PersistentMap } from './persistent-map.ts'

/**
 * The names of a world's resources, by kind and by the shopper whose they are: a list of a shopper's orders
 * then costs what it shows, not what the shop has.
 */
export type Names = PersistentMap<PersistentMap<true>>

/** The names with one more resource among them. */
export function withName(names: Names, name: Resource, value: unknown): Names {
  const kind = kindOf(name)
  const shopper = (value as { shopper?: unknown } | null)?.shopper
  const added = names.set(kind, (names.get(kind) ?? PersistentMap.empty<true>()).set(name, true))
  if (typeof shopper !== 'string') return added
  const owned = `${kind} ${shopper}`
  return added.set(owned, (added.get(owned) ?? PersistentMap.empty<true>()).set(name, true))
}

/** The names of a kind, or of one shopper's of that kind, in their own order. */
export function listed(names: Names, kind: ResourceKind, shopper?: string): readonly Resource[] {
  const found = names.get(shopper === undefined ? kind : `${kind} ${shopper}`)
  if (!found) return []
  const list = inOrder.get(found) ?? [...found].map(([name]) => name as Resource).sort()
  inOrder.set(found, list)
  return list
}

/** Lists are asked for far more often than a resource begins. */
const inOrder = new WeakMap<PersistentMap<true>, readonly Resource[]>()

const known = new WeakMap<PersistentMap<Entity>, Names>()

/** The names of all that a shop opens with, found once for each shop. */
export function namesOf(entities: PersistentMap<Entity>): Names {
  const before = known.get(entities)
  if (before) return before
  let names: Names = PersistentMap.empty()
  for (const [name, { value }] of entities) names = withName(names, name as Resource, value)
  known.set(entities, names)
  return names
}
