import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import { text } from '../message.ts'

/** Keeps what is private, and the way to it too. */
export const refusesAndStops: SpecimenDefinition = {
  name: 'refuses-and-stops',
  title: 'Refuses and stops',
  defect: 'Where a log-in is needed, it says no, and does not lead to it.',
  clauses: ['S1.X1', 'S1.R3'],
  expected: [{ oracle: 'privacy', subVerdict: 'no way on', scenario: 'order-status-needs-log-in' }],
  policy: {
    ...exemplaryPolicy,
    onSignedOut: async () => [text("For privacy reasons, I can't show you that.")],
  },
}
