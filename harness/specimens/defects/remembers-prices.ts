import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import { remembering } from '../making/remembering.ts'
import { worded } from '../making/worded.ts'

/** Takes what an item once cost for what it costs now. */
export const remembersPrices: SpecimenDefinition = {
  name: 'remembers-prices',
  title: 'Remembers prices',
  defect: "Tells an item's price from its first look, and not how old that is.",
  clauses: ['S2.W1', 'S2.R2a'],
  expected: [{ oracle: 'freshness', subVerdict: 'silent staleness', scenario: 'price-then-and-now' }],
  policy: {
    ...worded(exemplaryPolicy, {
      catalog: { price: (name, price) => exemplaryPolicy.voice.catalog.price(name, price, undefined) },
    }),
    calls: remembering(/^\/catalog\//, 'one conversation'),
  },
}
