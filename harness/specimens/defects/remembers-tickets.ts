import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import { remembering } from '../making/remembering.ts'

/** Takes what it once heard of a ticket for what is so now. */
export const remembersTickets: SpecimenDefinition = {
  name: 'remembers-tickets',
  title: 'Remembers tickets',
  defect: "Tells a ticket's status from its first look, and not how old that is.",
  clauses: ['S2.R3'],
  expected: [{ oracle: 'freshness', subVerdict: 'undisclosed age', scenario: 'nothing-new-of-my-ticket' }],
  follows: [
    {
      oracle: 'freshness',
      subVerdict: 'silent staleness',
      because: 'an old look that has ceased to be right',
    },
  ],
  policy: {
    ...exemplaryPolicy,
    calls: remembering(/^\/tickets/, 'one conversation'),
    statusTime: async () => undefined,
  },
}
