import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import { button, text } from '../message.ts'

/** Has never heard of hours. */
export const offersAClosedDesk: SpecimenDefinition = {
  name: 'offers-a-closed-desk',
  title: 'Offers a closed desk',
  defect: 'Where a call fails, it offers an agent at any hour.',
  clauses: ['S1.R3'],
  expected: [{ oracle: 'fallback', subVerdict: 'dead-end next step', scenario: 'down-and-nobody-there' }],
  policy: {
    ...exemplaryPolicy,
    onFailure: async (turn, { system, consequence }) => {
      const { service } = turn.policy.voice
      return [
        text(service.failed(system, consequence), 'You can talk to an agent.'),
        button(service.agentLabel(), service.agentLabel()),
      ]
    },
  },
}
