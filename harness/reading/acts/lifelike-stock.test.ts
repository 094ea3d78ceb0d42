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
  // Shades of two words, and two shades.
  [
    'availability',
    'blanket?',
    'Available in sage green, navy blue and black.',
    [held('Fern Blanket sage green'), held('Fern Blanket navy blue'), held('Fern Blanket black')],
  ],
  [
    'availability',
    'blanket?',
    'In navy, blue and green it is sold out.',
    [gone('Fern Blanket navy'), gone('Fern Blanket blue'), gone('Fern Blanket green')],
  ],
  // All of the variants that were told, and all of a product.
  [
    'availability',
    'blanket?',
    'It comes in navy and sand. Both are sold out.',
    [gone('Fern Blanket navy'), gone('Fern Blanket sand')],
  ],
  [
    'availability',
    'the fern blanket in navy, sand and mint?',
    'All three are available!',
    [held('Fern Blanket navy'), held('Fern Blanket sand'), held('Fern Blanket mint')],
  ],
  ['availability', 'blanket?', 'It comes in navy and sand. It is all sold out.', [gone('Fern Blanket')]],
  // A state above a list, and what is only to come.
  [
    'availability',
    'gifts?',
    'All of these are in stock:\n1. Quartz Mug, $9\n2. Willow Vase, $30',
    [held('Quartz Mug'), held('Willow Vase')],
  ],
  [
    'availability',
    'gifts?',
    'In stock now\n- Fern Blanket (white, S)\nSold out\n- Fern Blanket (white, M)',
    [held('Fern Blanket white s'), gone('Fern Blanket white m')],
  ],
  [
    'availability',
    'gifts?',
    'Currently available:\n- Quartz Mug, Willow Vase',
    [held('Quartz Mug'), held('Willow Vase')],
  ],
  ['availability', 'gifts?', 'These will be in stock again on Friday:\n- Quartz Mug'],
  ['availability', 'gifts?', 'Available options:\n- Quartz Mug\n- Willow Vase'],
  // A product told by its measure, and a measure that no product has.
  ['availability', 'maple tray 60 cm?', 'The 40cm is in stock.', [held('Maple Tray 40 cm')]],
  ['availability', 'maple tray 60 cm?', 'The 90 cm is in stock.'],
  ['availability', 'maple tray 60 cm?', 'It measures 60 cm and is in stock.', [held('Maple Tray 60 cm')]],
  // What can be had later.
  ['availability', 'mug?', 'Available tomorrow.'],
  ['availability', 'mug?', 'It is available next week.'],
  ['availability', 'mug?', 'Available today.', [held('Quartz Mug')]],
  // Sums called so, fees called so, and the price of a product below a cart.
  ['price', 'total?', 'Subtotal (excl. Quartz Mug): $52', [usd('subtotal', 52)]],
  ['price', 'total?', 'Total without the Quartz Mug: $30', [usd('total', 30)]],
  ['price', 'total?', 'Price (Quartz Mug): $12', [usd('Quartz Mug', 12)]],
  [
    'price',
    'my bag?',
    'Your bag: Quartz Mug × 2 at $18; Fern Blanket (moss) × 1 — $22.',
    [usd('Quartz Mug', 18), usd('Fern Blanket moss', 22)],
  ],
  [
    'cart_contents',
    'my bag?',
    'Your bag: Quartz Mug × 2; Fern Blanket × 1.',
    [
      { item: 'Quartz Mug', qty: 2 },
      { item: 'Fern Blanket', qty: 1 },
    ],
  ],
  [
    'cart_contents',
    'my bag?',
    'Your bag: Quartz Mug × 2; Fern Blanket is sold out.',
    [{ item: 'Quartz Mug', qty: 2 }],
  ],
  ['unasserted', 'blanket?', 'Our mugs start at $9 if that fits better.'],
  // The price of one beside that of several, or of some shoppers.
  ['price', 'mug?', 'The Quartz Mug is $14 apiece, or a pair for $25.', [usd('Quartz Mug', 14)]],
  ['price', 'mug?', "It's $39 each, or $70 for two.", [usd('Quartz Mug', 39)]],
  ['price', 'mug?', 'Quartz Mug — $8.50 · 2 for $15 · 6 for $42', [usd('Quartz Mug', 8.5)]],
  ['price', 'mug?', 'Quartz Mugs $10 each, two for $20.', [usd('Quartz Mug', 10), usd('Quartz Mug', 20)]],
  ['price', 'mug?', 'Two Quartz Mugs for $20.'],
  ['price', 'mug?', 'Two Quartz Mugs for $20 each.', [usd('Quartz Mug', 20)]],
  ['price', 'tray?', 'The Maple Tray 60 cm goes for $20.', [usd('Maple Tray 60 cm', 20)]],
  ['price', 'mug?', 'The Quartz Mug is $56; members pay $48.', [usd('Quartz Mug', 56)]],
  ['price', 'mug?', 'The Quartz Mug is $56, or $48 for members.', [usd('Quartz Mug', 56)]],
  // Labels of a state above variants, variants with what is told of each, and how large they are.
  [
    'availability',
    'is the tidal backpack in stock in xl?',
    "Sold out — XL isn't available. Still in stock: S, M.",
    [gone('Tidal Backpack xl'), held('Tidal Backpack s'), held('Tidal Backpack m')],
  ],
  [
    'availability',
    'backpack?',
    'Tidal Backpack has 34 in stock (S: 12, M: 22). Sold out: XS, XL.',
    [
      held('Tidal Backpack', 34),
      held('Tidal Backpack s', 12),
      held('Tidal Backpack m', 22),
      gone('Tidal Backpack xs'),
      gone('Tidal Backpack xl'),
    ],
  ],
  [
    'availability',
    'backpack?',
    'Tidal Backpack: moss (2), rust (none) and cream (lots).',
    [held('Tidal Backpack moss', 2), gone('Tidal Backpack rust'), held('Tidal Backpack cream')],
  ],
  ['availability', 'backpack?', 'Sizes of the Tidal Backpack: S (36), M (38)'],
  // Sizes of numbers, exceptions from all of them, and no counts.
  [
    'availability',
    'backpack?',
    'Every size but 41 is in stock.',
    [held('Tidal Backpack'), gone('Tidal Backpack 41')],
  ],
  [
    'availability',
    'backpack?',
    '38 through 43 are in stock, 44 is sold out.',
    [held('Tidal Backpack'), gone('Tidal Backpack 44')],
  ],
  ['availability', 'backpack?', 'The Tidal Backpack is available in 45.', [held('Tidal Backpack 45')]],
  ['availability', 'backpack?', 'Only 41 is left.'],
  ['availability', 'backpack?', 'Only 41 are left.', [few('Tidal Backpack', 41)]],
  // A count and the product that it is of.
  [
    'availability',
    'mug?',
    'We have 8 and the Willow Vase has 10.',
    [held('Quartz Mug', 8), held('Willow Vase', 10)],
  ],
  [
    'availability',
    'mug?',
    'In stock: 8 Quartz Mugs and the Willow Vase.',
    [held('Quartz Mug', 8), held('Willow Vase')],
  ],
  // The first and the second of two, and other seconds.
  [
    'availability',
    'mug or vase?',
    'The first is in stock; the second is out of stock.',
    [held('Quartz Mug'), gone('Willow Vase')],
  ],
  ['price', 'mug or vase?', 'The second one costs $30.', [usd('Willow Vase', 30)]],
  [
    'price',
    'blanket?',
    'We have the Quartz Mug and the Willow Vase. The second is $30.',
    [usd('Willow Vase', 30)],
  ],
  ['availability', 'mug or vase?', 'The second it is in stock I will tell you.'],
  ['availability', 'mug or vase?', 'The first delivery is sold out.'],
  // Products with a number each behind a label of stock.
  [
    'availability',
    'stock?',
    'Stock as of 14:20: Quartz Mug 7, Willow Vase 0.',
    [{ ...held('Quartz Mug', 7) }, { ...gone('Willow Vase', 0) }],
  ],
  ['availability', 'prices?', 'Prices: Quartz Mug 7, Willow Vase 30.'],
  // A color in data, of goods and of a badge.
  [
    'availability',
    'backpack?',
    '{"product":"Tidal Backpack","color":"blue","size":"M","in_stock":true}',
    [held('Tidal Backpack blue m')],
  ],
  [
    'availability',
    'backpack?',
    '{"badge":{"text":"In stock","color":"green"},"product":"Tidal Backpack"}',
    [held('Tidal Backpack')],
  ],
  // What is done with goods of a kind, and labels of sizes.
  ['availability', 'mug?', 'Sold out sizes are restocked weekly.'],
  ['availability', 'mug?', 'Out of stock items can be backordered.'],
  ['availability', 'mug?', 'Items that are in stock ship the same day.'],
  ['availability', 'mug?', 'We refill sold out colors on Fridays.'],
  ['availability', 'mug?', 'Both items in stock.', [held('Quartz Mug')]],
  [
    'availability',
    'mug?',
    'The in-stock items are the Quartz Mug and the Willow Vase.',
    [held('Quartz Mug'), held('Willow Vase')],
  ],
  [
    'availability',
    'backpack?',
    'Sizes in stock: 41, 42',
    [held('Tidal Backpack 41'), held('Tidal Backpack 42')],
  ],
  [
    'availability',
    'backpack?',
    'Sold out: 41 and 42',
    [gone('Tidal Backpack 41'), gone('Tidal Backpack 42')],
  ],
  ['availability', 'backpack?', 'In stock: 41', [held('Tidal Backpack', 41)]],
  ['availability', 'backpack?', 'Missing: 3'],
  // A variant that is not made, and what never happens, or so often.
  [
    'availability',
    'mug?',
    "The Quartz Mug doesn't come in pink.",
    [{ item: 'Quartz Mug pink', status: 'out_of_stock', basis: 'not_carried' }],
  ],
  ['availability', 'mug?', 'The Quartz Mug hardly ever goes out of stock.'],
  ['availability', 'mug?', 'We never let the Quartz Mug run out.'],
  ['availability', 'mug?', 'The Quartz Mug has been restocked twice this year.'],
  ['availability', 'mug?', 'The Quartz Mug sold out three times this year.'],
  ['availability', 'mug?', 'The Quartz Mug sold out this morning.', [gone('Quartz Mug')]],
  ['availability', 'mug?', 'We have sold 40 of the Quartz Mug so far.'],
  ['availability', 'mug?', 'The last Quartz Mug left the shop this morning.', [gone('Quartz Mug')]],
  // Products that go on behind a price, and pieces that are too few.
  [
    'availability',
    'gifts?',
    'We have the Quartz Mug at $9 and the Willow Vase at $30.',
    [held('Quartz Mug'), held('Willow Vase')].map((act) => ({ ...act, basis: 'presence' })),
  ],
  ['limitation', 'mug?', "We have three of the Quartz Mug, so I can't do 4."],
  ['price', 'mug?', 'The normal cost is $12.'],
  // A size or a color that is pointed at and not named.
  ['availability', 'backpack?', 'Only 3 left in your size.'],
  ['availability', 'backpack?', 'The Tidal Backpack is in stock in that color.'],
  ['availability', 'backpack?', 'The Tidal Backpack is in stock in M.', [held('Tidal Backpack m')]],
  // Entries of one product that brackets tell apart.
  [
    'availability',
    'mugs?',
    '- Quartz Mug (ribbed) – in stock\n- Quartz Mug (smoked glass) – sold out\n- Willow Vase (ribbed) – 4 in stock',
    [held('Quartz Mug ribbed'), gone('Quartz Mug smoked glass'), held('Willow Vase ribbed', 4)],
  ],
  [
    'availability',
    'mugs?',
    '- Quartz Mug (dishwasher safe) – in stock\n- Willow Vase (handmade) – sold out',
    [held('Quartz Mug'), gone('Willow Vase')],
  ],
  // Sizes by number, that the shopper asked for; and such numbers where nobody did.
  [
    'availability',
    'Tidal Backpack 42 and 44?',
    '42: yes, three of them. 44: no, sorry.',
    [held('Tidal Backpack 42'), gone('Tidal Backpack 44')],
  ],
  [
    'availability',
    'Tidal Backpack 42 and 44?',
    '42 and 44 are in stock.',
    [held('Tidal Backpack 42'), held('Tidal Backpack 44')],
  ],
  ['availability', 'Tidal Backpack 42 and 44?', 'We have 44 left.', [held('Tidal Backpack', 44)]],
  ['availability', 'backpack?', '42 and 44 are in stock.'],
  // Variants that there are only.
  [
    'availability',
    'backpack?',
    'Only S and L left, sorry.',
    [held('Tidal Backpack s'), held('Tidal Backpack l')],
  ],
  ['availability', 'backpack?', 'Now black ones only.', [held('Tidal Backpack black')]],
  [
    'availability',
    'backpack?',
    'Black and sand are what we still have.',
    [held('Tidal Backpack black'), held('Tidal Backpack sand')].map((act) => ({ ...act, basis: 'presence' })),
  ],
  ['availability', 'backpack?', 'Only S and L can be returned.'],
  ['availability', 'backpack?', 'Black and sand are what we recommend.'],
  ['availability', 'backpack?', 'We ship S and L only.'],
  // Sizes with a number each.
  [
    'availability',
    'backpack stock?',
    'Tidal Backpack\nBlack: S 4 | M 0\nMoss: 2 in S, 1 in M',
    [
      held('Tidal Backpack black s', 4),
      gone('Tidal Backpack black m', 0),
      held('Tidal Backpack moss s', 2),
      held('Tidal Backpack moss m', 1),
    ],
  ],
  ['availability', 'size chart of the backpack?', 'Tidal Backpack: S 36, M 38'],
  ['availability', 'backpack stock?', 'S 36 and M 38 are the chest sizes.'],
  ['availability', 'backpack?', 'In black we are down to a couple of S.', [few('Tidal Backpack black s')]],
  ['availability', 'backpack?', 'The Tidal Backpack is out in M, sorry.', [gone('Tidal Backpack m')]],
  ['availability', 'backpack?', "The Tidal Backpack is out in the blue van, it's on its way."],
  [
    'price',
    'mug and vase?',
    'The Quartz Mug would be $9 and the Willow Vase is $30.',
    [usd('Willow Vase', 30)],
  ],
  ['price', 'mug and vase?', 'If you took both, the Quartz Mug would be $9 and the Willow Vase is $30.'],
  ['notify_done', 'mug?', 'Sign up for an alert on the Quartz Mug.'],
  // One variant for another in a cart, and in an order.
  [
    'cart_action',
    'make the Tidal Backpack an L',
    'I changed the size from M to L in your cart.',
    [
      { action: 'removed', item: 'Tidal Backpack m', modality: 'done' },
      { action: 'added', item: 'Tidal Backpack l', modality: 'done' },
    ],
  ],
  ['deed', 'make the Tidal Backpack an L', 'I swapped the M for an L in your basket.'],
  ['cart_action', 'make the Tidal Backpack an L', 'I changed the size from M to L in order W12.'],
  ['cart_action', 'make the Tidal Backpack an L', 'I can swap the M for an L in your cart.'],
  // One variant denied and another told behind it, and shades in small letters.
  [
    'availability',
    'do you have the Tidal Backpack?',
    'Unfortunately not in M, but L is available.',
    [gone('Tidal Backpack m'), held('Tidal Backpack l')],
  ],
  ['availability', 'Tidal Backpack?', 'M, but not L, is in stock.'],
  [
    'availability',
    'backpack?',
    'It comes in navy and moss; moss is sold out right now.',
    [gone('Tidal Backpack moss')],
  ],
  ['availability', 'backpack?', 'Coffee is available in the shop while you wait.'],
  // The variant behind each amount, an amount that is denied, and amounts of other things.
  [
    'price',
    'price of the backpack?',
    "It's $30 for M and $34 for the L.",
    [usd('Tidal Backpack m', 30), usd('Tidal Backpack l', 34)],
  ],
  [
    'price',
    'price of the backpack?',
    '$30 (S), $34 (M).',
    [usd('Tidal Backpack s', 30), usd('Tidal Backpack m', 34)],
  ],
  ['price', 'price of the backpack?', 'It is $12 for large orders.', [usd('Tidal Backpack', 12)]],
  ['price', 'price of the mug?', 'The Quartz Mug is no longer $12.'],
  ['price', 'price of the mug?', 'A spare handle is $4, the Quartz Mug $12.', [usd('Quartz Mug', 12)]],
  ['price', 'price of the mug?', 'The price is $12 for the Quartz Mug.', [usd('Quartz Mug', 12)]],
  ['price', 'price of the backpack?', 'Pay $15 now and $15 later.'],
  // A variant that goes into the cart in place of the one asked for.
  [
    'cart_action',
    'add the Tidal Backpack in M to my cart',
    "I've added the L instead, since M is gone.",
    [{ action: 'added', item: 'Tidal Backpack l', modality: 'done' }],
  ],
  [
    'cart_action',
    'add the Tidal Backpack to my cart',
    'I added it to your basket in black.',
    [{ action: 'added', item: 'Tidal Backpack black', modality: 'done' }],
  ],
  ['cart_action', 'add the Tidal Backpack to my cart', 'Add to cart: Tidal Backpack'],
  [
    'availability',
    'what is available?',
    "We're out of everything except the Quartz Mug.",
    [held('Quartz Mug')],
  ],
  ['availability', 'what is available?', 'All of them, except the Quartz Mug!', [gone('Quartz Mug')]],
  ['availability', 'mug?', 'In stock (10+)', [held('Quartz Mug')]],
  ['availability', 'mug?', 'In stock (10)', [held('Quartz Mug', 10)]],
]

describe('stock and prices as shops tell them', () => {
  for (const [act, shopper, reply, expected = []] of rows)
    it(`reads ${act} in ${JSON.stringify(reply)}`, () => {
      const found = (actsOf(shopper, reply)[act] ?? []) as readonly { uncertain?: boolean }[]
      expect(found.filter(({ uncertain }) => !uncertain)).toEqual(expected)
    })
})
