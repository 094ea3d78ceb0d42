import { describe, expect, it } from 'vitest'
import type { Example } from '../../examples.ts'
import { titleOf, told } from './told.ts'

const reads = (act: string, examples: readonly Example[]) =>
  describe(act, () => {
    for (const one of examples) it(titleOf(one), () => expect(told(act, one)).toEqual(one[2]))
  })

reads('order_status', [
  ['Has order W10423 shipped?', 'Yes, it has.', [{ order: 'W10423', status: 'shipped' }]],
  ['has order W10423 been shipped', 'it has', undefined],
  ['Has W10423 been shipped?', 'It has, yesterday.', [{ order: 'W10423', status: 'shipped' }]],
  ['Was order W10423 delivered?', 'Yes!', [{ order: 'W10423', status: 'delivered' }]],
  ['Was order W10423 delivered?', 'Yes. It was canceled first.', [{ order: 'W10423', status: 'cancelled' }]],
  ['Has W10423 or W10424 shipped?', 'Yes.', undefined],
  ['Has order W10423 not shipped yet?', 'Yes.', undefined],
  ['Where is order W10423?', 'It is.', undefined],
])

reads('ticket_status', [
  ['Is my ticket T-42 still open?', 'It is.', [{ ticket: 'T-42', status: 'open' }]],
  ['Is ticket T-42 resolved?', 'Not yet.', undefined],
])

reads('cart_contents', [
  ['What is in my cart?', 'One Quartz Mug.', [{ item: 'Quartz Mug', qty: 1 }]],
  [
    "What's in my cart?",
    '2 Quartz Mugs and a Willow Vase',
    [
      { item: 'Quartz Mug', qty: 2 },
      { item: 'Willow Vase', qty: 1 },
    ],
  ],
  ['What is in my cart?', 'The Quartz Mug?', undefined],
  ['Put a Quartz Mug in my cart.', 'One Quartz Mug.', undefined],
])

reads('availability', [
  [
    'How many Quartz Mugs are left?',
    'Just 4.',
    [{ item: 'Quartz Mug', status: 'low_stock', quantity: 4, basis: 'stock' }],
  ],
  ['What does the Quartz Mug cost?', 'Just 4.', undefined],
])
