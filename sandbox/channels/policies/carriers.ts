import Type, { type Static } from 'typebox'
import { Immediate, immediate } from './immediate.ts'
import { Lag, lag } from './lag.ts'
import { Reorder, reorder } from './reorder.ts'
import type { Arrival, Passage, Replication, Standing } from './replication.ts'

/** The policies that bring every commit sooner or later: others may be laid over one of them. */
export const Carrier = Type.Union([Immediate, Lag, Reorder])
export type Carrier = Static<typeof Carrier>

/** What is carried by none is there at once. */
const atOnce: Carrier = { kind: 'immediate' }

const carriers = { immediate, lag, reorder } as const

function of(carrier: Carrier): Replication<Carrier> {
  return carriers[carrier.kind] as Replication<Carrier>
}

export function arrivalBy(over: Carrier = atOnce, passage: Passage): Arrival | undefined {
  return of(over).arrival(over, passage)
}

export function vouchedBy(over: Carrier = atOnce, standing: Standing): number {
  return of(over).vouchedTo(over, standing)
}

export function seenBy(over: Carrier = atOnce, standing: Standing): number | undefined {
  return of(over).seenFrom(over, standing)
}

export function flawOf(over: Carrier = atOnce): string | undefined {
  return of(over).flaw?.(over)
}
