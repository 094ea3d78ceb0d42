import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import { answering } from '../definition.ts'
import { forEachItem } from '../intents/with-items.ts'
import { text } from '../message.ts'

/** Knows what things like these cost. */
export const guessesPrices: SpecimenDefinition = {
  name: 'guesses-prices',
  title: 'Guesses prices',
  defect: 'Tells the same price of every item, and looks none up.',
  clauses: ['G0.3'],
  expected: [{ oracle: 'grounded', subVerdict: 'contradicted', scenario: 'price-then-and-now' }],
  policy: answering(exemplaryPolicy, 'price', (turn) =>
    forEachItem(turn, 'price', async ({ item }) => [
      text(turn.policy.voice.catalog.price(item.name, '19.50 EUR', undefined)),
    ]),
  ),
}
