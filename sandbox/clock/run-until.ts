import type { World } from '../world.ts'

export interface RunBounds {
  /** World time after which to give up. */
  readonly limitMs: number
  /** Happenings after which to give up, whatever the clock says; default 100,000. */
  readonly limitEvents?: number
}

/** How a run ended: at the instant that was waited for, or at the bound that came first. */
export type RunResult =
  | { readonly kind: 'reached'; readonly at: number; readonly afterMs: number; readonly events: number }
  | {
      readonly kind: 'gave up'
      readonly bound: 'time' | 'events'
      readonly at: number
      readonly afterMs: number
      readonly events: number
    }

/**
 * Lets the world go on until `predicate` is true of it, and stops right behind the happening that made it so:
 * what is due at the same instant and comes later has not happened yet. The predicate is asked before the clock
 * moves, behind each happening, and once more at the limit, so what becomes true by the clock alone (a cut-off
 * that passes) is seen at one of those instants, not at its own.
 *
 * Throws a `RangeError` on a limit that is not a whole number from 0 (events: from 1).
 */
export function runUntil(world: World, predicate: (world: World) => boolean, bounds: RunBounds): RunResult {
  const { limitMs, limitEvents = 100_000 } = bounds
  if (!(Number.isSafeInteger(limitEvents) && limitEvents >= 1)) {
    throw new RangeError(`running until something holds, for at most ${limitEvents} events: at least 1`)
  }
  if (!(Number.isSafeInteger(limitMs) && limitMs >= 0)) {
    throw new RangeError(`running until something holds, for at most ${limitMs} ms: a whole number from 0`)
  }
  const from = world.now
  let events = 0
  const ended = (): Omit<Extract<RunResult, { kind: 'reached' }>, 'kind'> => ({
    at: world.now,
    afterMs: world.now - from,
    events,
  })
  if (predicate(world)) return { kind: 'reached', ...ended() }
  let reached = false
  const stopped = world.advance(limitMs, () => {
    events += 1
    reached = predicate(world)
    return reached || events >= limitEvents
  })
  if (reached || (!stopped && predicate(world))) return { kind: 'reached', ...ended() }
  return { kind: 'gave up', bound: stopped ? 'events' : 'time', ...ended() }
}
