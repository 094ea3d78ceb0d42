import type { Sight } from '#journal'
import type { Befallen } from './befall.ts'
import type { Site } from './site.ts'

/** What befalls a reply on its way. */
export interface Wire {
  /** So long it is held first, in ms of the wall. */
  readonly holdMs: number
  /** Then the connection breaks, and nothing of it is sent. */
  readonly isLost: boolean
  /** So many characters of its body are sent, and then the connection breaks; `Content-Length` is that of all. */
  readonly keepChars?: number
}

/** Nothing. */
export const quietWire: Wire = { holdMs: 0, isLost: false }

/** What a delivery at this site is to do with an answer that faults have befallen. */
export function wireOf(site: Site, { drop, keepChars }: Befallen, delayMs: number): Wire {
  const { longestHoldMs, realLatency } = site
  const latencyMs = realLatency ? Math.min(delayMs, longestHoldMs) : 0
  return {
    holdMs: drop === 'timeout' ? longestHoldMs : latencyMs,
    isLost: drop !== undefined,
    ...(keepChars === undefined ? undefined : { keepChars }),
  }
}

/** What the client got: what the delivery saw it get, and no more than the best that it can have got. */
export function sightOf(seen: Sight, best: Sight): Sight {
  if (best === 'whole') return seen
  return seen === 'nothing' || best === 'nothing' ? 'nothing' : best
}
