import { Compile, type Validator } from 'typebox/compile'
import { allLeftOutTerms } from '../api/left-out.ts'
import { wrongPolicies } from '../channels/view-policies.ts'
import type { Entity } from '../entity.ts'
import { BadFault } from '../faults/bad-fault.ts'
import { readSetting } from '../faults/setting.ts'
import type { FaultState, FaultStates } from '../faults/state.ts'
import type { Channel, Journal, Resource, ResourceKind } from '../journal/index.ts'
import { namesOf } from '../names.ts'
import { pastFrom } from '../past.ts'
import { PersistentMap } from '../persistent-map.ts'
import { processOf } from '../processes/index.ts'
import type { PushState } from '../push/state.ts'
import { enqueue, type Queue } from '../queue.ts'
import { World } from '../world.ts'
import type { Coming, Held, InForce } from '../world-state.ts'
import { BadSnapshot } from './bad-snapshot.ts'
import { plainJson } from './plain-json.ts'
import { Snapshot } from './schema.ts'
import { soundEntities } from './sound-entities.ts'

/**
 * The world of a snapshot, which writes to `journal` from here on. What it writes is what the world that the
 * snapshot was taken of would have written.
 *
 * Takes any value, and trusts none: throws `BadSnapshot`, which says where it went wrong.
 */
export function fromSnapshot(snapshot: unknown, journal: Journal): World {
  const copy = checked(plainJson(snapshot))
  const { key, epoch, now, policies, scheduled, numbered, conflicts, privacy, leftOut = [] } = copy
  const entities = entitiesOf(copy)
  soundEntities(copy)
  return new World(
    {
      key,
      epoch,
      now,
      entities,
      names: namesOf(entities),
      sold: mapOf('/sold', copy.sold),
      policies,
      inForce: inForceOf(copy),
      views: {
        chat: viewOf(copy, 'chat', entities),
        web: viewOf(copy, 'web', entities),
        app: viewOf(copy, 'app', entities),
      },
      queue: queueOf(copy, entities),
      timers: timersOf(copy),
      scheduled,
      numbered,
      faults: faultsOf(copy),
      conflicts,
      leftOut: allLeftOutTerms.filter((term) => leftOut.includes(term)),
      privacy,
      pushes: pushesOf(copy),
      ordinarySales: copy.ordinarySales ?? { perHour: 0, run: 0 },
    },
    journal,
  )
}

function entitiesOf({ entities }: Snapshot): PersistentMap<Entity> {
  return mapOf(
    '/entities',
    entities.map(([name, { past, ...entity }], index): [string, Entity] => {
      const versions = [entity, ...(past ?? [])]
      const gap = versions.findIndex(
        ({ version }, place) => place > 0 && version !== (versions[place - 1]?.version ?? 0) - 1,
      )
      if (gap > 0)
        throw new BadSnapshot(`/entities/${index}/1/past/${gap - 1}/version`, 'versions have a gap')
      return [name, (past ? { ...entity, past: pastFrom(past) } : entity) as Entity]
    }),
  )
}

let validator: Validator | undefined

function checked(value: unknown): Snapshot {
  validator ??= Compile(Snapshot) as Validator
  if (validator.Check(value)) return value as Snapshot
  const [error] = validator.Errors(value)
  const why = error?.keyword === 'boolean' ? 'no such part is known' : `it ${error?.message}`
  throw new BadSnapshot(error?.instancePath ?? '', why)
}

function mapOf<V>(where: string, pairs: readonly (readonly [string, V])[]): PersistentMap<V> {
  const map = PersistentMap.from(pairs)
  if (map.size < pairs.length) throw new BadSnapshot(where, 'a name occurs twice')
  return map
}

/** Policies are in force since some time that has been, and vouch for none that had not. */
function inForceOf({ policies, inForce, now }: Snapshot): PersistentMap<InForce> {
  const wrong = wrongPolicies(policies)
  if (wrong) throw new BadSnapshot('/policies', wrong)
  for (const [index, [name, { since, vouched }]] of inForce.entries()) {
    const [channel, kind] = name.split('/') as [Channel, ResourceKind]
    const where = `/inForce/${index}`
    if (!policies[channel]?.[kind]) throw new BadSnapshot(where, `there is no policy of ${name}`)
    if (vouched > since || since > now) throw new BadSnapshot(where, 'it is after what was then the present')
  }
  return mapOf('/inForce', inForce)
}

/** No view shows what it fetched in times to come, or what the source does not have. */
function viewOf(
  { views, now }: Snapshot,
  channel: Channel,
  entities: PersistentMap<Entity>,
): PersistentMap<Held> {
  for (const [index, [name, { version, fetchedAt = now }]] of views[channel].entries()) {
    const where = `/views/${channel}/${index}/1`
    if (fetchedAt > now) throw new BadSnapshot(`${where}/fetchedAt`, 'it is after the present')
    atMost(entities, name, version, `${where}/version`)
  }
  return mapOf(`/views/${channel}`, views[channel])
}

function atMost(entities: PersistentMap<Entity>, name: Resource, version: number, where: string): void {
  const source = entities.get(name)?.version
  if (version > (source ?? 0))
    throw new BadSnapshot(where, `the source has ${source === undefined ? 'none' : `version ${source}`}`)
}

function queueOf(snapshot: Snapshot, entities: PersistentMap<Entity>): Queue<Coming> {
  const orders = new Set<number>()
  let queue: Queue<Coming>
  for (const [index, { due, order, what }] of snapshot.queue.entries()) {
    const where = `/queue/${index}`
    if (orders.has(order)) throw new BadSnapshot(`${where}/order`, `${order} occurs twice`)
    if (order > snapshot.scheduled) {
      throw new BadSnapshot(`${where}/order`, `${order} is beyond the ${snapshot.scheduled} ever scheduled`)
    }
    known(what, `${where}/what`, entities)
    orders.add(order)
    queue = enqueue(queue, { due, order, what: what as Coming })
  }
  return queue
}

/** What is to come is about something that the world has, or goes on by a process that it knows. */
function known(
  what: Snapshot['queue'][number]['what'],
  where: string,
  entities: PersistentMap<Entity>,
): void {
  if (what.kind === 'heal') return
  if (what.kind !== 'process') {
    if (!entities.has(what.resource))
      throw new BadSnapshot(`${where}/resource`, `there is no ${what.resource}`)
    if (what.kind === 'apply') atMost(entities, what.resource, what.seen.version, `${where}/seen/version`)
    return
  }
  try {
    processOf(what.name)
  } catch (cause) {
    throw new BadSnapshot(`${where}/name`, `there is no process "${what.name}"`, { cause })
  }
}

/** Each fault is one that there is, with parameters that it takes, and told from all others. */
function faultsOf({ faults }: Snapshot): FaultStates {
  const ids = new Set<string>()
  return faults.map((state, index): FaultState => {
    const where = `/faults/${index}`
    if (ids.has(state.id)) throw new BadSnapshot(`${where}/id`, `${state.id} occurs twice`)
    ids.add(state.id)
    const { fault, parameters, scope } = state
    try {
      const met = mapOf(`${where}/met`, state.met)
      return {
        ...(state as Omit<FaultState, 'met'>),
        met,
        parameters: readSetting({ fault, parameters, scope }).parameters,
      }
    } catch (cause) {
      if (!(cause instanceof BadFault)) throw cause
      throw new BadSnapshot(where, cause.message, { cause })
    }
  })
}

/** What is on its way has a number of its own, and a subscriber that there is: a connection does not outlive its world. */
function pushesOf({ pushes }: Snapshot): PushState {
  const { numbered, subscriptions, pending } = pushes
  const known = new Set(subscriptions.map(({ id }) => id))
  if (known.size < subscriptions.length) throw new BadSnapshot('/pushes/subscriptions', 'an id occurs twice')
  const numbers = new Set(pending.map(({ number }) => number))
  if (numbers.size < pending.length) throw new BadSnapshot('/pushes/pending', 'a number occurs twice')
  const wrong = pending.findIndex(
    ({ number, via, subscriber }) => number > numbered || (via === 'webhook' && !known.has(subscriber)),
  )
  if (wrong >= 0) throw new BadSnapshot(`/pushes/pending/${wrong}`, 'it is for nobody, or has no number yet')
  return pushes as PushState
}

/** Each timer that counts is somewhere in the queue. */
function timersOf(snapshot: Snapshot): PersistentMap<number> {
  const waiting = new Set(
    snapshot.queue.filter(({ what }) => what.kind === 'timer').map(({ order }) => order),
  )
  for (const [index, [key, order]] of snapshot.timers.entries()) {
    if (!waiting.has(order))
      throw new BadSnapshot(`/timers/${index}`, `nothing in the queue is timer "${key}"`)
  }
  return mapOf('/timers', snapshot.timers)
}
