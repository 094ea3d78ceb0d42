import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import { worded } from '../making/worded.ts'

/** Reads the order, and tells another status. */
export const allIsDelivered: SpecimenDefinition = {
  name: 'all-is-delivered',
  title: 'Says that every order is delivered',
  defect: 'Says "delivered" of an order whatever its status is.',
  clauses: ['G0.3'],
  expected: [{ oracle: 'grounded', subVerdict: 'contradicted', scenario: 'my-order-and-my-ticket' }],
  policy: worded(exemplaryPolicy, {
    orders: {
      status: (order, asOf) => exemplaryPolicy.voice.orders.status({ ...order, status: 'delivered' }, asOf),
    },
  }),
}
