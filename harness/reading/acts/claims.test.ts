import { describe, expect, it } from 'vitest'
import { actsOf, type Example } from '../examples.ts'

const out = (item: string, basis = 'stock') => [{ item, status: 'out_of_stock', basis }]
const into = (item: string, quantity?: number) => [
  { item, status: 'in_stock', ...(quantity === undefined ? {} : { quantity }), basis: 'stock' },
]
const low = (item: string, quantity?: number) => [
  { item, status: 'low_stock', ...(quantity === undefined ? {} : { quantity }), basis: 'stock' },
]

const availability: readonly Example[] = [
  ['kettle?', 'The Harbor Kettle is sold out right now.', out('Harbor Kettle')],
  ['is the fern blanket there', 'We have 14 of the Fern Blanket in stock.', into('Fern Blanket', 14)],
  ['', 'Only 2 Quartz Mugs left!', low('Quartz Mug', 2)],
  ['willow vase in stock?', 'Yes, it is available.', into('Willow Vase')],
  ['any lanterns', 'Unfortunately we are out of Ember Lanterns.', out('Ember Lantern')],
  [
    '',
    'Cedar Stool: in stock\nCedar Stool Tall: out of stock',
    [...into('Cedar Stool'), ...out('Cedar Stool Tall')],
  ],
  [
    'kettle or mini',
    'The Harbor Kettle and the Harbor Kettle Mini are both in stock.',
    [...into('Harbor Kettle'), ...into('Harbor Kettle Mini')],
  ],
  ['is the mug gone', "It isn't sold out.", into('Quartz Mug')],
  [
    'do you sell hammocks',
    "We don't sell hammocks.",
    [{ item: 'hammocks', status: 'out_of_stock', basis: 'not_carried' }],
  ],
  [
    'backpack?',
    'We have the Tidal Backpack.',
    [{ item: 'Tidal Backpack', status: 'in_stock', basis: 'presence' }],
  ],
  [
    'stock of the vase',
    "I can't tell you whether the Willow Vase is available.",
    [{ item: 'Willow Vase', status: 'unknown', basis: 'disclaimed' }],
  ],
  ['', 'If the Fern Blanket is in stock, I will tell you.', undefined],
  ['', 'Is the Fern Blanket sold out?', undefined],
  ['', 'You said the Quartz Mug was sold out.', undefined],
]

const price: readonly Example[] = [
  [
    'how much is the vase',
    'The Willow Vase costs $34.50.',
    [{ item: 'Willow Vase', amount: 34.5, currency: 'USD' }],
  ],
  ['', 'Quartz Mug – 12,90 €', [{ item: 'Quartz Mug', amount: 12.9, currency: 'EUR' }]],
  ['', 'Harbor Kettle: EUR 1.049,00', [{ item: 'Harbor Kettle', amount: 1049, currency: 'EUR' }]],
  ['what about shipping', 'Shipping is £4.95.', [{ item: 'shipping', amount: 4.95, currency: 'GBP' }]],
  ['', 'The Cedar Stool was $80 and is now $60.', [{ item: 'Cedar Stool', amount: 60, currency: 'USD' }]],
  ['', 'Your refund of $20 is on its way.', undefined],
  ['', 'You save $15 with this code.', undefined],
  ['', 'Free shipping over €40.', undefined],
  ['total?', 'That makes €71.20 in total.', [{ item: 'total', amount: 71.2, currency: 'EUR' }]],
  [
    'price of the tray 40',
    'The Maple Tray 40 cm is thirty pounds.',
    [{ item: 'Maple Tray 40 cm', amount: 30, currency: 'GBP' }],
  ],
  ['', 'If the Ember Lantern were on sale, it would cost $20.', undefined],
]

const orders: readonly Example[] = [
  ['where is W5501', 'W5501 has been shipped.', [{ order: 'W5501', status: 'shipped' }]],
  ['', 'Order 77120 was delivered on Tuesday.', [{ order: '77120', status: 'delivered' }]],
  ['', 'Your order #A-2201 is being packed.', [{ order: 'A-2201', status: 'processing' }]],
  ['', 'ORD-88 is out for delivery.', [{ order: 'ORD-88', status: 'out_for_delivery' }]],
  ['', 'Order 4417 has been cancelled.', [{ order: '4417', status: 'cancelled' }]],
  ['', "Order 4417 isn't cancelled, it's on its way.", [{ order: '4417', status: 'in_transit' }]],
  ['', 'ORD-12 is on hold.', [{ order: 'ORD-12', status: 'on_hold' }]],
  ['', 'Order 9911 is ready for pickup.', [{ order: '9911', status: 'ready_for_pickup' }]],
  ['', 'ORD-30: awaiting payment', [{ order: 'ORD-30', status: 'payment_pending' }]],
  ['', 'Shall I cancel order 4417?', undefined],
  ['', 'I found no order 4417.', undefined],
]

const tickets: readonly Example[] = [
  ['', 'Ticket T-12 is open.', [{ ticket: 'T-12', status: 'open' }]],
  ['', 'T-12 has been resolved.', [{ ticket: 'T-12', status: 'resolved' }]],
  ['', 'Case CS-4 was closed yesterday.', [{ ticket: 'CS-4', status: 'closed' }]],
  ['', 'T-12: waiting for your reply', [{ ticket: 'T-12', status: 'waiting_on_customer' }]],
  ['', 'T-12 is being worked on.', [{ ticket: 'T-12', status: 'in_progress' }]],
  ['', 'We have escalated ticket T-12.', [{ ticket: 'T-12', status: 'escalated' }]],
  ['', 'T-12 is on hold.', [{ ticket: 'T-12', status: 'on_hold' }]],
  ['', 'I reopened T-12 for you.', [{ ticket: 'T-12', status: 'reopened' }]],
  ['', 'T-12 is waiting for the manufacturer.', [{ ticket: 'T-12', status: 'waiting_on_third_party' }]],
  ['', 'Should I close T-12?', undefined],
]

const cart: readonly Example[] = [
  [
    'add the vase',
    "I've added the Willow Vase to your cart.",
    [{ action: 'added', item: 'Willow Vase', modality: 'done' }],
  ],
  [
    '',
    'Added 3 Quartz Mugs to your basket.',
    [{ action: 'added', item: 'Quartz Mug', qty: 3, modality: 'done' }],
  ],
  [
    'put the blanket in',
    "I'll add the Fern Blanket to your cart.",
    [{ action: 'added', item: 'Fern Blanket', modality: 'promised' }],
  ],
  [
    'remove the mug',
    'The Quartz Mug has been removed from your cart.',
    [{ action: 'removed', item: 'Quartz Mug', modality: 'done' }],
  ],
  [
    'empty my cart',
    'I have emptied your cart.',
    [{ action: 'removed', item: 'everything', modality: 'done' }],
  ],
  [
    'make it 5 mugs',
    'The quantity of the Quartz Mug has been changed to 5.',
    [{ action: 'updated', item: 'Quartz Mug', qty: 5, modality: 'done' }],
  ],
  ['add the stool', 'Would you like me to add the Cedar Stool to your cart?', undefined],
  ['add the stool', "I couldn't add the Cedar Stool to your cart.", undefined],
  [
    'take the lantern out',
    'I took the Ember Lantern out of your cart.',
    [{ action: 'removed', item: 'Ember Lantern', modality: 'done' }],
  ],
  [
    'add both',
    'Adding the Willow Vase and the Quartz Mug now.',
    [
      { action: 'added', item: 'Willow Vase', modality: 'promised' },
      { action: 'added', item: 'Quartz Mug', modality: 'promised' },
    ],
  ],
]

const contents: readonly Example[] = [
  [
    'cart?',
    'Your cart has 2 Quartz Mugs and a Willow Vase.',
    [
      { item: 'Quartz Mug', qty: 2 },
      { item: 'Willow Vase', qty: 1 },
    ],
  ],
  [
    '',
    'Your cart:\n- 1 x Fern Blanket\n- 3 x Quartz Mug',
    [
      { item: 'Fern Blanket', qty: 1 },
      { item: 'Quartz Mug', qty: 3 },
    ],
  ],
  ['', 'In your basket: Ember Lantern.', [{ item: 'Ember Lantern' }]],
  ['', 'You have one Cedar Stool in your cart.', [{ item: 'Cedar Stool', qty: 1 }]],
  ['add the mug', 'The Quartz Mug is already in your cart.', [{ item: 'Quartz Mug' }]],
  ['', 'The Fern Blanket is on your wish list.', undefined],
  ['', 'Your cart is empty.', undefined],
]

const freshness: readonly Example[] = [
  ['', 'Fern Blanket: 4 in stock, updated just now.', [{ text: 'updated just now', kind: 'now' }]],
  [
    '',
    'Fern Blanket: 4 in stock (checked 3 minutes ago).',
    [{ text: 'checked 3 minutes ago', kind: 'ago', seconds: 180 }],
  ],
  ['', 'As of 10:42 the Quartz Mug is in stock.', [{ text: 'As of 10:42', kind: 'at', time: '10:42' }]],
  ['', 'The stock data is 15 minutes old.', [{ text: '15 minutes old', kind: 'ago', seconds: 900 }]],
  ['', 'Live stock: 9 Quartz Mugs.', [{ text: 'Live stock', kind: 'live' }]],
  ['', 'The Quartz Mug is currently in stock.', undefined],
  ['', 'The Quartz Mug sold out 2 minutes ago.', undefined],
  ['', "I've checked your order.", undefined],
  ['', 'Counts were read at 9:05.', [{ text: 'read at 9:05', kind: 'at', time: '09:05' }]],
]

const restock: readonly Example[] = [
  [
    '',
    'The Fern Blanket will be back in stock on Friday.',
    [{ item: 'Fern Blanket', text: 'back in stock on Friday' }],
  ],
  [
    '',
    'The Quartz Mug is expected back in early June.',
    [{ item: 'Quartz Mug', text: 'expected back in early June' }],
  ],
  ['', 'Willow Vase: sold out, back on 3 May.', [{ item: 'Willow Vase', text: 'back on 3 May' }]],
  [
    'when is the lantern back',
    'We have no restock date yet for the Ember Lantern.',
    [{ item: 'Ember Lantern', text: 'no restock date yet' }],
  ],
  ['', 'The Quartz Mug is back in stock.', undefined],
]

const deeds: readonly Example[] = [
  ['cancel 4417', "I've cancelled order 4417.", [{ action: 'order_canceled', id: '4417', modality: 'done' }]],
  ['', 'I will cancel order 4417 for you.', [{ action: 'order_canceled', id: '4417', modality: 'promised' }]],
  ['', 'Order 4417 is cancelled.', undefined],
  ['', "We've refunded order 4417.", [{ action: 'refund_issued', id: '4417', modality: 'done' }]],
  ['', 'I have opened ticket T-9 for you.', [{ action: 'ticket_created', id: 'T-9', modality: 'done' }]],
  ['', 'I added a note to ticket T-9.', [{ action: 'ticket_updated', id: 'T-9', modality: 'done' }]],
  [
    '',
    'I have changed the delivery address on order 4417.',
    [{ action: 'address_changed', id: '4417', modality: 'done' }],
  ],
  ['', 'Code SPRING10 has been applied.', [{ action: 'code_applied', id: 'SPRING10', modality: 'done' }]],
  [
    '',
    'Your return for order 4417 has been registered.',
    [{ action: 'return_started', id: '4417', modality: 'done' }],
  ],
  ['', 'Cancel order 4417?', undefined],
  ['', "I haven't cancelled order 4417.", undefined],
]

const listing: readonly Example[] = [
  [
    "what's new",
    'New this week: the Quartz Mug and the Willow Vase.',
    [{ kind: 'new_arrivals', items: ['Quartz Mug', 'Willow Vase'] }],
  ],
  [
    'bestsellers',
    'Our best sellers are the Fern Blanket and the Cedar Stool.',
    [{ kind: 'best_sellers', items: ['Fern Blanket', 'Cedar Stool'] }],
  ],
  [
    'kettle?',
    'The Harbor Kettle is sold out. You might like the Quartz Mug instead.',
    [{ kind: 'similar', items: ['Quartz Mug'] }],
  ],
  [
    'gift ideas',
    'How about these:\n- Willow Vase\n- Ember Lantern',
    [{ kind: 'other', items: ['Willow Vase', 'Ember Lantern'] }],
  ],
  ['price of mug', 'The Quartz Mug is $12.', undefined],
]

const delivery: readonly Example[] = [
  ['', 'Your parcel arrives on Friday.', [{ text: 'arrives on Friday' }]],
  ['', 'Delivery takes 3 to 5 working days.', [{ text: 'Delivery takes 3 to 5 working days' }]],
  ['', 'It ships tomorrow.', [{ text: 'ships tomorrow' }]],
  ['', 'Refunds take 5 days.', undefined],
  ['', 'Your order was delivered yesterday.', undefined],
]

const unasserted: readonly Example[] = [
  [
    '',
    'If the Fern Blanket is in stock, I will add it.',
    [
      { about: 'availability', item: 'Fern Blanket', mode: 'conditional' },
      { about: 'cart_action', item: 'Fern Blanket', mode: 'conditional' },
    ],
  ],
  ['', 'Is the Quartz Mug sold out?', [{ about: 'availability', item: 'Quartz Mug', mode: 'asked' }]],
  [
    '',
    'You said the Willow Vase was sold out.',
    [{ about: 'availability', item: 'Willow Vase', mode: 'quoted' }],
  ],
  ['', 'The Cedar Stool was $80, now $60.', [{ about: 'price', item: 'Cedar Stool', mode: 'past' }]],
  ['', 'From Monday the Cedar Stool will be $45.', [{ about: 'price', item: 'Cedar Stool', mode: 'future' }]],
  [
    '',
    'Shall I add the Quartz Mug to your cart?',
    [{ about: 'cart_action', item: 'Quartz Mug', mode: 'asked' }],
  ],
]

const tables: Readonly<Record<string, readonly Example[]>> = {
  availability,
  price,
  order_status: orders,
  ticket_status: tickets,
  cart_action: cart,
  cart_contents: contents,
  freshness,
  restock,
  deed: deeds,
  listing,
  delivery,
  unasserted,
}

for (const [act, examples] of Object.entries(tables)) {
  describe(act, () => {
    for (const [shopper, reply, expected] of examples) {
      it(`${expected === undefined ? 'reads nothing from' : 'reads'} ${JSON.stringify(reply)}`, () => {
        expect(actsOf(shopper, reply)[act]).toEqual(expected)
      })
    }
  })
}
