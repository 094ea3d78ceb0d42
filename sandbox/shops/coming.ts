import type { Entity } from '../entity.ts'
import { kindOf, type Resource } from '../journal/index.ts'
import { PersistentMap } from '../persistent-map.ts'
import { enqueue, type Queue } from '../queue.ts'
import type { Price } from '../schemas/price.ts'
import type { Coming, WorldState } from '../world-state.ts'

/** What a world begins with of things to come. */
type Schedule = Pick<WorldState, 'queue' | 'timers' | 'scheduled'>

const id = 'promotion ends'

const known = new WeakMap<PersistentMap<Entity>, Schedule>()

/** What comes by itself in a shop that has opened: promotions end. Found once for each shop. */
export function comingOf(entities: PersistentMap<Entity>): Schedule {
  const before = known.get(entities)
  if (before) return before
  let queue: Queue<Coming>
  let timers = PersistentMap.empty<number>()
  let scheduled = 0
  for (const [name, { value }] of entities) {
    const { until } = value as Partial<Price>
    if (kindOf(name as Resource) !== 'price' || until === undefined) continue
    scheduled += 1
    const what = {
      kind: 'timer',
      resource: name as Resource,
      id,
      event: { type: 'end promotion', until },
    } as const
    queue = enqueue(queue, { due: until, order: scheduled, what })
    timers = timers.set(`${name} ${id}`, scheduled)
  }
  const schedule = { queue, timers, scheduled }
  known.set(entities, schedule)
  return schedule
}
