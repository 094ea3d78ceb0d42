import type { SpecimenDefinition } from '../definition.ts'
import { says } from '../making/says.ts'

/** Does not know who is talking, although the shop has told it. */
export const asksToLogInAgain: SpecimenDefinition = {
  name: 'asks-to-log-in-again',
  title: 'Asks you to log in again',
  defect: 'Sends a shopper who is signed in to the log-in.',
  clauses: ['G0.1', 'S1.R2'],
  expected: [{ oracle: 'answered', subVerdict: 'deflected', scenario: 'my-order-and-my-ticket' }],
  follows: [
    {
      oracle: 'fallback',
      subVerdict: 'dead-end next step',
      because: 'a log-in is no way on for who has logged in',
    },
  ],
  policy: says('order-status', 'For your security I can only show or change your orders after you log in.'),
}
