import { canonicalEntries } from './canonical.ts'
import { firstDifference } from './differ.ts'
import type { Entry } from './entry.ts'

/** How much two plays with one seed have in common, from the most to the least. */
export const samenessGrades = ['bytes', 'canonical', 'verdicts', 'different'] as const
export type Sameness = (typeof samenessGrades)[number]

export interface Compared {
  readonly sameness: Sameness
  /** The first difference at the grade above; undefined where they are the same to the byte. */
  readonly difference?: string
}

/**
 * Compares two plays of one episode: the same to the byte; the same in canonical form; or the same in what
 * was judged of them, which the caller knows.
 */
export function compareEntries(
  first: readonly Entry[],
  second: readonly Entry[],
  sameVerdicts: boolean,
): Compared {
  const exact = firstDifference(first, second)
  if (!exact) return { sameness: 'bytes' }
  const canonical = firstDifference(canonicalEntries(first), canonicalEntries(second))
  if (!canonical) return { sameness: 'canonical', difference: exact.words }
  return { sameness: sameVerdicts ? 'verdicts' : 'different', difference: canonical.words }
}
