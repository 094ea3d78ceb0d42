import { describe, expect, it } from 'vitest'
import { actsOf } from '../../examples.ts'

const counted = (item: string, quantity: number) => ({ item, status: 'in_stock', basis: 'stock', quantity })

describe('What was ordered is no stock', () => {
  it.each([
    ['What was in it?', 'Your last order had these items:\n- Willow Vase – Qty 3\n- Quartz Mug – Qty 1'],
    [
      'Which items am I getting?',
      '**Order W-10511**\n| Article | Quantity | Status |\n|---|---|---|\n| Willow Vase | 3 | Backordered |',
    ],
    ['What am I returning?', 'Here they are:\n| Item | Qty |\n|---|---|\n| Willow Vase | 2 |'],
    ['And the mugs?', '| Item | Qty | Total |\n|---|---|---|\n| Quartz Mug | 2 | $25.80 |'],
    ['What did I buy?', 'You purchased the Quartz Mug (2 units) and the Willow Vase (1 piece) on May 3.'],
    ['One is missing', 'In W-10423, 3 Willow Vases were ordered, but 1 was backordered.'],
    [
      'Was habe ich bestellt?',
      'Deine letzte Bestellung war:\n- Quartz Mug, Menge: 2\n- Willow Vase, 1 Stück',
    ],
    ['Meine Bestellung?', 'Deine Bestellung ist W-1 vom 24.11.: Quartz Mug (1 Stück).'],
  ])('%s %s', (shopper, reply) => {
    expect(actsOf(shopper, reply).availability).toBeUndefined()
  })

  it.each([
    [
      'Quartz Mug?',
      '| Product | Qty available | Price |\n|---|---|---|\n| Quartz Mug | 3 | $12.90 |',
      [counted('Quartz Mug', 3)],
    ],
    [
      'Which mugs are in stock?',
      '| Product | Qty |\n|---|---|\n| Quartz Mug | 3 |',
      [counted('Quartz Mug', 3)],
    ],
    ['Quartz Mug?', 'Quartz Mug: Qty: 4. Price: $12.90', [counted('Quartz Mug', 4)]],
    [
      'I ordered the Quartz Mug, are there more?',
      'You ordered 2, and we have 7 units in stock.',
      [counted('Quartz Mug', 7)],
    ],
    [
      'Is the Quartz Mug from my order W-10423 still available?',
      "Yes! Here's the current stock:\n- Quartz Mug: 4 units",
      [counted('Quartz Mug', 4)],
    ],
    [
      'Where is my order W-1?',
      'Shipped!\n\nYou may also like:\n- Quartz Mug: 6 units\n- Willow Vase: sold out',
      [counted('Quartz Mug', 6), { item: 'Willow Vase', status: 'out_of_stock', basis: 'stock' }],
    ],
    [
      'What is left of my order?',
      'From W-1:\n- Quartz Mug: 5 in stock\n- Willow Vase: sold out',
      [
        { item: 'Quartz Mug', status: 'in_stock', basis: 'stock' },
        { item: 'Willow Vase', status: 'out_of_stock', basis: 'stock' },
      ],
    ],
  ])('but %s %s', (shopper, reply, expected) => {
    expect(actsOf(shopper, reply).availability).toMatchObject(expected)
  })
})
