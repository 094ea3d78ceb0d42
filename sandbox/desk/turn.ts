import type { Desk } from './machine.ts'

const minuteMs = 60_000

/** World time at which a chat that is handed over now has its turn: behind all who wait. */
export function turnFor({ lastTurnAt = 0, paceMs }: Desk, time: number): number {
  return Math.max(time, lastTurnAt) + paceMs
}

/** A wait as a desk tells it: in full minutes, rounded up. */
export function toldWaitMs(ms: number): number {
  return Math.ceil(ms / minuteMs) * minuteMs
}
