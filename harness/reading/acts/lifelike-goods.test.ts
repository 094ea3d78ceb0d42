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
  // A list in one line.
  ['availability', 'best sellers?', '1. Quartz Mug 2. Willow Vase 3. Ember Lantern 4. Cedar Stool'],
  // What holds with a code only, and what the bot itself found.
  [
    'price',
    'Is the Quartz Mug on sale?',
    'With code MUG20 you pay €10.32.',
    [{ item: 'total', amount: 10.32, currency: 'EUR', uncertain: true }],
  ],
  [
    'price',
    'Is the Quartz Mug on sale?',
    "I've applied code MUG20, so it's €10.32 now.",
    [{ item: 'Quartz Mug', amount: 10.32, currency: 'EUR' }],
  ],
  ['deflection', 'Do you have the Quartz Mug in blue?', 'I can only find it in white.'],
  ['deflection', 'Do you have the Quartz Mug in blue?', 'You can find it in our app.', true],
  // One number for two, a way of shipping behind another, what shipping costs else, and the same of something else.
  [
    'price',
    'Is the Quartz Mug cheaper than the Willow Vase?',
    'Both are €12.90.',
    [
      { item: 'Quartz Mug', amount: 12.9, currency: 'EUR' },
      { item: 'Willow Vase', amount: 12.9, currency: 'EUR' },
    ],
  ],
  [
    'price',
    'What does shipping cost?',
    'Standard is €4.95 and express €9.95.',
    [
      { item: 'standard shipping', amount: 4.95, currency: 'EUR' },
      { item: 'express shipping', amount: 9.95, currency: 'EUR' },
    ],
  ],
  [
    'price',
    'What does shipping cost?',
    'Free shipping on orders over €50; otherwise €4.95.',
    [{ item: 'shipping', amount: 4.95, currency: 'EUR' }],
  ],
  ['availability', 'Hi', 'The Quartz Mug is €12.90, and so is the Willow Vase.'],
  [
    'availability',
    'Hi',
    'The Quartz Mug is sold out, and so is the Willow Vase.',
    [gone('Quartz Mug'), gone('Willow Vase')],
  ],
  [
    'restock',
    'Do you have the Quartz Mug?',
    'Not right now. The next delivery is expected on Friday.',
    [{ item: 'Quartz Mug', text: 'next delivery is expected on Friday' }],
  ],
  ['restock', 'Where is W-10423?', 'The next delivery is expected on Friday.'],
  ['order_status', 'Cancel W-10423', 'Sorry, it already shipped.', [{ order: 'W-10423', status: 'shipped' }]],
  ['order_status', 'Hi', 'Sorry for the wrong item delivered.'],
  // Others that are offered, a variant that is not named, and a page where the shopper may look.
  ['availability', 'Is the Quartz Mug in stock?', 'I can suggest similar items that are in stock.'],
  [
    'availability',
    'Is the Quartz Mug in stock in red?',
    'This variant is out of stock.',
    [gone('Quartz Mug red')],
  ],
  [
    'freshness',
    'Where is W-12?',
    'W-12 has shipped. You can track your package in real time at shop.example/t.',
  ],
  // One that was asked for, and another set against it.
  [
    'availability',
    'Is the Quartz Mug in stock?',
    'Not in stock, but the Willow Vase is available.',
    [gone('Quartz Mug'), held('Willow Vase')],
  ],
  // What is put by for the shopper is not gone.
  ['availability', 'Quartz Mug?', "I've reserved one for you for 30 minutes."],
  ['availability', 'Quartz Mug?', 'All of them are reserved.', [gone('Quartz Mug')]],
  // What a system says, and the last that was seen of it, with its age.
  ['availability', 'Is the Quartz Mug in stock?', 'According to our warehouse, yes.', [held('Quartz Mug')]],
  ['availability', 'Is the Quartz Mug in stock?', 'Our system says no.', [gone('Quartz Mug')]],
  ['availability', 'Is the Quartz Mug in stock?', 'Yes, but hurry.', [held('Quartz Mug')]],
  [
    'availability',
    'Is the Quartz Mug in stock?',
    'The last count I saw, 12 minutes ago, was 3.',
    [{ ...held('Quartz Mug'), quantity: 3 }],
  ],
  [
    'freshness',
    'Is the Quartz Mug in stock?',
    'The last figure I have is 3, from 12 minutes ago.',
    [{ text: 'last figure I have is 3, from 12 minutes ago', kind: 'ago', seconds: 720 }],
  ],
  ['availability', 'Is the Quartz Mug in stock?', 'The last order number is 3.'],
  ['privacy_refusal', 'Quartz Mug?', "The last one is in another shopper's cart."],
  // What comes back on a day is not there yet.
  ['availability', 'Quartz Mug?', 'Sold out. Back in stock on 12 March.', [gone('Quartz Mug')]],
  ['availability', 'Quartz Mug?', 'Sold out, back in stock tomorrow.', [gone('Quartz Mug')]],
  ['availability', 'Quartz Mug?', 'Out of stock. In stock again on 12 March.', [gone('Quartz Mug')]],
  ['availability', 'Quartz Mug?', 'Back in stock Friday!'],
  ['state_change', 'Quartz Mug?', 'Back in stock Friday!'],
  ['availability', 'Quartz Mug?', 'Back in stock since Friday.', [held('Quartz Mug')]],
  ['availability', 'Quartz Mug?', 'Back in stock now! Delivery Friday.', [held('Quartz Mug')]],
  ['availability', 'Quartz Mug?', "Back in stock, Friday's delivery came early!", [held('Quartz Mug')]],
  ['freshness', 'Quartz Mug?', 'The Quartz Mug is in stock from 12 March.'],
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
  ['availability', 'price of the mug', 'Quartz Mug: Rs. 90, COD available.'],
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
  ['availability', 'mugs', 'I found 4 mugs for you! The Quartz Mug is the favorite.'],
  ['availability', 'mug?', "Sorry, we don't have that in stock at present.", [gone('Quartz Mug')]],
  ['limitation', 'mug?', "Sorry, we don't have that in stock at present."],
  ['availability', 'a tonic', "Oh no, we're sold out of those!", [gone('it')]],
  ['availability', 'who makes them', 'The two Quartz Mugs are made in Delft.'],
  [
    'availability',
    'rye bread',
    "I'm sorry, we don't have rye bread on the menu.",
    [{ item: 'rye bread', status: 'out_of_stock', basis: 'not_carried' }],
  ],
  [
    'availability',
    "I lost the number. Can you look for me? I'd like one in oak.",
    'There are no cheaper models available in oak.',
    [{ item: 'cheaper models', status: 'out_of_stock', basis: 'no_match' }],
  ],
  [
    'availability',
    'something for tea',
    'Yes, we have a vegan favorite: the Quartz Mug.',
    [had('Quartz Mug')],
  ],
  [
    'availability',
    'swap it',
    '- Willow Vase, matte: available for $24 (Item ID: 20417)',
    [held('Willow Vase')],
  ],
  [
    'cart_action',
    'without the vase',
    "I've updated your cart to remove the 2 Willow Vases.",
    [{ action: 'removed', item: 'Willow Vase', modality: 'done', qty: 2 }],
  ],
  ['deed', 'without the vase', "I've updated your cart to remove the 2 event tickets."],
  [
    'cart_action',
    'make it two',
    "I've updated your cart with 2 Quartz Mugs.",
    [{ action: 'updated', item: 'Quartz Mug', modality: 'done', qty: 2 }],
  ],
  ['cart_action', 'list', 'Added the Quartz Mug to your shopping list.'],
  [
    'cart_action',
    'large please',
    'I have added "Tidal Backpack" (Size L) to your cart.',
    [put('Tidal Backpack l')],
  ],
  ['personal', 'add it', 'Done. Your cart now holds 3 items.', true],
  ['slot_request', 'a gift', 'How about the Willow Vase? What do you think of it?'],
  ['slot_request', 'a book', 'Which genre are you looking for?', true],
  ['confirmation_request', 'add it', 'Added! Would you like to keep browsing or check out?'],
  ['listing', 'is the mug like the vase?', 'They are very similar, both in stoneware.'],
  [
    'listing',
    'anything like the vase?',
    'The Quartz Mug is similar to the Willow Vase.',
    [{ kind: 'similar', items: ['Quartz Mug'] }],
  ],
  [
    'listing',
    'show me something for tea',
    'Take a look at the Quartz Mug and the Harbor Kettle.',
    [{ kind: 'other', items: ['Quartz Mug', 'Harbor Kettle'] }],
  ],
  ['next_steps', 'show me lamps', 'Here are some lamps that you can consider: Ember Lantern.'],
  ['availability', 'is the mug gone?', 'Items marked as sold out are greyed out on the page.'],
  ['availability', 'mug?', 'The Quartz Mug is marked as sold out.', [gone('Quartz Mug')]],
  [
    'availability',
    'in medium?',
    'Yes, medium is available in the Tidal Backpack.',
    [held('Tidal Backpack medium')],
  ],
  [
    'availability',
    'sizes of the backpack',
    'The Tidal Backpack is available in the following sizes: S, M and L.',
    [held('Tidal Backpack s'), held('Tidal Backpack m'), held('Tidal Backpack l')],
  ],
  ['realtime_claim', 'mug?', 'You can see the live stock on the product page.'],
  ['realtime_claim', 'mug?', 'I can see the live stock of the Quartz Mug.', true],
  ['cart_action', 'mug', "The Quartz Mug is there. Add it to your cart now - it's the last one."],
  ['notify_done', 'buy milk', "I've added the Quartz Mug to your shopping list."],
  ['failure_disclosure', 'check out', 'Failed to place your order.', true],
  ['order_placed', 'ok', 'Your order has been taken!', true],
  ['next_steps', 'ok', 'You will get a message on WhatsApp.'],
  ['freshness', 'new?', 'Fresh off the truck: the Quartz Mug and the Willow Vase!'],
  [
    'listing',
    'new?',
    'Fresh off the truck: the Quartz Mug and the Willow Vase!',
    [{ kind: 'new_arrivals', items: ['Quartz Mug', 'Willow Vase'] }],
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
  ['availability', 'parkas?', "Sorry, I don't have any wool parkas here.", [gone('wool parkas')]],
  [
    'price',
    'which is cheaper',
    'The red lamp is $20. The other one is made by Brass Lamps and costs $30.',
    [
      { item: 'red lamp', amount: 20, currency: 'USD', uncertain: true },
      { item: 'red lamp', amount: 30, currency: 'USD', uncertain: true },
    ],
  ],
  ['availability', 'anything else?', 'I have no grey rugs by them, sadly.', [gone('grey rugs')]],
  ['availability', 'a coat', 'I have this tan coat on the top rack.', [had('tan coat')]],
  [
    'listing',
    'show me some rugs',
    'There is a beige rug under the teal sofa and a white one behind it.',
    [{ kind: 'other', items: ['beige rug', 'white one'] }],
  ],
  [
    'cart_action',
    'I take the navy scarf and the beige hat',
    "Okay, I'll put the two in your cart.",
    [put('navy scarf', 'promised'), put('beige hat', 'promised')],
  ],
  [
    'listing',
    'show me some rugs',
    'There is a white, grey, and olive rug and a beige one.',
    [{ kind: 'other', items: ['white, grey, and olive rug', 'beige one'] }],
  ],
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
