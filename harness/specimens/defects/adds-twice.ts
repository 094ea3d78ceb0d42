import { shopCart } from '../behavior/cart.ts'
import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import { postLine } from '../shop/cart.ts'
import type { CartKeeper } from '../turn.ts'

const doubled: CartKeeper = {
  ...shopCart,
  async add(turn, item, quantity) {
    const outcome = await shopCart.add(turn, item, quantity)
    if (outcome.kind === 'ok') {
      await turn.client.call(postLine(item.sku, quantity, turn.writeKey(`again ${item.sku}`)))
    }
    return outcome
  },
}

/** Makes sure, and so makes two. */
export const addsTwice: SpecimenDefinition = {
  name: 'adds-twice',
  title: 'Adds twice',
  defect: 'Sends each addition a second time, under another key.',
  clauses: ['S2.W2', 'S2.E2'],
  expected: [
    { oracle: 'channels-agree', subVerdict: 'doubled write', scenario: 'in-the-cart-everywhere' },
    { oracle: 'channels-agree', subVerdict: 'not on the other channel', scenario: 'in-the-cart-everywhere' },
  ],
  policy: { ...exemplaryPolicy, cart: doubled },
}
