import { endInTime } from '../faults/ends.ts'
import { visitsProcess } from '../flash-sale/visits.ts'
import { comesDue } from '../push/comes-due.ts'
import { pushComesDue } from '../push/push-comes-due.ts'
import { wake, wakeProcess } from '../triggers/wake.ts'
import { bestSellers, countBestSellers } from './best-sellers.ts'
import { decisionsProcess, flashSaleDecisions } from './flash-sale-decisions.ts'
import { flashSaleVisits } from './flash-sale-visits.ts'
import { ordinarySales, ordinarySalesProcess } from './ordinary-sales.ts'
import type { Happen } from './process.ts'
import { agentTakesOver, takeOver } from './take-over.ts'

/** What goes on in a shop by itself, by the name under which it is expected: one line each. */
const happenings: Readonly<Record<string, Happen>> = {
  'fault ends': endInTime,
  [visitsProcess]: flashSaleVisits,
  [decisionsProcess]: flashSaleDecisions,
  [wakeProcess]: wake,
  [bestSellers]: countBestSellers,
  [ordinarySalesProcess]: ordinarySales,
  [takeOver]: agentTakesOver,
  [pushComesDue]: comesDue,
}

/** The process of that name. Throws a `RangeError` where there is none. */
export function processOf(name: string): Happen {
  const happen = Object.hasOwn(happenings, name) ? happenings[name] : undefined
  if (!happen) throw new RangeError(`going on with "${name}": add it to sandbox/processes/index.ts`)
  return happen
}
