import type { Entity } from '../entity.ts'
import { entityType } from '../entity-types.ts'
import { visitsProcess } from '../flash-sale/visits.ts'
import { idOf, kindOf, type Resource, type ResourceKind } from '../journal/index.ts'
import { begin, type MachineEvent } from '../machine.ts'
import { PersistentMap } from '../persistent-map.ts'
import { enqueue, type Queue } from '../queue.ts'
import { timerKey } from '../schedule.ts'
import type { Price } from '../schemas/price.ts'
import type { Coming, WorldState } from '../world-state.ts'

/** What a world begins with of things to come. */
type Schedule = Pick<WorldState, 'queue' | 'timers' | 'scheduled'>

interface Due {
  readonly due: number
  readonly what: Coming
}

/** What comes by itself of a resource as it stands when the shop opens, by its kind: one line each. */
const comings: Readonly<Partial<Record<ResourceKind, (name: Resource, entity: Entity) => readonly Due[]>>> = {
  price: promotionEnds,
  'flash-sale': saleGoesOn,
}

const known = new WeakMap<PersistentMap<Entity>, Schedule>()

/** What comes by itself in a shop that has opened: promotions end, flash sales go live. Found once for each shop. */
export function comingOf(entities: PersistentMap<Entity>): Schedule {
  const before = known.get(entities)
  if (before) return before
  let queue: Queue<Coming>
  let timers = PersistentMap.empty<number>()
  let scheduled = 0
  for (const [key, entity] of entities) {
    const name = key as Resource
    for (const { due, what } of comings[kindOf(name)]?.(name, entity) ?? []) {
      scheduled += 1
      queue = enqueue(queue, { due, order: scheduled, what })
      if (what.kind === 'timer') timers = timers.set(timerKey(name, what.id), scheduled)
    }
  }
  const schedule = { queue, timers, scheduled }
  known.set(entities, schedule)
  return schedule
}

function promotionEnds(name: Resource, { value }: Entity): readonly Due[] {
  const { until } = value as Price
  return until === undefined ? [] : [timer(name, until, 'promotion ends', { type: 'end promotion', until })]
}

/** The timer that its machine asks for as it begins, and the first look out for competing shoppers. */
function saleGoesOn(name: Resource, { context, committedAt }: Entity): readonly Due[] {
  const { scheduled } = begin(entityType('flash-sale').machine, context)
  const timers = scheduled.map(({ id, delayMs, event }) => timer(name, committedAt + delayMs, id, event))
  const what = { kind: 'process', name: visitsProcess, subject: idOf(name), ordinal: 0 } as const
  return [...timers, { due: committedAt, what }]
}

function timer(resource: Resource, due: number, id: string, event: MachineEvent): Due {
  return { due, what: { kind: 'timer', resource, id, event } }
}
