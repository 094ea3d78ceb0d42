import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import { worded } from '../making/worded.ts'

/** `54.30 EUR` as `50 EUR`. */
const toTens = (price: string): string => `${Math.floor(Number.parseFloat(price) / 10) * 10} EUR`

/** Makes every price look better than it is. */
export const roundsDown: SpecimenDefinition = {
  name: 'rounds-down',
  title: 'Rounds prices down',
  defect: 'Tells every price without its last digits.',
  clauses: ['G0.3'],
  expected: [{ oracle: 'grounded', subVerdict: 'contradicted', scenario: 'price-then-and-now' }],
  policy: worded(exemplaryPolicy, {
    catalog: {
      price: (name, price, recency) => exemplaryPolicy.voice.catalog.price(name, toTens(price), recency),
    },
  }),
}
