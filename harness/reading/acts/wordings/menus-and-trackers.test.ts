import { describe, expect, it } from 'vitest'
import type { Example } from '../../examples.ts'
import { titleOf, told } from './told.ts'

const in_ = (item: string, quantity?: number) => ({
  item,
  status: 'in_stock',
  ...(quantity === undefined ? {} : { quantity }),
  basis: 'stock',
})
const out = (item: string) => ({ item, status: 'out_of_stock', basis: 'stock' })
const asks = 'Is the Quartz Mug in stock?'

const examples: readonly Example[] = [
  [asks, 'Pick one: 1) Quartz Mug 2) Willow Vase', undefined],
  [asks, '(1) Quartz Mug (2) Willow Vase (3) Cedar Stool', undefined],
  [asks, '1) Quartz Mug 2) Willow Vase', undefined],
  [asks, '1. Quartz Mug 2. Willow Vase', undefined],
  [
    asks,
    'We have several: 1) Quartz Mug – in stock 2) Willow Vase – sold out',
    [in_('Quartz Mug'), out('Willow Vase')],
  ],
  [asks, 'Quartz Mug (6), Willow Vase (7)', [in_('Quartz Mug', 6), in_('Willow Vase', 7)]],
  [asks, '- Quartz Mug (12)\n- Willow Vase (8)', [in_('Quartz Mug', 12), in_('Willow Vase', 8)]],
]

const status = (word: string) => [{ order: 'W12', status: word }]
const where = 'Where is my order W12?'

const trackers: readonly Example[] = [
  [where, '✓ Packed ✓ Shipped ○ Delivered', status('shipped')],
  [where, 'Packed ✓ Shipped ✓ Out for delivery – Delivered –', status('shipped')],
  [where, '[x] Packed [x] Shipped [ ] Delivered', status('shipped')],
  [where, 'W12: placed ✅ processing ✅ shipped ⏳ delivered ⏳', status('processing')],
  [where, 'Order received ✅ | Shipped ✅ | Delivered ✅', status('delivered')],
  [where, 'Ordered → Packed → Shipped → Delivered', undefined],
  [where, 'Status: shipped → delivered', status('delivered')],
  [
    where,
    'W12 shipped ✅ W13 delivered ✅',
    [
      { order: 'W12', status: 'shipped' },
      { order: 'W13', status: 'delivered' },
    ],
  ],
]

describe('of a tracker the last stage with a tick is where an order is', () => {
  for (const one of trackers) it(titleOf(one), () => expect(told('order_status', one)).toEqual(one[2]))
})

describe('a number in a menu is no count', () => {
  for (const one of examples) it(titleOf(one), () => expect(told('availability', one)).toEqual(one[2]))
})
