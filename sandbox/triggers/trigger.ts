import type { Entry } from '../journal/index.ts'
import type { World } from '../world.ts'
import type { Condition } from './conditions/index.ts'

/** Something that is bound to an entry of the journal. */
export interface Trigger {
  /** By which the journal names it, and by which it is disarmed; unique among those that are armed. */
  readonly name: string
  /** What it waits for, in words; default the condition's own. */
  readonly waitsFor?: string
  /** As data, or as a question on each entry; a question needs `waitsFor`. */
  readonly when: Condition | ((entry: Entry, world: World) => boolean)
  /** What happens then. */
  readonly happens: (world: World) => void
  /** How often it may fire; default 1. */
  readonly times?: number
}

/** A trigger that waits, as data. */
export interface Waiting {
  readonly name: string
  readonly waitsFor: string
  /** Left out where the condition is a question and no data. */
  readonly when?: Condition
  /** How often it may still fire. */
  readonly left: number
}

/** Triggers set one another off without end. */
export class TriggerLoop extends Error {
  readonly code = 'trigger/loop'
}
