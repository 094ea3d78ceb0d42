import { describe, expect, it } from 'vitest'
import { actsOf } from '../examples.ts'

const promised = (action: string, id?: string) => ({ action, ...(id ? { id } : {}), modality: 'promised' })
const done = (action: string, id?: string) => ({ action, ...(id ? { id } : {}), modality: 'done' })
const order = (id: string, status: string) => [{ order: id, status }]

/** More of what service desks say, with what must not be read so: act, shopper, reply, reading. */
const examples: readonly (readonly [string, string, string, unknown?])[] = [
  // Not yet so.
  ['order_status', 'W8?', 'W8 is not yet delivered.'],
  ['order_status', 'W8?', 'W8: not yet refunded'],
  ['order_status', 'W8?', 'Not yet delivered, but it is on its way.', order('W8', 'in_transit')],
  ['ticket_status', 'T-8?', 'T-8 is not yet closed.', [{ ticket: 'T-8', status: 'open' }]],
  [
    'availability',
    'mug?',
    'The Quartz Mug is not yet available again.',
    [{ item: 'Quartz Mug', status: 'out_of_stock', basis: 'stock' }],
  ],
  ['order_status', 'W8?', 'W8 is packed, yet it has to wait for the van.', order('W8', 'processing')],
  ['delivery', 'W8?', 'W8 was supposed to come today, but the van broke down.'],
  ['delivery', 'W8?', "It's going to come today.", [{ text: 'come today' }]],
  // Words that are of something else.
  ['deed', 'W8?', 'The status of W8 was pulled from UPS at 16:20: label created.'],
  [
    'freshness',
    'W8?',
    'The status of W8 was pulled from UPS at 16:20.',
    [{ text: 'pulled from UPS at 16:20', kind: 'at', time: '16:20' }],
  ],
  ['deed', 'stop W8', "I've pulled order W8 back.", [done('order_canceled', 'W8')]],
  ['order_status', 'W8?', 'There is a strike at the port of Antwerp, and it affects W8.'],
  ['order_status', 'W8?', 'W8 is at the port of Antwerp.', order('W8', 'in_transit')],
  ['next_steps', 'W8?', "We'll let you know as soon as we hear from the shipping line."],
  ['next_steps', 'mugs?', "You'll hear from me the second they are back.", ['notify']],
  ['price', 'my data?', 'I can see the orders and their delivery status, nothing else.'],
  ['lookup_claimed', 'my data?', 'I can see the orders placed with this address.'],
  ['lookup_claimed', 'W8?', 'I can see order W8 here.', true],
  ['lookup_claimed', 'code?', 'I see the problem: it expired on Sunday.'],
  ['failure_disclosure', 'it broke', 'For that I need a short video of the fault.'],
  ['failure_disclosure', 'W8?', 'I ran into a technical fault.', true],
  ['next_steps', 'a new one', 'Please send the old one back with the label in the parcel.'],
  ['next_steps', 'hi', 'Please send it again.', ['retry']],
  ['next_steps', 'W8', 'Would you like us to resend it?'],
  ['delivery', 'complaint', "She'll get in touch with you by tomorrow noon."],
  ['delivery', 'W8?', "It'll be with you by tomorrow noon.", [{ text: 'be with you by tomorrow' }]],
  [
    'ticket_status',
    'T-7?',
    "She has asked the courier about T-7, and we're waiting for their answer.",
    [{ ticket: 'T-7', status: 'waiting_on_third_party' }],
  ],
  [
    'ticket_status',
    'T-7?',
    "On T-7 we're waiting for your answer.",
    [{ ticket: 'T-7', status: 'waiting_on_customer' }],
  ],
  [
    'auth_challenge',
    'return it',
    'To start, please visit https://shop.example/r and enter your order number and email.',
  ],
  [
    'slot_request',
    'return it',
    'To start, please visit https://shop.example/r and enter your order number and email.',
  ],
  ['slot_request', 'return it', 'To start, please give me your order number.', true],
  ['slot_request', 'for my mum', "I'd love to tell you, but order details are only for the buyer."],
  ['privacy_refusal', 'for my mum', 'Order details are only for the person who placed the order.', true],
  // Money on its way, exchanges, and new ones.
  ['deed', 'W8', 'The refund of $12 was submitted to your bank just now.', [done('refund_issued', 'W8')]],
  ['deed', 'merge', 'The delivery fee of $4.90 will then be refunded.', [promised('refund_issued')]],
  ['deed', 'wrong color', "I've set up an exchange for you.", [done('order_changed')]],
  ['deed', 'wrong color', 'I can set up an exchange for you.'],
  ['order_placed', 'a new one', "I've ordered a new Quartz Mug for you.", true],
  ['order_placed', 'a new one', "I've ordered new ones for the shop."],
  ['delivery', 'squashed', 'sending u a new box tmrw', [{ text: 'sending u a new box tmrw' }]],
  ['delivery', 'squashed', "I'll send you a reply tomorrow."],
  ['delivery', 'W8?', "We don't have a new date.", [{ text: "don't have a new date" }]],
  ['order_status', 'W8?', 'W8: paid, in the queue for packing.', order('W8', 'processing')],
  ['order_status', 'W8?', 'W8 has been released to the warehouse.', order('W8', 'processing')],
  ['auth_challenge', 'new mail', "Changes can only be made when you're logged in.", true],
  ['next_steps', 'my data', 'A copy can be requested at privacy@shop.example.', ['contact']],
  // Records of JSON.
  [
    'order_status',
    'my orders',
    '{"orders":[{"id":"W8","status":"shipped"},{"id":"W9","status":"delivered"}]}',
    [...order('W8', 'shipped'), ...order('W9', 'delivered')],
  ],
  [
    'order_status',
    'my return',
    '{"type":"order","id":"1190","state":"RETURN_RECEIVED"}',
    order('1190', 'returned'),
  ],
  ['order_status', 'mugs', '{"type":"product","id":"1190","status":"shipped"}'],
  // Framed as none, in other acts.
  ['handoff_done', 'T-7', 'I thought I had forwarded it to the returns team.'],
  ['handoff_done', 'T-7', "I've forwarded it to the returns team.", true],
  ['lookup_claimed', 'W8', 'I should have checked your order.'],
  ['failure_disclosure', 'W8', 'Nothing has gone wrong on our side.'],
  ['failure_disclosure', 'W8', "Our system hasn't crashed."],
  ['failure_disclosure', 'W8', "I don't see any error on our side."],
  ['failure_disclosure', 'W8', 'There was an outage this morning, but everything works again now.'],
  ['failure_disclosure', 'W8', 'Something went wrong on our side.', true],
  ['failure_disclosure', 'W8', 'There was an error, and it is not working yet.', true],
  ['privacy_refusal', 'W8', 'Nothing about it is confidential.'],
  ['delivery', 'W8', "It won't arrive on Friday."],
  ['delivery', 'W8', 'It no longer arrives on Friday.'],
  ['delivery', 'W8', "I don't think it will arrive on Friday."],
  ['delivery', 'W8', "It won't arrive before Friday.", [{ text: 'arrive before Friday' }]],
  ['delivery', 'W8', "Don't worry, it will arrive on Friday.", [{ text: 'arrive on Friday' }]],
  ['order_placed', 'buy it', "It isn't true that the order has been placed."],
  ['order_placed', 'buy it', 'No order was placed.'],
  ['order_placed', 'buy it', 'The order has been placed.', true],
  ['freshness', 'W8', 'W8 is packed. It will be updated at 12:30.'],
  ['freshness', 'W8', 'W8 is packed. The next update is at 12:30.'],
  ['realtime_claim', 'W8', "It's far from real time."],
  ['cart_action', 'mug', 'I thought I had added the Quartz Mug to your cart.'],
  ['cart_action', 'mug', 'I said I added the Quartz Mug to your cart, but that was wrong.'],
  ['price', 'mug', "It's not true that the Quartz Mug costs $20."],
  ['price', 'mug', 'The page wrongly says the Quartz Mug costs $20.'],
  [
    'price',
    'mug',
    "It's true that the Quartz Mug costs $20.",
    [{ item: 'Quartz Mug', amount: 20, currency: 'USD' }],
  ],
  ['availability', 'mug', "I don't think the Quartz Mug is in stock."],
  ['availability', 'mug', 'The page wrongly shows the Quartz Mug as available.'],
  ['availability', 'mug', 'The Quartz Mug is anything but available.'],
  [
    'availability',
    'mug',
    'The Quartz Mug is far from sold out.',
    [{ item: 'Quartz Mug', status: 'in_stock', basis: 'stock' }],
  ],
  // Logins, reminders, carriers and money that look like something else.
  ['auth_challenge', "can't get in", 'Our login service is having issues at the moment.'],
  ['auth_challenge', 'my orders', 'Please use the login on top of the page.', true],
  ['delivery', 'paid twice', "I've sent the 2nd one back to your card. Should be there in a few days."],
  ['delivery', 'W8', 'The courier has it. Should be there in a few days.', [{ text: 'there in a few days' }]],
  ['deed', 'paid twice', "I've just sent the 2nd one back to your card.", [done('refund_issued')]],
  ['notify_done', 'T-7', "I've added a reminder for our technicians on T-7."],
  ['next_steps', 'W8', 'Expected hand-over to the carrier: this evening.'],
  ['restock', 'policy', 'Everything else can be sent back within 30 days.'],
  ['order_status', 'W8', 'W8 reached our returns centre this morning.', order('W8', 'returned')],
  ['order_status', 'W8', 'W8 reached the sorting centre this morning.', order('W8', 'in_transit')],
  ['order_status', 'where is W8', 'Royal Mail says W8 was delivered at 11.', order('W8', 'delivered')],
  ['order_status', 'where is W8', 'The mail says W8 was delivered at 11.'],
  [
    'unasserted',
    'refund?',
    'Your refund was issued on Monday. If it is not there by next Monday, write again.',
  ],
  ['personal', 'refund?', 'Your refund is not overdue yet.', true],
  ['handoff_done', 'T-7', "It's been with the billing team since 9:30.", true],
  ['deed', 'anyone there', 'Your message has been saved as ticket T-55.', [done('ticket_created', 'T-55')]],
  ['deed', 'two of them', 'W8 has been updated: 2 mugs instead of 1.', [done('order_changed', 'W8')]],
  ['deed', 'refund?', 'Your refund was approved yesterday and sent to Klarna.', [done('refund_issued')]],
  ['limitation', 'france?', "we can't ship to france atm", true],
]

describe('more of what service desks say', () => {
  for (const [act, shopper, reply, expected] of examples)
    it(`${expected === undefined ? 'reads no' : 'reads'} ${act} in ${JSON.stringify(reply)}`, () => {
      expect(actsOf(shopper, reply)[act]).toEqual(expected)
    })
})
