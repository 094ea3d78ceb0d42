import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import { answering } from '../definition.ts'
import { text } from '../message.ts'

/** Lets the shopper wait for nobody. */
export const handsOffInWordsOnly: SpecimenDefinition = {
  name: 'hands-off-in-words-only',
  title: 'Hands off in words only',
  defect: 'Says that the chat has been passed to an agent, and calls none.',
  clauses: ['S1.R3', 'S1.W3'],
  expected: [{ oracle: 'action-done', subVerdict: 'done without a write', scenario: 'a-person-is-there' }],
  policy: answering(exemplaryPolicy, 'hand-off', async (turn) => [
    text(turn.policy.voice.service.handedOff()),
  ]),
}
