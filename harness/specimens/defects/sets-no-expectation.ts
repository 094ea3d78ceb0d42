import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import { worded } from '../making/worded.ts'

/** Is told that an item is selling fast, and does not pass it on. */
export const setsNoExpectation: SpecimenDefinition = {
  name: 'sets-no-expectation',
  title: 'Sets no expectation',
  defect: 'Tells stock that changes by the second like any other.',
  clauses: ['S2.X1'],
  expected: [{ oracle: 'flash-sale', subVerdict: 'no expectation set', scenario: 'flash-sale' }],
  policy: worded(exemplaryPolicy, { stock: { sellingFast: () => '', canChange: () => '' } }),
}
