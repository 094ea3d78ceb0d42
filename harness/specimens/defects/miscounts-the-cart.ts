import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import { worded } from '../making/worded.ts'

/** Reads the cart, and counts wrong. */
export const miscountsTheCart: SpecimenDefinition = {
  name: 'miscounts-the-cart',
  title: 'Miscounts the cart',
  defect: 'Tells one unit more than the cart has of each item.',
  clauses: ['G0.3', 'S2.W3'],
  expected: [{ oracle: 'grounded', subVerdict: 'contradicted', scenario: 'in-the-cart-everywhere' }],
  policy: worded(exemplaryPolicy, {
    cart: {
      contents: (lines, recency) =>
        exemplaryPolicy.voice.cart.contents(
          lines.map((line) => ({ ...line, quantity: line.quantity + 1 })),
          recency,
        ),
    },
  }),
}
