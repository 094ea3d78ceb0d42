import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'

/** Is told how old a fact is, and does not pass it on. */
export const alwaysJustNow: SpecimenDefinition = {
  name: 'always-just-now',
  title: 'Calls everything just updated',
  defect: 'Says "updated just now" of facts of any age.',
  clauses: ['S2.R3'],
  expected: [{ oracle: 'freshness', subVerdict: 'under-disclosed', scenario: 'old-stock-from-the-source' }],
  policy: { ...exemplaryPolicy, recency: async () => 'updated just now' },
}
