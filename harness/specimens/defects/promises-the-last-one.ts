import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import { worded } from '../making/worded.ts'

const { stock } = exemplaryPolicy.voice

/** Means to be kind, and to everybody. */
export const promisesTheLastOne: SpecimenDefinition = {
  name: 'promises-the-last-one',
  title: 'Promises the last one to everybody',
  defect: 'Where one unit is left, it says to each shopper that it is theirs, and holds none.',
  clauses: ['S2.E1', 'S2.R4a', 'S2.W3'],
  expected: [{ oracle: 'channels-agree', subVerdict: 'promise oversell', scenario: 'last-one-for-two' }],
  policy: worded(exemplaryPolicy, {
    stock: {
      inStock: (name, available, recency) =>
        stock.inStock(name, available, recency) + (available === 1 ? " It's yours." : ''),
    },
  }),
}
