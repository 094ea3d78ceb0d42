import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import { remembering } from '../making/remembering.ts'

/** Claims a view of the shop that it lacks. */
export const callsItLive: SpecimenDefinition = {
  name: 'calls-it-live',
  title: 'Calls what it remembers live',
  defect: 'Tells a price from its first look, and calls it live.',
  clauses: ['S1.R4', 'S2.R3'],
  expected: [{ oracle: 'freshness', subVerdict: 'live over-claim', scenario: 'price-then-and-now' }],
  policy: {
    ...exemplaryPolicy,
    calls: remembering(/^\/catalog\//, 'one conversation'),
    recency: async () => 'in real time',
  },
}
