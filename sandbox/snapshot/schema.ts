import Type, { type Static } from 'typebox'
import { Channel, Resource, resourceKinds, WorldTime } from '../journal/index.ts'

/** The form of a snapshot; another major version is refused. */
export const snapshotSchema = 'plumbline-world/1'

const Count = Type.Integer({ minimum: 0 })
const closed = { additionalProperties: false } as const
/** Any JSON; that it is no more than JSON is seen when it is copied. */
const Json = Type.Unknown()

const Entity = Type.Object(
  {
    state: Type.Union([Type.String(), Type.Object({})]),
    context: Type.Object({}),
    version: Type.Integer({ minimum: 1 }),
    value: Json,
    committedAt: WorldTime,
    recent: Type.Array(WorldTime, { maxItems: 3 }),
  },
  closed,
)

const Seen = Type.Object({ version: Count, value: Json, committedAt: WorldTime }, closed)

const Timer = Type.Object(
  {
    kind: Type.Literal('timer'),
    resource: Resource,
    id: Type.String(),
    event: Type.Object({ type: Type.String() }),
  },
  closed,
)
const Apply = Type.Object(
  { kind: Type.Literal('apply'), view: Channel, resource: Resource, seen: Seen },
  closed,
)

const Process = Type.Object(
  { kind: Type.Literal('process'), name: Type.String(), subject: Type.String(), ordinal: Count },
  closed,
)

const Key = Type.Object(
  {
    seed: Type.Number(),
    scenario: Type.String(),
    repeat: Type.Number(),
    salt: Type.Optional(Type.String()),
  },
  closed,
)

const Policy = Type.Union([
  Type.Object({ kind: Type.Literal('immediate') }, closed),
  Type.Object({ kind: Type.Literal('lag'), ms: Count }, closed),
])
const ChannelPolicies = Type.Partial(Type.Record(Type.Enum(resourceKinds), Policy))
const Policies = Type.Object(
  {
    chat: Type.Optional(ChannelPolicies),
    web: Type.Optional(ChannelPolicies),
    app: Type.Optional(ChannelPolicies),
  },
  closed,
)

/** The value of a world as JSON. Maps are lists of pairs, sorted by name, so that no name is ever a member's. */
export const Snapshot = Type.Object(
  {
    schema: Type.Literal(snapshotSchema),
    key: Key,
    epoch: WorldTime,
    now: WorldTime,
    entities: Type.Array(Type.Tuple([Resource, Entity])),
    policies: Policies,
    /** What each channel shows where it differs from the source. */
    views: Type.Object(
      {
        chat: Type.Array(Type.Tuple([Resource, Seen])),
        web: Type.Array(Type.Tuple([Resource, Seen])),
        app: Type.Array(Type.Tuple([Resource, Seen])),
      },
      closed,
    ),
    /** What is to come, in the order in which it will. */
    queue: Type.Array(
      Type.Object({ due: WorldTime, order: Count, what: Type.Union([Timer, Apply, Process]) }, closed),
    ),
    /** The timers that still count, by resource and timer id, with their places in the order of scheduling. */
    timers: Type.Array(Type.Tuple([Type.String(), Count])),
    scheduled: Count,
    numbered: Count,
  },
  closed,
)
export type Snapshot = Static<typeof Snapshot>
