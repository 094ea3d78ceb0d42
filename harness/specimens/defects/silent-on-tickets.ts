import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import { answering } from '../definition.ts'

/** Reads the message, and is silent. */
export const silentOnTickets: SpecimenDefinition = {
  name: 'silent-on-tickets',
  title: 'Says nothing of tickets',
  defect: 'Asked for a ticket, it gives no reply.',
  clauses: ['S1.W3', 'S1.E1'],
  expected: [{ oracle: 'answered', subVerdict: 'no reply', scenario: 'my-order-and-my-ticket' }],
  follows: [
    {
      oracle: 'privacy',
      subVerdict: 'no way on',
      because: 'a shopper who has not logged in is not led to the log-in either',
    },
  ],
  policy: answering(exemplaryPolicy, 'ticket-status', async () => []),
}
