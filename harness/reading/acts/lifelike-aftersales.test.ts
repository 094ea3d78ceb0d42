import { describe, expect, it } from 'vitest'
import { actsOf } from '../examples.ts'

const promised = (action: string, id?: string) => ({ action, ...(id ? { id } : {}), modality: 'promised' })
const done = (action: string, id?: string) => ({ action, ...(id ? { id } : {}), modality: 'done' })
const order = (...told: readonly [string, string][]) => told.map(([id, status]) => ({ order: id, status }))
const ticket = (...told: readonly [string, string][]) => told.map(([id, status]) => ({ ticket: id, status }))

/** What desks of marketplaces, carriers and small shops say after a sale, beside what looks alike and tells something else: act, shopper, reply, reading. */
const examples: readonly (readonly [string, string, string, unknown?])[] = [
  // Parts, returns and parcels that are not the order.
  ['order_status', '4471', 'Unfortunately one item in your order has been cancelled.'],
  ['deed', '4471', 'Unfortunately one item in your order has been cancelled.'],
  ['deed', '4471', 'Part of your order has been cancelled; the rest will still be delivered.'],
  ['deed', '4471', "I've cancelled two items from your order 4471."],
  ['deed', '4471', 'All items in your order 4471 have been cancelled.', [done('order_canceled', '4471')]],
  ['deed', '4471', 'One of your orders, 4471, has been cancelled.', [done('order_canceled', '4471')]],
  [
    'order_status',
    '4471',
    '4471 was cancelled because one of the items is sold out.',
    order(['4471', 'cancelled']),
  ],
  ['order_status', 'my order', 'Your return has been collected by the courier and is on its way to us.'],
  ['order_status', 'my order', 'Your return parcel was picked up by DHL on Monday.'],
  [
    'order_status',
    '8811',
    'We looked at your return, and your order was delivered on Monday.',
    order(['8811', 'delivered']),
  ],
  ['order_status', 'track it', "We've received your package and will deliver it tomorrow."],
  ['order_status', 'I sent it back', 'We received your parcel on Monday.', order(['it', 'returned'])],
  ['order_status', '6120?', 'Your return of 6120 reached us this morning.', order(['6120', 'returned'])],
  ['order_status', '6120?', 'We take returned items back into our warehouse.'],
  [
    'unasserted',
    '6120?',
    'Your return of 6120 reached us, and refunds are issued once the items have been inspected.',
  ],
  [
    'order_status',
    'where is my parcel',
    "It's with Tom, your driver today.",
    order(['it', 'out_for_delivery']),
  ],
  // Rules that open with a case.
  [
    'order_status',
    'what if I miss it?',
    'After a second failed attempt the parcel is held for 7 days and then returned to us.',
  ],
  ['unasserted', 'what if?', 'If a parcel is refused, it is returned to the sender and refunded.'],
  ['order_status', '8811', 'After a failed attempt, 8811 was returned to us.', order(['8811', 'returned'])],
  ['order_status', '8811', 'After two attempts your parcel was returned to us.', order(['8811', 'returned'])],
  ['unasserted', '4471', 'It has been cancelled and will not be shipped.'],
  // Boxes that are not ticked.
  [
    'order_status',
    'track my parcel',
    '✔ Picked up – Tue\n● At local facility – Wed 06:12\n○ Out for delivery\n○ Delivered',
    order(['it', 'in_transit']),
  ],
  // What protects, and what is kept back.
  [
    'order_status',
    'my order',
    'To protect your account, the order was automatically cancelled.',
    order(['it', 'cancelled']),
  ],
  ['order_status', '8811', "To protect your privacy, I can't say whether 8811 was delivered."],
  [
    'privacy_refusal',
    "my brother's order",
    'I can only share order details with the email that placed the order.',
    true,
  ],
  ['privacy_refusal', "my cousin's order", 'I only discuss an order with the person who placed it.', true],
  [
    'slot_request',
    "my brother's order",
    'I can only share order details with the email that placed the order.',
  ],
  ['slot_request', '1190', 'Please share the order details.', true],
  // Tickets that were written about again, and who has them.
  [
    'ticket_status',
    'T-91 done?',
    "T-91 was resolved, but since you wrote again it's been reopened.",
    ticket(['T-91', 'reopened']),
  ],
  ['deed', 'T-91 done?', 'Since you wrote again T-91 has been reopened.', [done('ticket_updated', 'T-91')]],
  ['handoff_done', 'T-90?', 'T-90 is with our billing specialists.', true],
  ['next_steps', 'help', 'I am escalating this issue to our returns team.', ['human']],
  ['next_steps', 'help', "I can't escalate this issue to our team."],
  ['next_steps', 'a person', "I'm bringing in Marta from the returns desk.", ['human']],
  ['next_steps', 'new stock?', "We're bringing in new stock from the supplier."],
  ['next_steps', 'a person', 'I can book you a call for tomorrow morning.', ['human']],
  // Attempts, boots and labels that ask nothing.
  ['next_steps', 'it says attempted', 'There will be another attempt tomorrow.'],
  ['next_steps', 'return', 'Pop the boots back in their box.'],
  ['next_steps', 'x', "Pop back in an hour and I'll know more.", ['retry']],
  ['next_steps', '2094', 'Once it arrives, I can resend it or process a refund.'],
  ['auth_challenge', 'return', 'Print the label I can email you, and drop the box at any post office.'],
  ['auth_challenge', '4412', "I've sent a six-digit code to the mobile ending in 88.", true],
  ['auth_challenge', 'gift card?', "I've sent the 16-digit code of your gift card by email."],
  ['slot_request', 'trip', 'Please confirm your departure date so I can plan it.', true],
  ['slot_request', 'cable', 'Can you recall precisely where you placed the cable?', true],
  ['notify_done', 'my return', 'You have already registered a return for this order.'],
  ['notify_done', 'launch?', 'Set a reminder for the launch!'],
  ['price', 'charged twice?', 'I can see one charge of $64.00 and one authorization for the same amount.'],
  ['lookup_claimed', 'where is it', 'Only your tracking page shows that.'],
  ['lookup_claimed', 'slow', 'I have contacted the logistics team to prioritize your replacement.'],
  ['personal', '2093', "Your order 2093 couldn't be delivered due to an address issue.", true],
  ['delivery', '9-112', 'The delivery date stays Thursday.', [{ text: 'delivery date stays Thursday' }]],
  [
    'deed',
    'return',
    "Send it back to us and I'll refund you the minute it lands here.",
    [promised('refund_issued')],
  ],
]

describe('what is said after a sale', () => {
  for (const [act, shopper, reply, expected] of examples)
    it(`${expected === undefined ? 'reads no' : 'reads'} ${act} in ${JSON.stringify(reply)}`, () => {
      expect(actsOf(shopper, reply)[act]).toEqual(expected)
    })
})
