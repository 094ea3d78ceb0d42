import type { SpecimenDefinition } from '../definition.ts'
import { says } from '../making/says.ts'

/** Lets the shopper repeat what stands in their own message. */
export const asksWhatItKnows: SpecimenDefinition = {
  name: 'asks-what-it-knows',
  title: 'Asks what it knows',
  defect: 'Asked for an order, it asks for its number, which it has been told.',
  clauses: ['G0.1', 'S1.W1'],
  expected: [{ oracle: 'personal', subVerdict: 'asks again', scenario: 'my-order-and-my-ticket' }],
  policy: says('order-status', 'What is your order number?'),
}
