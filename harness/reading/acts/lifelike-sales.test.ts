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
const costs = (item: string, amount: number, currency: string) => ({ item, amount, currency })

/** One act of a reply: act, shopper, reply, what is read of it. */
type Row = readonly [act: string, shopper: string, reply: string, expected?: unknown]

/** What language models and shop bots say of goods in sizes and colors, of several prices and of several states in one breath. */
const rows: readonly Row[] = [
  ['price', 'lantern?', 'The Ember Lantern is $1.2k in solid brass.', [costs('Ember Lantern', 1200, 'USD')]],
  ['price', 'lantern?', 'Ember Lantern: 45k NGN, pickup only.', [costs('Ember Lantern', 45000, 'NGN')]],
  ['price', 'lantern?', 'Ember Lantern Rs.2500 only.', [costs('Ember Lantern', 2500, 'INR')]],
  ['price', 'lantern?', 'The Ember Lantern is ₹1.5 lakh.', [costs('Ember Lantern', 150000, 'INR')]],
  [
    'price',
    'lantern?',
    'The Ember Lantern is one hundred and twenty-nine dollars.',
    [costs('Ember Lantern', 129, 'USD')],
  ],
  [
    'price',
    'how much is the lantern',
    'It is nineteen ninety-five.',
    [{ item: 'Ember Lantern', amount: 19.95, currency: null, uncertain: true }],
  ],
  ['availability', 'mugs?', 'Half a dozen Quartz Mugs left.', [held('Quartz Mug', 6)]],
  [
    'availability',
    'blanket?',
    'The Fern Blanket is available in XL and costs $45.',
    [held('Fern Blanket xl')],
  ],
  [
    'price',
    'blanket?',
    'The Fern Blanket is available in L and XL and costs $45.',
    [costs('Fern Blanket', 45, 'USD')],
  ],
  [
    'availability',
    'blanket?',
    'We have the Fern Blanket in 44, in 45 none.',
    [{ item: 'Fern Blanket 44', status: 'in_stock', basis: 'presence' }, gone('Fern Blanket 45')],
  ],
  [
    'availability',
    'Are the mug and the vase in stock?',
    "The mug is. The vase isn't, sadly.",
    [held('Quartz Mug'), gone('Willow Vase')],
  ],
  ['availability', 'backpack?', 'The Tidal Backpack (navy, L) is sold out.', [gone('Tidal Backpack navy l')]],
  [
    'availability',
    'backpack?',
    'Tidal Backpack: S ❌ | M ✅ | L ✅',
    [gone('Tidal Backpack s'), held('Tidal Backpack m'), held('Tidal Backpack l')],
  ],
  [
    'availability',
    'backpack?',
    'The Tidal Backpack comes in navy and sand. Navy: S and M in stock, L sold out.',
    [held('Tidal Backpack navy s'), held('Tidal Backpack navy m'), gone('Tidal Backpack navy l')],
  ],
  [
    'availability',
    'backpack?',
    'The Tidal Backpack is available in UK 8, 10 and 12.',
    [held('Tidal Backpack 8'), held('Tidal Backpack 10'), held('Tidal Backpack 12')],
  ],
  [
    'availability',
    'backpack?',
    'Size 12 of the Tidal Backpack has sold out online, but our Leeds shop still has two.',
    [gone('Tidal Backpack 12'), held('Tidal Backpack 12', 2)],
  ],
  [
    'availability',
    'backpack?',
    'The Tidal Backpack is in stock in all sizes apart from XS.',
    [held('Tidal Backpack'), gone('Tidal Backpack xs')],
  ],
  [
    'availability',
    'backpack?',
    'The Tidal Backpack (S–L) is in stock.',
    [{ item: 'Tidal Backpack', status: 'in_stock', basis: 'stock', uncertain: true }],
  ],
  [
    'availability',
    'backpack?',
    'We have four Tidal Backpacks in navy and two in grey.',
    [held('Tidal Backpack navy', 4), held('Tidal Backpack grey', 2)],
  ],
  [
    'availability',
    'which ones?',
    '1. Quartz Mug\n2. Willow Vase\n3. Ember Lantern\n\nAll three are in stock.',
    [held('Quartz Mug'), held('Willow Vase'), held('Ember Lantern')],
  ],
  [
    'availability',
    'kettle, size 10',
    '1. Harbor Kettle – $40\n   Our classic.\n2. Harbor Kettle Mini – $30\n   Small and light.\n\nAll of these are in stock in size 10.',
    [held('Harbor Kettle 10'), held('Harbor Kettle Mini 10')],
  ],
  [
    'availability',
    'vase?',
    'We regret to inform you that the Willow Vase is presently out of stock.',
    [gone('Willow Vase')],
  ],
  ['next_steps', 'vase?', 'We regret to inform you that the Willow Vase is presently out of stock.'],
  [
    'restock',
    'vase?',
    'The Willow Vase is out of stock. The next consignment is due in the week commencing 4 May.',
    [{ item: 'Willow Vase', text: 'is due in the week commencing 4 May' }],
  ],
  [
    'restock',
    'vase?',
    'No Willow Vase today. We expect a fresh delivery tomorrow by 9 am.',
    [{ item: 'Willow Vase', text: 'expect a fresh delivery tomorrow by 9 am' }],
  ],
  [
    'price',
    'cart?',
    'Subtotal $33.60, delivery $4.99, total $38.59.',
    [costs('subtotal', 33.6, 'USD'), costs('shipping', 4.99, 'USD'), costs('total', 38.59, 'USD')],
  ],
  [
    'price',
    'mug and vase',
    '$18 for the Quartz Mug and $27 for the Willow Vase, so $45 before delivery.',
    [costs('Quartz Mug', 18, 'USD'), costs('Willow Vase', 27, 'USD'), costs('subtotal', 45, 'USD')],
  ],
  ['price', 'mug?', 'The Quartz Mug was $25 last week; it is $18 now.', [costs('Quartz Mug', 18, 'USD')]],
  ['price', 'mug?', 'Quartz Mug | MRP ₹999 | Our price ₹749', [costs('Quartz Mug', 749, 'INR')]],
  ['price', 'mug?', 'Quartz Mug ₹450 ~₹600~', [costs('Quartz Mug', 450, 'INR')]],
  ['price', 'mug?', 'Today the Quartz Mug is $14 (normally $18).', [costs('Quartz Mug', 14, 'USD')]],
  [
    'price',
    'mug?',
    'A box of Quartz Mugs is $36, which works out at $9 a piece.',
    [costs('Quartz Mug', 36, 'USD')],
  ],
  ['price', 'mugs', 'Our mugs run from $12 to $30. The Quartz Mug is $18.', [costs('Quartz Mug', 18, 'USD')]],
  ['price', 'lantern', 'The Ember Lantern is $89 now, $99 from launch.', [costs('Ember Lantern', 89, 'USD')]],
  [
    'price',
    'lantern',
    'Until midnight the Ember Lantern is $11; after that the price goes up to $13.',
    [costs('Ember Lantern', 11, 'USD')],
  ],
  ['price', 'lantern', 'The Ember Lantern is $60 dearer than the old one.'],
  ['availability', 'remove the vase', "The Willow Vase has been removed. What's left: 1 Quartz Mug."],
  [
    'cart_action',
    'mugs x3',
    'I have added three Quartz Mugs. Your basket now totals $54.',
    [{ action: 'added', item: 'Quartz Mug', modality: 'done', qty: 3 }],
  ],
  ['cart_action', 'add the mug', 'I can definitely add the Quartz Mug to your cart.'],
  [
    'cart_action',
    'add both',
    'Quartz Mug with Willow Vase has been added to your cart.',
    [
      { action: 'added', item: 'Quartz Mug', modality: 'done' },
      { action: 'added', item: 'Willow Vase', modality: 'done' },
    ],
  ],
  [
    'cart_action',
    'add the mug',
    'Sorry, we only have 2 units of the Quartz Mug left. Would you like 2 instead?',
  ],
  [
    'availability',
    'mug?',
    '{"products":[{"name":"Quartz Mug","inStock":true},{"name":"Willow Vase","inStock":false}]}',
    [held('Quartz Mug'), gone('Willow Vase')],
  ],
  [
    'availability',
    'mug?',
    '{"answer":"Here it is.","data":{"name":"Quartz Mug","stock_status":"in_stock","stock_quantity":150}}',
    [held('Quartz Mug', 150)],
  ],
  [
    'availability',
    'mug?',
    '{"products":[{"name":"Quartz Mug","availability":"LOW_STOCK","stock":4}]}',
    [few('Quartz Mug', 4)],
  ],
  [
    'availability',
    'mug?',
    'I need to let you know that we only have 2 Quartz Mugs left.',
    [few('Quartz Mug', 2)],
  ],
  [
    'availability',
    'you said it was gone',
    'You are right that I said it was sold out. A crate of Quartz Mugs turned up, so there are 20 again.',
    [held('Quartz Mug', 20)],
  ],
  [
    'availability',
    'mug and vase?',
    'Apart from the Willow Vase, everything is on the shelf.',
    [held('everything'), gone('Willow Vase')],
  ],
  ['availability', 'how many mugs are left', 'Twenty-three.', [held('Quartz Mug', 23)]],
  ['availability', 'mug?', 'It was the last one; somebody has just bought it.', [gone('Quartz Mug')]],
  [
    'availability',
    'tray?',
    'Both Maple Trays are in stock: 2-person $30, 4-person $45.',
    [held('Maple Tray 40 cm'), held('Maple Tray 60 cm')],
  ],
  ['order_status', 'mug?', 'The Quartz Mug is on back order; you can still order it.'],
  [
    'availability',
    'mug?',
    'The Quartz Mug is sold in one size, and we only have four of those.',
    [few('Quartz Mug', 4)],
  ],
  ['availability', 'mug?', 'In stock ✅ Ships today if ordered by 3 pm.', [held('Quartz Mug')]],
  ['delivery', 'mug?', 'In stock ✅ Ships today if ordered by 3 pm.', [{ text: 'Ships today' }]],
  ['delivery', 'is it hard to build', 'The Cedar Stool takes about 20 minutes and needs two people.'],
  ['delivery', 'do you deliver on sundays', 'Sunday delivery is not available in your area.'],
  [
    'delivery',
    'when',
    'The earliest slot is tomorrow between 2 and 4 pm.',
    [{ text: 'earliest slot is tomorrow between 2 and 4 pm' }],
  ],
  [
    'delivery',
    'mug?',
    'The Quartz Mug is available on backorder with a lead time of 12 days.',
    [{ item: 'Quartz Mug', text: 'lead time of 12 days' }],
  ],
  ['listing', 'is it new', 'Our price for the Quartz Mug has just dropped from $20 to $18.'],
  ['slot_request', 'mugs', 'Quartz Mug or Willow Vase. Would you like details about any of these?'],
  [
    'confirmation_request',
    'add it',
    'Done! Is there anything else you would like to add or would you like to continue shopping?',
  ],
  ['volatility_hedge', 'mug?', 'Stock levels were last refreshed 10 minutes ago and may change.', true],
  [
    'next_steps',
    'tell me when it is cheaper',
    'Price watch set: we will message you if the Quartz Mug falls below $15.',
    ['notify'],
  ],
  [
    'availability',
    'which',
    'The mug is in stock in Leeds:\n• Leeds: In stock\n• York: Low stock\n• Hull: Out of stock',
    [
      { item: 'Quartz Mug', status: 'in_stock', basis: 'stock', uncertain: true },
      few('Quartz Mug'),
      gone('Quartz Mug'),
    ],
  ],
  [
    'availability',
    'mug?',
    'Quartz Mug we are having, sir.',
    [{ item: 'Quartz Mug', status: 'in_stock', basis: 'presence' }],
  ],
  ['availability', 'mug?', 'Mug is there but vase stock is over.', [held('Quartz Mug'), gone('Willow Vase')]],
  ['availability', '', 'There are no Quartz Mugs in stock.', [gone('Quartz Mug')]],
  ['availability', '', 'No Quartz Mugs from this maker are available.', [gone('Quartz Mug')]],
  ['availability', '', "We don't have the Quartz Mug on hand.", [gone('Quartz Mug')]],
  ['availability', '', 'We no longer have the Quartz Mug available.', [gone('Quartz Mug')]],
  ['availability', '', 'Not one Quartz Mug is left.', [gone('Quartz Mug')]],
  ['availability', '', "It's not true that the Quartz Mug is sold out.", [held('Quartz Mug')]],
  ['availability', '', "I wouldn't say the Quartz Mug is sold out."],
  ['availability', '', 'The Quartz Mug used to be in stock at all our stores.'],
  ['availability', '', 'The Quartz Mug is rarely in stock.'],
  ['availability', '', 'The Quartz Mug has never been out of stock.'],
  ['availability', '', 'The Quartz Mug is in stock at 10 stores.', [held('Quartz Mug')]],
  ['availability', '', '10 to 15 Quartz Mugs are left.'],
  ['price', '', 'The price of the Quartz Mug dropped by $5.'],
  ['price', '', 'Shipping for the Quartz Mug is $5.', [costs('shipping', 5, 'USD')]],
  [
    'price',
    '',
    'If you buy two, the Quartz Mug is $15 each.',
    [{ item: 'Quartz Mug', amount: 15, currency: 'USD', uncertain: true }],
  ],
  [
    'price',
    '',
    'The Quartz Mug costs $10 in small and $14 in large.',
    [costs('Quartz Mug small', 10, 'USD'), costs('Quartz Mug large', 14, 'USD')],
  ],
  [
    'price',
    '',
    'Quartz Mug S $10 / M $12 / L $14',
    [costs('Quartz Mug s', 10, 'USD'), costs('Quartz Mug m', 12, 'USD'), costs('Quartz Mug l', 14, 'USD')],
  ],
  ['cart_action', 'add the mug', "I'd recommend adding the Quartz Mug to your cart soon."],
  ['cart_action', 'add the mug', 'Items added to your cart are not reserved.'],
  ['cart_action', 'add the mug', 'Adding the Quartz Mug to your cart requires a login.'],
  ['cart_action', 'add the mug', 'The Quartz Mug is added to every cart as a gift this week.'],
  ['cart_action', 'add both', 'I will take care of your cart now.'],
  [
    'cart_action',
    'another',
    'I see two Quartz Mugs in your cart; I have added one more.',
    [{ action: 'added', item: 'Quartz Mug', modality: 'done', qty: 1 }],
  ],
  ['cart_empty', 'my cart?', "Your cart doesn't contain a Quartz Mug."],
  ['cart_empty', 'my cart?', 'Your cart is empty except for the Quartz Mug.'],
  [
    'cart_contents',
    'my cart?',
    'Your cart now contains the Quartz Mug and no longer the Willow Vase.',
    [{ item: 'Quartz Mug' }],
  ],
  ['restock', 'when', 'Your Quartz Mug should arrive by Friday.'],
  [
    'delivery',
    'when',
    'Your Quartz Mug should arrive by Friday.',
    [{ item: 'Quartz Mug', text: 'arrive by Friday' }],
  ],
  ['delivery', 'when', 'We used to deliver on Sundays.'],
  ['delivery', 'is it done', 'The Quartz Mug needs to cool for 2 hours.'],
  ['volatility_hedge', 'mug?', 'No need to hurry, there are plenty of Quartz Mugs.'],
]

describe('sales talk', () => {
  for (const [act, shopper, reply, expected] of rows)
    it(`${expected === undefined ? 'reads no' : 'reads'} ${act} in ${JSON.stringify(reply)}`, () => {
      expect(actsOf(shopper, reply)[act]).toEqual(expected)
    })
})
