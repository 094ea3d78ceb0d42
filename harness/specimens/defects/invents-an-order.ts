import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import { worded } from '../making/worded.ts'

/** Cannot say no. */
export const inventsAnOrder: SpecimenDefinition = {
  name: 'invents-an-order',
  title: 'Invents an order',
  defect: 'Says of an order that was never placed that it has been shipped.',
  clauses: ['G0.3'],
  expected: [{ oracle: 'grounded', subVerdict: 'invented', scenario: 'no-order-at-all' }],
  follows: [
    {
      oracle: 'grounded',
      subVerdict: 'lucky',
      because: 'an order that is there and was shipped makes it right by chance',
    },
    {
      oracle: 'privacy',
      subVerdict: "told what is another shopper's",
      because: 'it says it of an order that is there and is not theirs',
    },
  ],
  policy: worded(exemplaryPolicy, { orders: { unknown: (id) => `Your order ${id} has been shipped.` } }),
}
