import { kindOf } from '#journal'
import { type Explanation, type Sighting, type Undecided, unexplained } from '../anomaly.ts'
import type { Check } from '../check.ts'
import { chargedFor, explainRead } from '../explain-read.ts'
import { kindBoundMs, permittedAgeMs } from '../permitted-age.ts'
import { hasReached, opOf, placeOfRow, witnessOfCommit, witnessOfRow } from '../telling.ts'
import { rowKinds } from '../trace.ts'
import type { Walk } from '../walk.ts'
import { unknownSight } from './session.ts'

/**
 * Holds when what a read is served is no older than its view's policy allows, nor than its kind may be; and when an answer
 * vouches only for times at which its version was current. Looked at when the call was made: what is committed while it
 * runs is excused.
 */
export const boundedStaleness: Check = {
  name: 'bounded-staleness',
  rule: 'a read is served nothing older than the policy of its view and the bound of its kind allow, and vouches for no more',
  source: 'Bailis et al. 2012, Probabilistically bounded staleness (k and t); design, section 6',
  requires: ['invoked', 'completed', 'commit'],
  *find(walk) {
    const { trace, current } = walk
    for (let row = 0; row < current.length; row += 1) {
      const kind = trace.rowKind[row]
      if (kind !== rowKinds.read && kind !== rowKinds.echo && kind !== rowKinds.unsure) continue
      const version = trace.rowVersion[row] as number
      if (version === 0 && trace.mortal.has(trace.rowResource[row] as number)) continue
      if (version < (current[row] as number))
        yield* kind === rowKinds.unsure ? [unsure(walk, row)] : tooOld(walk, row)
      if (kind === rowKinds.unsure) continue
      if (version < (walk.currentAtEnd[row] as number)) yield* vouchesTooMuch(walk, row)
    }
  },
}

function unsure(walk: Walk, row: number): Undecided {
  const resource = walk.trace.name(walk.trace.rowResource[row] as number)
  return { resource, place: placeOfRow(walk, row), ...unknownSight }
}

/** How far behind a read was when its call was made: versions, and world ms since it was no longer current. */
export interface Staleness {
  readonly k: number
  readonly ageMs: number
}

export function stalenessOf(walk: Walk, row: number): Staleness | undefined {
  const { trace } = walk
  const op = opOf(trace, trace.rowNode[row] as number)
  const version = trace.rowVersion[row] as number
  const current = walk.current[row] as number
  if (!op || current < 0 || version < 0) return undefined
  if (version >= current) return { k: 0, ageMs: 0 }
  const next = trace.commitOf(trace.rowResource[row] as number, version + 1)
  return next && { k: current - version, ageMs: op.invoked.at - next.at }
}

function* tooOld(walk: Walk, row: number): Iterable<Sighting> {
  const { trace } = walk
  const stale = stalenessOf(walk, row)
  if (!stale) return
  const resource = trace.rowResource[row] as number
  const name = trace.name(resource)
  const explanation = within(walk, row, stale)
  const boundMs = kindBoundMs[kindOf(name)] ?? Number.POSITIVE_INFINITY
  if (explanation.kind !== 'nothing' && stale.ageMs <= boundMs) return
  const version = trace.rowVersion[row] as number
  yield {
    resource: name,
    place: placeOfRow(walk, row),
    explanation,
    reached: hasReached(walk, row),
    report: () => ({
      charged: chargedFor(explanation),
      witnesses: [witnessOfCommit(walk, trace.commitPlace(resource, version + 1)), witnessOfRow(walk, row)],
      sentence: `A read of ${name} was served ${version ? `version ${version}` : 'its absence'}, ${stale.k} behind the source and ${stale.ageMs / 1000} s after it had changed.`,
      wouldHavePassed:
        explanation.kind === 'nothing'
          ? `version ${walk.current[row]}`
          : `what was current within ${boundMs / 1000} s`,
    }),
  }
}

/** What explains the age, if the view's policy allows so much of it. */
function within(walk: Walk, row: number, { ageMs }: Staleness): Explanation {
  const explanation = explainRead(walk, row)
  if (explanation.kind !== 'view policy') return explanation
  const policy = walk.views.policies[walk.policy[row] as number]
  return policy && ageMs <= permittedAgeMs(policy) ? explanation : unexplained
}

function* vouchesTooMuch(walk: Walk, row: number): Iterable<Sighting> {
  const { trace } = walk
  const op = opOf(trace, trace.rowNode[row] as number)
  const resource = trace.rowResource[row] as number
  const version = trace.rowVersion[row] as number
  const asOf = op?.completed?.observations[row - op.firstRow]?.asOf
  const place = trace.commitPlace(resource, version + 1)
  const next = place < 0 ? undefined : trace.commitOf(resource, version + 1)
  if (asOf === undefined || !next || asOf <= next.at) return
  const name = trace.name(resource)
  yield {
    resource: name,
    place: placeOfRow(walk, row),
    explanation: unexplained,
    report: () => ({
      charged: 'sandbox',
      witnesses: [witnessOfCommit(walk, place), witnessOfRow(walk, row)],
      sentence: `An answer vouched for version ${version} of ${name} until ${(asOf - next.at) / 1000} s after the next one had been committed.`,
      wouldHavePassed: `an asOf no later than the commit of version ${version + 1}`,
    }),
  }
}
