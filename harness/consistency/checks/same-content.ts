import { canonicalJson, type EntryOf, type Resource } from '#journal'
import { type Sighting, type Undecided, unexplained, type Witness } from '../anomaly.ts'
import type { Check } from '../check.ts'
import { witnessOf, witnessOfCommit } from '../telling.ts'
import { type Op, rowKinds } from '../trace.ts'
import type { Walk } from '../walk.ts'

/**
 * Holds when the same versions are the same content, wherever they show: one value for each version that is committed or
 * told, and one body for one question that was answered from the same versions.
 */
export const sameContent: Check = {
  name: 'same-content',
  rule: 'the same versions have the same content',
  source: 'Shapiro et al. 2011, Conflict-free replicated data types (strong convergence); design, section 5',
  requires: ['commit'],
  *find(walk) {
    yield* committedTwice(walk)
    yield* toldApart(walk)
    yield* answeredApart(walk)
  },
}

function* committedTwice(walk: Walk): Iterable<Sighting | Undecided> {
  const { trace } = walk
  for (const [resource, places] of trace.commitsOf.entries()) {
    if (!places || !isRepeating(walk, places)) continue
    const known = new Map<number, number>()
    for (const place of places) {
      const { version } = trace.entry(place) as EntryOf<'commit'>
      const before = known.get(version)
      if (before === undefined) known.set(version, place)
      else yield* compared(walk, resource, version, before, place)
    }
  }
}

function* compared(
  walk: Walk,
  resource: number,
  version: number,
  first: number,
  second: number,
): Iterable<Sighting | Undecided> {
  const name = walk.trace.name(resource)
  const [one, other] = [walk.values.at(first), walk.values.at(second)]
  if (one === undefined || other === undefined)
    yield {
      resource: name,
      place: second,
      undecided: 'the journal does not hold both values of the version',
      wouldDecide: 'a journal with the values of all its commits',
    }
  else if (textOf(one) !== textOf(other))
    yield differs(name, second, version, [witnessOfCommit(walk, first), witnessOfCommit(walk, second)])
}

/** Versions that only grow are none of them there twice. */
function isRepeating({ trace }: Walk, places: readonly number[]): boolean {
  let last = 0
  for (const place of places) {
    const { version } = trace.entry(place) as EntryOf<'commit'>
    if (version <= last) return true
    last = version
  }
  return false
}

/** Values that answers themselves hold, as in a log from elsewhere. */
function* toldApart(walk: Walk): Iterable<Sighting> {
  const { trace } = walk
  const known = new Map<string, { text: string; op: Op }>()
  for (const row of trace.valued) {
    const op = trace.ops[trace.rowNode[row] as number]
    if (!op || trace.rowKind[row] !== rowKinds.read) continue
    const seen = op.completed?.observations[row - op.firstRow]
    if (seen?.value === undefined || seen.version === null || seen.fields.length) continue
    const text = textOf(seen.value)
    const before = known.get(`${seen.resource} ${seen.version}`)
    if (!before) known.set(`${seen.resource} ${seen.version}`, { text, op })
    else if (before.text !== text) {
      const resource = trace.rowResource[row] as number
      const { version } = seen
      const witnesses = [before.op, op].map((one) => witnessOf(walk, one.node, resource, version, 'read'))
      yield differs(seen.resource, op.end, version, witnesses)
    }
  }
}

/** One question, asked by one caller, answered from the same versions vouched for alike. */
function* answeredApart(walk: Walk): Iterable<Sighting> {
  const { trace } = walk
  const known = new Map<string, Op>()
  for (const op of trace.answered) {
    const { completed } = op
    if (completed?.body === undefined || completed.sight !== 'whole' || trace.bitten.has(completed.call))
      continue
    const [first] = completed.observations
    if (!first || completed.effect.kind !== 'none') continue
    const { actor, method, path, query, body } = op.invoked
    const key = canonicalJson([actor, method, path, query, body, completed.status, completed.observations])
    const before = known.get(key)
    if (!before) known.set(key, op)
    else if (before.completed?.body !== completed.body) {
      const resource = trace.names.find(first.resource) as number
      const witnesses = [before, op].map((one) =>
        witnessOf(walk, one.node, resource, first.version ?? 0, 'read'),
      )
      yield differs(first.resource, op.end, first.version ?? 0, witnesses)
    }
  }
}

function textOf(value: unknown): string {
  return canonicalJson(value)
}

function differs(
  resource: Resource,
  place: number,
  version: number,
  witnesses: readonly Witness[],
): Sighting {
  return {
    resource,
    place,
    explanation: unexplained,
    report: () => ({
      charged: 'sandbox',
      witnesses,
      sentence: `Version ${version} of ${resource} was one thing at one place and another at the other.`,
      wouldHavePassed: 'the same content both times',
    }),
  }
}
