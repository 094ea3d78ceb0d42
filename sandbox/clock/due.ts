import { dequeue, peek } from '../queue.ts'
import { timerKey } from '../schedule.ts'
import type { Coming, WorldState } from '../world-state.ts'

/** Something falls due: what it is, and the world at its instant, in which it is no longer to come. */
export interface Due {
  readonly state: WorldState
  readonly what: Coming
  readonly order: number
}

/** The next thing that falls due by a world time; undefined where there is none. The clock never goes back for it. */
export function nextDue(state: WorldState, until: number): Due | undefined {
  const next = peek(state.queue)
  if (!next || next.due > until) return undefined
  const { due, what, order } = next
  return { state: { ...state, now: Math.max(state.now, due), queue: dequeue(state.queue) }, what, order }
}

/** The world without a timer that has run out; undefined where it had been canceled, or started anew since. */
export function withoutTimer(
  state: WorldState,
  { resource, id }: Extract<Coming, { kind: 'timer' }>,
  order: number,
): WorldState | undefined {
  const key = timerKey(resource, id)
  return state.timers.get(key) === order ? { ...state, timers: state.timers.delete(key) } : undefined
}
