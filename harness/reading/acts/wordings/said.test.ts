import { describe, expect, it } from 'vitest'
import type { Example } from '../../examples.ts'
import { titleOf, told } from './told.ts'

const reads = (act: string, examples: readonly Example[]) =>
  describe(act, () => {
    for (const one of examples) it(titleOf(one), () => expect(told(act, one)).toEqual(one[2]))
  })

reads('limitation', [
  ['change my address', "I'm only a shopping assistant, I can't change addresses.", true],
  ['', 'That is something only our staff can do.', true],
  ['stock?', "I don't have access to stock levels.", true],
  ['', 'I have no way to see your payment details.', true],
  ['', 'Changing a shipped order is not possible.', true],
  ['', 'Refunds are outside my remit.', true],
  ['', "Unfortunately I'm unable to look up orders from here.", true],
  ['', 'This chat does not support phone orders.', true],
  ['', "Our system won't let me combine two codes.", true],
  ['', "I can't view other shops' stock.", true],
  ['', 'Sorry, me can not do cancel of order.', true],
  ['', "I couldn't find order W12.", undefined],
  ['', 'The Quartz Mug is out of stock.', undefined],
  ['', 'Our system is down right now.', undefined],
])

reads('slot_request', [
  ['where is my order', 'Could you send me the order number?', true],
  ['', 'Which size would you like?', true],
  ['', 'What is the order number?', true],
  ['', 'Please tell me which color you want.', true],
  ['', 'Order number?', true],
  ['it broke', 'Can you upload a photo of the damage?', true],
  ['mug', 'How many mugs do you need?', true],
  ['kettle', 'Do you mean the Harbor Kettle or the Harbor Kettle Mini?', true],
  ['alert me', "Drop your email below and I'll ping you.", true],
  ['ship it', 'Where should we send it?', true],
  ['', 'I just need your order ID.', true],
  ['', 'Is there anything else I can do?', undefined],
  ['', 'Could you rephrase that?', undefined],
])

reads('deflection', [
  ['where is order W12', 'You can track your order in the app.', true],
  ['how much is the mug', 'Please see our website for current prices.', true],
  ['is the vase in stock', 'Please contact the store to ask about stock.', true],
  ['when does W12 come', 'Delivery dates are shown in your confirmation email.', true],
  ['where is my refund', 'Refunds usually take 5 to 10 days.', true],
  ['status of T-9', 'Our support team can help with that, call 0800 555 010.', true],
  ['my points balance', "You'll find your points under Account > Rewards.", true],
  ['is my claim accepted', 'The manufacturer handles claims, please get in touch with them.', true],
  ['stock of mugs', 'Stock is shown on the product page.', true],
  ['where is W12', 'W12 was shipped on Monday, see https://shop.example/W12.', undefined],
  ['how long do refunds take', 'Refunds usually take 5 to 10 days.', undefined],
])

reads('failure_disclosure', [
  ['', 'Our order system is not responding at the moment.', true],
  ['', 'I ran into a technical problem while checking.', true],
  ['', 'The request timed out.', true],
  ['', 'Something went wrong on our side.', true],
  ['', 'Payment declined by your bank.', true],
  ['', "The stock service can't be reached.", true],
  ['', 'I keep getting an error when I open W12.', true],
  ['', "The connection to the warehouse dropped, so I can't read the stock.", true],
  ['', 'ERR 503: service unavailable', true],
  ['', 'Sorry, system have problem now.', true],
  ['', "I couldn't find that order.", undefined],
  ['', 'The Quartz Mug is unavailable.', undefined],
])

reads('volatility_hedge', [
  ['', 'They tend to go within hours.', true],
  ['', 'Prices may change at any time.', true],
  ['', "I can't promise it will still be there tomorrow.", true],
  ['', 'Better be quick, this one is popular.', true],
  ['', 'Stock can run out while you shop.', true],
  ['', 'Items in the cart are not reserved.', true],
  ['', 'Only while stocks last.', true],
  ['', 'It might be gone by tonight.', true],
  ['', 'The price could go up again tomorrow.', true],
  ['', 'These are selling like hot cakes.', true],
  ['', 'This number changes by the minute.', true],
  ['', 'There are 3 left.', undefined],
  ['', 'The offer ends at midnight.', undefined],
])

reads('freshness', [
  ['', 'Quartz Mug: 4 in stock (as of 09:15).', [{ text: 'as of 09:15', kind: 'at', time: '09:15' }]],
  ['', 'Stock was last synced 5 minutes ago.', [{ text: 'synced 5 minutes ago', kind: 'ago', seconds: 300 }]],
  ['', 'I checked this a second ago.', [{ text: 'a second ago', kind: 'now' }]],
  ['', 'Those numbers are an hour old.', [{ text: 'an hour old', kind: 'ago', seconds: 3600 }]],
  ['', 'Last updated: just now.', [{ text: 'just now', kind: 'now' }]],
  ['', 'Data from 08:00.', [{ text: 'Data from 08:00', kind: 'at', time: '08:00' }]],
  ['', 'Counted at 14:30: 6 Quartz Mugs.', [{ text: 'Counted at 14:30', kind: 'at', time: '14:30' }]],
  ['', 'The count is from last night.', [{ text: 'from last night', kind: 'at', time: 'last night' }]],
  ['', 'The Quartz Mug is currently in stock.', undefined],
  ['', 'It sold out 2 minutes ago.', undefined],
])

reads('lookup_claimed', [
  ['', "I've had a look at your order.", true],
  ['', 'According to our records, W12 is shipped.', true],
  ['', 'I found your order W12.', true],
  ['', 'Our system shows 4 Quartz Mugs.', true],
  ['', "Just checked: it's in stock.", true],
  ['', 'I looked that up for you.', true],
  ['', 'We have checked with the warehouse.', true],
  ['', 'I went through your last orders.', true],
  ['', 'The tracking says it is at the depot.', true],
  ['', 'I can see two mugs in your cart.', true],
  ['', 'Let me check that for you.', undefined],
  ['', 'I tried to check, but the system is down.', undefined],
])

reads('handoff_done', [
  ['', "I've passed this on to our returns team.", true],
  ['', 'Your case is now with a specialist.', true],
  ['', 'I have escalated it to my supervisor.', true],
  ['', 'A colleague has joined the chat.', true],
  ['', 'You have been transferred to Kim.', true],
  ['', 'Billing has been informed.', true],
  ['', 'Maria from our support team is looking after it now.', true],
  ['', 'I have asked our workshop team to take over, and they have your case.', true],
  ['', 'Forwarded to the warehouse team.', true],
  ['', "I've handed your ticket to level 2.", true],
  ['', 'Shall I transfer you to an agent?', undefined],
  ['', 'An agent will be with you soon.', undefined],
])

reads('deed', [
  ['', "I've cancelled order W12.", [{ action: 'order_canceled', id: 'W12', modality: 'done' }]],
  ['', 'Order W12 has been cancelled.', [{ action: 'order_canceled', id: 'W12', modality: 'done' }]],
  ['', "I'll cancel W12 right away.", [{ action: 'order_canceled', id: 'W12', modality: 'promised' }]],
  ['', 'A return for W12 has been started.', [{ action: 'return_started', id: 'W12', modality: 'done' }]],
  ['', 'We have refunded order W12.', [{ action: 'refund_issued', id: 'W12', modality: 'done' }]],
  ['', 'I opened ticket T-9 for you.', [{ action: 'ticket_created', id: 'T-9', modality: 'done' }]],
  ['', 'I have added your note to T-9.', [{ action: 'ticket_updated', id: 'T-9', modality: 'done' }]],
  [
    '',
    'The delivery address of W12 has been changed.',
    [{ action: 'address_changed', id: 'W12', modality: 'done' }],
  ],
  ['', 'Code SAVE10 has been applied.', [{ action: 'code_applied', id: 'SAVE10', modality: 'done' }]],
  [
    '',
    'The refund for W12 will be issued today.',
    [{ action: 'refund_issued', id: 'W12', modality: 'promised' }],
  ],
  ['', 'Should I cancel W12?', undefined],
  ['', "I can't cancel W12 anymore.", undefined],
])

reads('order_status', [
  ['', 'Good news: W12 left our warehouse this morning.', [{ order: 'W12', status: 'shipped' }]],
  ['', 'W12 is with the courier and arrives today.', [{ order: 'W12', status: 'out_for_delivery' }]],
  ['', 'We are still packing W12.', [{ order: 'W12', status: 'processing' }]],
  ['', 'W12 – delayed', [{ order: 'W12', status: 'delayed' }]],
  ['', 'Order W12 has reached you on 3 May.', [{ order: 'W12', status: 'delivered' }]],
  ['', 'You can collect W12 at the store now.', [{ order: 'W12', status: 'ready_for_pickup' }]],
  ['', 'W12 is stuck in customs.', [{ order: 'W12', status: 'in_transit' }]],
  ['', 'We have not received the payment for W12 yet.', [{ order: 'W12', status: 'payment_pending' }]],
  ['', 'Order W12: partially shipped', [{ order: 'W12', status: 'partially_shipped' }]],
  [
    '',
    'W12 has come back to us and has been refunded.',
    [
      { order: 'W12', status: 'refunded' },
      { order: 'W12', status: 'returned' },
    ],
  ],
  ['', 'Will W12 be delivered today?', undefined],
])

reads('ticket_status', [
  ['', 'Your case CS-4 is still being looked into.', [{ ticket: 'CS-4', status: 'in_progress' }]],
  ['', 'We consider T-9 solved.', [{ ticket: 'T-9', status: 'resolved' }]],
  ['', 'T-9: pending customer', [{ ticket: 'T-9', status: 'waiting_on_customer' }]],
  ['', 'T-9 has been passed up to tier 2.', [{ ticket: 'T-9', status: 'escalated' }]],
  ['', 'Ticket T-9 is closed.', [{ ticket: 'T-9', status: 'closed' }]],
  ['', 'We have opened ticket T-9.', [{ ticket: 'T-9', status: 'open' }]],
  ['', 'T-9 is paused for now.', [{ ticket: 'T-9', status: 'on_hold' }]],
  ['', 'T-9 is waiting on the carrier.', [{ ticket: 'T-9', status: 'waiting_on_third_party' }]],
  ['', 'T-9 is open again.', [{ ticket: 'T-9', status: 'reopened' }]],
  ['', 'Can I close T-9?', undefined],
])
