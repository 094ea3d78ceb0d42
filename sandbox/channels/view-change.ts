import type { NewEntry } from '../journal/index.ts'
import type { WorldState } from '../world-state.ts'
import { shownOn } from './views.ts'

type ViewEntry = Extract<NewEntry, { kind: 'policy' | 'applied' | 'absent' }>

/** What a happening on a view comes to: the state behind it, and what is to stand on the journal, in order. */
export interface ViewChange {
  readonly state: WorldState
  readonly entries: readonly ViewEntry[]
}

/** True where a view has gone on since: the entry would tell of it going back. */
export function isOvertaken(state: WorldState, entry: ViewEntry): boolean {
  if (entry.kind !== 'applied') return false
  return (shownOn(state, entry.view, entry.resource)?.version ?? 0) > entry.version
}
