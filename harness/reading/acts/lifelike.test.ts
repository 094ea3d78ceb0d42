import { describe, expect, it } from 'vitest'
import { actsOf } from '../examples.ts'

const out = (item: string) => ({ item, status: 'out_of_stock', basis: 'stock' })

/** Turns of a conversation with what they must not be taken for, and what they must: act, shopper, reply, reading. */
const examples: readonly (readonly [string, string, string, unknown?])[] = [
  [
    'availability',
    'what sells best?',
    'Our top three: (1) Quartz Mug, (2) Willow Vase and (3) Ember Lantern.',
  ],
  ['availability', 'how many mugs', "I don't have anything fresher than that."],
  ['availability', 'where is it', 'W31 is at the customs office. Nothing for you to do.'],
  ['availability', '', "You're left with the Quartz Mug in your cart (qty 2)."],
  ['availability', '', 'Two Quartz Mugs are expected on Friday.'],
  ['availability', '', 'We are expecting 20 more Quartz Mugs.'],
  ['availability', '', 'You will hear from us the moment the Quartz Mug is available again.'],
  ['availability', 'mug?', 'At the moment the Quartz Mug is sold out.', [out('Quartz Mug')]],
  ['availability', 'mug?', 'Someone has just bought the last one.', [out('Quartz Mug')]],
  ['availability', 'hold one?', "We don't do reservations, but there are enough."],
  ['availability', '', 'Quartz Mug: 40 of them came in today, 12 of which are already sold.'],
  ['availability', '', 'It ships the day the Fern Blanket is back in stock.'],
  ['availability', 'kettle?', 'No luck at the Elm Street store.'],
  ['availability', '', "It's been a while since we had the Quartz Mug."],
  ['availability', '', 'We never run out of Quartz Mugs for long.'],
  [
    'availability',
    'trays',
    'The smaller of the two trays is gone.',
    [
      { ...out('Maple Tray 40 cm'), uncertain: true },
      { ...out('Maple Tray 60 cm'), uncertain: true },
    ],
  ],
  ['availability', 'how many mugs', '17 as of 9:05, minus whatever was sold since.'],
  ['availability', 'mugs?', "The product search isn't available right now."],
  ['availability', 'remove vase', "There's no Willow Vase in your cart, only two Quartz Mugs."],
  ['availability', '', 'Your wish list has 3 items, one of which (the Fern Blanket) is on sale.'],
  ['availability', 'speakers?', 'I found 2 mugs that match your budget.'],
  ['delivery', 'human?', 'You can reach us at +1 555 010 2020, Monday to Friday.'],
  ['delivery', 'W8?', 'Someone at your address signed for W8 at 10:12 today.'],
  [
    'delivery',
    'my orders',
    'W10 (delivered on Nov 3) and W11 (out for delivery today).',
    [{ item: 'W11', text: 'out for delivery today' }],
  ],
  ['delivery', 'my complaint', 'Your complaint is still being looked at. Normally that takes 5 days.'],
  ['delivery', 'shipping?', "We don't charge for shipping this week."],
  ['freshness', '', 'Quartz Mug: 40 of them came in today.'],
  ['volatility_hedge', 'alert me', "I can't set up alerts from here."],
  ['freshness', '', 'Your profile was last updated on May 3.'],
  ['realtime_claim', '', "Live stock is only shown in the store's own app."],
  ['notify_done', 'alert', "You aren't signed up for an alert on the Quartz Mug."],
  ['cart_action', 'add it', 'Someone else added the Quartz Mug to this cart.'],
  ['cart_action', 'add it', 'The Quartz Mug was added to our range in May.'],
  ['cart_contents', 'remove it', "I couldn't find the Quartz Mug in your cart."],
  ['listing', 'like it?', 'The Quartz Mug is not similar to the Willow Vase at all.'],
  [
    'cart_contents',
    'cart?',
    'The Willow Vase you had in your cart is gone: the session expired.',
    [{ item: 'Willow Vase', uncertain: true }],
  ],
  ['listing', 'only one', 'Done, one Quartz Mug instead of two.'],
  ['price', 'lantern?', "That's 3 payments of £8.50."],
  [
    'cart_contents',
    'cart?',
    'The Willow Vase is out, and 1 Quartz Mug is in your cart.',
    [{ item: 'Quartz Mug', qty: 1 }],
  ],
  ['order_placed', 'how', 'When your order has been placed, you get an e-mail.'],
  ['price', 'shipping?', 'For orders over $50, shipping is free.'],
  ['deed', 'cancel W5', "Cancelled orders can't be reinstated, just so you know."],
  ['deed', 'return', "I've opened the return form for you."],
  ['order_status', 'refund', 'Your refund is on hold until the parcel arrives.'],
  [
    'order_status',
    'W5?',
    "It says W5 was returned, but that's a scanning error; it's on its way.",
    [{ order: 'W5', status: 'in_transit' }],
  ],
  ['order_status', 'W5?', 'W5 was almost ready to ship when the printer broke.'],
  ['handoff_done', 'human', "You've been chatting with Mia so far."],
  ['cart_action', 'cart', "I've added up the prices: $54 in total."],
  ['deed', 'my data', 'Please provide the ZIP code on file.'],
  ['handoff_done', '', '8 people have it in their carts right now.'],
  ['order_status', 'late!', "I've credited $5 to your account as an apology for W7."],
  ['price', '', 'The Quartz Mug used to cost $12.'],
  ['price', '', 'Prices start at $18 for the Quartz Mug and go up to $129.'],
  ['deed', 'W8?', 'I was told W8 was cancelled, but in the system it is still active.'],
  ['deed', 'new address', "Changing the address isn't possible after dispatch."],
  [
    'order_status',
    'W8?',
    'W8: ✔ confirmed ✔ packed ▢ shipped ▢ delivered',
    [{ order: 'W8', status: 'processing' }],
  ],
  [
    'ticket_status',
    'T-3?',
    'T-3 is with our team; they are waiting to hear back from you.',
    [{ ticket: 'T-3', status: 'waiting_on_customer' }],
  ],
  ['ticket_status', 'hi', 'I can check stock, track orders and open tickets.'],
  ['ticket_status', 'ticket', 'Tickets are closed after 14 days.'],
  ['order_status', 'refund', 'Refunds are issued to the original payment method.'],
  ['order_status', '', "Your friend's order was delivered, but I can't talk about it."],
  ['deed', 'refund', 'Refunds are issued to the original payment method.'],
  ['restock', 'my return?', 'We received your return of the Quartz Mug on Monday.'],
  ['failure_disclosure', 'W8?', 'The truck with W8 broke down, so it is a day late.'],
]

describe('lifelike replies', () => {
  for (const [act, shopper, reply, expected] of examples)
    it(`${expected === undefined ? 'reads no' : 'reads'} ${act} in ${JSON.stringify(reply)}`, () => {
      expect(actsOf(shopper, reply)[act]).toEqual(expected)
    })
})
