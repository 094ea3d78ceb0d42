import { shopCart } from '../behavior/cart.ts'
import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import type { CartKeeper } from '../turn.ts'

const keeping: CartKeeper = {
  ...shopCart,
  async remove(turn, sku) {
    const read = await shopCart.read(turn)
    if (read.kind !== 'ok') return read
    return { ...read, value: { ...read.value, lines: read.value.lines.filter((line) => line.sku !== sku) } }
  },
}

/** Never lets go. */
export const removesInWordsOnly: SpecimenDefinition = {
  name: 'removes-in-words-only',
  title: 'Removes in words only',
  defect: 'Says that an item has been removed, and leaves it in the cart.',
  clauses: ['S1.W3', 'S2.W2'],
  expected: [{ oracle: 'action-done', subVerdict: 'done without a write', scenario: 'out-of-the-cart' }],
  follows: [
    {
      oracle: 'channels-agree',
      subVerdict: 'not on the other channel',
      because: 'the website still shows it',
    },
  ],
  policy: { ...exemplaryPolicy, cart: keeping },
}
