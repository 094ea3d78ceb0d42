import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import { worded } from '../making/worded.ts'

/** Reads the stock, and tells of more. */
export const saysFiftyLeft: SpecimenDefinition = {
  name: 'says-fifty-left',
  title: 'Overstates the stock',
  defect: 'Says of every item in stock that fifty are left.',
  clauses: ['G0.3', 'S2.X1'],
  expected: [{ oracle: 'grounded', subVerdict: 'contradicted', scenario: 'flash-sale' }],
  policy: worded(exemplaryPolicy, {
    stock: {
      inStock: (name, _available, recency) => exemplaryPolicy.voice.stock.inStock(name, 50, recency),
    },
  }),
}
