import Type, { type Static } from 'typebox'
import { Version } from './operation.ts'
import { Channel, entry } from './parts.ts'
import { Resource } from './resource.ts'

/** What made a change: a call of a client, an event elsewhere in the shop, a timer of a machine, a fault. */
export const Cause = Type.Union([
  Type.Object({ by: Type.Literal('call'), call: Type.Integer() }),
  Type.Object({ by: Type.Literal('event'), name: Type.String(), channel: Type.Optional(Channel) }),
  Type.Object({ by: Type.Literal('timer'), name: Type.String() }),
  Type.Object({ by: Type.Literal('fault'), name: Type.String() }),
])
export type Cause = Static<typeof Cause>

/** A new version of a resource at the source. `value` is null where the resource ceased to exist. */
export const Commit = entry('commit', {
  resource: Resource,
  version: Version,
  value: Type.Optional(Type.Unknown()),
  /** RFC 7396 merge patch against the version before; given instead of `value`. */
  patch: Type.Optional(Type.Unknown()),
  cause: Cause,
  /** The version that the writer knew, where it said so. */
  base: Type.Optional(Version),
  /** The views that show it from now on; to others it comes by an `applied` entry, if at all. Since 1.1. */
  shown: Type.Optional(Type.Array(Channel)),
})
export type Commit = Static<typeof Commit>

/**
 * A channel's view took over a version: from now on reads on that channel see it. Views that show a commit at once
 * have no such entry: the commit names them.
 */
export const Applied = entry('applied', {
  view: Channel,
  resource: Resource,
  version: Version,
  /**
   * True where the view had come to this version before, and what it shows stays as it was: the version arrived a
   * second time, or the view fetched it anew. Since 1.1.
   */
  again: Type.Optional(Type.Literal(true)),
})
export type Applied = Static<typeof Applied>

/** A channel's view that fetches from the source learned that there is no such resource. Since 1.1. */
export const Absent = entry('absent', { view: Channel, resource: Resource })
export type Absent = Static<typeof Absent>
