import type { Coming, WorldState } from '../world-state.ts'
import { arrived } from './arrive.ts'
import { healed } from './switch.ts'
import type { ViewChange } from './view-change.ts'

/** What falls due on a view: a commit arrives, or a policy heals. Undefined where that has become nothing. */
export function viewHappening(
  state: WorldState,
  coming: Extract<Coming, { kind: 'apply' | 'heal' }>,
): ViewChange | undefined {
  return coming.kind === 'apply' ? arrived(state, coming) : healed(state, coming.view, coming.of)
}
