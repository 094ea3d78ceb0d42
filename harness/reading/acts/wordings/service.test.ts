import { describe, expect, it } from 'vitest'
import type { Example } from '../../examples.ts'
import { titleOf, told } from './told.ts'

const reads = (act: string, examples: readonly Example[]) =>
  describe(act, () => {
    for (const one of examples) it(titleOf(one), () => expect(told(act, one)).toEqual(one[2]))
  })

/** Returns, refunds, tickets and hand-overs as service desks word them. */
reads('deed', [
  ['', 'I can arrange for the refund to be processed through your account.', undefined],
  ['', 'The refund can only be issued to the original card.', undefined],
  ['', "A cancelled order can't be brought back.", undefined],
  ['', 'I can help you with cancelling the order W12.', undefined],
  ['', "To proceed with changing the delivery address, I'll need the order number.", undefined],
  [
    'cancel W12',
    "I'll go on with cancelling the order W12.",
    [{ action: 'order_canceled', id: 'W12', modality: 'promised' }],
  ],
  [
    '',
    'Your return request for order W12 has been processed.',
    [{ action: 'return_started', id: 'W12', modality: 'done' }],
  ],
  [
    '',
    'The size of the Quartz Mug in order W12 has been changed.',
    [{ action: 'order_changed', id: 'W12', modality: 'done' }],
  ],
  [
    '',
    'The price difference will be refunded to your card ending in 4821.',
    [{ action: 'refund_issued', modality: 'promised' }],
  ],
  [
    'lost parcel',
    'We have opened an investigation with the courier (case C-118).',
    [{ action: 'ticket_created', id: 'C-118', modality: 'done' }],
  ],
  ['', 'We have opened an investigation with the courier.', undefined],
])

reads('order_status', [
  ['', 'Your return request for order W12 has been processed.', undefined],
  ['', 'Order W12. Items to be returned: Quartz Mug.', undefined],
  ['', 'The refund can only be processed to your card, order W12.', undefined],
  ['', 'Thank you for your patience. Order W12 has been delivered.', [{ order: 'W12', status: 'delivered' }]],
  ['', 'Order W12 is in "delivered" status.', [{ order: 'W12', status: 'delivered' }]],
  ['', 'Order W12 is marked as "shipped," and the label is printed.', [{ order: 'W12', status: 'shipped' }]],
  ['', 'We changed order W12. The price difference has been refunded.', undefined],
  ['', 'I can help you return a delivered order.', undefined],
])

reads('ticket_status', [
  ['', "I've submitted your refund request. Status: pending review.", undefined],
  ['', 'T-9 is pending.', undefined],
  [
    '',
    'T-9 is waiting for a reply from the manufacturer.',
    [{ ticket: 'T-9', status: 'waiting_on_third_party' }],
  ],
])

reads('unasserted', [['', "To create a support ticket, I'll need your e-mail.", undefined]])

reads('auth_challenge', [
  ['', 'I have successfully authenticated your identity. Which order is it?', undefined],
  ['', 'Thank you for verifying your identity, Mia.', undefined],
  ['', 'Please confirm this order number.', undefined],
  ['', 'Please confirm that you are ready to go on with the exchange.', undefined],
  ['', 'I need to verify your identity first.', true],
  ['', 'Please confirm that it is you.', true],
])

reads('slot_request', [
  ['', 'Let me find the tracking number for you.', undefined],
  ['', 'Let me check the product details first.', undefined],
  ['', 'I need to look up the order number.', undefined],
  [
    '',
    'To cancel it, please confirm the reason for the cancellation: "no longer needed" or "by mistake".',
    true,
  ],
])

reads('next_steps', [
  ['', 'I need to authenticate your identity. What is your postcode?', undefined],
  ['', 'Could you please verify the order ID once more?', undefined],
  ['', 'The return label was sent to sam@mail.example.', undefined],
  ['', "You'll get an email once the refund is approved.", undefined],
  ['', 'Refunds take a week. Alternative payment methods are listed at the checkout.', undefined],
  ['', 'You can reach us at 555-0134.', ['contact']],
  ['', 'An agent will follow up with you.', ['human']],
])

reads('handoff_done', [
  ['', 'Dana has been notified.', true],
  ['', 'You will be notified.', undefined],
])

reads('limitation', [
  ['cancel W12', 'Order W12 has already shipped, so I can no longer cancel it.', true],
  ['cancel W12', 'Order W12 is in the shipped state and cannot be cancelled.', true],
  ['', 'This item is not eligible for return.', true],
])

reads('generic', [
  [
    'can I return it',
    'Unused items can generally be returned within 30 days, provided the tags are on.',
    true,
  ],
])

reads('restock', [
  ['', 'A fix will be deployed within the next 48 hours.', undefined],
  ['', 'Pickup is scheduled for Friday.', undefined],
])

reads('volatility_hedge', [['', "They'll reach out within 4 hours.", undefined]])
reads('failure_disclosure', [['', 'I understand your frustration regarding the product failure.', undefined]])
reads('realtime_claim', [['', 'One bag feeds up to three cats.', undefined]])
