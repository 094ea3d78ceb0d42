import type { EntryOf } from '#journal'
import { type Explanation, type Sighting, type Undecided, unexplained } from '../anomaly.ts'
import type { Check } from '../check.ts'
import { ConflictPolicies } from '../conflict-policies.ts'
import { chargedFor } from '../explain-read.ts'
import { editedFields } from '../fields.ts'
import { witnessOfCommit } from '../telling.ts'
import type { Walk } from '../walk.ts'

/**
 * Holds when no commit overwrites what was changed since the version that its writer knew. A writer who names no version is
 * not judged here; nor is what the shop merges, or edits of other fields.
 */
export const lostUpdate: Check = {
  name: 'lost-update',
  rule: 'a write on an older version does not overwrite what was edited since: it is merged or refused',
  source: 'Berenson et al. 1995, A critique of ANSI SQL isolation levels, P4',
  requires: ['commit'],
  *find(walk) {
    const { trace } = walk
    const policies = new ConflictPolicies(trace)
    for (const place of trace.commits) {
      const commit = trace.entry(place) as EntryOf<'commit'>
      if (commit.base === undefined || commit.base >= commit.version - 1) continue
      const policy = policies.at(place, commit.resource)
      if (policy !== 'merge') yield* lost(walk, place, commit, commit.base, policy)
    }
  },
}

function* lost(
  walk: Walk,
  place: number,
  { resource, version }: EntryOf<'commit'>,
  base: number,
  policy: string,
): Iterable<Sighting | Undecided> {
  const { trace, values } = walk
  const id = trace.resourceAt[place] as number
  const [known, before, after] = [values.of(id, base), values.of(id, version - 1), values.at(place)]
  if (known === undefined || before === undefined || after === undefined) {
    yield {
      resource,
      place,
      undecided: 'the journal does not hold the versions between which it was written',
      wouldDecide: 'a journal with the values of all its commits',
    }
    return
  }
  const between = new Set(editedFields(known, before))
  const fields = editedFields(before, after).filter((field) => between.has(field))
  if (fields.length === 0) return
  const explanation: Explanation =
    policy === 'refuse'
      ? unexplained
      : { kind: 'conflict policy', words: `the shop's policy for conflicts: ${policy}` }
  const edit = trace.commitPlace(id, version - 1)
  yield {
    resource,
    place,
    explanation,
    report: () => ({
      charged: chargedFor(explanation),
      witnesses: [...(edit < 0 ? [] : [witnessOfCommit(walk, edit)]), witnessOfCommit(walk, place)],
      sentence: `A write made on version ${base} of ${resource} replaced what had been changed since in ${fields.join(', ')}.`,
      wouldHavePassed: 'a merge with what had changed, or a refusal (412)',
    }),
  }
}
