import type { Entity } from '../entity.ts'
import type { Resource, ResourceKind } from '../journal/index.ts'
import type { World } from '../world.ts'

/** Something that is wrong with a world, whatever happened in it. */
export interface Violation {
  /** The name of the invariant that does not hold. */
  readonly invariant: string
  readonly about: Resource
  /** What is wrong, in words that name the values. */
  readonly words: string
}

export type Wrong = Omit<Violation, 'invariant'>

/** What holds of every world at every instant. */
export interface Invariant {
  readonly name: string
  /** Where it does not hold. */
  wrong(world: World): readonly Wrong[]
}

/** What is wrong with each resource of a kind, where `look` finds its value at fault. */
export function ofEach<V>(
  world: World,
  kind: ResourceKind,
  look: (value: V) => string | undefined,
): readonly Wrong[] {
  return [...world.state.entities].flatMap(([name, { value }]) => {
    if (!name.startsWith(`${kind}/`)) return []
    const words = look(value as V)
    return words === undefined ? [] : [{ about: name as Resource, words }]
  })
}

/** The entities of a world with their names. */
export function entitiesOf(world: World): readonly (readonly [Resource, Entity])[] {
  return [...world.state.entities] as (readonly [Resource, Entity])[]
}
