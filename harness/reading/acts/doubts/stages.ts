import { has } from '../../discourse/scene.ts'
import { placeOf } from '../progress/progress.ts'
import type { Doubt } from './ground.ts'

/** "1. Placed 2. Packed 3. Shipped 4. Delivered", and no sign at any of them. */
export const stageUnknown: Doubt = {
  reason: 'of a list of stages it is not told which is reached',
  acts: ['order_status', 'ticket_status'],
  holds: ({ scene, act, line }) =>
    placeOf(scene, line, act.act === 'ticket_status' ? 'ticket:' : 'order:') === 'unknown',
}

/** "Return R-900: label created": how far a return is, which is no state of an order. */
export const stateOfReturn: Doubt = {
  reason: 'a return is told of, maybe no order',
  acts: ['order_status'],
  holds: ({ act }) =>
    act.act === 'order_status' &&
    /^(?:r|rt|rma|ret)-\d/i.test(act.order) &&
    !/^re(?:turned|funded)$/.test(act.status),
}

/** "T-77 has been answered! If that's fine, just reply and they'll close it": answered, and not settled. */
export const closedLater: Doubt = {
  reason: 'it was answered, and is to be closed later',
  acts: ['ticket_status'],
  holds: ({ scene, act, line, i, j }) =>
    act.act === 'ticket_status' &&
    act.status === 'resolved' &&
    line.tokens.slice(i, j).some(({ w }) => w === 'answered') &&
    scene.lines.slice(line.index).some((one) => has(one, 'later:close')),
}
