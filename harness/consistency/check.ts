import type { EntryKind } from '#journal'
import type { Sighting, Undecided } from './anomaly.ts'
import type { Walk } from './walk.ts'

/** One rule about a recorded history, as a pure function: what breaks it, in the order of the journal. */
export interface Check {
  readonly name: string
  /** The rule, in words. */
  readonly rule: string
  /** The paper, standard or section of the design that it comes from. */
  readonly source: string
  /** Kinds of entries without which it has nothing to go by. */
  readonly requires: readonly EntryKind[]
  find(walk: Walk): Iterable<Sighting | Undecided>
}
