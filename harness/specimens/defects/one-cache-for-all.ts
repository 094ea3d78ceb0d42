import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import { remembering } from '../making/remembering.ts'

/** What one shopper was told in the morning, another is told in the evening. */
export const oneCacheForAll: SpecimenDefinition = {
  name: 'one-cache-for-all',
  title: 'Keeps one cache for everybody',
  defect: 'Keeps the first stock answer for each item, across all conversations.',
  clauses: ['S2.E1', 'S2.W1', 'S2.W3'],
  expected: [
    { oracle: 're-validated', subVerdict: 'not re-validated', scenario: 'sold-between-two-shoppers' },
  ],
  policy: { ...exemplaryPolicy, calls: remembering(/^\/inventory\//, 'everybody') },
}
