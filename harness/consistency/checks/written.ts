import type { Explanation, Sighting, Witness } from '../anomaly.ts'
import { unexplained } from '../anomaly.ts'
import { chargedFor, policyWords } from '../explain-read.ts'
import { placeOfRow, witnessOf, witnessOfRow, witnessWords } from '../telling.ts'
import type { Early } from '../view-order.ts'
import type { Walk } from '../walk.ts'

/** A write that is ordered, at the source, no later than what its session had come to before. */
export function orderedEarly(
  walk: Walk,
  row: number,
  floor: number,
  by: number,
  did: 'read' | 'wrote',
): Sighting {
  const { trace } = walk
  const resource = trace.rowResource[row] as number
  return {
    resource: trace.name(resource),
    place: placeOfRow(walk, row),
    explanation: unexplained,
    report: () => {
      const witnesses = [witnessOf(walk, by, resource, floor, did), witnessOfRow(walk, row)] as const
      const [first, second] = witnesses.map(witnessWords)
      return {
        charged: 'sandbox',
        witnesses,
        sentence: `After ${first}, ${second}, which is no later one.`,
        wouldHavePassed: `a version of ${trace.name(resource)} above ${floor}`,
      }
    },
  }
}

/** A write that a view came to before what its session had come to earlier. */
export function appliedEarly(walk: Walk, early: Early): Sighting {
  const { trace } = walk
  const { place, view, lacks, policy } = early
  const isImmediate = policy === 0
  const explanation: Explanation = isImmediate
    ? unexplained
    : {
        kind: 'view policy',
        words: `the ${view} view's policy: ${policyWords(walk.views.policies[policy] ?? { kind: 'immediate' })}`,
      }
  return {
    resource: trace.name(lacks),
    place,
    explanation,
    report: () => ({
      charged: chargedFor(explanation),
      ...reportOf(walk, early),
    }),
  }
}

function reportOf(walk: Walk, early: Early) {
  const { trace } = walk
  const { view, resource, version, lacks, lacksVersion, lackedBy, shows, by, after, place } = early
  const { seq, at } = trace.entry(place)
  const applied: Witness = {
    seq,
    at,
    who: 'world',
    did: 'applied',
    channel: view,
    resource: trace.name(resource),
    version,
  }
  const earlier = witnessOf(walk, lackedBy, lacks, lacksVersion, after === 'write' ? 'wrote' : 'read')
  return {
    witnesses: [earlier, witnessOf(walk, by, resource, version, 'wrote'), applied],
    sentence: `The ${view} view shows version ${version} of ${trace.name(resource)} beside version ${shows} of ${trace.name(lacks)}, though before that write ${witnessWords(earlier)}.`,
    wouldHavePassed: `version ${lacksVersion} of ${trace.name(lacks)} on the ${view} view first`,
  }
}
