import type { Entity } from '../entity.ts'
import type { Resource } from '../journal/index.ts'
import type { PersistentMap } from '../persistent-map.ts'
import type { World } from '../world.ts'

/** More changes than this are not looked at one by one: what is asked is found anew. */
const mostChanges = 200

/** What was found out about a world, and the names of all that is not the same in the world that asks. */
export interface Recalled<T> {
  readonly value: T
  readonly changed: readonly Resource[]
  /** A resource as it was when that was found out. */
  was(name: Resource): Entity | undefined
}

interface Kept<T> {
  readonly value: T
  readonly now: number
  readonly entities: PersistentMap<Entity>
}

/**
 * Remembers, for each shop, what is dear to find out about one of its worlds. All episodes of a shop open alike but for
 * the few facts that they state, so what holds in one holds in the next but for what those few touch. An answer that is
 * made of what is recalled and what has changed since must be the one that looking at everything gives: else an
 * episode would depend on those before it.
 */
export class KnownOfShop<T> {
  readonly #byBase = new WeakMap<object, Map<string, Kept<T>>>()

  /** What was found out at the same world time; undefined where nothing was, or too much has changed. */
  recall(world: World, what: string): Recalled<T> | undefined {
    const kept = this.#of(world)?.get(what)
    if (kept?.now !== world.now) return undefined
    const changed = world.state.entities.changedKeys(kept.entities) as readonly Resource[]
    if (changed.length > mostChanges) return undefined
    return { value: kept.value, changed, was: (name) => kept.entities.get(name) }
  }

  /** Remembers it of the world as it is now, in the place of what was found out before. */
  keep(world: World, what: string, value: T): T {
    const { entities, now } = world.state
    this.#of(world)?.set(what, { value, now, entities })
    return value
  }

  /** Of the shop with that opening world: all its worlds have the one blob in common. */
  #of(world: World): Map<string, Kept<T>> | undefined {
    const { blobs, header } = world.journal
    const base = blobs.get(header.base as never)
    if (typeof base !== 'object' || base === null) return undefined
    const kept = this.#byBase.get(base) ?? new Map<string, Kept<T>>()
    this.#byBase.set(base, kept)
    return kept
  }
}
