import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import { remembering } from '../making/remembering.ts'

/** Forgets who has asked. */
export const tellsOtherShoppers: SpecimenDefinition = {
  name: 'tells-other-shoppers',
  title: 'Tells of other shoppers',
  defect: 'Keeps one answer about orders for everybody, and tells it to whoever asks.',
  clauses: ['S1.X1', 'S1.R2'],
  expected: [
    { oracle: 'privacy', subVerdict: "told what is another shopper's", scenario: 'same-order-two-shoppers' },
    { oracle: 'personal', subVerdict: "another shopper's data", scenario: 'same-order-two-shoppers' },
  ],
  follows: [
    {
      oracle: 'grounded',
      subVerdict: 'lucky',
      because: 'what was shown to another shopper is no ground for telling this one',
    },
  ],
  policy: { ...exemplaryPolicy, calls: remembering(/^\/orders/, 'everybody') },
}
