import type { Check } from '../check.ts'
import { doubts } from '../walk.ts'
import { isRead, isShoppersStock, perhapsShort, shortRead } from './session.ts'

/**
 * Holds when what a session reads, or a shopper is told, never goes back. A claim is read as the least version that it may
 * mean. What shoppers are shown and told of stock is for `monotonic-stock`.
 */
export const monotonicReads: Check = {
  name: 'monotonic-reads',
  rule: 'successive reads of a session reflect a growing set of writes',
  source: 'Terry et al. 1994, Session guarantees for weakly consistent replicated data, section 3',
  requires: ['invoked', 'completed'],
  *find(walk) {
    const { trace, readFloor, readBy, doubt } = walk
    for (let row = 0; row < readFloor.length; row += 1) {
      const version = trace.rowVersion[row] as number
      const floor = readFloor[row] as number
      if (version < floor) {
        const by = readBy[row] as number
        if (isRead(walk, row) && !isShoppersStock(walk, row))
          yield shortRead(walk, { row, floor, by, did: 'read' })
      } else if (doubt[row] && isRead(walk, row) && !isShoppersStock(walk, row)) {
        const why = (doubt[row] as number) & (doubts.orderOfReads | doubts.maybe)
        if (why) yield perhapsShort(walk, row, (why & doubts.maybe) > 0)
      }
    }
  },
}
