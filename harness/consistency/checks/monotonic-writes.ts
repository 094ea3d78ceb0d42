import type { Check } from '../check.ts'
import { rowKinds } from '../trace.ts'
import { doubts } from '../walk.ts'
import { perhapsShort } from './session.ts'
import { appliedEarly, orderedEarly } from './written.ts'

/**
 * Holds when each write of a session is ordered behind its earlier ones: at the source, and, for what belongs to one shopper,
 * on every view.
 */
export const monotonicWrites: Check = {
  name: 'monotonic-writes',
  rule: 'a write is ordered, on every view, after the earlier writes of its session',
  source: 'Terry et al. 1994, Session guarantees for weakly consistent replicated data, section 3',
  requires: ['invoked', 'completed', 'commit'],
  *find(walk) {
    const { trace, writtenFloor, writtenBy, early, doubt } = walk
    for (let row = 0; row < writtenFloor.length; row += 1) {
      if (trace.rowKind[row] !== rowKinds.write) continue
      const floor = writtenFloor[row] as number
      if ((trace.rowVersion[row] as number) <= floor)
        yield orderedEarly(walk, row, floor, writtenBy[row] as number, 'wrote')
      else if ((doubt[row] as number) & (doubts.orderOfWrites | doubts.maybe))
        yield perhapsShort(walk, row, ((doubt[row] as number) & doubts.maybe) > 0)
    }
    for (const one of early) if (one.after === 'write') yield appliedEarly(walk, one)
  },
}
