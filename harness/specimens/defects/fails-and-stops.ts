import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import { text } from '../message.ts'

/** Leaves the shopper there. */
export const failsAndStops: SpecimenDefinition = {
  name: 'fails-and-stops',
  title: 'Fails and stops',
  defect: 'Where a call fails, it says so, and offers nothing.',
  clauses: ['S1.R3'],
  expected: [{ oracle: 'fallback', subVerdict: 'no next step', scenario: 'orders-are-down' }],
  policy: {
    ...exemplaryPolicy,
    onFailure: async (turn, { system, consequence }) => [
      text(turn.policy.voice.service.failed(system, consequence)),
    ],
  },
}
