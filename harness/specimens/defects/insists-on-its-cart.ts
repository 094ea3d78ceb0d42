import { shopCart } from '../behavior/cart.ts'
import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import type { CartKeeper, Turn } from '../turn.ts'

type Cart = Awaited<ReturnType<CartKeeper['read']>>

const remembered: CartKeeper = {
  read: async (turn) =>
    (turn.memory.notes.get('cart') as Cart | undefined) ?? noted(turn, await shopCart.read(turn)),
  add: async (turn, item, quantity) => noted(turn, await shopCart.add(turn, item, quantity)),
  setQuantity: async (turn, sku, quantity) => noted(turn, await shopCart.setQuantity(turn, sku, quantity)),
  remove: async (turn, sku) => noted(turn, await shopCart.remove(turn, sku)),
}

function noted(turn: Turn, outcome: Cart): Cart {
  if (outcome.kind === 'ok') turn.memory.notes.set('cart', outcome)
  return outcome
}

/** Knows what it wrote, and wants to hear of nothing else. */
export const insistsOnItsCart: SpecimenDefinition = {
  name: 'insists-on-its-cart',
  title: 'Insists on the cart that it knows',
  defect:
    'Tells the cart as it first saw it or last wrote it, also where the shopper says that the website shows it otherwise.',
  clauses: ['S2.E2', 'G0.2', 'S2.R1'],
  expected: [
    { oracle: 'channels-agree', subVerdict: 'not re-checked', scenario: 'the-website-says-otherwise' },
  ],
  policy: { ...exemplaryPolicy, cart: remembered },
}
