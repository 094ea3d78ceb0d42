import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import { remembering } from '../making/remembering.ts'

/** Asks for a log-in once, and never again. */
export const remembersTicketsForAll: SpecimenDefinition = {
  name: 'remembers-tickets-for-all',
  title: 'Remembers tickets for all',
  defect: 'Keeps the first answer about tickets, and tells it where nobody has signed in.',
  clauses: ['S1.X1', 'S1.R3'],
  expected: [
    { oracle: 'privacy', subVerdict: 'told what is withheld', scenario: 'my-ticket-in-another-browser' },
  ],
  policy: { ...exemplaryPolicy, calls: remembering(/^\/tickets/, 'everybody') },
}
