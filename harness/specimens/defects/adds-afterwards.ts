import { shopCart } from '../behavior/cart.ts'
import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import { pretended } from '../making/pretended.ts'
import { postLine } from '../shop/cart.ts'
import type { Call } from '../shop/client.ts'
import type { CartKeeper, Policy } from '../turn.ts'

const later: CartKeeper = {
  ...shopCart,
  async add(turn, item, quantity) {
    turn.memory.notes.set('to add', postLine(item.sku, quantity, turn.writeKey(`add ${item.sku}`)))
    return pretended(turn, item, quantity)
  },
}

/** Before the first call of a message, what an earlier one has left to be written. */
const writingFirst: Policy['calls'] = (client, _kept, notes) => {
  const left = notes.get('to add') as Call<unknown> | undefined
  notes.delete('to add')
  const written = left ? client.call(left) : undefined
  return {
    ...client,
    async call(call) {
      await written
      return client.call(call)
    },
  }
}

/** Puts off what it says is done. */
export const addsAfterwards: SpecimenDefinition = {
  name: 'adds-afterwards',
  title: 'Says added before it adds',
  defect: 'Says that an item was added, and adds it with the next message.',
  clauses: ['S2.E2', 'G0.2', 'S1.W3'],
  expected: [
    { oracle: 'action-done', subVerdict: 'done without a write', scenario: 'in-the-cart-everywhere' },
  ],
  follows: [
    {
      oracle: 'action-done',
      subVerdict: 'done otherwise',
      because: 'where another item is asked for next, the first is what is written then',
    },
    {
      oracle: 'channels-agree',
      subVerdict: 'not on the other channel',
      because: 'the website shows no item that is still to be added',
    },
  ],
  policy: { ...exemplaryPolicy, cart: later, calls: writingFirst },
}
