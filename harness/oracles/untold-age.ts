import type { EntryOf } from '#journal'
import type { Case } from '../truth/case.ts'
import type { Sighted } from '../truth/evidence.ts'

type Fault = EntryOf<'fault'>

/** True where the API left a term out at a place of the journal. */
export function leavesOut(the: Case, term: string, seq: number): boolean {
  const switched = the.recorded.entries.findLast(
    (entry) =>
      entry.kind === 'policy' &&
      entry.about === 'api' &&
      entry.name === `leaves-out/${term}` &&
      entry.seq < seq,
  )
  return switched?.kind === 'policy' && switched.value === true
}

/** True where the answer did not say how old it was, neither in its body nor in its headers: no client could know. */
export function isAgeUntold(the: Case, { operation, seq }: Sighted): boolean {
  if (leavesOut(the, 'asOf', seq) && leavesOut(the, 'age', seq)) return true
  return bitesOn(the, operation.call).some(
    (bite) =>
      (bite.outcome === 'stale' && (bite.detail as { told?: unknown } | undefined)?.told === false) ||
      parametersOf(the, bite).field === 'asOf',
  )
}

function bitesOn(the: Case, call: number): readonly Fault[] {
  return the.recorded.entries.filter(
    (entry): entry is Fault => entry.kind === 'fault' && entry.phase === 'bit' && entry.call === call,
  )
}

function parametersOf(the: Case, { id, fault }: Fault): { readonly field?: unknown } {
  const on = the.recorded.entries.find(
    (entry): entry is Fault =>
      entry.kind === 'fault' && entry.phase === 'on' && entry.fault === fault && entry.id === id,
  )
  return (on?.detail as { parameters?: { field?: unknown } } | undefined)?.parameters ?? {}
}
