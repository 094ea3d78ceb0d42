import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import { link, text } from '../message.ts'

/** Knows the pages that the shop used to have. */
export const linksToNowhere: SpecimenDefinition = {
  name: 'links-to-nowhere',
  title: 'Links to nowhere',
  defect: 'Where a call fails, it gives a link to a page that is not there.',
  clauses: ['S1.R3', 'S1.W3'],
  expected: [{ oracle: 'fallback', subVerdict: 'dead-end next step', scenario: 'orders-are-down' }],
  policy: {
    ...exemplaryPolicy,
    onFailure: async (turn, { system, consequence }) => [
      text(turn.policy.voice.service.failed(system, consequence)),
      link('Read on our help page', `${turn.client.url}/pages/help`),
    ],
  },
}
