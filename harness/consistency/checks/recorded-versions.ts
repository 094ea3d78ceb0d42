import type { EntryOf, Resource } from '#journal'
import { type Report, type Sighting, type Undecided, unexplained } from '../anomaly.ts'
import type { Check } from '../check.ts'
import { placeOfRow, witnessOfCommit, witnessOfRow } from '../telling.ts'
import { rowKinds } from '../trace.ts'
import type { Walk } from '../walk.ts'

/**
 * Holds when the journal accounts for every version: commits count up one by one, an answer tells of no version that was not
 * committed by then, and a write's effect is what its call committed. Nothing but the sandbox can break it.
 */
export const recordedVersions: Check = {
  name: 'recorded-versions',
  rule: 'each version is committed once, in order, by the call that says so, before anything tells of it',
  source: 'design, sections 4 and 5: the journal records the order of versions',
  requires: ['commit'],
  *find(walk) {
    const { trace } = walk
    if (trace.commits.length === 0 && !trace.base) return
    yield* gaps(walk)
    for (let row = 0; row < trace.rowNode.length; row += 1) {
      const kind = trace.rowKind[row]
      if (kind === rowKinds.write) {
        if (!isMade(walk, row)) yield unmade(walk, row)
      } else if (kind !== rowKinds.told && kind !== rowKinds.maybe && !isKnown(walk, row))
        yield unheardOf(walk, row)
    }
  },
}

function* gaps(walk: Walk): Iterable<Sighting> {
  const { trace } = walk
  for (const [id, places] of trace.commitsOf.entries()) {
    let before = trace.base ? Number(Object.hasOwn(trace.base, trace.name(id))) : -1
    for (const place of places ?? []) {
      const { version, cause } = trace.entry(place) as EntryOf<'commit'>
      // What an opening states may leave out versions that nobody can meet any more.
      const isOpening = cause.by === 'event' && cause.name === 'opening' && version > before
      if (before >= 0 && version !== before + 1 && !isOpening) yield gap(walk, place, before)
      before = version
    }
  }
}

function gap(walk: Walk, place: number, before: number): Sighting {
  const { resource, version } = walk.trace.entry(place) as EntryOf<'commit'>
  return {
    resource,
    place,
    explanation: unexplained,
    report: () => ({
      charged: 'sandbox',
      witnesses: [witnessOfCommit(walk, place)],
      sentence: `Version ${version} of ${resource} was committed when the journal knew of ${before ? `version ${before}` : 'none'}.`,
      wouldHavePassed: `version ${before + 1}`,
    }),
  }
}

/** Whether the source surely had what a row tells of. */
function isKnown({ trace, currentAtEnd }: Walk, row: number): boolean {
  const latest = currentAtEnd[row] as number
  return latest >= 0 && (trace.rowVersion[row] as number) <= latest
}

function unheardOf(walk: Walk, row: number): Sighting | Undecided {
  const { trace, currentAtEnd } = walk
  const version = trace.rowVersion[row] as number
  const latest = currentAtEnd[row] as number
  if (latest < 0)
    return {
      resource: trace.name(trace.rowResource[row] as number),
      place: placeOfRow(walk, row),
      undecided: 'the journal does not say what there was at its opening',
      wouldDecide: 'a journal that states its opening',
    }
  return sighting(walk, row, (name) => ({
    sentence: `An answer told of version ${version} of ${name}, which the source did not have: its latest was ${latest || 'none'}.`,
    wouldHavePassed: `version ${latest} of ${name}, or its commit on the journal`,
  }))
}

/** Whether a write's version was committed by its call, while it lasted. */
function isMade({ trace }: Walk, row: number): boolean {
  const op = trace.ops[trace.rowNode[row] as number]
  if (!op) return true
  const place = trace.commitPlace(trace.rowResource[row] as number, trace.rowVersion[row] as number)
  if (place < 0 || place >= op.end || place <= op.place) return false
  const { cause } = trace.entry(place) as EntryOf<'commit'>
  return cause.by === 'call' && cause.call === op.invoked.call
}

function unmade(walk: Walk, row: number): Sighting {
  const version = walk.trace.rowVersion[row] as number
  return sighting(walk, row, (name) => ({
    sentence: `A call is said to have committed version ${version} of ${name}, and the journal has no such commit of it.`,
    wouldHavePassed: `a commit of version ${version} of ${name} by that call`,
  }))
}

function sighting(
  walk: Walk,
  row: number,
  say: (name: Resource) => Omit<Report, 'charged' | 'witnesses'>,
): Sighting {
  const resource = walk.trace.name(walk.trace.rowResource[row] as number)
  return {
    resource,
    place: placeOfRow(walk, row),
    explanation: unexplained,
    report: () => ({ charged: 'sandbox', witnesses: [witnessOfRow(walk, row)], ...say(resource) }),
  }
}
