import type { Anomaly, Doubt, Sighting, Undecided } from './anomaly.ts'
import type { Check } from './check.ts'
import type { Walk } from './walk.ts'

type Counted<T> = { -readonly [K in keyof T]: T[K] }

/**
 * What a check found, folded: one anomaly for each resource and explanation, one doubt for each resource and reason. The
 * first of each is told of, the others are counted; what reached a shopper comes before what only the bot was shown.
 */
export function folded(
  walk: Walk,
  check: Check,
): { readonly anomalies: readonly Anomaly[]; readonly doubts: readonly Doubt[] } {
  const anomalies = new Map<string, { first: Sighting; times: number }>()
  const doubts = new Map<string, { first: Undecided; times: number }>()
  for (const found of check.find(walk)) {
    if ('undecided' in found) count(doubts, `${found.resource} ${found.undecided}`, found)
    else count(anomalies, `${found.resource} ${found.explanation.kind} ${found.explanation.words}`, found)
  }
  return {
    anomalies: [...anomalies.values()].map(({ first, times }) => anomalyOf(walk, check, first, times)),
    doubts: [...doubts.values()].map(({ first, times }) => doubtOf(walk, check, first, times)),
  }
}

function count<T extends Pick<Sighting, 'place' | 'reached'>>(
  known: Map<string, Counted<{ first: T; times: number }>>,
  key: string,
  found: T,
): void {
  const before = known.get(key)
  if (!before) known.set(key, { first: found, times: 1 })
  else {
    before.times += 1
    if (isToldBefore(found, before.first)) before.first = found
  }
}

function isToldBefore(
  one: Pick<Sighting, 'place' | 'reached'>,
  other: Pick<Sighting, 'place' | 'reached'>,
): boolean {
  const [reached = false, otherReached = false] = [one.reached, other.reached]
  return reached === otherReached ? one.place < other.place : reached
}

function anomalyOf({ trace }: Walk, { name, rule, source }: Check, first: Sighting, times: number): Anomaly {
  const { resource, place, explanation } = first
  return {
    check: name,
    rule,
    source,
    resource,
    explanation,
    seq: trace.entry(place).seq,
    times,
    ...first.report(),
  }
}

function doubtOf({ trace }: Walk, { name }: Check, first: Undecided, times: number): Doubt {
  const { resource, place, undecided, wouldDecide } = first
  return { check: name, resource, why: undecided, wouldDecide, seq: trace.entry(place).seq, times }
}
