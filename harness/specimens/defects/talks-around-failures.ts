import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import { text } from '../message.ts'

/** Would rather not speak of it. */
export const talksAroundFailures: SpecimenDefinition = {
  name: 'talks-around-failures',
  title: 'Talks around failures',
  defect: 'Where a call fails, it changes the subject.',
  clauses: ['S1.R3'],
  expected: [{ oracle: 'fallback', subVerdict: 'failure not said', scenario: 'orders-are-down' }],
  policy: {
    ...exemplaryPolicy,
    onFailure: async () => [text('Thank you for your message! Have a nice day.')],
  },
}
