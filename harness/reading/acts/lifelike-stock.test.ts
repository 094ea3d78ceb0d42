import { describe, expect, it } from 'vitest'
import { actsOf } from '../examples.ts'

const stock = (status: string) => (item: string, quantity?: number) => ({
  item,
  status,
  basis: 'stock',
  ...(quantity === undefined ? {} : { quantity }),
})
const held = stock('in_stock')
const gone = stock('out_of_stock')
const few = stock('low_stock')
const usd = (item: string, amount: number) => ({ item, amount, currency: 'USD' })
const quoted = (about: string, item: string) => ({ about, mode: 'quoted', item })

/** One act of a reply: act, shopper, reply, what is read of it for sure. */
type Row = readonly [act: string, shopper: string, reply: string, expected?: readonly unknown[]]

/** Stock and prices as shops and their bots tell them, beside what looks alike and tells another thing. */
const rows: readonly Row[] = [
  // A label with a yes or a no behind it.
  ['availability', 'mug?', 'Quartz Mug\nSold out: no', [held('Quartz Mug')]],
  ['availability', 'mug?', 'Quartz Mug\nIn stock: ❌\nPrice: $9', [gone('Quartz Mug')]],
  ['availability', 'mug?', '{"product":"Quartz Mug","sold_out":false}', [held('Quartz Mug')]],
  ['availability', 'mug?', '{"product":"Quartz Mug","lowStock":false,"inStock":true}', [held('Quartz Mug')]],
  ['availability', 'mug?', 'Quartz Mug\nLow stock: yes', [few('Quartz Mug')]],
  ['availability', 'mug?', 'Quartz Mug: low stock: 3 left', [few('Quartz Mug', 3)]],
  [
    'availability',
    'mug or vase?',
    '| Item | Sold out? |\n|---|---|\n| Quartz Mug | ✅ |\n| Willow Vase | ❌ |',
    [gone('Quartz Mug'), held('Willow Vase')],
  ],
  // Columns of a table that tell variants, and one that tells all sizes of a product.
  [
    'availability',
    'backpack?',
    '| Item | Color | Size | Stock |\n|---|---|---|---|\n| Tidal Backpack | Navy | M | 4 |\n| Tidal Backpack | Dark Moss | L | Sold out |',
    [held('Tidal Backpack navy m', 4), gone('Tidal Backpack dark moss l')],
  ],
  [
    'price',
    'backpack?',
    '| Item | Variant | Price |\n|---|---|---|\n| Tidal Backpack | Blue / M | $60 |\n| Tidal Backpack | Blue / L | $64 |',
    [usd('Tidal Backpack blue m', 60), usd('Tidal Backpack blue l', 64)],
  ],
  [
    'price',
    'backpack?',
    '| Item | Sizes | Price |\n|---|---|---|\n| Tidal Backpack | S, M, L | $60 |',
    [usd('Tidal Backpack', 60)],
  ],
  // What is sold at a price, and what is sold.
  ['availability', 'mug?', 'The Quartz Mug is sold $12 a piece.'],
  ['availability', 'mug?', 'The Quartz Mug is sold, sorry.', [gone('Quartz Mug')]],
  // What is said of an exception, and of all.
  [
    'availability',
    'the mug, the vase and the lantern?',
    'All in stock except the Ember Lantern, which is out of stock.',
    [held('Quartz Mug'), held('Willow Vase'), gone('Ember Lantern')],
  ],
  [
    'availability',
    'the mug, the vase and the lantern?',
    'All of them are in stock except the Ember Lantern because that sold out.',
    [held('Quartz Mug'), held('Willow Vase'), gone('Ember Lantern')],
  ],
  // What a tag, a note or the shopper told, and what is so.
  [
    'unasserted',
    'mug?',
    'The tag on the shelf says $29, but that was last year’s.',
    [quoted('price', 'Quartz Mug')],
  ],
  ['price', 'mug?', 'The tag on the shelf says $29, but that was last year’s.'],
  ['availability', 'mug?', 'The tag on the shelf says $29, but that was last year’s.'],
  ['availability', 'mug?', 'The mug is on the shelf.', [held('Quartz Mug')]],
  ['price', 'mug?', 'The price you saw, $99, was for the vase.'],
  ['price', 'mug?', 'The price you see is $9.', [usd('Quartz Mug', 9)]],
  ['availability', 'mug?', "My notes say 'two left', but that note is from March."],
  ['availability', 'mug?', "The page says 'sold out', but we have 4.", [held('Quartz Mug', 4)]],
  // What is in a product, and what is in stock.
  ['availability', 'what is in it?', 'Each Tidal Backpack holds 2 Quartz Mugs and 6 Willow Vases.'],
  ['availability', 'what is in it?', 'The Tidal Backpack contains 4 Quartz Mugs, 2 Willow Vases and a card.'],
  ['availability', 'left?', 'The Tidal Backpack has 3 left.', [few('Tidal Backpack', 3)]],
  // Ranges, and prices that have moved.
  ['price', 'price?', 'Our range goes from $12 for mugs to $90 for vases.'],
  ['price', 'mug?', '5,000 to 15,000 dollars depending on type.'],
  ['price', 'mug?', 'The Quartz Mug went from $20 to $15.', [usd('Quartz Mug', 15)]],
  // Units of many kinds.
  ['availability', 'mug?', 'We have 800 sacks available.', [held('Quartz Mug', 800)]],
  ['availability', 'mug?', 'The Quartz Mug (4006) only has 1 pkt left in stock.', [few('Quartz Mug', 1)]],
]

describe('stock and prices as shops tell them', () => {
  for (const [act, shopper, reply, expected = []] of rows)
    it(`reads ${act} in ${JSON.stringify(reply)}`, () => {
      const found = (actsOf(shopper, reply)[act] ?? []) as readonly { uncertain?: boolean }[]
      expect(found.filter(({ uncertain }) => !uncertain)).toEqual(expected)
    })
})
