import type { Cart } from '../cart/machine.ts'
import { dayAt, instantOf } from '../derived/local-day.ts'
import { nextTurn } from '../desk/hours.ts'
import type { Desk } from '../desk/machine.ts'
import type { Entity } from '../entity.ts'
import { entityType } from '../entity-types.ts'
import { visitsProcess } from '../flash-sale/visits.ts'
import { idOf, kindOf, type Resource, type ResourceKind } from '../journal/index.ts'
import { begin, type MachineEvent } from '../machine.ts'
import { PersistentMap } from '../persistent-map.ts'
import { bestSellers } from '../processes/best-sellers.ts'
import { enqueue, type Queue } from '../queue.ts'
import { timerKey } from '../schedule.ts'
import type { Price } from '../schemas/price.ts'
import type { Coming, WorldState } from '../world-state.ts'
import type { Shop } from './shop.ts'

/** What a world begins with of things to come. */
type Schedule = Pick<WorldState, 'queue' | 'timers' | 'scheduled'>

type Opened = Pick<Shop, 'entities' | 'epoch' | 'utcOffsetMinutes'>

interface Due {
  readonly due: number
  readonly what: Coming
}

type ComingOf = (name: Resource, entity: Entity, shop: Opened) => readonly Due[]

/** What comes by itself of a resource as it stands when the shop opens, by its kind: one line each. */
const comings: Readonly<Partial<Record<ResourceKind, ComingOf>>> = {
  price: promotionEnds,
  'flash-sale': saleGoesOn,
  desk: deskTurns,
  list: listIsCounted,
  cart: cartExpires,
}

const known = new WeakMap<PersistentMap<Entity>, Schedule>()

/**
 * What comes by itself in a shop that has opened: promotions end, flash sales go live, the desk opens and closes, best
 * sellers are counted, carts expire. Found once for each shop.
 */
export function comingOf(shop: Opened): Schedule {
  const before = known.get(shop.entities)
  if (before) return before
  let queue: Queue<Coming>
  let timers = PersistentMap.empty<number>()
  let scheduled = 0
  for (const [key, entity] of shop.entities) {
    const name = key as Resource
    for (const { due, what } of comings[kindOf(name)]?.(name, entity, shop) ?? []) {
      scheduled += 1
      queue = enqueue(queue, { due, order: scheduled, what })
      if (what.kind === 'timer') timers = timers.set(timerKey(name, what.id), scheduled)
    }
  }
  const schedule = { queue, timers, scheduled }
  known.set(shop.entities, schedule)
  return schedule
}

function promotionEnds(name: Resource, { value }: Entity): readonly Due[] {
  const { until } = value as Price
  return until === undefined ? [] : [timer(name, until, 'promotion ends', { type: 'end promotion', until })]
}

/** The timer that its machine asks for as it begins, and the first look out for competing shoppers. */
function saleGoesOn(name: Resource, { context, committedAt }: Entity): readonly Due[] {
  const timers = timersFrom(name, context, committedAt)
  const what = { kind: 'process', name: visitsProcess, subject: idOf(name), ordinal: 0 } as const
  return [...timers, { due: committedAt, what }]
}

function deskTurns(name: Resource, { value }: Entity, { epoch, utcOffsetMinutes }: Opened): readonly Due[] {
  const turn = nextTurn(value as Desk, epoch, utcOffsetMinutes)
  const id = turn?.opens ? 'opening time' : 'closing time'
  return turn ? [timer(name, turn.at, id, { type: id })] : []
}

/** Best sellers are counted at midnight. */
function listIsCounted(name: Resource, _entity: Entity, { epoch, utcOffsetMinutes }: Opened): readonly Due[] {
  if (name !== 'list/best-sellers') return []
  const due = instantOf(dayAt(epoch, utcOffsetMinutes) + 1, 0, utcOffsetMinutes)
  return [{ due, what: { kind: 'process', name: bestSellers, subject: idOf(name), ordinal: 1 } }]
}

/** History has no timers running: a cart that it left filled is given the one that its machine would have set then. */
function cartExpires(name: Resource, { context, value }: Entity): readonly Due[] {
  const touchedAt = Math.max(...(value as Cart).lines.map(({ addedAt }) => addedAt ?? Number.NaN))
  return Number.isFinite(touchedAt) ? timersFrom(name, context, touchedAt) : []
}

/** The timers that a resource's machine asks for as it begins with this context at a world time. */
function timersFrom(name: Resource, context: unknown, at: number): readonly Due[] {
  const { scheduled } = begin(entityType(kindOf(name)).machine, context)
  return scheduled.map(({ id, delayMs, event }) => timer(name, at + delayMs, id, event))
}

function timer(resource: Resource, due: number, id: string, event: MachineEvent): Due {
  return { due, what: { kind: 'timer', resource, id, event } }
}
