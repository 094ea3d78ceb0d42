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
  // Of several orders asked about.
  [
    'order_status',
    'orders 5571 and 5572?',
    'The first has shipped, the second is still being packed.',
    order(['5571', 'shipped'], ['5572', 'processing']),
  ],
  ['order_status', 'orders 5571 and 5572?', 'The latter has been delayed.', order(['5572', 'delayed'])],
  [
    'order_status',
    'orders 5571 and 5572?',
    'Delivered.',
    [{ order: 'it', status: 'delivered', uncertain: true }],
  ],
  [
    'order_status',
    'orders 5571 and 5572?',
    'All have shipped.',
    order(['5571', 'shipped'], ['5572', 'shipped']),
  ],
  ['deed', 'cancel 5571 and 5572', "I've cancelled the first one.", [done('order_canceled', '5571')]],
  [
    'deed',
    'cancel 5571 and 5572',
    'Your order has been cancelled.',
    [{ ...done('order_canceled'), uncertain: true }],
  ],
  [
    'deed',
    'cancel 5571 and 5572',
    'Both have been cancelled.',
    [done('order_canceled', '5571'), done('order_canceled', '5572')],
  ],
  // Dates that were told first, and the money that is to come.
  [
    'delivery',
    '8811?',
    'Initially planned for Monday, it now ships on Tuesday.',
    [{ text: 'ships on Tuesday' }],
  ],
  [
    'unasserted',
    '8811?',
    'Initially planned for Monday, it now ships on Tuesday.',
    [{ about: 'delivery', item: '8811', mode: 'past' }],
  ],
  [
    'order_status',
    '8811?',
    'Originally due on the 14th, 8811 is now expected on the 17th.',
    order(['8811', 'delayed']),
  ],
  ['delivery', '8811?', "We've started the refund for 8811; it'll be with you within a week."],
  [
    'order_status',
    '8811?',
    "We have handed 8811 to the carrier, who hasn't scanned it yet.",
    order(['8811', 'shipped']),
  ],
  ['order_status', '8811?', "We'll hand 8811 to the carrier tonight."],
  ['order_status', '8811?', 'It left customs yesterday and is with UPS.', order(['8811', 'in_transit'])],
  // What a search, a cause, a wish and a rule speak of.
  ['order_status', '8811?', 'A replacement delivered by the weekend is not possible.'],
  [
    'order_status',
    '8811?',
    "We're asking the driver to ascertain the location where the package was delivered.",
  ],
  ['order_status', '8811?', 'Let me investigate why it has been out for delivery for so long.'],
  [
    'order_status',
    '8811?',
    'I checked, and the package was delivered to the porch.',
    order(['8811', 'delivered']),
  ],
  ['order_status', '8811?', 'I can redirect it, but this may cause a slight delay in delivery.'],
  ['order_status', '8811?', 'Let me find the reason for the delay.'],
  ['order_status', '8811?', 'There is a slight delay in delivery.', order(['8811', 'delayed'])],
  ['order_status', '8811?', 'The amount should be automatically refunded within 2 days.'],
  ['order_status', '8811?', 'I can arrange for your order to be available for pickup there.'],
  ['order_status', '8811?', 'Your order is available for pickup there.', order(['8811', 'ready_for_pickup'])],
  ['order_status', '8811?', "I've flagged the order to ensure priority processing."],
  ['order_status', '8811?', 'The order was interrupted during processing.'],
  ['order_status', '8811?', 'I am now processing the cancellation request.'],
  ['order_status', '8811?', 'The item went out of stock.'],
  ['order_status', '8811?', 'Only the book was delivered.', order(['8811', 'partially_shipped'])],
  ['order_status', '8811?', 'It was only delivered yesterday.', order(['8811', 'delivered'])],
  ['order_status', '8811?', 'I understand your disappointment regarding the partial delivery.'],
  ['order_status', '8811?', 'The refund request was initiated on Monday.'],
  ['deed', '8811?', 'The refund request was initiated on Monday.'],
  ['deed', '8811?', 'The refund was initiated on Monday.', [done('refund_issued', '8811')]],
  ['ticket_status', 'my case', "I'll follow up on your case and ensure it is resolved quickly."],
  ['ticket_status', 'T-9?', 'It was resolved on Monday.', ticket(['T-9', 'resolved'])],
  // Numbers of places, cards and models.
  [
    'order_status',
    "it's 45 Park Street, Kolkata 700016",
    'The package was delivered to the front door.',
    order(['it', 'delivered']),
  ],
  ['ticket_status', 'card ending with 4444', 'Our technical team is working on the issue with refunds.'],
  ['order_status', "my Samsung M53 hasn't come", 'It was shipped on Monday.', order(['it', 'shipped'])],
  // Days that are only spoken of, wished for or not vouched for.
  ['delivery', '8811?', 'I will follow up with you tomorrow evening.'],
  ['delivery', '8811?', 'It will be with you tomorrow.', [{ text: 'be with you tomorrow' }]],
  ['delivery', '8811?', 'Expediting delivery before 6:00 AM tomorrow is unlikely.'],
  ['delivery', '8811?', 'I cannot guarantee delivery by 10 AM tomorrow.'],
  [
    'delivery',
    '8811?',
    "I can't guarantee it, but it should arrive tomorrow.",
    [{ text: 'arrive tomorrow' }],
  ],
  ['delivery', '8811?', 'I have relayed your request for delivery between 1 and 2 PM.'],
  ['delivery', '8811?', 'I am asking the courier about the details of the delivery on the 15th.'],
  ['delivery', '8811?', 'The date of the delivery is the 15th.', [{ text: 'delivery is the 15th' }]],
  ['delivery', '8811?', 'Regarding the delivery for tomorrow, it will not be possible.'],
  ['delivery', '8811?', 'This is a priority case, and we will contact you within 24 hours.'],
  ['delivery', '8811?', 'It usually takes up to 24 hours for the verification to complete.'],
  [
    'delivery',
    '8811?',
    'We will do our utmost to ensure it arrives tomorrow.',
    [{ text: 'arrives tomorrow', uncertain: true }],
  ],
  // Postage, mails and records.
  [
    'deed',
    '8811?',
    'I have initiated a refund for the return shipping charges.',
    [done('refund_issued', '8811')],
  ],
  ['deed', '8811?', "I've emailed you the return shipping label.", [done('return_started')]],
  ['deed', '8811?', 'I will send you a confirmation email with the refund details.'],
  ['deed', '8811?', "I'll send you a refund today.", [promised('refund_issued', '8811')]],
  ['deed', '8811?', 'I recommend that we process a full refund.'],
  [
    'deed',
    '8811?',
    'The refund, if eligible, will be processed.',
    [{ ...promised('refund_issued', '8811'), uncertain: true }],
  ],
  ['deed', '8811?', 'I have updated the information in our system.'],
  ['deed', '8811?', 'I have updated the details of your order.', [done('order_changed', '8811')]],
  // Failures that may have been, codes of other things, facts to confirm.
  ['failure_disclosure', '8811?', 'It is possible there might have been a glitch.'],
  ['failure_disclosure', '8811?', 'There has been a glitch on our side.', true],
  ['failure_disclosure', '8811?', 'I will investigate what went wrong.'],
  ['failure_disclosure', 'pay', 'This should bypass the previous error.'],
  ['auth_challenge', 'refund?', 'Please provide the IFSC code of the branch.'],
  ['auth_challenge', '8811?', 'Please provide the code we texted you.', true],
  ['slot_request', 'pay', "Please select 'PayPal' as your payment method."],
  ['slot_request', '8811?', 'I will either confirm the new delivery date or start the refund.'],
  ['slot_request', '8811?', 'Can you confirm if anyone else at your address took it in?'],
  ['slot_request', '8811?', 'Would you be interested in that option?'],
  ['lookup_claimed', 'hdmi?', 'I am now looking into HDMI cables.'],
  ['lookup_claimed', '8811?', 'Thank you, I have verified your details.'],
  ['order_status', '8811?', 'I have verified the delivery with the courier.'],
  ['order_status', '8811?', 'I checked, and it is with the courier.', order(['8811', 'in_transit'])],
  ['deflection', '8811?', 'I will personally monitor the progress and keep you updated.'],
  ['deflection', '8811?', 'You can monitor the progress in your account.', true],
  ['confirmation_request', 'refund', 'Could you please confirm that the jug was in the box?'],
  ['confirmation_request', 'refund', 'Please confirm that the shipping address is still correct.'],
  ['confirmation_request', 'refund', 'Please confirm that you want to cancel 8811.', true],
  ['confirmation_request', 'refund', 'Would you prefer a full refund or a replacement?'],
]

describe('what is said after a sale', () => {
  for (const [act, shopper, reply, expected] of examples)
    it(`${expected === undefined ? 'reads no' : 'reads'} ${act} in ${JSON.stringify(reply)}`, () => {
      expect(actsOf(shopper, reply)[act]).toEqual(expected)
    })
})
