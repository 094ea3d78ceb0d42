import type { Static, TObject } from 'typebox'
import type { World } from '#sandbox'
import type { Cast } from '../cast.ts'

/** A kind of fact that can be stated of a world: what it needs to know, and how it is made true. */
export interface FactType {
  readonly schema: TObject
  /** One sentence. */
  readonly does: string
  /** Makes it true, and gives its things names. Throws a `RangeError` or `BadFact` where it can't be had. */
  state(world: World, cast: Cast, fact: unknown): void
}

/** A kind of fact, whose `state` is given what its schema has let through. */
export function factType<T extends TObject>(
  does: string,
  schema: T,
  state: (world: World, cast: Cast, fact: Static<T>) => void,
): FactType {
  return { schema, does, state: (world, cast, fact) => state(world, cast, fact as Static<T>) }
}
