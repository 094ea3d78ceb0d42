import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'

/** Takes everything for there. */
export const guessesStock: SpecimenDefinition = {
  name: 'guesses-stock',
  title: 'Guesses the stock',
  defect: 'Says "in stock" of every item, and never looks.',
  clauses: ['G0.3', 'S2.R2a'],
  expected: [
    { oracle: 'grounded', subVerdict: 'unfounded', scenario: 'sold-out-from-the-start' },
    { oracle: 'grounded', subVerdict: 'lucky', scenario: 'gone-at-the-cart' },
  ],
  policy: {
    ...exemplaryPolicy,
    stock: async () => ({
      outcome: { kind: 'ok', value: { available: 1, sellingFast: false }, asOf: undefined },
      disclose: false,
    }),
  },
}
