import { describe, expect, it } from 'vitest'
import { actsOf } from '../examples.ts'

const order = (...told: readonly [string, string][]) => told.map(([id, status]) => ({ order: id, status }))
const free = [{ item: 'shipping', amount: 0, currency: null }]
const mug = (status: string, quantity?: number) => [
  { item: 'Quartz Mug', status, basis: 'stock', ...(quantity ? { quantity } : {}) },
]

/** What only looks like a claim, beside what looks alike and is one: act, shopper, reply, reading. */
const examples: readonly (readonly [string, string, string, unknown?])[] = [
  // A login later and elsewhere, a code for a discount.
  ['auth_challenge', 'W8?', "You'll be asked to sign in."],
  ['next_steps', 'W8?', 'On the payment page you may be asked to log in to your bank.'],
  ['auth_challenge', 'W8?', 'You will be prompted to sign in with Google.'],
  ['auth_challenge', 'W8?', 'You will need to sign in first.', true],
  ['auth_challenge', 'W8?', "I've asked you to sign in, please do so now.", true],
  ['auth_challenge', 'promo', 'Enter it at checkout and the discount will be applied automatically.'],
  ['auth_challenge', 'promo', 'Enter the code in your basket.'],
  ['auth_challenge', 'my order', "I've texted you a code. Enter it here to continue.", true],
  // Buttons on a page, and one of this chat.
  [
    'confirmation_request',
    'cancel W8',
    'To cancel an order, open My orders, choose the order and tap Cancel.',
  ],
  ['confirmation_request', 'cancel W8', "I'm about to cancel W8. Tap Confirm to go on.", true],
  // Other shops, other customers.
  ['privacy_refusal', 'elsewhere?', "We can't comment on other shops' stock."],
  ['privacy_refusal', "my friend's order", "I can't comment on another customer's order.", true],
  // One of two, as the shopper likes, and a promise.
  ['deed', 'broken', 'We send a new one or refund, you choose?'],
  ['confirmation_request', 'broken', 'We send a new one or refund, you choose?'],
  ['deed', 'broken', 'We can replace it or refund you; your call.'],
  ['deed', 'broken', "We'll refund it today.", [{ action: 'refund_issued', modality: 'promised' }]],
  // How the shopper is reached, and where the goods go.
  ['deed', 'phone', "Done, I've changed your phone number to 555 0199."],
  ['deed', 'mail', 'Your e-mail address has been updated to jo@example.com.'],
  [
    'deed',
    'address',
    "I've changed the delivery address to 9 Elm Road.",
    [{ action: 'address_changed', modality: 'done' }],
  ],
  [
    'deed',
    'address',
    'Your address has been updated, and a mail confirms it.',
    [{ action: 'address_changed', modality: 'done' }],
  ],
  // A rule for some case, and what has happened.
  ['failure_disclosure', 'W8?', 'Orders get cancelled when a payment is declined.'],
  ['failure_disclosure', 'W8?', 'Your payment was declined.', true],
  ['failure_disclosure', 'W8?', 'W8 failed when the payment was declined.', true],
  ['volatility_hedge', 'W8?', 'Orders get cancelled when an item sells out.'],
  ['volatility_hedge', 'mug?', 'It sells out fast.', true],
  ['order_status', 'W8?', 'Parcels marked as delivered but not received should be reported.'],
  ['order_status', 'W8?', 'Your parcel is marked as delivered.', order(['W8', 'delivered'])],
  ['unasserted', 'T-7?', "Tickets are closed automatically if we don't hear back. T-7 is still open."],
  // What the bot cannot see.
  ['realtime_claim', 'mug?', "I'm unable to view live inventory for the Quartz Mug."],
  ['freshness', 'mug?', "I'm unable to view live inventory for the Quartz Mug."],
  ['realtime_claim', 'mug?', 'I have a live view: 4 Quartz Mugs.', true],
  // Free on a condition, and free.
  ['price', 'mug?', 'free delivery if you order today'],
  ['price', 'mug?', 'Add $20 more and shipping is free.'],
  ['price', 'mug?', "You're €8 short of free delivery."],
  ['price', 'mug?', 'Free shipping when you spend $50.'],
  ['price', 'mug?', 'Buy now and get free shipping!'],
  ['price', 'mug?', "You've got free shipping on this order.", free],
  ['price', 'mug?', 'Shipping is free, and if you order by noon it goes out today.', free],
  // Another year, and now.
  ['price', 'mug?', 'Last year the Quartz Mug dropped to €79, and it sold out within a day.'],
  ['availability', 'mug?', 'Last year the Quartz Mug dropped to €79, and it sold out within a day.'],
  ['state_change', 'mug?', 'Last year the Quartz Mug dropped to €79.'],
  ['availability', 'mug?', 'In 2023 the Quartz Mug went for $15 and sold out fast.'],
  ['availability', 'mug?', "Last week it sold out, but it's in stock again.", mug('in_stock')],
  ['availability', 'mug?', 'The Quartz Mug has been sold out since last week.', mug('out_of_stock')],
  // Numbers: of a count, of a price, of a model.
  ['availability', 'how many mugs are there?', '60. Selling fast.', mug('in_stock', 60)],
  ['availability', 'whats ur cheapest mug', 'cheapest is the quartz mug, 18.'],
  [
    'order_status',
    'does it fit a PS5?',
    "It's for the PS5. Your order W8 has shipped.",
    order(['W8', 'shipped']),
  ],
  ['order_status', 'where is A12?', 'Your order A12 has shipped.', order(['A12', 'shipped'])],
  // Two orders told apart by the question.
  [
    'order_status',
    'are orders 61 and 62 shipped?',
    "61 is, 62 isn't yet.",
    order(['61', 'shipped'], ['62', 'processing']),
  ],
  ['order_status', 'have W61 and W62 been delivered?', "W61 has, W62 hasn't.", order(['W61', 'delivered'])],
  ['order_status', 'are W61 and W62 shipped?', "W61 is blue, W62 isn't."],
  ['order_status', 'are W61 and W62 still not shipped?', "W61 is, W62 isn't."],
  // What was looked up is data, even where a rule follows.
  [
    'deflection',
    'my return RT-2?',
    "I've checked and we haven't received RT-2. Returns usually take a week.",
  ],
  ['deflection', 'my return RT-2?', 'Returns usually take a week.', true],
  // Behind an address a new sentence begins.
  [
    'order_status',
    'W8?',
    'Track W8 here: https://shop.example/t. Parcels marked as delivered but missing can be reported.',
  ],
  ['personal', 'W8?', 'You can see the status of order W8 in your account.'],
  ['personal', 'my orders', 'On your account I see two orders: W8 and W9.', true],
  // An entry between colors is one.
  [
    'availability',
    'mug?',
    'We have the Quartz Mug in:\n- Navy: 6 in stock\n- Moss: 1 left',
    [
      { item: 'Quartz Mug', status: 'in_stock', basis: 'presence' },
      { item: 'Quartz Mug navy', status: 'in_stock', basis: 'stock', quantity: 6 },
      { item: 'Quartz Mug moss', status: 'low_stock', basis: 'stock', quantity: 1 },
    ],
  ],
  // Other sources, other times, other people.
  ['lookup_claimed', 'mug?', 'According to the manufacturer, it works on gas.'],
  ['lookup_claimed', 'mug?', 'According to our system, the Quartz Mug is in stock.', true],
  ['freshness', 'mug?', "That's from last summer, the Quartz Mug is in stock."],
  ['confirmation_request', 'human?', 'For that you need an agent. Would you like me to get one?'],
  ['confirmation_request', 'cancel W8', 'Would you like me to cancel W8?', true],
  ['deflection', 'do you have a phone number?', 'You can reach us on 0800 555 111.'],
  ['deflection', 'where is W8?', 'You can reach us on 0800 555 111.', true],
  [
    'auth_challenge',
    'need account?',
    "If you want to track orders, you'll have to create an account and log in.",
  ],
  ['auth_challenge', 'my order', "You'll have to log in.", true],
  ['deed', 'how to return', "Print the label you'll be sent by email."],
  ['unasserted', 'mug?', "I don't know whether the price of the Quartz Mug will drop."],
  // What a shop grants, and what it sells.
  ['availability', 'any discount on mugs?', "We don't offer discounts on mugs."],
  [
    'availability',
    'lamps?',
    "We don't offer lamps.",
    [{ item: 'lamps', status: 'out_of_stock', basis: 'not_carried' }],
  ],
  ['slot_request', 'pickup', "You'll need to bring a photo ID."],
  ['slot_request', 'broken', "You'll need to send us a photo of the damage.", true],
  // What was put in, and what was there.
  [
    'cart_action',
    'add a mug to my cart',
    'Added! Your cart now holds 1 Quartz Mug and 1 Willow Vase.',
    [{ action: 'added', item: 'Quartz Mug', modality: 'done' }],
  ],
]

describe('what only looks like a claim', () => {
  for (const [act, shopper, reply, expected] of examples)
    it(`${expected === undefined ? 'reads no' : 'reads'} ${act} in ${JSON.stringify(reply)}`, () => {
      expect(actsOf(shopper, reply)[act]).toEqual(expected)
    })
})
