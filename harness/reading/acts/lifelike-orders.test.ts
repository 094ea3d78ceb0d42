import { describe, expect, it } from 'vitest'
import { actsOf } from '../examples.ts'

const promised = (action: string, id?: string) => ({ action, ...(id ? { id } : {}), modality: 'promised' })
const done = (action: string, id?: string) => ({ action, ...(id ? { id } : {}), modality: 'done' })
const order = (id: string, status: string) => [{ order: id, status }]
const ticket = (id: string, status: string) => [{ ticket: id, status }]

/** What service desks say of orders on their way, with what must not be read so: act, shopper, reply, reading. */
const examples: readonly (readonly [string, string, string, unknown?])[] = [
  // A yes to what has become of an order.
  ['order_status', 'Did my order W-10423 ship?', 'Yes.', [{ order: 'W-10423', status: 'shipped' }]],
  ['order_status', 'Did W-10423 arrive?', 'Yes.', [{ order: 'W-10423', status: 'delivered' }]],
  ['order_status', 'When did W-10423 ship?', 'Yes.'],
  ['order_status', 'Why did W-10423 not ship?', 'Yes.'],
  // The money that was asked for, and not the parcel.
  ['order_status', 'Has my refund for W-10423 been processed?', "It's on its way."],
  ['delivery', 'Has my refund for W-10423 been processed?', 'Not yet, it takes up to 5 days.'],
  [
    'order_status',
    'Has my refund for W-10423 been processed?',
    'Your order was delivered on Monday, so the refund starts then.',
    [{ order: 'W-10423', status: 'delivered' }],
  ],
  [
    'order_status',
    'Where is my refund and when does W-10423 arrive?',
    "It's on its way.",
    [{ order: 'W-10423', status: 'in_transit', uncertain: true }],
  ],
  // A state that was, and another that has come after it.
  [
    'ticket_status',
    'reopened?',
    "It was closed last week, but since you replied it's open again: ticket T-5 is back with Tom in the repairs team.",
    ticket('T-5', 'reopened'),
  ],
  [
    'ticket_status',
    'T-5',
    "T-5 was on hold last week, but it's in progress again.",
    ticket('T-5', 'in_progress'),
  ],
  [
    'ticket_status',
    'T-5',
    'T-5 was closed last week, but you can open it again any time.',
    ticket('T-5', 'closed'),
  ],
  [
    'ticket_status',
    'T-5',
    'T-5 was closed yesterday, but we are happy to look again.',
    ticket('T-5', 'closed'),
  ],
  // A postcode is no order.
  [
    'order_status',
    'new address',
    "Order HL-22 now goes to 12 Mill Lane, Leeds LS6 2QA. It hasn't left our warehouse yet.",
    order('HL-22', 'processing'),
  ],
  [
    'order_status',
    'new address',
    'Order HL-22 goes to 111 Wellington St, Ottawa K1A 0A9. It is being packed.',
    order('HL-22', 'processing'),
  ],
  ['order_status', 'where', 'LS6 is being packed.', order('LS6', 'processing')],
  // What may not be done any more is no news.
  ['state_change', 'stop W8', "W8 has been dispatched, so I'm not able to cancel it anymore."],
  ['state_change', 'vase?', 'The Willow Vase is not available anymore.', true],
  // News of an order is no alert.
  [
    'next_steps',
    'stop W8',
    "It isn't cancelled yet: the warehouse still has to confirm it, and we'll email you as soon as they do.",
  ],
  ['next_steps', 'mug?', "It's sold out. We'll email you as soon as it's back.", ['notify']],
  // A deed refused for safety keeps back no data.
  ['privacy_refusal', 'delete me', "For security reasons I can't delete accounts in this chat."],
  ['limitation', 'delete me', "For security reasons I can't delete accounts in this chat.", true],
  ['privacy_refusal', 'card?', "For security reasons, I can't show the full card number.", true],
  ['privacy_refusal', 'address', "For security reasons I can't give out the address on the order.", true],
  ['volatility_hedge', 'card?', "For security reasons, I can't show the full card number."],
  ['auth_challenge', 'delete me', 'Please write to us from the email address on your account.'],
  ['auth_challenge', 'W8', 'Please reply with the email address on your account.', true],
  ['next_steps', 'delete me', 'Please send your request to privacy@shop.example.', ['contact']],
  ['next_steps', 'photos', 'Just reply to the email we sent you on Tuesday.', ['contact']],
  ['next_steps', 'label', 'We can send the label to sam@mail.example.'],
  // Money that is to come.
  [
    'delivery',
    'when do I get my refund',
    "I don't have access to your bank, so I can't tell when exactly it'll show.",
  ],
  [
    'limitation',
    'when do I get my refund',
    "I don't have access to your bank, so I can't tell when exactly it'll show.",
    true,
  ],
  ['unasserted', 'my refund?', 'Once the return arrives back with us, refunds are usually issued in 3 days.'],
  [
    'generic',
    'my refund?',
    'Once the return arrives back with us, refunds are usually issued in 3 days.',
    true,
  ],
  ['generic', 'my refund?', 'If you usually order by card, tell me its last digits.'],
  ['deed', 'my refund?', 'The refund of £22 is scheduled for tomorrow.', [promised('refund_issued')]],
  ['deed', 'my refund?', 'The refund of £22 was scheduled for Monday.'],
  [
    'order_status',
    'R-99?',
    'Your return R-99 was received at our warehouse on Monday and your refund has been processed.',
    [
      { order: 'R-99', status: 'refunded' },
      { order: 'R-99', status: 'returned' },
    ],
  ],
  ['order_status', 'R-99?', 'Your return R-99 is on its way to us.'],
  // Where the goods are.
  [
    'order_status',
    'any news',
    'They confirmed that the parcel is on the van.',
    order('it', 'out_for_delivery'),
  ],
  ['order_status', 'W8?', "Your friend's parcel is on the van."],
  ['order_status', 'W8?', 'W8 is in the final stage of packing.', order('W8', 'processing')],
  ['order_status', 'W8?', 'W8 is being made to order.', order('W8', 'processing')],
  ['order_status', 'W8?', 'W8 is dispatched tomorrow.'],
  ['order_status', 'W8?', 'W8 was dispatched on Monday.', order('W8', 'shipped')],
  [
    'order_status',
    "where's my stuff",
    'sorry for the wait, its still being packed',
    order('it', 'processing'),
  ],
  ['order_status', 'where are the mugs', 'Sorry for the parcel being packed badly.'],
  ['delivery', 'W8?', 'will post it tmrw', [{ text: 'will post it tmrw' }]],
  ['delivery', 'W8?', "I'll post about it on Monday."],
  ['delivery', 'a new one', '- Replacement: dispatched tomorrow', [{ text: 'dispatched tomorrow' }]],
  // What was done to an order.
  [
    'deed',
    'without the mug',
    'The Quartz Mug has been taken off order W8; the Fern Blanket stays on it.',
    [done('order_changed', 'W8')],
  ],
  ['deed', 'without the mug', 'The Quartz Mug can be taken off order W8.'],
  ['deed', 'without the mug', "The Quartz Mug hasn't been taken off order W8."],
  ['order_placed', 'I never got a confirmation', 'Your order went through fine.'],
  // Whose data, who looked, and who has it.
  ['personal', 'did it arrive', "We haven't received your return yet.", true],
  ['personal', 'did it arrive', "If we haven't received your return by Friday, write again."],
  ['personal', 'has my parcel left', 'urs went out this morning', true],
  [
    'personal',
    'my orders',
    'Here are your recent orders:\n\n| Order | Status |\n|---|---|\n| W8 | Delivered |',
    true,
  ],
  ['lookup_claimed', 'any news', "I've just chased the courier for you.", true],
  ['lookup_claimed', 'any news', "I'll chase the courier for you."],
  ['handoff_done', 'T-5', 'Ticket T-5 is back with Tom in the repairs team.', true],
  ['handoff_done', 'W8', 'We have passed it to the carrier.'],
  ['slot_request', 'T-5', 'Our warehouse team needs some photos of the damaged leg.', true],
  ['limitation', 'live?', 'Not quite live: tracking refreshes every 30 minutes.', true],
  // Errors, answers and checks that are of something else.
  [
    'order_status',
    'cancel W13',
    'I tried to cancel order W13 but the system returned an error, so it is NOT cancelled yet.',
  ],
  ['order_status', 'W13', 'Order W13 was returned yesterday.', order('W13', 'returned')],
  ['next_steps', 'W13', "I've raised this with our tech team and will try again.", ['human']],
  ['handoff_done', 'W13', "I've raised this with our tech team.", true],
  ['state_change', 'W13', "I've raised this with our tech team."],
  ['state_change', 'mug', 'The price of the Quartz Mug has been raised.', true],
  ['delivery', 'T-2', "It's now with the hardware team, who usually answer within a day."],
  ['failure_disclosure', 'T-2', 'T-2 closes automatically after 7 days without an answer.'],
  ['failure_disclosure', 'W13', 'I asked the system twice, without an answer.', true],
  ['failure_disclosure', 'new address', "Hmm, that didn't save.", true],
  ['slot_request', 'new address', 'Can you give me the street and house number once more?', true],
  ['confirmation_request', 'can you do it', 'I can cancel or return. What would you like me to do?'],
  ['confirmation_request', 'lost', 'Would you like me to open an inquiry with the carrier?', true],
  ['confirmation_request', 'swap', 'Want a returns label?', true],
  ['freshness', 'my refund', 'Your parcel was checked on the 23rd.'],
  ['lookup_claimed', 'my refund', 'Your parcel was checked on the 23rd.'],
  ['freshness', 'W13?', 'sorry only just seen this'],
  [
    'freshness',
    'W13?',
    'Latest scan: 11:52, at the sorting hub.',
    [{ text: 'Latest scan: 11:52', kind: 'at', time: '11:52' }],
  ],
  // The state that a record carries, and what is not so.
  ['order_status', 'W13?', 'Order W13 still says "Processing".', order('W13', 'processing')],
  ['order_status', 'W13?', 'The site still says "Processing".'],
  ['order_status', 'W13?', 'Until then order W13 stays in "preparing".', order('W13', 'processing')],
  [
    'order_status',
    'W13?',
    'The courier marked W13 as delivered, but your photo shows another door, so we treat it as not delivered.',
  ],
  [
    'order_status',
    'W13?',
    'W13 is marked as delivered, but you may have missed the card.',
    order('W13', 'delivered'),
  ],
  [
    'unasserted',
    'W13?',
    'Had the payment not arrived by today, we would have had to cancel W13.',
    [{ about: 'order_status', item: 'W13', mode: 'hypothetical' }],
  ],
  [
    'unasserted',
    'T-2?',
    'If you feel it has not been resolved, T-2 will be reopened.',
    [{ about: 'ticket_status', item: 'T-2', mode: 'conditional' }],
  ],
  ['unasserted', 'status', 'We will notify you when it has been sent.'],
  ['next_steps', 'status', 'We will notify you when it has been sent.'],
  ['unasserted', 'W13 ready?', 'W13 will be ready for collection from 3 pm.'],
  [
    'unasserted',
    'shipping?',
    "Once your return is here, you'll get back the $31 as well as the $3 shipping.",
  ],
  // A claim's number is not that of its order, and an order's not that of the address.
  ['deed', '1210?', "I've opened a claim (CL-77) for 1210.", [done('ticket_created', 'CL-77')]],
  [
    'deed',
    'I moved',
    "I've noted the new address on your account, but order 7007 had already been collected.",
    [done('address_changed')],
  ],
  ['auth_challenge', 'I moved', 'Please send me the complete new address, including the ZIP code.'],
  ['auth_challenge', 'order?', 'Please send me the ZIP code on the order.', true],
  ['availability', 'both gone?', 'The Quartz Mug, yes, that went out at noon.'],
  [
    'restock',
    'vase?',
    'The Willow Vase is sold out, and a new delivery is due on Tuesday.',
    [{ item: 'Willow Vase', text: 'new delivery is due on Tuesday' }],
  ],
  ['limitation', 'I moved', 'We can only make changes to orders that have not shipped yet.', true],
  ['order_status', 'did u ship', "yep! posted it y'day", order('it', 'shipped')],
  ['order_status', 'swap my order', 'urs has already left', order('it', 'shipped')],
  ['order_status', 'stop W13', 'W13 left our Bristol warehouse last night.', order('W13', 'shipped')],
  ['order_status', 'W13?', 'Status: Awaiting stock', order('W13', 'backordered')],
  ['order_status', 'W13?', 'W13 is at the packing stage.', order('W13', 'processing')],
  ['order_status', 'cancel pls', 'ok cancelled', order('it', 'cancelled')],
  ['order_status', 'what happens when I cancel', 'When you cancel, we refund the card you paid with.'],
  ['deed', 'my refund', 'Accounting has released the refund of $42 today.', [done('refund_issued')]],
  [
    'delivery',
    'W13?',
    "There isn't an updated delivery date yet.",
    [{ text: "isn't an updated delivery date yet" }],
  ],
  ['delivery', 'W13?', 'give it til thurs', [{ text: 'give it til thurs' }]],
  // How an order stands that was made before, and one made now.
  ['order_status', 'what is the status of order W13?', 'Placed.', order('W13', 'placed')],
  ['order_status', 'what is the status of order W13?', 'Status: placed', order('W13', 'placed')],
  ['order_status', 'status of W13', 'Your order is currently placed.', order('W13', 'placed')],
  ['order_placed', 'what is the status of order W13?', 'Placed.'],
  ['order_placed', 'buy it', 'Placed.', true],
  ['order_status', 'buy it', 'Placed.'],
  ['order_status', 'status of W13', "Thanks for your order! It's on the way.", order('W13', 'in_transit')],
  ['personal', 'refund?', 'Your own refund for W13 has not been issued yet.', true],
]

describe('what is said of orders on their way', () => {
  for (const [act, shopper, reply, expected] of examples)
    it(`${expected === undefined ? 'reads no' : 'reads'} ${act} in ${JSON.stringify(reply)}`, () => {
      expect(actsOf(shopper, reply)[act]).toEqual(expected)
    })
})
