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
const had = (item: string) => ({ item, status: 'in_stock', basis: 'presence' })
const usd = (item: string, amount: number) => ({ item, amount, currency: 'USD' })

/** One act of a reply: act, shopper, reply, what is read of it for sure. */
type Row = readonly [act: string, shopper: string, reply: string, expected?: readonly unknown[]]

/** What is said over a counter: of a part and not of the product, of one variant and not of another, of what a deed would be and not that it is done. */
const rows: readonly Row[] = [
  // A part or an extra, with words before it; and words that stand for the product itself.
  ['availability', 'backpack?', 'The detachable hood for the Tidal Backpack is sold out.'],
  ['availability', 'backpack?', 'A gift bag for the Tidal Backpack is in stock.'],
  ['availability', 'backpack?', "The Tidal Backpack's inner lining is out of stock."],
  ['availability', 'backpack?', 'The whole stock of the Tidal Backpack is gone.', [gone('Tidal Backpack')]],
  ['availability', 'mug?', 'A box of Quartz Mugs is available.', [held('Quartz Mug')]],
  ['availability', 'backpack?', "The Tidal Backpack's currently out of stock.", [gone('Tidal Backpack')]],
  // What a relative clause behind a variant tells.
  [
    'availability',
    'backpack?',
    'We have the Tidal Backpack in all sizes from 36 to 42 apart from 40, which sold out today.',
    [had('Tidal Backpack'), gone('Tidal Backpack 40')],
  ],
  [
    'availability',
    'backpack?',
    'We still have the Tidal Backpack in white but not in blue, which sold out.',
    [had('Tidal Backpack white'), gone('Tidal Backpack blue')],
  ],
  [
    'availability',
    'backpack?',
    'We have the Tidal Backpack in white, which is on sale, and it is in stock.',
    [held('Tidal Backpack white')],
  ],
  // A count that goes on with a variant just told, also where the shopper asked for another one.
  [
    'availability',
    'backpack in XL?',
    'The Tidal Backpack is available in XL, with only 2 left.',
    [few('Tidal Backpack xl', 2)],
  ],
  [
    'availability',
    'Tidal Backpack in XL?',
    'We have it in M, but only 2 left.',
    [few('Tidal Backpack m', 2)],
  ],
  [
    'availability',
    'Tidal Backpack in XL?',
    'It is available in S and XL, with only 2 left.',
    [held('Tidal Backpack s'), few('Tidal Backpack xl', 2)],
  ],
  // The variant asked for stands apart from the product.
  [
    'availability',
    'Is the Tidal Backpack still available in size L?',
    'Yes it is! We have just two left.',
    [few('Tidal Backpack l', 2)],
  ],
  [
    'availability',
    'Is the Tidal Backpack available in size L?',
    'No, but we have it in M.',
    [had('Tidal Backpack m')],
  ],
  [
    'availability',
    'Is the Tidal Backpack available in L?',
    'The Tidal Backpack is in stock.',
    [held('Tidal Backpack')],
  ],
  // Variants that open the sentence, and another clause about one of them.
  [
    'availability',
    'Tidal Backpack?',
    'Black and sage I can do, $18 a piece, and sage is nearly gone.',
    [had('Tidal Backpack black'), few('Tidal Backpack sage')],
  ],
  [
    'availability',
    'Tidal Backpack?',
    "S and M we have, L we don't.",
    [had('Tidal Backpack s'), had('Tidal Backpack m'), gone('Tidal Backpack l')],
  ],
  ['availability', 'Tidal Backpack?', 'In black I can do a discount.'],
  // What a shop grants, and what a deed would be.
  ['availability', 'mug?', "I can't offer a price match on the Quartz Mug."],
  ['cart_action', 'Can you hold the Quartz Mug?', "I can't, and adding one to your bag doesn't hold it."],
  [
    'cart_action',
    'Add the Quartz Mug',
    'Sure, adding it to your cart now, it will be there in a second.',
    [{ action: 'added', item: 'Quartz Mug', modality: 'promised' }],
  ],
  // When more comes, behind a stock-out; and when an order comes.
  [
    'restock',
    'mug?',
    'Quartz Mug: sold out, next delivery 12 January',
    [{ item: 'Quartz Mug', text: 'next delivery 12 January' }],
  ],
  ['restock', 'mug?', 'The Quartz Mug is sold out; your next delivery is on Friday.'],
  // What happens when stock is gone, what a case holds, what there is no count of, and what other shops have.
  ['availability', 'mug?', 'The color is not restocked when it is gone.'],
  ['availability', 'mug?', 'When the Quartz Mug is sold out, we make more.'],
  ['availability', 'mug?', 'When it comes to the Quartz Mug, it is sold out.', [gone('Quartz Mug')]],
  ['availability', 'mug?', 'A case of Quartz Mugs has 12 pieces.'],
  ['availability', 'mug?', 'Our shop has 12 pieces.', [held('Quartz Mug', 12)]],
  ['freshness', 'mug?', 'I do not have a count for today.'],
  ['availability', 'mug?', 'I cannot say whether they still have 2 left.'],
  // A yes with a price, and a yes about the cart.
  ['availability', 'Is the Quartz Mug available?', 'Yes, $9 each.', [held('Quartz Mug')]],
  ['availability', 'Is the Quartz Mug available?', "Yes! It's $9.", [held('Quartz Mug')]],
  ['availability', 'Is the Quartz Mug still $9?', 'Yes, $9.'],
  ['availability', 'Is the Quartz Mug sold out?', 'Yes, $9.'],
  ['availability', 'Is there a Quartz Mug in my cart?', 'Yes, one.'],
  ['cart_contents', 'Is there a Quartz Mug in my cart?', 'Yes, one.', [{ item: 'Quartz Mug', qty: 1 }]],
  ['cart_contents', 'How many Quartz Mugs are in my cart?', 'Two.', [{ item: 'Quartz Mug', qty: 2 }]],
  ['cart_contents', 'Is the Quartz Mug in my cart on sale?', 'Yes.'],
  ['cart_contents', 'Is there a Quartz Mug in my cart?', 'Yes, it was. I removed it.'],
  // What everybody pays, beside what some pay or what it is with a code.
  ['price', 'mug?', 'The Quartz Mug is $249, or $224.10 with code HELLO10.', [usd('Quartz Mug', 249)]],
  ['price', 'mug?', 'Use SAVE20 at checkout and it comes to $120.'],
  ['price', 'mug?', 'The Quartz Mug is $9 after your 10% coupon.'],
  ['price', 'mug?', 'The Quartz Mug is $9. After that, use the code.', [usd('Quartz Mug', 9)]],
  ['price', 'mug?', '$150, and members pay $120.', [usd('Quartz Mug', 150)]],
  ['price', 'mug?', '$120 for members, $150 for everyone else.', [usd('Quartz Mug', 150)]],
  ['price', 'mug?', '$120 for members.'],
  // The variants that there are, told as a sentence; and sizes that are only spoken of.
  [
    'availability',
    'Tidal Backpack?',
    'The available sizes are S and L.',
    [held('Tidal Backpack s'), held('Tidal Backpack l')],
  ],
  ['availability', 'Tidal Backpack?', 'The only size we have left is M.', [held('Tidal Backpack m')]],
  [
    'availability',
    'Tidal Backpack?',
    'The sold-out colors are navy and sage.',
    [gone('Tidal Backpack navy'), gone('Tidal Backpack sage')],
  ],
  [
    'availability',
    'Tidal Backpack?',
    'Remaining colors: navy, sage.',
    [held('Tidal Backpack navy'), held('Tidal Backpack sage')],
  ],
  ['availability', 'Tidal Backpack?', 'The sizes are S, M and L.'],
  ['availability', 'Tidal Backpack?', 'The sizes we had are S and M.'],
  ['availability', 'Tidal Backpack?', 'If the available sizes are S and M, take S.'],
  // Counts behind words of stock, of a wish, of each variant, and before a deed of the cart.
  [
    'availability',
    'Tidal Backpack?',
    'The white ones are available, four of them.',
    [held('Tidal Backpack white', 4)],
  ],
  ['availability', 'Tidal Backpack?', "It's in stock in navy, 4 pieces.", [held('Tidal Backpack navy', 4)]],
  [
    'availability',
    'Tidal Backpack?',
    "It's available in navy, 2 pieces per order.",
    [held('Tidal Backpack navy')],
  ],
  [
    'availability',
    '20 Quartz Mugs?',
    'We can cover fourteen of the twenty right now.',
    [held('Quartz Mug', 14)],
  ],
  ['availability', '20 Quartz Mugs?', 'I can do 5 of the 8 things you ask for.'],
  [
    'availability',
    'Tidal Backpack?',
    'L has 4, M has 2, S has none.',
    [held('Tidal Backpack l', 4), held('Tidal Backpack m', 2), gone('Tidal Backpack s')],
  ],
  [
    'availability',
    'Tidal Backpack?',
    'There are 4 in L and 0 in M.',
    [held('Tidal Backpack l', 4), gone('Tidal Backpack m', 0)],
  ],
  ['availability', 'add 5 Quartz Mugs', 'We only have 3, so I put 3 in your cart.', [few('Quartz Mug', 3)]],
  [
    'cart_action',
    'add 5 Quartz Mugs',
    'We only have 3, so I put 3 in your cart.',
    [{ action: 'added', item: 'Quartz Mug', qty: 3, modality: 'done' }],
  ],
  ['availability', 'add 5 Quartz Mugs', 'You only have 3, so I put 2 more in your cart.'],
  ['price', 'price of the Quartz Mug?', 'The Quartz Mug is $25, no bundle there.', [usd('Quartz Mug', 25)]],
  // What the bot would love to say, and what it is happy to say.
  ['availability', 'Tidal Backpack?', "I'd love to tell you it's in stock."],
  ['availability', 'Tidal Backpack?', "I'm happy to say that it's in stock.", [held('Tidal Backpack')]],
  // Variants set against those that there are, and clauses about one of them with its price.
  [
    'availability',
    'Tidal Backpack?',
    "It's available in navy and white, not pink.",
    [held('Tidal Backpack navy'), held('Tidal Backpack white'), gone('Tidal Backpack pink')],
  ],
  [
    'availability',
    'Tidal Backpack?',
    'We have it in S, but not L.',
    [had('Tidal Backpack s'), gone('Tidal Backpack l')],
  ],
  [
    'availability',
    'Tidal Backpack?',
    "It's available in navy, not cheap though.",
    [held('Tidal Backpack navy')],
  ],
  [
    'availability',
    'Tidal Backpack?',
    'The small is $14 and in stock, the large is $16 and sold out.',
    [held('Tidal Backpack small'), gone('Tidal Backpack large')],
  ],
  // An answer that goes on with other products.
  [
    'availability',
    'Is the Quartz Mug in stock?',
    "It is, and so is the Willow Vase. The Ember Lantern isn't, sadly.",
    [held('Quartz Mug'), held('Willow Vase'), gone('Ember Lantern')],
  ],
  [
    'availability',
    'Is the Quartz Mug in stock?',
    'It is. So is the Willow Vase.',
    [held('Quartz Mug'), held('Willow Vase')],
  ],
  [
    'availability',
    'Is the Quartz Mug in stock?',
    "It isn't, and neither is the Willow Vase.",
    [gone('Quartz Mug'), gone('Willow Vase')],
  ],
  ['availability', 'Is the Quartz Mug dishwasher safe?', 'It is, and so is the Willow Vase.'],
  // What several cost, what follows from it, and a price that has ended.
  ['price', 'Quartz Mug?', 'Any three are $15.'],
  ['price', 'Quartz Mug?', 'Two are $12 each.', [usd('Quartz Mug', 12)]],
  [
    'price',
    'Quartz Mug?',
    'Quartz Mugs are $6 a piece; any three are $15, so that is $5 each.',
    [usd('Quartz Mug', 6)],
  ],
  ['price', 'Quartz Mug?', "It's out of stock, so we charge $12 each.", [usd('Quartz Mug', 12)]],
  ['price', 'Quartz Mug?', 'The leaflet says $79, and that one ended in June.'],
  [
    'price',
    '',
    'The Quartz Mug and the Willow Vase are $9 each.',
    [usd('Quartz Mug', 9), usd('Willow Vase', 9)],
  ],
  [
    'price',
    '',
    'The Quartz Mug is $4, and Willow Vases are $9 each.',
    [usd('Quartz Mug', 4), usd('Willow Vase', 9)],
  ],
  [
    'price',
    'add both',
    'Both are in your basket now: Quartz Mug $25, Willow Vase $39, $64 before shipping.',
    [usd('Quartz Mug', 25), usd('Willow Vase', 39), usd('subtotal', 64)],
  ],
  // A size before its product, and where the size may tell one of several products.
  ['availability', 'mug?', 'The small Quartz Mug is sold out.', [gone('Quartz Mug small')]],
  ['availability', 'mug?', '2 large blue Quartz Mugs left.', [few('Quartz Mug blue large', 2)]],
  ['availability', 'kettle?', 'The small Harbor Kettle is sold out.'],
  ['availability', 'Is the small Quartz Mug available?', 'Yes.', [held('Quartz Mug small')]],
  ['availability', 'Is the small Harbor Kettle available?', 'Yes.'],
  ['price', 'backpack?', 'A large Tidal Backpack is $40.', [usd('Tidal Backpack large', 40)]],
  [
    'cart_action',
    'add a backpack',
    "I've added a medium Tidal Backpack to your cart.",
    [{ action: 'added', item: 'Tidal Backpack medium', modality: 'done' }],
  ],
  // A part that is called after its product.
  ['availability', 'mug?', 'The Quartz Mug handle is out of stock.'],
  ['price', 'mug?', 'The Quartz Mug lid costs $4.'],
  ['availability', 'mug?', 'The Quartz Mug is out of stock, its handle broke.', [gone('Quartz Mug')]],
  // A range of sizes is not spelled out; nothing in one variant is said of it.
  ['availability', 'Tidal Backpack?', 'Everything from 38 up is sold out.'],
  ['availability', 'Tidal Backpack?', 'Anything above L is gone.'],
  ['availability', 'Tidal Backpack?', 'Nothing in blue right now.', [gone('Tidal Backpack blue')]],
  ['availability', 'Tidal Backpack?', 'All sizes from 36 to 42 are in stock.', [held('Tidal Backpack')]],
  ['availability', 'Quartz Mug?', 'We have 10 or more in stock.', [held('Quartz Mug')]],
  [
    'availability',
    'Tidal Backpack?',
    'In black, yes; in navy, no.',
    [held('Tidal Backpack black'), gone('Tidal Backpack navy')],
  ],
  ['availability', 'Tidal Backpack?', 'In black, yes, it looks better.'],
  ['availability', 'Tidal Backpack?', 'Only the black is left.', [held('Tidal Backpack black')]],
  ['delivery', 'Tidal Backpack?', "Black is here, moss isn't until March."],
  [
    'restock',
    'Tidal Backpack?',
    "Navy isn't in until March.",
    [{ item: 'Tidal Backpack navy', text: "isn't in until March" }],
  ],
  ['restock', 'Tidal Backpack?', 'The straps are back in May.'],
  ['restock', 'Tidal Backpack?', 'Our supplier is back on Monday.'],
  [
    'restock',
    'Tidal Backpack?',
    'The next batch is expected in May.',
    [{ item: 'Tidal Backpack', text: 'next batch is expected in May' }],
  ],
  // Some only, and all of them; as many as may be, and as many as there are.
  ['availability', 'Quartz Mug?', 'Most sizes are sold out.'],
  ['availability', 'Quartz Mug?', "It's sold out in some colors."],
  ['availability', 'Quartz Mug?', 'Some of our Quartz Mugs are gone.'],
  ['availability', 'Quartz Mug?', 'All sizes are sold out.', [gone('Quartz Mug')]],
  ['availability', 'Quartz Mug?', 'Our most popular Quartz Mug is sold out.', [gone('Quartz Mug')]],
  ['availability', 'Quartz Mug?', 'Up to 5 in stock.', [held('Quartz Mug')]],
  ['availability', 'Quartz Mug?', 'You can order up to 5, we have 12 in stock.', [held('Quartz Mug', 12)]],
  ['price', 'Quartz Mug?', 'White is $9, everything else $11.', [usd('Quartz Mug white', 9)]],
  ['price', 'Quartz Mug?', 'The first Quartz Mug is $9, each additional one $7.', [usd('Quartz Mug', 9)]],
  ['price', 'Quartz Mug?', 'All of the others are $12.'],
  // What stays in a cart, what is in it, and what one thing in it costs.
  ['cart_action', 'clear my cart', 'I removed everything except the Quartz Mug.'],
  [
    'cart_action',
    'remove the mugs',
    'I removed all the Quartz Mugs, but the Vase stays.',
    [{ action: 'removed', item: 'Quartz Mug', modality: 'done' }],
  ],
  [
    'cart_contents',
    "what's in my cart?",
    'Two things: a Quartz Mug and a Willow Vase.',
    [
      { item: 'Quartz Mug', qty: 1 },
      { item: 'Willow Vase', qty: 1 },
    ],
  ],
  ['price', 'cart?', 'The Quartz Mug in your cart is now $9.', [usd('Quartz Mug', 9)]],
  ['price', 'cart?', 'Your cart is now $9.', [usd('total', 9)]],
  // As many as that or fewer, and none.
  ['availability', 'Quartz Mug?', 'We never have more than 4.'],
  ['availability', 'Quartz Mug?', 'We have not more than 5 in stock.', [held('Quartz Mug')]],
  ['availability', 'Quartz Mug?', "We don't have any more Quartz Mugs.", [gone('Quartz Mug')]],
]

describe('what is said over a counter', () => {
  for (const [act, shopper, reply, expected = []] of rows)
    it(`reads ${act} in ${JSON.stringify(reply)}`, () => {
      const found = (actsOf(shopper, reply)[act] ?? []) as readonly { uncertain?: boolean }[]
      expect(found.filter(({ uncertain }) => !uncertain)).toEqual(expected)
    })
})
