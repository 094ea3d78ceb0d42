import type { EntryOf } from '#journal'
import { type Journaled, policyAt } from './policies.ts'

type Fault = EntryOf<'fault'>

/** An answer, by its call and the place at which it came. */
interface Answer {
  readonly operation: { readonly call: number }
  readonly seq: number
}

/** True where the API left a term out at a place of the journal. */
export function leavesOut(the: Journaled, term: string, seq: number): boolean {
  return policyAt(the, 'api', `leaves-out/${term}`, seq) === true
}

/** True where the answer did not say how old it was, neither in its body nor in its headers: no client could know. */
export function isAgeUntold(the: Journaled, { operation, seq }: Answer): boolean {
  if (leavesOut(the, 'asOf', seq) && leavesOut(the, 'age', seq)) return true
  return bitesOn(the, operation.call).some(
    (bite) =>
      (bite.outcome === 'stale' && (bite.detail as { told?: unknown } | undefined)?.told === false) ||
      parametersOf(the, bite).field === 'asOf',
  )
}

function bitesOn(the: Journaled, call: number): readonly Fault[] {
  return the.recorded.entries.filter(
    (entry): entry is Fault => entry.kind === 'fault' && entry.phase === 'bit' && entry.call === call,
  )
}

function parametersOf(the: Journaled, { id, fault }: Fault): { readonly field?: unknown } {
  const on = the.recorded.entries.find(
    (entry): entry is Fault =>
      entry.kind === 'fault' && entry.phase === 'on' && entry.fault === fault && entry.id === id,
  )
  return (on?.detail as { parameters?: { field?: unknown } } | undefined)?.parameters ?? {}
}
