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
  policy: worded(exemplaryPolicy, { orders: { unknown: (id) => `Your order ${id} has been shipped.` } }),
}
