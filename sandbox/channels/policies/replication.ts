import type { TSchema } from 'typebox'
import type { Channel, Resource } from '../../journal/index.ts'
import type { DrawKey } from '../../random.ts'
import type { Held } from '../../world-state.ts'
import type { Carrier } from './carriers.ts'

/** One commit on its way to one view: all that a draw about it may be keyed by. */
export interface Passage {
  readonly key: DrawKey
  readonly view: Channel
  readonly resource: Resource
  readonly version: number
}

/** How a commit comes to a view. */
export interface Arrival {
  /** From the commit on, ms; 0 is at once. */
  readonly afterMs: number
  /** It waits for what was committed of the resource before it. */
  readonly inOrder: boolean
  /** It comes a second time, so long after the first, ms. */
  readonly againAfterMs?: number
}

/** How a view stands to one resource. World times, ms. */
export interface Standing {
  readonly now: number
  /** When its policy was switched on; the epoch for what the shop opened with. */
  readonly since: number
  /** What it vouched for then, for all that it holds no copy of. */
  readonly vouched: number
  /** Its own copy; without one it shows what the source has. */
  readonly held: Held | undefined
}

/** How a view follows the source under one kind of policy. */
export interface Replication<P> {
  /** The policy as JSON. */
  readonly schema: TSchema
  /** What is wrong with a policy that fits the schema, in words; undefined where nothing is. */
  flaw?(policy: P): string | undefined
  /** How a commit comes to the view; undefined where it never does by itself. */
  arrival(policy: P, passage: Passage): Arrival | undefined
  /**
   * The latest world time at which what the view shows was surely current at the source, as far as the view can tell
   * from having heard of nothing else. That a version was current at its own commit need not be said.
   */
  vouchedTo(policy: P, standing: Standing): number
  /** World time from which a change made now is seen, at the latest; undefined where nobody can say. */
  seenFrom(policy: P, standing: Standing): number | undefined
  /** Set where nothing arrives: the view goes on with what it showed when the policy was switched on. */
  readonly keeps?: true
  /** How the policy ends by itself, where it does: how long after it was switched on, and what follows it. */
  heals?(policy: P): { readonly afterMs: number; readonly to: Carrier } | undefined
  /** Set where reads fetch from the source and nothing arrives: how long a copy is served, ms. */
  ttlMs?(policy: P): number
}
