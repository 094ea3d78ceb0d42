import { describe, expect, it } from 'vitest'
import { actsOf } from '../examples.ts'

const promised = (action: string, id?: string) => ({ action, ...(id ? { id } : {}), modality: 'promised' })
const done = (action: string, id?: string) => ({ action, ...(id ? { id } : {}), modality: 'done' })
const order = (id: string, status: string) => [{ order: id, status }]

/** What shops write about parcels, money and tickets, beside what looks alike and tells something else: act, shopper, reply, reading. */
const examples: readonly (readonly [string, string, string, unknown?])[] = [
  // The shop's own trouble, and work on it.
  ['order_status', 'W8?', "We've hit a snag while loading W8."],
  ['failure_disclosure', 'W8?', 'We hit a snag retrieving your order details.', true],
  ['order_status', 'W8?', 'Your order W8 hit a snag at customs.', order('W8', 'delayed')],
  ['failure_disclosure', 'W8?', 'Your order W8 hit a snag at customs.'],
  ['order_status', 'W8?', 'We hit a snag retrieving it. Our team is working on it.'],
  // What the shopper wishes, and what has been done.
  ['order_status', 'cancel W8', "You'd like to cancel W8 and have the amount refunded. Shall I go ahead?"],
  [
    'order_status',
    'cancel W8',
    'As you wanted, W8 has been cancelled and the amount refunded.',
    [...order('W8', 'refunded'), ...order('W8', 'cancelled')],
  ],
  // Answers that somebody waits for, and money that arrives.
  ['restock', 'T-7?', 'She is waiting for the lab report, which is due on Thursday.'],
  ['delivery', 'T-7?', 'She is waiting for the lab report, which is due on Thursday.'],
  [
    'restock',
    'mug?',
    'The Quartz Mug is sold out; the next batch is due on Thursday.',
    [{ item: 'Quartz Mug', text: 'is due on Thursday' }],
  ],
  ['price', 'refund for the mug', "I've released it: €39.90 will be in your account by Friday."],
  ['price', 'mug', 'The Quartz Mug is $20.', [{ item: 'Quartz Mug', amount: 20, currency: 'USD' }]],
  // Houses, goods that go out, second tries.
  ['cart_action', 'new address for W8', 'changed it to 14 Mill Lane'],
  ['deed', 'new address for W8', 'changed it to 14 Mill Lane', [done('address_changed', 'W8')]],
  ['availability', 'stool order?', 'got 3 stools going out today'],
  [
    'availability',
    'stool?',
    'got 3 stools left',
    [{ item: 'Cedar Stool', status: 'low_stock', basis: 'stock', quantity: 3 }],
  ],
  ['state_change', 'refund?', 'Nobody has signed it off, so no money has moved.'],
  ['state_change', 'W8', 'The date has moved to Friday.', true],
  ['next_steps', 'W8', 'It was paid on the second try.'],
  // In a queue, and up the chain.
  ['handoff_done', 'T-7', "I've bumped it up so that it is seen today."],
  ['ticket_status', 'T-7', "I've bumped it up so that it is seen today."],
  ['handoff_done', 'T-7', 'I bumped T-7 up the chain.', true],
  ['delivery', 'a person', 'Sure. Your estimated wait time is 6 minutes.'],
  ['delivery', 'W8', 'Your estimated delivery time is 6 days.', [{ text: 'delivery time is 6 days' }]],
  [
    'order_status',
    '9040 and 9041?',
    'Only one of the two has gone out: 9040 was picked up by DHL at noon, whereas 9041 is waiting for stock.',
    [...order('9040', 'shipped'), ...order('9041', 'backordered')],
  ],
  [
    'order_status',
    'W8?',
    'One of the two parcels of W8 has left, the other is being packed.',
    order('W8', 'partially_shipped'),
  ],
  // What is to be done on a page, and here.
  [
    'slot_request',
    'return it',
    'Go to https://shop.example/returns, enter your order number and ZIP code, and follow the steps.',
  ],
  [
    'auth_challenge',
    'return it',
    'Go to https://shop.example/returns, enter your order number and ZIP code, and follow the steps.',
  ],
  ['slot_request', 'return it', 'Go to your mailbox and send me your order number.', true],
  ['auth_challenge', 'W8', 'W8 is on hold. Please confirm your billing address.'],
  ['slot_request', 'W8', 'W8 is on hold. Please confirm your billing address.', true],
  ['auth_challenge', 'my data', 'To verify that it is you, please confirm your billing address.', true],
  ['slot_request', 'T-7', 'She needs to know whether the pot is chipped or cracked.', true],
  ['slot_request', 'size', 'You need to know which size you wear.'],
  ['slot_request', 'a person', 'Could you tell me in a few words what your issue is about?', true],
  ['order_status', 'stop it', "I've paused your subscription until January."],
  ['order_status', 'W8', 'W8 is paused until January.', order('W8', 'on_hold')],
  ['personal', 'refund', 'A refund of $64.50 was processed to your PayPal account.'],
  ['unasserted', 'T-8', 'T-8 is in progress: our technician replied yesterday and is testing a lid.'],
  // Not yet.
  ['order_status', 'has W8 shipped?', 'Not yet.', order('W8', 'processing')],
  [
    'order_status',
    'has order W8 been dispatched?',
    'No, not yet, we hope for Friday.',
    order('W8', 'processing'),
  ],
  ['order_status', 'is W8 delivered?', 'Not yet.'],
  ['order_status', 'did you send my refund for W8?', 'Not yet.'],
  ['order_status', 'has W8 not shipped?', 'Not yet.'],
  ['order_status', 'W8', "It's not packed yet.", order('W8', 'processing')],
  ['order_status', 'W8', "It hadn't been packed, so I changed it."],
  // What states mean.
  ['order_status', 'W8?', 'Step 1: packed. Step 2: shipped. Step 3: out for delivery.'],
  ['order_status', 'W8?', 'Delivered = handed to you. Shipped = the courier has it.'],
  ['order_status', 'W8?', 'Status = delivered', order('W8', 'delivered')],
  ['order_status', 'W8?', 'Statuses explained: Processing - being picked. Delivered - with you.'],
  ['order_status', 'W8?', 'Packed, then shipped, then delivered: that is how it goes.'],
  // Money that is sent, or will be.
  ['deed', 'refund', 'You are: I am sending the money back today.', [promised('refund_issued')]],
  ['deed', 'label', 'I am sending you a new label.'],
  [
    'deed',
    'cancel W8',
    "You'll see the $219.00 back on your Visa within 3 days.",
    [promised('refund_issued', 'W8')],
  ],
  [
    'deed',
    'refund',
    'Your refund request has been approved. We will credit $189.00 to your account today.',
    [promised('refund_issued')],
  ],
  ['deed', 'when do i get my money', 'sent it back to ur paypal last night', [done('refund_issued')]],
  [
    'deed',
    'refund',
    'The refund got stuck with us. I have now released it manually.',
    [done('refund_issued')],
  ],
  ['deed', 'the order on hold', 'It was on hold. I have now released it manually.'],
  [
    'deed',
    'refund',
    '- Refund of $12.50 for order W9 issued\n- Ticket T-6 opened',
    [done('refund_issued', 'W9'), done('ticket_created', 'T-6')],
  ],
  ['deed', 'wrong size', "I've booked an exchange for size L.", [done('order_changed')]],
  ['order_status', 'W8', 'Our warehouse scanned your return on 17 November.', order('W8', 'returned')],
  ['order_status', 'broken', 'Replacement mug ordered (order W9).', order('W9', 'placed')],
  ['order_status', 'W8 and W9', 'W8 is with you already.', order('W8', 'delivered')],
  ['order_status', 'W8', 'A colleague is with you already.'],
  // Opening hours, and tickets.
  ['ticket_status', 'T-7?', 'Our shop is closed today.'],
  ['ticket_status', 'T-7?', "We're open until 8."],
  ['ticket_status', 'T-7?', 'Our team is open to suggestions.'],
  [
    'ticket_status',
    'T-7?',
    'Our office is closed, but T-7 is still open.',
    [{ ticket: 'T-7', status: 'open' }],
  ],
  ['ticket_status', 'T-7?', 'The desk closed T-7 this morning.', [{ ticket: 'T-7', status: 'closed' }]],
  ['ticket_status', 'is my ticket done', 'Nope, still open.', [{ ticket: 'it', status: 'open' }]],
  ['ticket_status', 'T-7?', "We're waiting for a spare part."],
  ['ticket_status', 'T-7?', "We're waiting for a photo.", [{ ticket: 'T-7', status: 'waiting_on_customer' }]],
  [
    'ticket_status',
    'T-7?',
    'It is waiting for a spare part from the manufacturer.',
    [{ ticket: 'T-7', status: 'waiting_on_third_party' }],
  ],
  ['handoff_done', 'T-7?', 'T-7 is being looked at by our lighting team.', true],
  // Services for money, people at the door and at the desk.
  [
    'price',
    'lantern delivery',
    'Old furniture can be taken away for €35.',
    [{ item: 'Old furniture', amount: 35, currency: 'EUR' }],
  ],
  [
    'price',
    'mug',
    'The Quartz Mug can be gift wrapped for $4.',
    [{ item: 'Quartz Mug', amount: 4, currency: 'USD' }],
  ],
  ['next_steps', 'W8', 'The two-man team will call you 30 minutes before they arrive.'],
  ['next_steps', 'a person', 'Someone should be with you in under three minutes.', ['human']],
  ['next_steps', 'a person', "You're next in line.", ['human']],
  ['next_steps', 'locked out', "I've sent you a reset link.", ['link']],
  ['order_status', 'W8', "I've sent you a link to reset your password."],
  // Times of a search, days to which goods are moved.
  ['delivery', 'W8', "I've asked the courier to trace it, which normally takes up to 48 hours."],
  [
    'delivery',
    'W8',
    'Order W8 has been rescheduled to Friday, 4 December.',
    [{ item: 'W8', text: 'W8 has been rescheduled to Friday, 4 December' }],
  ],
  ['delivery', 'T-8', 'Your call has been rescheduled to Friday.'],
  ['order_status', 'W8', 'The last scan was on Monday at the Leeds depot.', order('W8', 'in_transit')],
  ['order_status', 'W8', 'The next scan will be at the Leeds depot.'],
  ['lookup_claimed', 'W8', 'Says here it was left with your neighbour.', true],
  ['unasserted', 'faster', "I can't upgrade the shipping once an order has been placed."],
  [
    'order_status',
    'W77',
    '{"message":"Your order is at our regional hub.","order":"7735-D","last_update":"2026-11-29T06:40"}',
    order('7735-D', 'in_transit'),
  ],
  ['slot_request', 'return it', 'Before I set up the return, is the Quartz Mug unused?', true],
  ['slot_request', 'cancel W8', 'Before I cancel it, are you sure?'],
  ['deed', 'W8 in blue', "I've swapped it over for you.", [done('order_changed', 'W8')]],
  ['limitation', 'opened kit', "We can't take food stuff back once it's opened.", true],
  ['limitation', 'my card', 'We never see your card number.', true],
  ['privacy_refusal', 'my card', 'We never see full card numbers.'],
  ['privacy_refusal', 'my card', "We can't show you full card numbers.", true],
  // Doubted, undone, of a part, of points.
  ['order_status', 'W8?', 'I doubt W8 has shipped.'],
  ['order_status', 'W8?', 'There is no doubt that W8 has shipped.', order('W8', 'shipped')],
  ['order_status', 'W8?', 'The missing part of W8 was posted today.'],
  ['order_status', 'W8?', 'The replacement lid was posted, and W8 has shipped too.', order('W8', 'shipped')],
  ['order_status', 'W8?', "Someone cancelled W8 by mistake, we've put it back."],
  ['order_status', 'cancel W8', "I've cancelled W8 and put it back on the shelf.", order('W8', 'cancelled')],
  ['order_status', 'W8?', 'Delivered: no. Shipped: yes.', order('W8', 'shipped')],
  ['order_status', 'W8?', 'Delivered: no issues.', order('W8', 'delivered')],
  ['ticket_status', 'T-8?', "I don't see that T-8 has been escalated."],
  ['deed', 'refund W8', 'You have been credited 200 points.'],
  ['deed', 'refund W8', 'You have been credited $20.', [done('refund_issued', 'W8')]],
  ['deed', 'refund W8', 'Refunding W8 takes 5 days.'],
  ['deed', 'refund W8', 'The refund was initiated but it came back.'],
  ['deed', 'refund W8', 'The refund was sent, but your bank takes 3 days.', [done('refund_issued', 'W8')]],
  ['lookup_claimed', 'refund W8', "I've asked our finance team to refund W8."],
  ['order_status', 'W8', 'The return pickup is booked for Friday.'],
  ['order_status', 'W8', 'Your return was booked in at the warehouse.', order('W8', 'returned')],
  // Who is at the desk, and who has logged in.
  ['failure_disclosure', 'a person', "I'm not able to connect you right now."],
  ['failure_disclosure', 'W8', "I can't connect to the order system right now.", true],
  ['next_steps', 'my orders', 'Thanks for logging in.'],
  ['auth_challenge', 'my orders', 'Did you log in with Google?'],
  ['auth_challenge', 'my orders', 'Sign-in is not needed for tracking.'],
  ['auth_challenge', 'my orders', 'Login required.', true],
  ['auth_challenge', 'my orders', "I'll need to verify your account first.", true],
  ['privacy_refusal', 'hi', 'Never share your password.'],
  ['privacy_refusal', 'hi', "We can't share your password.", true],
  ['confirmation_request', 'cancel W8', 'I need your okay to cancel W8.', true],
  ['freshness', 'W8', 'The address was updated 5 minutes ago.'],
  ['freshness', 'W8', "We'll collect it from you on Friday."],
]

describe('what shops write about parcels, money and tickets', () => {
  for (const [act, shopper, reply, expected] of examples)
    it(`${expected === undefined ? 'reads no' : 'reads'} ${act} in ${JSON.stringify(reply)}`, () => {
      expect(actsOf(shopper, reply)[act]).toEqual(expected)
    })
})
