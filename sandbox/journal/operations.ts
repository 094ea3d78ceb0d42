import type { Entry } from './entry.ts'
import type { Completed, Invoked } from './operation.ts'

/** An operation: where it was invoked and, unless the journal ends before, where it completed. */
export interface Operation {
  readonly call: number
  readonly invoked: Invoked
  readonly completed: Completed | undefined
}

/** The operations of a journal, in the order of their invocations. */
export function operationsOf(entries: readonly Entry[]): readonly Operation[] {
  const completions = new Map<number, Completed>()
  for (const entry of entries) if (entry.kind === 'completed') completions.set(entry.call, entry)
  return entries
    .filter((entry) => entry.kind === 'invoked')
    .map((invoked) => ({ call: invoked.call, invoked, completed: completions.get(invoked.call) }))
}
