import type { Entry, EntryKind } from '#journal'
import type { Anomaly, Doubt } from './anomaly.ts'
import { checks } from './checks/index.ts'
import { folded } from './fold.ts'
import { type Given, Trace } from './trace.ts'
import { Walk } from './walk.ts'

export type { Anomaly, Doubt, Explanation, Witness } from './anomaly.ts'
export type { Check } from './check.ts'
export { checks } from './checks/index.ts'
export type { Told } from './told.ts'
export type { Given } from './trace.ts'

/** What checking a journal comes to. */
export interface Consistency {
  /** By their first occurrence. */
  readonly anomalies: readonly Anomaly[]
  /** What could not be told, and why; by its first occurrence. */
  readonly doubts: readonly Doubt[]
  /** The checks that had what they need, and found nothing. */
  readonly held: readonly string[]
  /** The checks that had nothing to go by, and the kinds of entries that the journal lacks. */
  readonly lacking: readonly { readonly check: string; readonly kinds: readonly EntryKind[] }[]
}

/**
 * Checks the history that a journal recorded by every rule of the table. Pure: the same entries, the same result, in time
 * linear in them but for halvings. `given` holds what the entries do not: the values of the opening world, without which
 * nothing is known of what was there before the first commit, and what shoppers were told.
 *
 * An anomaly rests only on an order that is proven and on what was surely seen and done; everything else is a doubt.
 */
export function checkConsistency(entries: readonly Entry[], given: Given = {}): Consistency {
  const trace = new Trace(entries, given)
  const walk = new Walk(trace)
  const anomalies: Anomaly[] = []
  const doubts: Doubt[] = []
  const held: string[] = []
  const lacking: { check: string; kinds: readonly EntryKind[] }[] = []
  for (const check of checks) {
    const missing = check.requires.filter((kind) => !trace.has(kind))
    const found = folded(walk, check)
    anomalies.push(...found.anomalies)
    doubts.push(...found.doubts)
    if (missing.length) lacking.push({ check: check.name, kinds: missing })
    else if (found.anomalies.length + found.doubts.length === 0) held.push(check.name)
  }
  return { anomalies: anomalies.sort(bySeq), doubts: doubts.sort(bySeq), held, lacking }
}

function bySeq(a: { readonly seq: number }, b: { readonly seq: number }): number {
  return a.seq - b.seq
}
