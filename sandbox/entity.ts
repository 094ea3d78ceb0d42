import type { Resting } from './machine.ts'
import type { Past } from './past.ts'

/** A resource at the source: its machine at rest and its latest version. */
export interface Entity extends Resting {
  readonly version: number
  readonly value: unknown
  /** World time of the latest commit; the epoch for what the shop began with. */
  readonly committedAt: number
  /** World times of the last three commits after the opening, oldest first. */
  readonly recent: readonly number[]
  /** What it was before, since the opening; left out where it has not changed since. */
  readonly past?: Past
}
