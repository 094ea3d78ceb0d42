import { shopCart } from '../behavior/cart.ts'
import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import { pretended } from '../making/pretended.ts'
import type { CartKeeper } from '../turn.ts'

const hopeful: CartKeeper = {
  ...shopCart,
  async add(turn, item, quantity) {
    const outcome = await shopCart.add(turn, item, quantity)
    return outcome.kind === 'failed' ? pretended(turn, item, quantity) : outcome
  },
}

/** Does not look at the answer. */
export const takesErrorsForSuccess: SpecimenDefinition = {
  name: 'takes-errors-for-success',
  title: 'Takes errors for success',
  defect: 'Says that an item was added where the write failed.',
  clauses: ['S1.R3', 'S1.W3'],
  expected: [
    { oracle: 'action-done', subVerdict: 'done without a write', scenario: 'the-cart-takes-nothing' },
  ],
  policy: { ...exemplaryPolicy, cart: hopeful },
}
