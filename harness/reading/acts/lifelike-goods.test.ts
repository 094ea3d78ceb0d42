import { describe, expect, it } from 'vitest'
import { actsOf } from '../examples.ts'
import { prepareCatalog, read, toCorpusActs } from '../index.ts'

/** The acts of a reply where the shop's products are not known. */
const withoutCatalog = (shopper: string, reply: string): Record<string, unknown> =>
  toCorpusActs(read(reply, { shopper, catalog: prepareCatalog([]) }))

const held = (item: string) => ({ item, status: 'in_stock', basis: 'stock' })
const had = (item: string) => ({ item, status: 'in_stock', basis: 'presence' })
const gone = (item: string) => ({ item, status: 'out_of_stock', basis: 'stock' })
const put = (item: string, modality = 'done') => ({ action: 'added', item, modality })

/** One act of a reply: act, shopper, reply, what is read of it. */
type Row = readonly [act: string, shopper: string, reply: string, expected?: unknown]

/** What sales assistants and shop bots say of goods, where the catalog is known. */
const known: readonly Row[] = [
  ['availability', 'tell me more', 'This item is in stock and ships from Leeds.', [held('it')]],
  ['availability', 'tell me more', 'That color is not available.', [gone('it')]],
  [
    'availability',
    'bigger?',
    'I am afraid size 9 is currently out of stock.',
    [{ ...gone('it'), uncertain: true }],
  ],
  ['availability', 'blue?', 'Would you like me to:\n- Ping you when it is back in stock\n- Suggest others'],
  [
    'availability',
    'any color',
    'Only 4 left in stock, so do not wait.',
    [{ item: 'it', status: 'low_stock', basis: 'stock', quantity: 4 }],
  ],
  ['availability', 'vase?', 'We have the Willow Vase in four colors.', [had('Willow Vase')]],
  [
    'availability',
    'stools?',
    'There are two Cedar Stools on the left.',
    [{ ...held('Cedar Stool'), quantity: 2 }],
  ],
  [
    'availability',
    'stools?',
    'Two Cedar Stools are left on the shelf.',
    [{ item: 'Cedar Stool', status: 'low_stock', basis: 'stock', quantity: 2 }],
  ],
  [
    'availability',
    'kettles under 60',
    'We have two kettles under $60: the Harbor Kettle and the Harbor Kettle Mini.',
    [had('Harbor Kettle'), had('Harbor Kettle Mini')],
  ],
  [
    'availability',
    'vase?',
    'Yes, we have the Willow Vase. It costs $18 and is available at all branches.',
    [held('Willow Vase')],
  ],
  [
    'availability',
    'sizes of the backpack?',
    'The Tidal Backpack in size 9 is sold out, size 8.5 is available.',
    [gone('Tidal Backpack 9'), held('Tidal Backpack 8.5')],
  ],
  [
    'availability',
    'ramen bowl',
    "Hmm, I couldn't find 'ramen bowl' on our menu.",
    [{ item: 'ramen bowl', status: 'out_of_stock', basis: 'no_match' }],
  ],
  [
    'availability',
    'something like it in oak',
    'There are no other models available in oak.',
    [{ item: 'something like it in oak', status: 'out_of_stock', basis: 'no_match', uncertain: true }],
  ],
  ['availability', 'add 5', 'I could only add 3, as that is all we have.'],
  [
    'price',
    'mug or vase price?',
    'The mug is $12. The other is $15.',
    [
      { item: 'Quartz Mug', amount: 12, currency: 'USD' },
      { item: 'Willow Vase', amount: 15, currency: 'USD' },
    ],
  ],
  ['price', 'mug?', 'The Quartz Mug is ₹280.', [{ item: 'Quartz Mug', amount: 280, currency: 'INR' }]],
  ['price', 'mug?', 'Quartz Mug: Rs. 1,250', [{ item: 'Quartz Mug', amount: 1250, currency: 'INR' }]],
  ['price', 'mug?', 'Quartz Mug: R$ 49,90', [{ item: 'Quartz Mug', amount: 49.9, currency: 'BRL' }]],
  ['price', 'mug?', 'Quartz Mug — S$12.50', [{ item: 'Quartz Mug', amount: 12.5, currency: 'SGD' }]],
  ['price', 'swap them', 'Done! Your cart is now AED 64.', [{ item: 'total', amount: 64, currency: 'AED' }]],
  ['price', 'add both', 'Both are in. That is $9 added to your cart.'],
  ['cart_contents', 'tea kit', "I've added the whole kit to your cart: Quartz Mug, Harbor Kettle."],
  ['cart_action', 'cart?', 'Your cart is empty. Browse the shop and add items to your cart.'],
  [
    'listing',
    'oak bowl',
    'No exact match. Here are our closest options: Maple Tray 40 cm and Willow Vase.',
    [{ kind: 'similar', items: ['Maple Tray 40 cm', 'Willow Vase'] }],
  ],
  ['unasserted', 'buy', 'The Quartz Mug is in stock and leaves as soon as you place your order.'],
  ['lookup_claimed', 'mug', 'I see we only have a few of them left.', true],
  [
    'deflection',
    'do you have the mug?',
    "I'd recommend calling us at +1 (555) 010-3020 to check availability.",
    true,
  ],
]

/** What they say of goods that no catalog names. */
const unknown: readonly Row[] = [
  ['availability', 'the tan parka', 'The tan parka is in stock.', [held('tan parka')]],
  [
    'availability',
    'sizes?',
    'The navy cardigan is available in S and XL.',
    [held('navy cardigan s'), held('navy cardigan xl')],
  ],
  ['availability', 'a rug', 'I have this grey one at the back of the room.', [had('grey one')]],
  ['availability', 'my order', 'Your laptop was shipped on Monday.'],
  [
    'price',
    'the lamps',
    'The black and white lamp costs $74, the teal one is $80.',
    [
      { item: 'black and white lamp', amount: 74, currency: 'USD' },
      { item: 'teal one', amount: 80, currency: 'USD' },
    ],
  ],
  [
    'cart_action',
    'Put the navy scarf and the beige hat in my cart',
    'Sure, both will be added to your cart.',
    [put('navy scarf', 'promised'), put('beige hat', 'promised')],
  ],
  ['cart_action', 'I take the olive boots', "Great, I've added them to your cart.", [put('olive boots')]],
  [
    'cart_action',
    'add the violet dress',
    "I'll hold that dress in your cart.",
    [put('violet dress', 'promised')],
  ],
]

describe('goods in lifelike replies', () => {
  for (const [act, shopper, reply, expected] of known)
    it(`${expected === undefined ? 'reads no' : 'reads'} ${act} in ${JSON.stringify(reply)}`, () => {
      expect(actsOf(shopper, reply)[act]).toEqual(expected)
    })
  for (const [act, shopper, reply, expected] of unknown)
    it(`without a catalog ${expected === undefined ? 'reads no' : 'reads'} ${act} in ${JSON.stringify(reply)}`, () => {
      expect(withoutCatalog(shopper, reply)[act]).toEqual(expected)
    })
})
