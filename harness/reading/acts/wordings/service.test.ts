import { describe, expect, it } from 'vitest'
import type { Example } from '../../examples.ts'
import { titleOf, told } from './told.ts'

const reads = (act: string, examples: readonly Example[]) =>
  describe(act, () => {
    for (const one of examples) it(titleOf(one), () => expect(told(act, one)).toEqual(one[2]))
  })

/** Returns, refunds, tickets and hand-overs as service desks word them. */
reads('deed', [
  [
    '',
    'The refunds for orders 7123 and 7124 have been issued.',
    [
      { action: 'refund_issued', id: '7123', modality: 'done' },
      { action: 'refund_issued', id: '7124', modality: 'done' },
    ],
  ],
  [
    '',
    "I've marked your case C-310 as urgent.",
    [{ action: 'ticket_updated', id: 'C-310', modality: 'done' }],
  ],
  ['', 'After the refund is initiated, it can take a week to reach you.', undefined],
  ['', 'I hear that you have difficulties canceling your order W12.', undefined],
  ['', 'I will update you within the hour.', undefined],
  ['', 'I can offer a discount on your next order.', undefined],
  ['', 'You asked about the refund for the cancelled order W12.', undefined],
  ['', 'I will make a note of your preference for a refund.', undefined],
  ['', 'I will ensure the refund is processed.', undefined],
  [
    '',
    'I have processed the refund for order 457-8392640-1957382.',
    [{ action: 'refund_issued', id: '457-8392640-1957382', modality: 'done' }],
  ],
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
  ['', 'It seems that order W12 was returned to us.', undefined],
  ['', "I've sent a cancellation request for order W12 to the warehouse.", undefined],
  ['', 'Here are the steps to follow for order W12.', undefined],
  ['', 'You can have it delivered to Norway, order W12.', undefined],
  ['', 'I understand that order W12 is marked as delivered but you have not received it.', undefined],
  ['', 'I am sorry for the incorrect item delivered with order W12.', undefined],
  ['', 'It should leave today and be delivered to you tomorrow, order W12.', undefined],
  ['', 'I understand your concern regarding the delayed refund for order W12.', undefined],
  ['', "It depends on your bank's processing time. Order W12.", undefined],
  ['', 'There may be a potential delay with order W12.', undefined],
  ['', 'Your return request for order W12 has been processed.', undefined],
  ['', 'Order W12. Items to be returned: Quartz Mug.', undefined],
  ['', 'The refund can only be processed to your card, order W12.', undefined],
  ['', 'Thank you for your patience. Order W12 has been delivered.', [{ order: 'W12', status: 'delivered' }]],
  ['', 'Order W12 is in "delivered" status.', [{ order: 'W12', status: 'delivered' }]],
  ['', 'Order W12 is marked as "shipped," and the label is printed.', [{ order: 'W12', status: 'shipped' }]],
  ['', 'We changed order W12. The price difference has been refunded.', undefined],
  ['', 'I can help you return a delivered order.', undefined],
  [
    '',
    'Orders 5571 and 5572 have been cancelled.',
    [
      { order: '5571', status: 'cancelled' },
      { order: '5572', status: 'cancelled' },
    ],
  ],
  ['', 'I looked at 5571 and 5572 has been cancelled.', undefined],
  ['', 'We have shipped a replacement for order W12.', undefined],
  ['late!', 'I apologize for the delay of order W12.', undefined],
  ['', 'The return label for order W12 has been emailed to you.', undefined],
  ['W12?', 'One of the mugs arrived damaged.', undefined],
])

reads('ticket_status', [
  ['', 'Your complaint will be treated seriously and dealt with promptly.', undefined],
  ['', "I've submitted your refund request. Status: pending review.", undefined],
  ['', 'T-9 is pending.', undefined],
  [
    '',
    'T-9 is waiting for a reply from the manufacturer.',
    [{ ticket: 'T-9', status: 'waiting_on_third_party' }],
  ],
  ['', 'Your request has been submitted.', undefined],
  [
    'lost W12',
    'I have started a trace with the carrier. Case number: C-77.',
    [{ ticket: 'C-77', status: 'open' }],
  ],
])

reads('unasserted', [['', "To create a support ticket, I'll need your e-mail.", undefined]])

reads('auth_challenge', [
  ['', 'Please confirm the name of the product.', undefined],
  ['', 'Could you please confirm the make and model of the phone?', undefined],
  ['', 'Please confirm your full name and your registered mobile number.', true],
  ['', 'I have successfully authenticated your identity. Which order is it?', undefined],
  ['', 'Thank you for verifying your identity, Mia.', undefined],
  ['', 'Please confirm this order number.', undefined],
  ['', 'Please confirm that you are ready to go on with the exchange.', undefined],
  ['', 'I need to verify your identity first.', true],
  ['', 'Please confirm that it is you.', true],
  ['', 'Your account was locked after three failed sign-in attempts.', undefined],
  ['', 'Click "Forgot password" on the sign-in page.', undefined],
  ['', 'Please check the number, it should have six digits.', undefined],
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
  ['', 'To subscribe, enter your email address at the bottom of our home page.', undefined],
])

reads('next_steps', [
  ['', 'Let me try once more.', undefined],
  ['', 'Your alert for the Quartz Mug has been removed.', undefined],
  ['', 'If anything else comes up, just write to me.', undefined],
  ['', "As soon as the Quartz Mug is back, I'll drop you an email.", ['notify']],
  ['', "If you can't get in, reset your password with the link below the login form.", undefined],
  ['', 'I will contact you again as soon as I have that information.', undefined],
  ['', 'We are taking steps to prevent similar issues.', undefined],
  ['', 'I can offer you two options: a replacement or a full refund.', undefined],
  ['', 'You might consider using another card.', undefined],
  ['', 'I understand your concern about order 678-0123456-7890123.', undefined],
  ['', 'I need to authenticate your identity. What is your postcode?', undefined],
  ['', 'Could you please verify the order ID once more?', undefined],
  ['', 'The return label was sent to sam@mail.example.', undefined],
  ['', "You'll get an email once the refund is approved.", undefined],
  ['', 'Refunds take a week. Alternative payment methods are listed at the checkout.', undefined],
  ['', 'You can reach us at 555-0134.', ['contact']],
  ['', 'An agent will follow up with you.', ['human']],
  ['', 'Order W12 has been handed over to the carrier.', undefined],
  ['', 'One of our specialists will contact you.', ['human']],
  ['', 'I can bring in a human colleague whenever you like.', ['human']],
  ['', 'T-9 is with the manufacturer, and we expect an answer by Friday.', undefined],
  ['', 'You are logged in as Ana.', undefined],
])

reads('handoff_done', [
  ['', "I'll ensure that you're connected to the right person.", undefined],
  ['', 'The package was delivered to your address and handed to a person there.', undefined],
  ['', 'Dana has been notified.', true],
  ['', 'You will be notified.', undefined],
])

reads('limitation', [
  ['', 'The system no longer lets you start a return.', true],
  ['cancel W12', 'Order W12 has already shipped, so I can no longer cancel it.', true],
  ['cancel W12', 'Order W12 is in the shipped state and cannot be cancelled.', true],
  ['', 'This item is not eligible for return.', true],
  ['', 'Gift cards cannot be returned or exchanged.', true],
  ['', 'Deleting your account cannot be undone. Would you like me to proceed?', undefined],
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

reads('volatility_hedge', [
  ['', 'Refunds take a week. It may vary with your bank.', undefined],
  ['', "They'll reach out within 4 hours.", undefined],
  ['', "The time is subject to the bank's procedures.", undefined],
])
reads('failure_disclosure', [
  ['', 'Our operators are offline right now.', undefined],
  ['', "I couldn't reach the carrier's system.", true],
  ['', 'Thank you for telling us of the error you encountered.', undefined],
  ['', "I see that you're having trouble downloading the invoice.", undefined],
  ['', 'I sincerely apologize for this error.', undefined],
  ['', 'We are taking steps to prevent similar errors.', undefined],
  ['', 'The shipping was charged in error.', undefined],
  ['', 'I understand you had a payment failure.', undefined],
  ['', 'I apologize, our payment system has an error.', true],
  ['', 'I understand your frustration regarding the product failure.', undefined],
  ['', "I'm sorry the watch didn't work out.", undefined],
  ['', "I'm having trouble understanding your request.", undefined],
])
reads('realtime_claim', [['', 'One bag feeds up to three cats.', undefined]])

reads('privacy_refusal', [
  ['', 'I have forwarded your request to our data protection officer.', undefined],
  ['', 'Rest assured that your privacy is of utmost importance to us.', undefined],
  ['', 'Please remember not to share any personal data in this chat.', undefined],
  ['', 'To protect your account, the order was put on hold.', undefined],
  ['', 'I apologize for the discrepancy between the description and the item.', undefined],
  ['', 'For security reasons I have to verify your identity.', undefined],
  ['', 'For security reasons I cannot tell you who ordered it.', true],
])

reads('freshness', [
  ['', 'Our team is available 9 am to 5 pm.', undefined],
  ['', 'T-9 is in progress. The last update was yesterday: a part was ordered.', undefined],
])

reads('lookup_claimed', [['', 'Something went wrong while looking up the price.', undefined]])
