import type { Entity } from '../entity.ts'
import { idOf, type Resource, type ResourceKind, resource } from '../journal/index.ts'
import { drawOne } from '../random.ts'
import type { World } from '../world.ts'
import { KnownOfShop, type Recalled } from './known-of-shop.ts'

/** Holds, or does not, of the thing of that id in a world. */
export type Trait = (world: World, id: string) => boolean

/**
 * The ids of which a trait may hold no more, or only now, because that resource is no longer what it was; `everything` where
 * it is not worth telling which. Whatever a trait of the table reads must be told of here.
 */
export type Touched = (
  name: Resource,
  world: World,
  values: readonly (Entity | undefined)[],
) => readonly string[] | 'everything'

/** Things of one kind, and the traits by which they are picked. */
export interface Picking<K extends string> {
  readonly kind: ResourceKind
  readonly traits: Readonly<Record<K, Trait>>
  readonly touched: Touched
}

const known = new KnownOfShop<readonly string[]>()

/**
 * Ids of which all the traits hold, in the order of their names.
 * Throws a `RangeError` that names the traits there are, on one that is none.
 */
export function having<K extends string>(
  world: World,
  { kind, traits, touched }: Picking<K>,
  names: readonly K[],
): readonly string[] {
  const wanted = traitsOf(traits, names)
  const holds = (id: string) =>
    world.state.entities.get(resource(kind, id)) !== undefined && wanted.every((trait) => trait(world, id))
  const what = `${kind}: ${names.join(', ')}`
  const before = known.recall(world, what)
  const again = before && touchedSince(before, world, touched)
  if (!again) return known.keep(world, what, world.names(kind).map(idOf).filter(holds))
  return again.size === 0 ? before.value : renewed(before.value, again, holds)
}

/** The ids to look at again; undefined where that is all of them. */
function touchedSince(
  { changed, was }: Recalled<unknown>,
  world: World,
  touched: Touched,
): ReadonlySet<string> | undefined {
  const again = new Set<string>()
  for (const name of changed) {
    const ids = touched(name, world, [was(name), world.state.entities.get(name)])
    if (ids === 'everything') return undefined
    for (const id of ids) again.add(id)
  }
  return again
}

/** The ids, with those that are looked at again put in or left out. */
function renewed(
  ids: readonly string[],
  again: ReadonlySet<string>,
  holds: (id: string) => boolean,
): readonly string[] {
  return [...ids.filter((id) => !again.has(id)), ...[...again].filter(holds)].sort()
}

/** One of `fitting` that is not `taken`, drawn by the episode's key and `ref`. */
export function picked(
  world: World,
  ref: string,
  fitting: readonly string[],
  taken: readonly string[] = [],
): string | undefined {
  const free = taken.length ? fitting.filter((id) => !taken.includes(id)) : fitting
  return free.length ? drawOne(world.state.key, free, 'pick', ref) : undefined
}

function traitsOf<K extends string>(
  table: Readonly<Record<K, Trait>>,
  names: readonly K[],
): readonly Trait[] {
  const wrong = names.find((name) => !Object.hasOwn(table, name))
  if (wrong !== undefined)
    throw new RangeError(
      `picking by the trait "${wrong}": there is none of that name; there are ${Object.keys(table).join(', ')}`,
    )
  return names.map((name) => table[name])
}
