import type { Check } from '../check.ts'
import { isRead, shortRead } from './session.ts'

/**
 * Holds when who has seen one of a shopper's resources then sees at least what was committed along with it: the cart that
 * was emptied by the order, the stock that it took. Where the resource's own reads or writes go back, that is the anomaly.
 */
export const causalJoins: Check = {
  name: 'causal-joins',
  rule: "a read reflects what was committed together with what its session had read of the shopper's cart, orders, tickets and checkouts",
  source: 'Ahamad et al. 1995, Causal memory; Lloyd et al. 2011, COPS, section 3',
  requires: ['invoked', 'completed', 'commit'],
  *find(walk) {
    const { trace, neededFloor, neededBy, readFloor, writtenFloor, joints } = walk
    for (let row = 0; row < neededFloor.length; row += 1) {
      const floor = neededFloor[row] as number
      const version = trace.rowVersion[row] as number
      if (version >= floor || version < (readFloor[row] as number) || version < (writtenFloor[row] as number))
        continue
      const joint = joints[neededBy[row] as number]
      if (!joint || !isRead(walk, row)) continue
      const { node, resource, version: seen } = joint
      yield shortRead(walk, { row, floor, by: node, did: 'read', resource, version: seen })
    }
  },
}
