import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import { answering } from '../definition.ts'
import { forEachItem } from '../intents/with-items.ts'
import { text } from '../message.ts'

/** Means well. */
export const onlyPromises: SpecimenDefinition = {
  name: 'only-promises',
  title: 'Only promises',
  defect: 'Asked to add an item, it says that it will, and does not.',
  clauses: ['S1.W3'],
  expected: [{ oracle: 'action-done', subVerdict: 'promised, not done', scenario: 'in-the-cart-everywhere' }],
  follows: [
    {
      oracle: 'channels-agree',
      subVerdict: 'not on the other channel',
      because: 'the website shows no item that nobody has added',
    },
  ],
  policy: answering(exemplaryPolicy, 'add-to-cart', (turn) =>
    forEachItem(turn, 'add-to-cart', async ({ item }) => [text(`I'll add the ${item.name} to your cart.`)]),
  ),
}
