import { shopCart } from '../behavior/cart.ts'
import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import { patchLine } from '../shop/cart.ts'
import type { CartKeeper, Turn } from '../turn.ts'

type Cart = Awaited<ReturnType<CartKeeper['read']>>

const bySetting: CartKeeper = {
  ...shopCart,
  read: async (turn) => noted(turn, await shopCart.read(turn)),
  async add(turn, item, quantity) {
    const held = (turn.memory.notes.get(`units ${item.sku}`) as number | undefined) ?? 0
    if (held === 0) return noted(turn, await shopCart.add(turn, item, quantity))
    const key = turn.writeKey(`set ${item.sku} ${held + quantity}`)
    return noted(turn, await turn.client.call(patchLine(item.sku, held + quantity, key)))
  },
}

function noted(turn: Turn, outcome: Cart): Cart {
  if (outcome.kind === 'ok')
    for (const { sku, quantity } of outcome.value.lines) turn.memory.notes.set(`units ${sku}`, quantity)
  return outcome
}

/** Counts on from what it remembers, and writes the sum over what has come since. */
export const addsBySetting: SpecimenDefinition = {
  name: 'adds-by-setting',
  title: 'Adds by setting',
  defect: 'Asked for one more, it sets the line to what it remembers and one.',
  clauses: ['S2.E2', 'G0.2', 'S2.W3'],
  expected: [{ oracle: 'channels-agree', subVerdict: 'blind overwrite', scenario: 'one-more-of-it' }],
  follows: [
    {
      oracle: 'action-done',
      subVerdict: 'done otherwise',
      because: 'there are fewer of it than before, and not one more',
    },
    {
      oracle: 'channels-agree',
      subVerdict: 'not on the other channel',
      because: 'what was put in elsewhere is gone',
    },
  ],
  policy: { ...exemplaryPolicy, cart: bySetting },
}
