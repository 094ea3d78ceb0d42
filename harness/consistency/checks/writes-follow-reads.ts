import type { Check } from '../check.ts'
import { rowKinds } from '../trace.ts'
import { doubts } from '../walk.ts'
import { perhapsShort } from './session.ts'
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
    const { trace, readFloor, readBy, early, doubt } = walk
    for (let row = 0; row < readFloor.length; row += 1) {
      if (trace.rowKind[row] !== rowKinds.write) continue
      const floor = readFloor[row] as number
      if ((trace.rowVersion[row] as number) <= floor)
        yield orderedEarly(walk, row, floor, readBy[row] as number, 'read')
      else if ((doubt[row] as number) & (doubts.orderOfReads | doubts.maybe))
        yield perhapsShort(walk, row, ((doubt[row] as number) & doubts.maybe) > 0)
    }
    for (const one of early) if (one.after === 'read') yield appliedEarly(walk, one)
  },
}
