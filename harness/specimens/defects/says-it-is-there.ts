import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'

/** Does not read what the shop says of the other channels. */
export const saysItIsThere: SpecimenDefinition = {
  name: 'says-it-is-there',
  title: 'Says that it is on the website already',
  defect: 'Says that the website and the app show a change of the cart, whatever the shop said of that.',
  clauses: ['S2.E2', 'G0.2', 'S2.W2'],
  expected: [
    { oracle: 'channels-agree', subVerdict: 'said to be there too soon', scenario: 'website-is-cut-off' },
  ],
  policy: { ...exemplaryPolicy, visibility: () => ({ web: 0, app: 0 }) },
}
