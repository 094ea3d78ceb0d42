import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import { text } from '../message.ts'

/** Leaves the shopper there. */
export const soldOutAndDone: SpecimenDefinition = {
  name: 'sold-out-and-done',
  title: 'Says sold out, and no more',
  defect: 'Where an item has gone meanwhile, it offers nothing instead.',
  clauses: ['S2.R4b'],
  expected: [{ oracle: 'change-handled', subVerdict: 'no way on', scenario: 'gone-at-the-cart' }],
  policy: { ...exemplaryPolicy, onSoldOut: async (_turn, _item, lead) => [text(lead)] },
}
