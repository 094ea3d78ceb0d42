import { placeOf } from '../progress/progress.ts'
import type { Doubt } from './ground.ts'

/** "1. Placed 2. Packed 3. Shipped 4. Delivered", and no sign at any of them. */
export const stageUnknown: Doubt = {
  reason: 'of a list of stages it is not told which is reached',
  acts: ['order_status', 'ticket_status'],
  holds: ({ scene, act, line }) =>
    placeOf(scene, line, act.act === 'ticket_status' ? 'ticket:' : 'order:') === 'unknown',
}
