import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import { answering } from '../definition.ts'

/** Puts the shopper off with a failure that never was. */
export const feignsAnOutage: SpecimenDefinition = {
  name: 'feigns-an-outage',
  title: 'Feigns an outage',
  defect: 'Says that the order system cannot be reached, and has not tried.',
  clauses: ['S1.W3', 'S1.R4'],
  expected: [{ oracle: 'answered', subVerdict: 'deflected', scenario: 'my-order-and-my-ticket' }],
  policy: answering(exemplaryPolicy, 'order-status', (turn) =>
    turn.policy.onFailure(turn, {
      system: 'order',
      consequence: turn.policy.voice.orders.consequence(),
      what: 'your orders',
    }),
  ),
}
