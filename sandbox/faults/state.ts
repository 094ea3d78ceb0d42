import type { PersistentMap } from '../persistent-map.ts'
import type { Memory, Parameters, Scope } from './fault.ts'

/** A fault of a world, on or over, with its counters: plain values. */
export interface FaultState {
  /** Its name and its number among those of that name, such as `outage-1`. */
  readonly id: string
  readonly fault: string
  readonly parameters: Parameters
  readonly scope: Scope
  /** World time at which it was switched on, ms. */
  readonly since: number
  /** World time at which it ends by itself. */
  readonly until?: number
  /** How often it may bite. */
  readonly count?: number
  /** World time at which it was over. */
  readonly off?: number
  /** How many calls in its scope it has seen, and how many it has bitten. */
  readonly seen: number
  readonly bites: number
  readonly memory: Memory
  /** How often each caller has made each request, by both: draws are keyed by it. */
  readonly met: PersistentMap<number>
}

/** All faults that were ever switched on in a world, in that order. */
export type FaultStates = readonly FaultState[]
