import { shopCart } from '../behavior/cart.ts'
import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import type { CartKeeper } from '../turn.ts'

const undone: CartKeeper = {
  ...shopCart,
  async add(turn, item, quantity) {
    const outcome = await shopCart.add(turn, item, quantity)
    if (outcome.kind === 'ok') await shopCart.remove(turn, item.sku)
    return outcome
  },
}

/** Cleans up after itself too well. */
export const takesItBack: SpecimenDefinition = {
  name: 'takes-it-back',
  title: 'Takes it back',
  defect: 'Adds an item, removes it again, and says that it added it.',
  clauses: ['S1.W3', 'S2.E2', 'S2.W2'],
  expected: [{ oracle: 'action-done', subVerdict: 'undone again', scenario: 'two-in-the-cart' }],
  follows: [
    {
      oracle: 'channels-agree',
      subVerdict: 'not on the other channel',
      because: 'the website shows a cart without it',
    },
  ],
  policy: { ...exemplaryPolicy, cart: undone },
}
