import type { SpecimenDefinition } from '../definition.ts'
import { says } from '../making/says.ts'

/** Knows of the order page, and leaves the looking to the shopper. */
export const sendsToOrderPage: SpecimenDefinition = {
  name: 'sends-to-order-page',
  title: 'Sends you to the order page',
  defect: "Asked for an order's status, it tells the shopper to look on the order page.",
  clauses: ['S1.E3', 'S1.W2'],
  expected: [{ oracle: 'answered', subVerdict: 'deflected', scenario: 'my-order-and-my-ticket' }],
  follows: [
    {
      oracle: 'privacy',
      subVerdict: 'no way on',
      because: 'a shopper who has not logged in is not led to the log-in either',
    },
  ],
  policy: says('order-status', 'Please visit our order page to see the status of your order.'),
}
