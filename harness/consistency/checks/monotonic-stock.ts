import type { Check } from '../check.ts'
import { doubts } from '../walk.ts'
import { isRead, isShoppersStock, perhapsShort, shortRead } from './session.ts'

/**
 * Holds when what a shopper is told and shown of a stock allows one choice of versions that never goes back. Of each claim
 * the least version is chosen that it may mean, which leaves most to the later ones. "5, then 7" is right where units came in
 * between.
 */
export const monotonicStock: Check = {
  name: 'monotonic-stock',
  rule: 'what a shopper is told and shown of a stock fits one course of its versions',
  source: 'Terry et al. 1994, section 3 (monotonic reads), over claims; design, section 5',
  requires: ['invoked', 'completed', 'said'],
  *find(walk) {
    const { trace, readFloor, readBy, doubt } = walk
    for (let row = 0; row < readFloor.length; row += 1) {
      const floor = readFloor[row] as number
      const isShort = (trace.rowVersion[row] as number) < floor
      const why = (doubt[row] as number) & (doubts.orderOfReads | doubts.maybe)
      if (!(isShort || why) || !isRead(walk, row) || !isShoppersStock(walk, row)) continue
      yield isShort
        ? shortRead(walk, { row, floor, by: readBy[row] as number, did: 'read' })
        : perhapsShort(walk, row, (why & doubts.maybe) > 0)
    }
  },
}
