import Type from 'typebox'
import type { Look } from './fault.ts'

/** An hour: longer is no latency but an outage. */
const longestMs = 3_600_000

/** The latest instant that a date can hold, ms since 1970. */
export const latestMs = 8_640_000_000_000_000

/** A duration in ms, at most an hour. */
export const Ms = (byDefault: number, description: string) =>
  Type.Integer({ minimum: 0, maximum: longestMs, default: byDefault, description })

/** Whether the shop has carried out the call by then. */
export const when = {
  when: Type.Enum(['before', 'after'], {
    default: 'before',
    description: 'before the shop carries out the call, or after',
  }),
}

/** The chance that a call is struck at all; drawn for each call by itself. */
export const chance = {
  probability: Type.Number({
    minimum: 0,
    maximum: 1,
    default: 1,
    description: 'the share of calls that are struck',
  }),
}

/** Whether chance spares this call. */
export function isSpared(look: Look, { probability }: { readonly probability: number }): boolean {
  return probability < 1 && look.draw('strikes') >= probability
}

/** The status of an error of the server's. */
export const ServerStatus = (byDefault: number) =>
  Type.Integer({ minimum: 500, maximum: 599, default: byDefault, description: 'the status, 5xx' })

/** Seconds for a header such as `Retry-After`: whole ones, rounded up, so that nobody comes too early. */
export function wholeSeconds(ms: number): string {
  return String(Math.ceil(ms / 1000))
}
