import type { SpecimenDefinition } from '../definition.ts'
import { says } from '../making/says.ts'

/** Has the shopper's own order at hand, and speaks of orders in general. */
export const tellsGeneralities: SpecimenDefinition = {
  name: 'tells-generalities',
  title: 'Tells what would fit anybody',
  defect: 'Asked for an order, it says how orders are delivered in general.',
  clauses: ['S1.W1'],
  expected: [{ oracle: 'answered', subVerdict: 'generic', scenario: 'my-order-and-my-ticket' }],
  follows: [
    {
      oracle: 'privacy',
      subVerdict: 'no way on',
      because: 'a shopper who has not logged in is not led to the log-in either',
    },
  ],
  policy: says('order-status', 'In general, orders are delivered within a few days.'),
}
