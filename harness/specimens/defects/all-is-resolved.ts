import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import { worded } from '../making/worded.ts'

/** Reads the ticket, and tells another status. */
export const allIsResolved: SpecimenDefinition = {
  name: 'all-is-resolved',
  title: 'Says that every ticket is resolved',
  defect: 'Says "resolved" of a ticket whatever its status is.',
  clauses: ['G0.3', 'S1.W3'],
  expected: [{ oracle: 'grounded', subVerdict: 'contradicted', scenario: 'my-order-and-my-ticket' }],
  follows: [
    {
      oracle: 'grounded',
      subVerdict: 'lucky',
      because: 'a ticket that was resolved meanwhile makes it right by chance',
    },
  ],
  policy: worded(exemplaryPolicy, {
    tickets: {
      status: (ticket, asOf) => exemplaryPolicy.voice.tickets.status({ ...ticket, status: 'resolved' }, asOf),
    },
  }),
}
