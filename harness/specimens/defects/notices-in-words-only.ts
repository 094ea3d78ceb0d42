import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import { answering } from '../definition.ts'
import { forEachItem } from '../intents/with-items.ts'
import { text } from '../message.ts'

/** Says so, and forgets it. */
export const noticesInWordsOnly: SpecimenDefinition = {
  name: 'notices-in-words-only',
  title: 'Sets up notices in words only',
  defect: 'Says that a restock notification is set up, and sets up none.',
  clauses: ['S2.R4b', 'S1.W3'],
  expected: [{ oracle: 'action-done', subVerdict: 'done without a write', scenario: 'back-in-stock-notice' }],
  follows: [{ oracle: 'action-done', subVerdict: 'not as expected', because: 'the shop knows of no wish' }],
  policy: answering(exemplaryPolicy, 'notify-restock', (turn) =>
    forEachItem(turn, 'notify-restock', async ({ item }) => [
      text(turn.policy.voice.stock.notifySet(item.name)),
    ]),
  ),
}
