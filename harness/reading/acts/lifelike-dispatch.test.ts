import { describe, expect, it } from 'vitest'
import { actsOf } from '../examples.ts'

const promised = (action: string, id?: string) => ({ action, ...(id ? { id } : {}), modality: 'promised' })
const done = (action: string, id?: string) => ({ action, ...(id ? { id } : {}), modality: 'done' })
const order = (...told: readonly [string, string][]) => told.map(([id, status]) => ({ order: id, status }))

/** What retailers, carriers and their bots write about orders and service, beside what looks alike and tells something else: act, shopper, reply, reading. */
const examples: readonly (readonly [string, string, string, unknown?])[] = [
  // Cases among others, and how long something takes.
  ['order_status', '8812?', 'Tracking may pause for a while, especially in transit between depots.'],
  ['order_status', '8812?', 'Your parcels are sometimes held at customs for a day.'],
  [
    'order_status',
    '8812?',
    'Your order 8812 is in transit, and tracking can sometimes lag.',
    order(['8812', 'in_transit']),
  ],
  ['order_status', 'refund', '$20 refunded in 3 days.'],
  ['deed', 'refund', '$20 refunded in 3 days.', [promised('refund_issued')]],
  ['deed', 'refund', '$20 was refunded in 3 days.', [done('refund_issued')]],
  ['deed', 'refund', 'I refunded $20 within two hours, as promised.', [done('refund_issued')]],
  ['order_status', '8811?', 'Standard: delivered in 2-4 days.'],
  ['order_status', '8811?', '8811 was delivered in 2 days.', order(['8811', 'delivered'])],
  ['delivery', 'refund', 'Processed your refund ($49.99 - will arrive in 3-5 days)'],
  // Back, but not to the shop.
  ['order_status', '6625?', '6625 has gone back to the depot.'],
  ['order_status', '6625?', '6625 went back to our Leeds warehouse.', order(['6625', 'returned'])],
  ['order_status', '6625?', 'It came back to the sender.', order(['6625', 'returned'])],
  ['restock', '6630?', 'Send me the right address and it goes out again tomorrow.'],
  [
    'delivery',
    '6630?',
    'Send me the right address and it goes out again tomorrow.',
    [{ text: 'goes out again tomorrow' }],
  ],
  ['ticket_status', 'T-4?', "I've put T-4 back in the queue.", [{ ticket: 'T-4', status: 'open' }]],
  ['ticket_status', 'T-4?', 'T-4 has been put on hold.', [{ ticket: 'T-4', status: 'on_hold' }]],
  // The money of a return, its label, and notes on a case.
  ['deed', 'R-102?', 'Your refund for return R-102 has been initiated.', [done('refund_issued', 'R-102')]],
  ['deed', 'R-102?', 'Your return R-102 has been initiated.', [done('return_started', 'R-102')]],
  ['deed', 'R-102?', 'The label for your return R-102 has been sent.', [done('return_started', 'R-102')]],
  ['deed', 'R-102?', 'The label for the return has not been sent yet.'],
  ['deed', 'T-4', "I've put a note on case T-4.", [done('ticket_updated', 'T-4')]],
  ['deed', 'T-4', "I've recorded this as complaint CL-22.", [done('ticket_created', 'CL-22')]],
  ['deed', 'broken', "I've put in a claim for you.", [done('ticket_created')]],
  // All of a kind, and one.
  ['handoff_done', 'wholesale', 'Partnership inquiries are handled by our business team.'],
  ['handoff_done', 'T-4?', 'Your complaint is being handled by our quality team.', true],
  ['ticket_status', 'T-4?', 'Warranty claims are forwarded to the manufacturer.'],
  [
    'ticket_status',
    'T-4?',
    'Your claim was forwarded to the manufacturer.',
    [{ ticket: 'T-4', status: 'waiting_on_third_party' }],
  ],
  ['delivery', 'where is it', 'We have escalated this and will follow up within 2 hours.'],
  [
    'delivery',
    'the rest of 8812?',
    'The rest of your order 8812 will follow on Friday.',
    [{ item: '8812', text: 'will follow on Friday' }],
  ],
  ['failure_disclosure', 'code', 'The code could not be applied because it has expired.'],
  ['failure_disclosure', 'code', 'The code could not be applied because our system is down.', true],
  ['generic', 'late', 'This is not typical for us.'],
  // Of several orders one that no number tells apart.
  [
    'order_status',
    '8812?',
    'Your other order arrived on Monday. This one is still being packed.',
    order(['8812', 'processing']),
  ],
  ['order_status', 'my last order?', 'Your last order was delivered on Monday.', order(['it', 'delivered'])],
  [
    'order_status',
    'W8?',
    'One of the two parcels of W8 has left, the other is being packed.',
    order(['W8', 'partially_shipped']),
  ],
  ['deed', '8812?', 'Your previous order (8810) was cancelled.', [done('order_canceled', '8810')]],
  ['ticket_status', 'T-4?', 'Your other ticket, T-3, is closed.', [{ ticket: 'T-3', status: 'closed' }]],
  // From then is not from now on.
  [
    'order_status',
    'my order?',
    'Your order from Monday is being packed right now.',
    order(['it', 'processing']),
  ],
  ['unasserted', 'my order?', 'The order from last week was delivered.'],
  ['order_status', '8812?', '8812 is shipped from Monday.'],
  // Entries that are wrong, money that bounced, kinds of things.
  ['order_status', '8812?', 'The status "delivered" in your app is wrong.'],
  ['order_status', '8812?', 'The status "delivered" in your app is not wrong.', order(['8812', 'delivered'])],
  ['order_status', '8812?', 'Ignore the delivered scan, it was made by mistake.'],
  ['order_status', '8812?', 'It was scanned by mistake.'],
  ['order_status', '8812?', 'It was scanned at the hub.', order(['8812', 'in_transit'])],
  ['deed', '8812?', 'The refund was sent back by your bank.'],
  ['deed', '8812?', 'The refund was sent back to your card.', [done('refund_issued', '8812')]],
  ['order_status', '8812?', 'Returned items are checked within 3 days.'],
  ['order_status', '8812?', 'The return is on its way to us.'],
  ['order_status', '8812?', 'The parcel is on its way to you.', order(['8812', 'in_transit'])],
  ['order_status', '8812?', 'Return of 8812: delivered to us on Monday.'],
  ['order_status', '8812?', '8812: delivered to your neighbor.', order(['8812', 'delivered'])],
  ['order_status', '8812?', '8812 - shipped: 3 of 4 items.', order(['8812', 'partially_shipped'])],
  ['ticket_status', 'T-4?', 'Escalated tickets are answered first.'],
  ['ticket_status', 'T-4?', 'Escalated to the second line: T-4.', [{ ticket: 'T-4', status: 'escalated' }]],
  ['deed', '8812?', 'Your cancellation request is in.'],
  ['deed', '8812?', 'The cancellation of 8812 went through.', [done('order_canceled', '8812')]],
  ['deed', 'refund', "I've put you down for a refund."],
  // Refused and told not to, which is no failure; a parcel handed over, which is no case.
  ['failure_disclosure', 'refund', 'Your refund request was declined.'],
  ['failure_disclosure', 'buy', 'Your card was declined.', true],
  ['failure_disclosure', 'T-4', "Please don't open a second ticket."],
  ['failure_disclosure', 'T-4', 'The page does not open.', true],
  ['handoff_done', '8812?', 'Our colleagues in the warehouse have packed it.'],
  ['handoff_done', 'T-4?', 'Our colleagues in the warehouse have it.', true],
  ['handoff_done', '8812?', 'The parcel was handed to a colleague of yours.'],
  ['handoff_done', 'T-4?', 'T-4 was handed to a colleague of mine.', true],
  // Late with which order, and only sorry.
  ['order_status', '515?', 'Apologies for the delay with order 515.', order(['515', 'delayed'])],
  ['order_status', '515?', 'Apologies for the delay in answering.'],
  // What the shopper gets, and whom they reach.
  ['unasserted', 'return', "Print the label you'll be sent."],
  ['personal', 'whose is it', "To protect your account I can't read it out."],
  ['personal', 'my return', 'Your return request is under review.', true],
  ['personal', 'my return', 'Please share your order number.'],
  ['next_steps', 'help', 'Our team will assist you shortly.', ['human']],
  ['next_steps', 'help', 'Passing you over now, one second!', ['human']],
  ['next_steps', 'help', 'Please wait while we connect you.', ['human']],
  ['next_steps', 'help', 'Dana from the quality team will email you by Monday.', ['human']],
  ['next_steps', 'order 8812?', "We'll email you as soon as it leaves."],
  ['next_steps', '8812?', 'Message us on Facebook.', ['contact']],
  ['lookup_claimed', 'my orders', 'I see you have two orders: 8812 and 8813.', true],
  // New dates, and old ones.
  ['delivery', '512?', 'Revised estimate: March 6', [{ text: 'Revised estimate: March 6' }]],
  ['delivery', '512?', 'Original estimate: March 2'],
  [
    'delivery',
    '512?',
    'It will be on its way this afternoon.',
    [{ text: 'will be on its way this afternoon' }],
  ],
  ['delivery', '512?', 'Delivery is free and comes the next day.', [{ text: 'comes the next day' }]],
  [
    'delivery',
    '8101?',
    "I've sent it again at no charge; it should arrive on Wednesday.",
    [{ text: 'arrive on Wednesday' }],
  ],
  // Several orders in one reply.
  [
    'order_status',
    'my orders',
    'You have two delivered orders:\n- #3301 (Quartz Mug)\n- #3304\n\nAnd one on the way: #3310.',
    order(['3301', 'delivered'], ['3304', 'delivered'], ['3310', 'in_transit']),
  ],
  ['order_status', 'my orders', 'These have not been delivered yet:\n- 8812\n- 8813'],
  ['order_status', 'my orders', 'Which of your delivered orders would you like to return?\n- 8812\n- 8813'],
  [
    'order_status',
    '8812, 8813?',
    'Apart from 8812, which is delayed, everything has been delivered.',
    order(['8812', 'delayed']),
  ],
  [
    'order_status',
    '8812, 8813?',
    'I canceled 8812 and refunded 8813.',
    order(['8812', 'cancelled'], ['8813', 'refunded']),
  ],
  [
    'order_status',
    '8812, 8813?',
    '8812 was canceled and has been replaced by 8813.',
    order(['8812', 'cancelled']),
  ],
  [
    'deed',
    '8812, 8813?',
    "I've returned the money for 8812 and changed the address on 8813.",
    [done('refund_issued', '8812'), done('address_changed', '8813')],
  ],
  ['order_status', '8812?', "I've returned the money for 8812."],
  // Stages, and labels of what is to come.
  ['order_status', '8812?', 'Status of 8812: placed > packed > shipped > delivered'],
  ['order_status', '8812?', 'Next step: shipped'],
  ['order_status', '8812?', 'Next status: delivered. Current status: shipped.', order(['8812', 'shipped'])],
  ['order_status', '8812?', 'Let me check with the carrier and get back to you.'],
  ['order_status', '8812?', '8812 is with the carrier.', order(['8812', 'in_transit'])],
  ['order_status', '8812?', 'The scanner at the depot is broken.'],
  ['order_status', '8812?', 'Your parcel is at the depot.', order(['8812', 'in_transit'])],
  // Days of other things.
  ['restock', '8812?', 'The courier tries again on Friday.'],
  ['delivery', '8812?', 'The courier tries again on Friday.', [{ text: 'courier tries again on Friday' }]],
  ['freshness', '8812?', 'You can collect it from Friday.'],
  [
    'freshness',
    'mug?',
    'The count is from Friday, 12 Quartz Mugs.',
    [{ text: 'count is from Friday', kind: 'at', time: 'Friday' }],
  ],
  ['restock', '8812?', 'No new date yet.'],
  ['delivery', '8812?', 'No new date yet.', [{ text: 'No new date yet' }]],
  ['delivery', '8812?', 'We expect news tomorrow.'],
  ['restock', '8812?', 'The next update is expected tomorrow.'],
  ['availability', '8812?', "For privacy reasons we don't keep card numbers."],
  ['failure_disclosure', 'cart', "The website was down this morning; it's back."],
  // In the words of parcels and shop systems.
  ['order_status', '8812?', 'It was handed over to Evri last night.', order(['8812', 'shipped'])],
  ['order_status', '8812?', 'It left this morning.', order(['8812', 'shipped'])],
  ['order_status', '8812?', 'The driver left this morning.'],
  ['order_status', '8812?', 'Fulfilled on 3 May', order(['8812', 'shipped'])],
  ['order_status', '8812?', 'Unfulfilled', order(['8812', 'processing'])],
  ['order_status', '8812?', 'Your order is confirmed and will ship in 2 days.', order(['8812', 'placed'])],
  ['order_placed', '8812?', 'Your order is confirmed and will ship in 2 days.'],
  ['order_placed', 'buy the mug', 'Your order is confirmed!', true],
  ['order_status', '8812?', 'Your order is complete.'],
  ['delivery', '8812?', "We weren't able to deliver it on Friday."],
  ['delivery', '8812?', "We're unable to deliver it before Friday.", [{ text: 'deliver it before Friday' }]],
  ['delivery', '8812?', "I'm sending a new one out today.", [{ text: 'sending a new one out today' }]],
  ['deed', '8812?', "I've sent you a $10 voucher for the trouble."],
  ['deed', '8812?', "I've sent you $10 back.", [done('refund_issued', '8812')]],
  ['deed', '8812?', "I've reversed one of the charges.", [done('refund_issued', '8812')]],
  ['deed', 'return it', 'RMA 5512 approved. Ship it back by 12 May.', [done('return_started', '5512')]],
]

describe('what retailers and carriers write about orders', () => {
  for (const [act, shopper, reply, expected] of examples)
    it(`${expected === undefined ? 'reads no' : 'reads'} ${act} in ${JSON.stringify(reply)}`, () => {
      expect(actsOf(shopper, reply)[act]).toEqual(expected)
    })
})
