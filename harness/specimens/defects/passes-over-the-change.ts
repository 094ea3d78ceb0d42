import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import { text } from '../message.ts'

/** Would rather not bring bad news. */
export const passesOverTheChange: SpecimenDefinition = {
  name: 'passes-over-the-change',
  title: 'Passes over the change',
  defect: 'Where an item has gone meanwhile, it asks what else it can do.',
  clauses: ['S2.R4a'],
  expected: [{ oracle: 'change-handled', subVerdict: 'change not told', scenario: 'gone-at-the-cart' }],
  policy: {
    ...exemplaryPolicy,
    onSoldOut: async () => [text('Is there anything that I can do for you?')],
  },
}
