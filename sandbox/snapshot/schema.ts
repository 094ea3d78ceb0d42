import Type, { type Static } from 'typebox'
import { allLeftOutTerms } from '../api/left-out.ts'
import { ViewPolicies } from '../channels/view-policies.ts'
import { conflictPolicies } from '../conflicts/policy.ts'
import { ScopeSchema } from '../faults/setting.ts'
import {
  Actor,
  Channel,
  channels,
  Observation,
  Resource,
  resourceKinds,
  WorldTime,
} from '../journal/index.ts'
import { mostSalesPerHour } from '../processes/ordinary-sales-rate.ts'

/** The form of a snapshot; another major version is refused. */
export const snapshotSchema = 'plumbline-world/1'

const Count = Type.Integer({ minimum: 0 })
const closed = { additionalProperties: false } as const
/** Any JSON; that it is no more than JSON is seen when it is copied. */
const Json = Type.Unknown()

const Past = Type.Object(
  { version: Type.Integer({ minimum: 1 }), value: Json, committedAt: WorldTime },
  closed,
)

const Entity = Type.Object(
  {
    state: Type.Union([Type.String(), Type.Object({})]),
    context: Type.Object({}),
    version: Type.Integer({ minimum: 1 }),
    value: Json,
    committedAt: WorldTime,
    recent: Type.Array(WorldTime, { maxItems: 3 }),
    /** What it was before, the latest first. */
    past: Type.Optional(Type.Array(Past, { minItems: 1, maxItems: 200 })),
  },
  closed,
)

const seen = { version: Count, value: Json, committedAt: WorldTime }
const Seen = Type.Object(seen, closed)
const Held = Type.Object(
  { ...seen, fetchedAt: Type.Optional(WorldTime), dueBy: Type.Optional(WorldTime) },
  closed,
)

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
  {
    kind: Type.Literal('apply'),
    view: Channel,
    resource: Resource,
    seen: Seen,
    again: Type.Optional(Type.Literal(true)),
  },
  closed,
)
const Heal = Type.Object({ kind: Type.Literal('heal'), view: Channel, of: Type.Enum(resourceKinds) }, closed)

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

const ViewName = Type.String({ pattern: `^(${channels.join('|')})/(${resourceKinds.join('|')})$` })
const InForce = Type.Object({ since: WorldTime, vouched: WorldTime }, closed)

const Fault = Type.Object(
  {
    id: Type.String(),
    fault: Type.String(),
    parameters: Type.Object({}),
    scope: ScopeSchema,
    since: WorldTime,
    until: Type.Optional(WorldTime),
    count: Type.Optional(Type.Integer({ minimum: 1 })),
    off: Type.Optional(WorldTime),
    seen: Count,
    bites: Count,
    memory: Type.Record(Type.String(), Type.Number()),
    met: Type.Array(Type.Tuple([Type.String(), Count])),
  },
  closed,
)

const Conflicts = Type.Partial(
  Type.Record(Type.Enum(resourceKinds), Type.Enum([...conflictPolicies])),
  closed,
)

const Showing = Type.Union([
  Type.Enum(['shown', 'sign-in']),
  Type.Object({ withheld: Type.String() }, closed),
])
const Privacy = Type.Record(
  Type.String(),
  Type.Object({ guest: Showing, identified: Showing, signedIn: Showing }, closed),
)

const PushEvent = Type.Object(
  {
    id: Type.String(),
    feed: Type.String(),
    type: Type.String(),
    system: Type.String(),
    channel: Channel,
    role: Actor.properties.role,
    at: WorldTime,
    resource: Type.Optional(Resource),
    version: Type.Optional(Type.Integer({ minimum: 1 })),
    shopper: Type.Optional(Type.String()),
    body: Type.String(),
    observations: Type.Array(Observation),
  },
  closed,
)
const Subscription = Type.Object(
  {
    id: Type.String(),
    url: Type.String({ pattern: '^https?://' }),
    feed: Type.String(),
    types: Type.Array(Type.String()),
    since: WorldTime,
    rotation: Count,
    rotatedAt: Type.Optional(WorldTime),
    failingSince: Type.Optional(WorldTime),
    disabled: Type.Optional(Type.String()),
  },
  closed,
)
const Flag = Type.Optional(Type.Literal(true))
const PendingPush = Type.Object(
  {
    number: Count,
    via: Type.Enum(['webhook', 'event-stream']),
    subscriber: Type.String(),
    event: PushEvent,
    attempt: Type.Integer({ minimum: 1 }),
    state: Type.Enum(['waiting', 'due']),
    ...{ behind: Flag, forged: Flag, copy: Flag, isMet: Flag },
  },
  closed,
)
const Pushes = Type.Object(
  {
    numbered: Count,
    feeds: Type.Array(
      Type.Object({ name: Type.String(), from: WorldTime, log: Type.Array(PushEvent) }, closed),
    ),
    subscriptions: Type.Array(Subscription),
    pending: Type.Array(PendingPush),
  },
  closed,
)
const OrdinarySales = Type.Object(
  { perHour: Type.Number({ minimum: 0, maximum: mostSalesPerHour }), run: Type.Integer({ minimum: 1 }) },
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
    policies: ViewPolicies,
    /** Of each policy that is not immediate: since when, and what the view vouched for then. */
    inForce: Type.Array(Type.Tuple([ViewName, InForce])),
    /** What each channel shows where that is not simply what the source has. */
    views: Type.Object(
      {
        chat: Type.Array(Type.Tuple([Resource, Held])),
        web: Type.Array(Type.Tuple([Resource, Held])),
        app: Type.Array(Type.Tuple([Resource, Held])),
      },
      closed,
    ),
    /** What is to come, in the order in which it will. */
    queue: Type.Array(
      Type.Object({ due: WorldTime, order: Count, what: Type.Union([Timer, Apply, Heal, Process]) }, closed),
    ),
    /** The timers that still count, by resource and timer id, with their places in the order of scheduling. */
    timers: Type.Array(Type.Tuple([Type.String(), Count])),
    /** Units sold since the opening, by SKU. */
    sold: Type.Array(Type.Tuple([Type.String(), Type.Integer({ minimum: 1 })])),
    scheduled: Count,
    numbered: Count,
    /** The faults that were switched on, in that order. */
    faults: Type.Array(Fault),
    /** What becomes of writes on older versions. */
    conflicts: Conflicts,
    /** What the API leaves out; nothing where it is not there. */
    leftOut: Type.Optional(Type.Array(Type.Enum([...allLeftOutTerms]), { uniqueItems: true })),
    privacy: Privacy,
    /** What the shop tells by itself, and to whom; no secret is in it. */
    pushes: Pushes,
    /** Left out where nobody ever set them. */
    ordinarySales: Type.Optional(OrdinarySales),
  },
  closed,
)
export type Snapshot = Static<typeof Snapshot>
