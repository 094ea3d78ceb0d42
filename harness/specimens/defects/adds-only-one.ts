import { shopCart } from '../behavior/cart.ts'
import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import { withUnits } from '../making/pretended.ts'
import type { CartKeeper } from '../turn.ts'

const one: CartKeeper = {
  ...shopCart,
  async add(turn, item, quantity) {
    const outcome = await shopCart.add(turn, item, 1)
    return outcome.kind === 'ok' ? { ...outcome, value: withUnits(outcome.value, item, quantity) } : outcome
  },
}

/** Hears the item, and not how many of it. */
export const addsOnlyOne: SpecimenDefinition = {
  name: 'adds-only-one',
  title: 'Adds only one',
  defect: 'Asked for several, it adds one, and says that it added them all.',
  clauses: ['S1.W3', 'S2.W2'],
  expected: [{ oracle: 'action-done', subVerdict: 'done otherwise', scenario: 'two-in-the-cart' }],
  follows: [
    {
      oracle: 'channels-agree',
      subVerdict: 'not on the other channel',
      because: 'the website shows how many there are',
    },
  ],
  policy: { ...exemplaryPolicy, cart: one },
}
