import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import { remembering } from '../making/remembering.ts'

/** Takes what it once heard of an order for what is so now. */
export const remembersOrders: SpecimenDefinition = {
  name: 'remembers-orders',
  title: 'Remembers orders',
  defect: "Tells an order's status from its first look, and not how old that is.",
  clauses: ['S2.W1', 'S2.R3'],
  expected: [{ oracle: 'freshness', subVerdict: 'silent staleness', scenario: 'order-delivered-meanwhile' }],
  follows: [
    {
      oracle: 'freshness',
      subVerdict: 'undisclosed age',
      because: 'an old look that still happens to be right',
    },
  ],
  policy: {
    ...exemplaryPolicy,
    calls: remembering(/^\/orders/, 'one conversation'),
    statusTime: async () => undefined,
  },
}
