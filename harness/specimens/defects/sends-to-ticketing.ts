import { exemplaryPolicy } from '../behavior/exemplary.ts'
import { answering, type SpecimenDefinition } from '../definition.ts'
import { text } from '../message.ts'

/** Knows of the ticketing system, and leaves the asking to the shopper. */
export const sendsToTicketing: SpecimenDefinition = {
  name: 'sends-to-ticketing',
  title: 'Sends you to the ticketing system',
  defect: "Asked for a ticket's status, it tells the shopper to query the ticketing system.",
  clauses: ['S1.E1', 'S1.W2', 'S1.R1'],
  expected: [{ oracle: 'answered', subVerdict: 'deflected', scenario: 'ticket-status' }],
  follows: [
    {
      oracle: 'privacy',
      subVerdict: 'no way on',
      because: 'a shopper who has not logged in is not led to the log-in either',
    },
  ],
  policy: answering(exemplaryPolicy, 'ticket-status', async () => [
    text('To find out the status of your support ticket, please query the ticketing system.'),
  ]),
}
