import type { Check } from '../check.ts'
import { rowKinds } from '../trace.ts'
import { appliedEarly, orderedEarly } from './written.ts'

/**
 * Holds when each write is ordered behind what its session had read before it: at the source, and, for what belongs to one
 * shopper, on every view.
 */
export const writesFollowReads: Check = {
  name: 'writes-follow-reads',
  rule: 'a write is ordered, on every view, after the writes that its session had read before it',
  source: 'Terry et al. 1994, Session guarantees for weakly consistent replicated data, section 3',
  requires: ['invoked', 'completed', 'commit'],
  *find(walk) {
    const { trace, readFloor, readBy, early } = walk
    for (let row = 0; row < readFloor.length; row += 1) {
      const floor = readFloor[row] as number
      if (trace.rowKind[row] === rowKinds.write && (trace.rowVersion[row] as number) <= floor)
        yield orderedEarly(walk, row, floor, readBy[row] as number, 'read')
    }
    for (const one of early) if (one.after === 'read') yield appliedEarly(walk, one)
  },
}
