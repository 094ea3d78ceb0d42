import { describe, expect, it } from 'vitest'
import { actsOf } from '../examples.ts'

const order = (id: string, status: string) => [{ order: id, status }]
const done = (action: string, id?: string) => [{ action, ...(id ? { id } : {}), modality: 'done' }]

/** Words of a claim that are of something else, each kind beside one of its contraries: act, shopper, reply, reading. */
const examples: readonly (readonly [string, string, string, unknown?])[] = [
  // What a code is worth, and that it was applied.
  ['deed', 'What does WELCOME7 do?', 'WELCOME7 takes 7% off your first order.'],
  ['deed', 'Use WELCOME7 please', 'WELCOME7 saves you 7% on orders over $60; your cart is at $40.'],
  ['deed', 'Use WELCOME7 please', 'Done! WELCOME7 saves you $4.90.', done('code_applied', 'WELCOME7')],
  // The last of something that is no goods.
  ['availability', 'What did I buy?', 'Your last three purchases:\n- Quartz Mug\n- Willow Vase'],
  ['availability', 'Any new reviews?', 'Here are the last 5 reviews of the Quartz Mug.'],
  ['availability', '', 'A handful of tips for the Quartz Mug: no bleach, no soda.'],
  [
    'availability',
    '',
    'These are the last 5 of the Quartz Mug.',
    [{ item: 'Quartz Mug', status: 'low_stock', basis: 'stock' }],
  ],
  [
    'availability',
    'Is the Quartz Mug in stock?',
    'Only a handful left!',
    [{ item: 'Quartz Mug', status: 'low_stock', basis: 'stock' }],
  ],
  // An invitation, a rule and a question, and what was done with the cart.
  ['cart_action', 'Any deals?', 'Just put 2 Quartz Mugs in your cart and you save $5.'],
  ['cart_action', 'How do I get it?', 'Simply add the Quartz Mug to your cart and pay.'],
  ['cart_action', 'My cart lost something', 'Items in a cart are removed automatically after a day.'],
  ['cart_action', 'Empty my cart', "Removing everything can't be undone. Go on?"],
  [
    'cart_action',
    'Add the Quartz Mug',
    'Just put the Quartz Mug in your cart and applied your code.',
    [{ action: 'added', item: 'Quartz Mug', modality: 'done' }],
  ],
  ['deed', 'Swap the Quartz Mug in my cart for the Willow Vase', 'Swapped!'],
  // Packed in somewhere, and given up.
  ['failure_disclosure', 'Where is W-10423?', 'It is packed in our Bremen store.'],
  ['failure_disclosure', 'Where is W-10423?', 'Sorry, our order system just packed in.', true],
  // Something of an order was canceled, and the order was.
  ['order_status', 'Where is W-10423?', "The carrier cancelled today's delivery."],
  ['order_status', 'Where is W-10423?', 'The pickup appointment for your order W-10423 was cancelled.'],
  ['order_status', 'Is W-10423 cancelled?', 'No, what was cancelled is only the gift wrap.'],
  ['order_status', 'Ist W-10423 storniert?', 'Storniert wurde nur der Termin.'],
  [
    'order_status',
    'Is W-10423 cancelled?',
    'Your order W-10423 was cancelled.',
    order('W-10423', 'cancelled'),
  ],
  ['deed', 'Cancel the pickup of W-10423', "We'll cancel the pick-up for you."],
  ['deed', 'What did I say?', 'You considered cancelling W-10423.'],
  // Who delivered, and what was sent.
  ['order_status', 'Why is W-10423 late?', 'Our supplier delivered too late.'],
  ['order_status', 'Wo ist W-10423?', 'Unser Lieferant hat zu spät geliefert.'],
  ['order_status', 'Where is W-10423?', 'Our driver has delivered it.', order('W-10423', 'delivered')],
  ['order_status', 'Retourenlabel für W-10423?', 'Das Label für W-10423 wurde gestern verschickt.'],
  [
    'order_status',
    'Wo ist W-10423?',
    'Die Bestellung W-10423 wurde gestern verschickt.',
    order('W-10423', 'shipped'),
  ],
  ['order_status', 'Was I charged twice for W-10423?', 'Only one charge has been processed for W-10423.'],
  ['order_status', 'What does your mail say?', 'The subject is "Your order W-10423 has been shipped".'],
  ['order_status', 'Where is W-10423?', 'Its status is "shipped".', order('W-10423', 'shipped')],
  // So many of several.
  [
    'order_status',
    'How are my orders?',
    'Of your orders 3 were delivered, 1 was cancelled and 1 (W-10423) is on hold.',
    [{ order: 'W-10423', status: 'on_hold', uncertain: true }],
  ],
  ['ticket_status', 'How are my tickets?', 'You have 4 tickets: 3 are closed.'],
  [
    'ticket_status',
    'How are my tickets?',
    '2 of your 3 tickets are closed, T-77 is in progress.',
    [{ ticket: 'T-77', status: 'in_progress' }],
  ],
  ['deed', 'How are my orders, W-10423 too?', '2 were delivered, and 1 was cancelled.'],
  // What it is compared with, and what it is.
  [
    'price',
    'Is the Harbor Kettle Mini good?',
    'It is lighter, unlike the Harbor Kettle. It costs $29.',
    [{ item: 'Harbor Kettle Mini', amount: 29, currency: 'USD' }],
  ],
  [
    'availability',
    'Is the Harbor Kettle Mini good?',
    'Yes! It replaces the Harbor Kettle, which is sold out. It is in stock.',
    [
      { item: 'Harbor Kettle', status: 'out_of_stock', basis: 'stock' },
      { item: 'Harbor Kettle Mini', status: 'in_stock', basis: 'stock' },
    ],
  ],
  [
    'price',
    'Which kettle?',
    'The Harbor Kettle Mini costs less than its big brother ($49).',
    [{ item: 'Harbor Kettle Mini', amount: 49, currency: 'USD', uncertain: true }],
  ],
  [
    'availability',
    'Ist die Quartz Mug wieder da?',
    'Die Quartz Mug in Blau ist ausverkauft. In Rot ist sie sofort lieferbar.',
    [
      { item: 'Quartz Mug blau', status: 'out_of_stock', basis: 'stock' },
      { item: 'Quartz Mug rot', status: 'in_stock', basis: 'stock' },
    ],
  ],
  // What reviewers, other shops and other days tell.
  ['availability', 'Is the Quartz Mug good?', 'Some customers say it was out of stock too often.'],
  ['availability', 'Ist die Quartz Mug gut?', 'Einige Kunden schreiben, sie sei lange ausverkauft gewesen.'],
  ['availability', 'Quartz Mug?', 'It was sold out for weeks.'],
  ['availability', 'Quartz Mug?', 'It was sold out on Monday, but we got more today.'],
  [
    'availability',
    'Quartz Mug?',
    'Sorry, it was sold out within an hour.',
    [{ item: 'Quartz Mug', status: 'out_of_stock', basis: 'stock' }],
  ],
  ['availability', 'Harbor Kettle?', 'Most other shops have sold out.'],
  [
    'price',
    'Is the Quartz Mug cheaper elsewhere?',
    'I saw the Quartz Mug for $9 at Vasora.',
    [{ item: 'Quartz Mug', amount: 9, currency: 'USD', uncertain: true }],
  ],
  [
    'price',
    'Return it',
    'You bought the Quartz Mug at $11 in our sale.',
    [{ item: 'Quartz Mug', amount: 11, currency: 'USD', uncertain: true }],
  ],
  // Degrees, and what suffices.
  ['availability', 'How do I wash the Fern Blanket?', 'Wash the Fern Blanket by hand at 30 °C.'],
  ['availability', 'My card has $37 on it', "That's enough for a Quartz Mug."],
  [
    'availability',
    'Can I have 5 of the Quartz Mug?',
    'Yes, there is enough.',
    [{ item: 'Quartz Mug', status: 'in_stock', basis: 'stock' }],
  ],
  // A bill, a parcel, a list and a policy.
  ['deed', 'Is the invoice paid?', 'Yes, invoice 2291 over $79.75 was paid on Monday.'],
  ['handoff_done', 'Where is my return?', 'DHL picked it up on Monday.'],
  ['notify_done', "What's on my list?", 'Saved for later:\n- Quartz Mug'],
  ['privacy_refusal', 'Is my data safe?', "Yes, we don't share your data with third parties."],
  ['privacy_refusal', 'Whose order is W-10423?', "I can't share that with you.", true],
  ['auth_challenge', 'Wie geht eine Retoure?', '1. Retoure anmelden\n2. Paket abgeben'],
  ['auth_challenge', 'Wo ist W-10423?', 'Bitte zuerst anmelden.', true],
]

describe('Words of a claim that are of something else', () => {
  for (const [act, shopper, reply, expected] of examples)
    it(`${expected === undefined ? 'tell no' : 'are none where they tell'} ${act} in ${JSON.stringify(reply)}`, () => {
      expect(actsOf(shopper, reply)[act]).toEqual(expected)
    })
})
