import Type, { type Static } from 'typebox'
import { Actor, entry, Tie, WorldTime } from './parts.ts'
import { Resource } from './resource.ts'

/** A version is a whole number from 1, of at most 31 bits; each commit of a resource is the next one. */
export const Version = Type.Integer({ minimum: 1, maximum: 2 ** 31 - 1 })

export const VersionOf = Type.Object({ resource: Resource, version: Version })
export type VersionOf = Static<typeof VersionOf>

/**
 * What a response told of one resource. `version` is null where it showed that the resource is absent.
 * `asOf` is the latest world time at which the served version was known to be current at the source,
 * not the time of its commit.
 */
export const Observation = Type.Object({
  resource: Resource,
  version: Type.Union([Version, Type.Null()]),
  asOf: WorldTime,
  /** The fields of the resource's value that were carried; empty means all. */
  fields: Type.Array(Type.String()),
  /** What was seen; only in journals from elsewhere, where no commit holds it. */
  value: Type.Optional(Type.Unknown()),
})
export type Observation = Static<typeof Observation>

/** What a call did at the source. `unknown` only in journals from elsewhere. */
export const Effect = Type.Union([
  Type.Object({ kind: Type.Literal('committed'), versions: Type.Array(VersionOf) }),
  Type.Object({ kind: Type.Literal('none') }),
  Type.Object({ kind: Type.Literal('unknown') }),
])
export type Effect = Static<typeof Effect>

/** What the client got of the response. Only `whole` is evidence. */
export const Sight = Type.Enum(['whole', 'partial', 'nothing', 'unknown'])
export type Sight = Static<typeof Sight>

/** The beginning of an operation: a call as it reached the sandbox. */
export const Invoked = entry('invoked', {
  call: Type.Integer({ minimum: 1 }),
  actor: Actor,
  /** The shop's system that was called: `inventory`, `orders`, ... */
  system: Type.String(),
  /** The route's name, such as `GET /inventory/{sku}`; `unmatched` where none fits. */
  route: Type.String(),
  method: Type.String(),
  path: Type.String(),
  query: Type.Optional(Type.Record(Type.String(), Type.String())),
  body: Type.Optional(Type.Unknown()),
  tie: Type.Optional(Tie),
  /** The connection it came on, where it is known to carry one call at a time. */
  connection: Type.Optional(Type.String()),
  /** Values in this call that an earlier response gave: entity tags, quote and line ids. */
  carries: Type.Optional(Type.Array(Type.String())),
  /** True where the client asked for the source itself (`Cache-Control: no-cache`). */
  fromSource: Type.Optional(Type.Boolean()),
  idempotencyKey: Type.Optional(Type.String()),
  /** The version that a write says it was based on (`If-Match`). */
  base: Type.Optional(VersionOf),
})
export type Invoked = Static<typeof Invoked>

/** The end of an operation. Its place is its sequence number, never its time. */
export const Completed = entry('completed', {
  call: Type.Integer({ minimum: 1 }),
  /** Of the response; 0 where a fault kept the call from being carried out, and none was made. */
  status: Type.Integer(),
  effect: Effect,
  sight: Sight,
  observations: Type.Array(Observation),
  /** Values by which a later call shows that it had this response. */
  gave: Type.Optional(Type.Array(Type.String())),
  /** The stable code of a problem response, such as `inventory/out-of-stock`. */
  problem: Type.Optional(Type.String()),
  /** The routes that a call without one comes nearest to, such as `GET /orders/{id}`; they were named. Since 1.1. */
  closest: Type.Optional(Type.Array(Type.String())),
  /** The call whose response was given again under the same idempotency key. */
  replayOf: Type.Optional(Type.Integer()),
  /** Digest of the response body, a blob of the journal where it was kept. */
  body: Type.Optional(Type.String()),
})
export type Completed = Static<typeof Completed>

/** Which event it is that the shop tells by itself, and to whom; the number of the attempt is from 1. */
const about = {
  subscriber: Type.Optional(Type.String()),
  event: Type.Optional(Type.String()),
  attempt: Type.Optional(Type.Integer({ minimum: 1 })),
  resource: Type.Optional(Resource),
  version: Type.Optional(Version),
}

/**
 * Something the sandbox sent to the bot of its own accord. It is evidence once it was answered 2xx, or flushed on a
 * connection that was open. Since 1.1 which event it was, which attempt, and what became of it.
 */
export const Pushed = entry('pushed', {
  via: Type.Enum(['webhook', 'event-stream', 'feed']),
  topic: Type.String(),
  sight: Sight,
  observations: Type.Array(Observation),
  ...about,
  /** Who got it, or was to; default the bot. The shopper is the one whose data it is, where it is somebody's. */
  actor: Type.Optional(Actor),
  outcome: Type.Optional(Type.Enum(['delivered', 'refused', 'gone', 'timeout', 'unreachable', 'lost'])),
  /** Of the answer, where there was one. */
  status: Type.Optional(Type.Integer()),
})
export type Pushed = Static<typeof Pushed>

/**
 * Something about what the sandbox sends of its own accord: to whom from now on (`subscribed`, `rotated`, `unsubscribed`,
 * `disabled`), that an attempt is `due`, that an event was `given up`, that a connection was `closed`. Since 1.1.
 */
export const Push = entry('push', {
  phase: Type.Enum(['subscribed', 'rotated', 'unsubscribed', 'disabled', 'due', 'given up', 'closed']),
  via: Type.Enum(['webhook', 'event-stream']),
  ...about,
  topic: Type.Optional(Type.String()),
  /** What was subscribed, or why it is so, in words. */
  detail: Type.Optional(Type.String()),
})
export type Push = Static<typeof Push>
