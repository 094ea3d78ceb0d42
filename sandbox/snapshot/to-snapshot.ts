import type { Entity } from '../entity.ts'
import type { Resource } from '../journal/index.ts'
import { versionsOf } from '../past.ts'
import type { PersistentMap } from '../persistent-map.ts'
import { dequeue, type Item, peek, type Queue } from '../queue.ts'
import type { World } from '../world.ts'
import type { Coming, WorldState } from '../world-state.ts'
import { plainJson } from './plain-json.ts'
import { type Snapshot, snapshotSchema } from './schema.ts'

/**
 * The whole state of a world as plain JSON: resources with their machines, views, what is to come, timers and
 * counters. Equal worlds have equal snapshots. The journal is not in it: it has a form of its own.
 */
export function toSnapshot(world: World): Snapshot {
  const {
    key,
    epoch,
    now,
    entities,
    policies,
    inForce,
    views,
    queue,
    timers,
    sold,
    scheduled,
    numbered,
    faults,
  } = world.state
  const { conflicts, privacy, leftOut, pushes, ordinarySales } = world.state
  const snapshot: Snapshot = {
    schema: snapshotSchema,
    key,
    epoch,
    now,
    entities: pairs(entities, resourceName, written),
    policies,
    inForce: pairs(inForce, String, ({ since, vouched }) => ({ since, vouched })),
    views: { chat: shown(views.chat), web: shown(views.web), app: shown(views.app) },
    queue: inOrder(queue) as Snapshot['queue'],
    timers: pairs(timers, String, (order) => order),
    sold: pairs(sold, String, (units) => units),
    scheduled,
    numbered,
    faults: faults.map(({ met, ...fault }) => ({
      ...fault,
      met: pairs(met, String, (count) => count),
    })) as Snapshot['faults'],
    conflicts: inNameOrder(conflicts),
    leftOut: [...leftOut],
    privacy: inNameOrder(privacy),
    pushes: pushes as Snapshot['pushes'],
    ...(ordinarySales.run === 0 ? {} : { ordinarySales }),
  }
  return plainJson(snapshot) as Snapshot
}

function written({
  state,
  context,
  version,
  value,
  committedAt,
  recent,
  past,
}: Entity): Snapshot['entities'][0][1] {
  return {
    state,
    context: context as object,
    version,
    value,
    committedAt,
    recent: [...recent],
    ...(past
      ? { past: versionsOf(past).map(({ version, value, committedAt }) => ({ version, value, committedAt })) }
      : {}),
  }
}

const resourceName = (key: string): Resource => key as Resource

function shown(view: WorldState['views']['chat']): Snapshot['views']['chat'] {
  return pairs(view, resourceName, ({ version, value, committedAt, fetchedAt, dueBy }) => ({
    version,
    value,
    committedAt,
    ...(fetchedAt === undefined ? {} : { fetchedAt }),
    ...(dueBy === undefined ? {} : { dueBy }),
  }))
}

function pairs<K extends string, V, T>(
  map: PersistentMap<V>,
  named: (key: string) => K,
  written: (value: V) => T,
): [K, T][] {
  const all = [...map].map(([key, value]): [K, T] => [named(key), written(value)])
  return all.sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Equal worlds have equal snapshots, in whatever order their switches were set. */
function inNameOrder<T extends object>(switches: T): T {
  return Object.fromEntries(Object.entries(switches).sort(([a], [b]) => (a < b ? -1 : 1))) as T
}

function inOrder(queue: Queue<Coming>): Item<Coming>[] {
  const items: Item<Coming>[] = []
  for (let rest = queue, next = peek(rest); next; rest = dequeue(rest), next = peek(rest)) items.push(next)
  return items
}
