import { shopCart } from '../behavior/cart.ts'
import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import { pretended } from '../making/pretended.ts'
import type { CartKeeper } from '../turn.ts'

const hearingYes: CartKeeper = {
  ...shopCart,
  async add(turn, item, quantity) {
    const outcome = await shopCart.add(turn, item, quantity)
    return outcome.kind === 'refused' ? pretended(turn, item, quantity) : outcome
  },
}

/** Takes every answer for a yes. */
export const swallowsTheNo: SpecimenDefinition = {
  name: 'swallows-the-no',
  title: 'Swallows the no',
  defect: 'Says that an item was added where the shop refused it.',
  clauses: ['S2.E1', 'S2.R2b', 'S2.R4a'],
  expected: [{ oracle: 'action-done', subVerdict: 'done without a write', scenario: 'gone-at-the-cart' }],
  follows: [
    { oracle: 'change-handled', subVerdict: 'change not told', because: 'who says added does not say gone' },
  ],
  policy: { ...exemplaryPolicy, cart: hearingYes },
}
