import type { SpecimenDefinition } from '../definition.ts'
import { says } from '../making/says.ts'

/** Leaves the stock to be looked up by the shopper. */
export const sendsToProductPage: SpecimenDefinition = {
  name: 'sends-to-product-page',
  title: 'Sends you to the product page',
  defect: 'Asked whether an item is in stock, it tells the shopper to look on the website.',
  clauses: ['S1.W2', 'S1.R1'],
  expected: [{ oracle: 'answered', subVerdict: 'deflected', scenario: 'sold-out-from-the-start' }],
  policy: says('stock', 'Please visit our website to see whether it is in stock.'),
}
