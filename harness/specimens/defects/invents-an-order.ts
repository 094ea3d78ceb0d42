import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import { worded } from '../making/worded.ts'

/** Cannot say no. */
export const inventsAnOrder: SpecimenDefinition = {
  name: 'invents-an-order',
  title: 'Invents an order',
  defect: 'Tells a shopper without orders of one that has been shipped.',
  clauses: ['G0.3'],
  expected: [{ oracle: 'grounded', subVerdict: 'invented', scenario: 'no-order-at-all' }],
  policy: worded(exemplaryPolicy, { orders: { none: () => 'Your order W555123 has been shipped.' } }),
}
