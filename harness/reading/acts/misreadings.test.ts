import { describe, expect, it } from 'vitest'
import { actsOf, type Example } from '../examples.ts'

const stock = (item: string, status: string, quantity?: number) => ({
  item,
  status,
  basis: 'stock',
  ...(quantity === undefined ? {} : { quantity }),
})

/** What a reply must not be taken for, and what it must. */
const examples: Readonly<Record<string, readonly Example[]>> = {
  auth_challenge: [
    ['', 'If you used another e-mail address, I can help you find out how to sign in with it.', undefined],
  ],
  freshness: [
    [
      'I would like to order 1 Quartz Mug.',
      'The Quartz Mug is in stock, updated 1 minute ago.',
      [{ text: 'updated 1 minute ago', kind: 'ago', seconds: 60 }],
    ],
    [
      'Where is order 1?',
      'Order 1 is on its way, as of 1 minute ago.',
      [{ text: 'as of 1 minute ago', kind: 'ago', seconds: 60 }],
    ],
  ],
  availability: [
    ['Remove the Quartz Mug.', "The Quartz Mug isn't in your cart any more.", undefined],
    [
      'Add the Quartz Mug.',
      'All fine, but the Quartz Mug has sold out.',
      [stock('Quartz Mug', 'out_of_stock')],
    ],
    ['Is the Quartz Mug in stock?', 'Yes.', [stock('Quartz Mug', 'in_stock')]],
    ['Is the Quartz Mug in stock?', 'No, sorry.', [stock('Quartz Mug', 'out_of_stock')]],
    ['Is the Quartz Mug sold out?', 'Yes!', [stock('Quartz Mug', 'out_of_stock')]],
    ['Is the Quartz Mug in stock?', "Yes. It's sold out now.", [stock('Quartz Mug', 'out_of_stock')]],
    ['Is the Quartz Mug in stock? And can I pay by card?', 'Yes.', undefined],
    ['mug?', 'This is the last Quartz Mug we have.', [stock('Quartz Mug', 'low_stock', 1)]],
    [
      'Do you have the Quartz Mug in 44 and 45?',
      'We have 44, but no 45.',
      [stock('Quartz Mug 44', 'in_stock')],
    ],
    ['mug?', 'Quartz Mug – in stock soon', undefined],
    ['mug?', 'Ask me tomorrow: the Quartz Mug is being restocked tonight.', undefined],
    ['', 'Our Ember Lantern stock is limited to 5 per customer.', undefined],
    [
      '',
      'Neither the Willow Vase nor the Quartz Mug is in stock.',
      [stock('Willow Vase', 'out_of_stock'), stock('Quartz Mug', 'out_of_stock')],
    ],
    ['', 'I see no Quartz Mug in your cart.', undefined],
    ['', 'At least 10 Quartz Mugs are in stock.', [stock('Quartz Mug', 'in_stock')]],
    ['can I get 12 mugs', 'We do not have 12 of the Quartz Mug.', undefined],
    ['', 'We do not have 30 Fern Blankets in stock.', undefined],
    ['', "There aren't 8 Ember Lanterns left.", undefined],
    [
      'can I get 12 mugs',
      'We do not have 12 of the Quartz Mug, we have 7 left.',
      [stock('Quartz Mug', 'in_stock', 7)],
    ],
    [
      'vase or mug',
      "The Willow Vase isn't in stock, but the Quartz Mug is.",
      [stock('Willow Vase', 'out_of_stock'), stock('Quartz Mug', 'in_stock')],
    ],
    [
      'vase or mug',
      "The Willow Vase is in stock, but the Quartz Mug isn't.",
      [stock('Willow Vase', 'in_stock'), stock('Quartz Mug', 'out_of_stock')],
    ],
    [
      'vase or mug',
      'The Quartz Mug is not available; the Willow Vase is.',
      [stock('Quartz Mug', 'out_of_stock'), stock('Willow Vase', 'in_stock')],
    ],
    ['mug?', 'The Quartz Mug should be back in stock next week.', undefined],
    ['', 'Sorry, we no longer have any Quartz Mugs.', [stock('Quartz Mug', 'out_of_stock')]],
    ['cancel it', "I can't do that here.", undefined],
    ['move my order', "We don't do that, sorry.", undefined],
    ['take out the lantern', 'The Ember Lantern is gone and your cart is empty now.', undefined],
    ['more lanterns soon?', 'We are not expecting any more Ember Lanterns this year.', undefined],
    [
      'vase?',
      'Similar and in stock: Quartz Mug (4 left), Fern Blanket (4 left) and Cedar Stool (56 left).',
      [
        stock('Quartz Mug', 'low_stock', 4),
        stock('Fern Blanket', 'low_stock', 4),
        stock('Cedar Stool', 'in_stock', 56),
      ],
    ],
    ['mug count', 'Quartz Mug 9 -> 6', [stock('Quartz Mug', 'in_stock', 6)]],
  ],
  cart_action: [
    [
      'I like the Quartz Mug.',
      'I took the liberty of adding the Quartz Mug to your cart.',
      [{ action: 'added', item: 'Quartz Mug', modality: 'done' }],
    ],
    ['Add the Quartz Mug.', 'The Quartz Mug can be added from its product page.', undefined],
    ['Add the Quartz Mug.', "I've added a note to the Quartz Mug page.", undefined],
    ['Add the Quartz Mug.', "I've added the Quartz Mug to your wish list.", undefined],
    [
      'Add two Quartz Mugs.',
      "I couldn't add two Quartz Mugs, only one was left, so I added that one.",
      [{ action: 'added', item: 'Quartz Mug', modality: 'done', qty: 1 }],
    ],
    [
      'Please add the Harbor Kettle.',
      'I have added it to your cart, and the Quartz Mug is in stock.',
      [{ action: 'added', item: 'Harbor Kettle', modality: 'done' }],
    ],
    [
      'Please remove the Harbor Kettle.',
      'I have removed it; the Quartz Mug is still in your cart.',
      [{ action: 'removed', item: 'Harbor Kettle', modality: 'done' }],
    ],
    ['', 'Add the Quartz Mug to your cart using the button below.', undefined],
    ['remove the mug', 'Removing items from your cart is easy.', undefined],
    ['add the mug', 'To add the Quartz Mug to your cart, press the button.', undefined],
    [
      '',
      'Willow Vase has been added to your cart.',
      [{ action: 'added', item: 'Willow Vase', modality: 'done' }],
    ],
    [
      '',
      '“Quartz Mug” has been added to your cart.',
      [{ action: 'added', item: 'Quartz Mug', modality: 'done' }],
    ],
    [
      '',
      'Paper Kite has been added to your basket.',
      [{ action: 'added', item: 'Paper Kite', modality: 'done' }],
    ],
    ['add the mug', 'Stock is checked again when it is added to your cart.', undefined],
    ['', 'The price is checked again when you add the Quartz Mug to your cart.', undefined],
  ],
  deed: [
    ['Cancel order W1234.', 'Cancelling W1234 would mean losing your discount. Are you sure?', undefined],
    [
      'Cancel order W1234, please.',
      'It has been canceled, and order W5678 is on its way.',
      [{ action: 'order_canceled', id: 'W1234', modality: 'done' }],
    ],
    ['refund W1', 'We have refunded customers in such cases.', undefined],
    ['my refund?', 'Your refund is being processed.', undefined],
    ['two mugs please', "I've updated the quantity.", undefined],
    ['two mugs please', "I've updated your cart.", undefined],
    ['where is W1', 'Your order W1 is canceled.', undefined],
    ['cancel W1', 'I canceled order W1.', [{ action: 'order_canceled', id: 'W1', modality: 'done' }]],
  ],
  price: [
    [
      '',
      'A Quartz Mug and a Willow Vase together cost $42.',
      [{ item: 'total', amount: 42, currency: 'USD' }],
    ],
    [
      'mug price',
      'It costs twelve dollars and fifty cents.',
      [{ item: 'Quartz Mug', amount: 12.5, currency: 'USD' }],
    ],
    ['mug price', 'Between $10 and $15.', undefined],
    [
      'mug price',
      '$12 plus $4 shipping.',
      [
        { item: 'Quartz Mug', amount: 12, currency: 'USD' },
        { item: 'shipping', amount: 4, currency: 'USD' },
      ],
    ],
    ['', 'The Quartz Mug holds 12 ounces and weighs 1 pound.', undefined],
    [
      '',
      'The Fern Blanket is €29.90 instead of €39.90.',
      [{ item: 'Fern Blanket', amount: 29.9, currency: 'EUR' }],
    ],
    [
      '',
      'Instead of €39.90 the Fern Blanket costs €29.90.',
      [{ item: 'Fern Blanket', amount: 29.9, currency: 'EUR' }],
    ],
  ],
  order_status: [
    ['where is W12?', "Delivered orders like W12 can't be changed.", undefined],
    ['where is W12?', 'Our system canceled a duplicate, not W12.', undefined],
    [
      'where is W12?',
      "Your friend's order was shipped; yours, W12, is being packed.",
      [{ order: 'W12', status: 'processing' }],
    ],
    ['Where is W1001?', "I don't see order W1001 as delivered.", undefined],
    [
      'Where are my orders?',
      'W1001 is on its way, and so is W1002.',
      [
        { order: 'W1001', status: 'in_transit' },
        { order: 'W1002', status: 'in_transit' },
      ],
    ],
    [
      'Where are my orders?',
      'W1001 is being packed, W1002 has shipped, and W1003 too.',
      [
        { order: 'W1001', status: 'processing' },
        { order: 'W1002', status: 'shipped' },
        { order: 'W1003', status: 'shipped' },
      ],
    ],
    [
      'Where are W1001 and W1002?',
      'Both orders are on their way.',
      [
        { order: 'W1001', status: 'in_transit' },
        { order: 'W1002', status: 'in_transit' },
      ],
    ],
    ['Where is W1234?', 'W1234 has not been cancelled, refunded or returned.', undefined],
    [
      'Cancel order W1234, please.',
      'It has been canceled, and order W5678 is on its way.',
      [
        { order: 'W1234', status: 'cancelled' },
        { order: 'W5678', status: 'in_transit' },
      ],
    ],
    ['', 'W1 was supposed to be delivered yesterday.', undefined],
    ['where is W1', "Orders that have been shipped can't be changed.", undefined],
    ['where is W1', 'Delivered orders can be returned within 30 days.', undefined],
    ['my refund?', 'Your refund is being processed.', undefined],
    [
      'where is my order',
      'Tracking number 00340434161094: your parcel has been shipped.',
      [{ order: 'it', status: 'shipped' }],
    ],
    ['', 'Order W1 was shipped with tracking number 1Z99900227.', [{ order: 'W1', status: 'shipped' }]],
    ['refund?', 'Refunds take a week after the return is received.', undefined],
    ['refund W1', 'A refund of $20 will be issued after we receive the return.', undefined],
  ],
  ticket_status: [
    ['where is my order W1?', 'It is shipped. I’m happy to open a support ticket for you.', undefined],
    ['my ticket T-5?', 'I can open a new ticket for you.', undefined],
    [
      'Where is my order W1? And what about my ticket T-5?',
      'Your ticket is on hold.',
      [{ ticket: 'T-5', status: 'on_hold' }],
    ],
  ],
  notify_done: [
    ['add the Quartz Mug', 'You already added the Quartz Mug yesterday.', undefined],
    ['', "Tap the bell on its page, and you'll get an e-mail when it's back.", undefined],
    [
      'Tell me when the Harbor Kettle is back.',
      'I have set up a restock notification for it, and the Quartz Mug is in stock.',
      [{ item: 'Harbor Kettle' }],
    ],
    ['mug?', 'The Quartz Mug is sold out. Or I can set up a back-in-stock alert for you.', undefined],
    ['mug?', "I've set up a back-in-stock alert for the Quartz Mug.", [{ item: 'Quartz Mug' }]],
  ],
  next_steps: [
    ['', 'If you used another e-mail address, I can help you find out how to sign in with it.', undefined],
    ['mug?', 'The Quartz Mug is available, it is on our list for 19.90 EUR.', undefined],
    ['my ticket?', "The system is down. I'd suggest trying again in about 15 minutes.", ['retry']],
  ],
  cart_contents: [
    ['Add the Quartz Mug.', "The Quartz Mug has sold out, so it isn't in your cart.", undefined],
    ['mug?', 'Yes, but hurry! There is only 1 of the Quartz Mug left in stock.', undefined],
    ['cart?', 'There is only 1 Quartz Mug left in your cart.', [{ item: 'Quartz Mug', qty: 1 }]],
  ],
  restock: [['my ticket?', "The system is down. I'd suggest trying again in about 15 minutes.", undefined]],
  slot_request: [
    ['where is my order W1?', 'Our team can look it up if you give them your order number.', undefined],
    ['where is my order?', 'Please give me your order number.', true],
  ],
  handoff_done: [
    ['Please remove the mug.', "I've taken it out.", undefined],
    ['Please remove the mug.', "I've just taken your Quartz Mug off.", undefined],
    ['It is torn.', "I've taken it over to our repair team.", true],
    ['agent?', "Your message will be forwarded to our team when they're back at 9.", undefined],
    ['cancel W1', 'I was about to cancel W1 when the courier picked it up.', undefined],
    ['', "I am connected to the shop's orders.", undefined],
    ['', 'You are now connected to Jo.', true],
    ['', 'I have taken the Quartz Mug out of your cart.', undefined],
  ],
  listing: [['can I have ten?', 'You can order at most 5 Quartz Mugs.', undefined]],
  lookup_claimed: [
    ['', 'Stock is checked again at the till.', undefined],
    ['', "I've gone ahead.", undefined],
    ['', 'I checked the shelf for you.', true],
  ],
  order_placed: [
    ['', 'Customers who bought the Willow Vase also bought the Quartz Mug.', undefined],
    ['', 'One Quartz Mug bought, thank you!', true],
  ],
  deflection: [['where is my invoice', 'The invoice is in your account.', undefined]],
  delivery: [
    ['', 'Ready for collection, open from 08:00 to 20:00.', undefined],
    ['', 'We are open from 08:00 to 20:00.', undefined],
    ['refund?', 'We refund your card. It usually takes a week.', undefined],
  ],
}

describe('readings once mistaken', () => {
  for (const [act, list] of Object.entries(examples))
    for (const [shopper, reply, expected] of list)
      it(`${expected === undefined ? 'reads no' : 'reads'} ${act} in ${JSON.stringify(reply)}`, () => {
        expect(actsOf(shopper, reply)[act]).toEqual(expected)
      })
})
