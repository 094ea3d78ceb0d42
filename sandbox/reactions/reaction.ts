import type { Resource, ResourceKind } from '../journal/index.ts'
import type { World } from '../world.ts'

/** What a change of a resource brings about elsewhere in the shop; `before` is undefined where it has just begun. */
export type React = (world: World, name: Resource, before: unknown, after: unknown) => void

/**
 * Something that the shop does of itself when a resource of some kind has changed, right behind the commit: nothing
 * else happens in between. Its own commits have the cause `event`, with its name.
 */
export interface Reaction {
  readonly name: string
  readonly to: ResourceKind | readonly ResourceKind[]
  /** The kinds of resource that it may change. No way leads from one of them back to what it reacts to. */
  readonly changes: readonly ResourceKind[]
  /** Of one that changes the kind that it reacts to: why it does not go on for ever. */
  readonly settles?: string
  readonly react: React
}
