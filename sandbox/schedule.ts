import type { Resource } from './journal/index.ts'
import type { Step } from './machine.ts'
import { enqueue } from './queue.ts'
import type { Coming, WorldState } from './world-state.ts'

/** The state in which something is to come at a world time, behind all that is to come then already. */
export function withComing(state: WorldState, due: number, what: Coming): WorldState {
  const order = state.scheduled + 1
  return { ...state, scheduled: order, queue: enqueue(state.queue, { due, order, what }) }
}

/** The state with the timers that a machine's step asked for, and without those that it canceled. */
export function withTimers(state: WorldState, name: Resource, step: Step): WorldState {
  if (step.canceled.length + step.scheduled.length === 0) return state
  let { timers } = state
  for (const id of step.canceled) timers = timers.delete(timerKey(name, id))
  let next: WorldState = { ...state, timers }
  for (const { id, delayMs, event } of step.scheduled) {
    next = withComing(next, state.now + delayMs, { kind: 'timer', resource: name, id, event })
    next = { ...next, timers: next.timers.set(timerKey(name, id), next.scheduled) }
  }
  return next
}

/** Timer ids are a machine's own, so a resource's name goes before them. */
export function timerKey(name: Resource, id: string): string {
  return `${name} ${id}`
}
