import type { Check } from '../check.ts'
import { doubts } from '../walk.ts'
import { isRead, perhapsShort, shortRead } from './session.ts'

/** Holds when every read of a session, and every claim made to a shopper, reflects what the session had written before it. */
export const readYourWrites: Check = {
  name: 'read-your-writes',
  rule: 'a read reflects all earlier writes of its session',
  source: 'Terry et al. 1994, Session guarantees for weakly consistent replicated data, section 3',
  requires: ['invoked', 'completed'],
  *find(walk) {
    const { trace, writtenFloor, writtenBy, doubt } = walk
    for (let row = 0; row < writtenFloor.length; row += 1) {
      const version = trace.rowVersion[row] as number
      const floor = writtenFloor[row] as number
      if (version < floor) {
        if (isRead(walk, row))
          yield shortRead(walk, { row, floor, by: writtenBy[row] as number, did: 'wrote' })
      } else if (doubt[row] && isRead(walk, row)) {
        const why = (doubt[row] as number) & (doubts.orderOfWrites | doubts.maybe)
        if (why) yield perhapsShort(walk, row, (why & doubts.maybe) > 0)
      }
    }
  },
}
