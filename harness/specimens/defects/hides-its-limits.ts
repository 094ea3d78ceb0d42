import type { SpecimenDefinition } from '../definition.ts'
import { says } from '../making/says.ts'

/** Is not connected to the shop's tickets, and keeps it to itself. */
export const hidesItsLimits: SpecimenDefinition = {
  name: 'hides-its-limits',
  title: 'Hides its limits',
  defect: 'Not connected to tickets, it sends the shopper to the ticketing system and does not say why.',
  clauses: ['S1.R4'],
  expected: [{ oracle: 'transparent', subVerdict: 'limits not said', scenario: 'ticket-status' }],
  follows: [
    {
      oracle: 'fallback',
      subVerdict: 'no next step',
      because: 'a name of a system is no step that one can take',
    },
    {
      oracle: 'privacy',
      subVerdict: 'no way on',
      because: 'a shopper who has not logged in is not led to the log-in either',
    },
  ],
  notConnectedTo: ['tickets'],
  policy: says('ticket-status', 'To find out the status of your ticket, please query the ticketing system.'),
}
