import { describe, expect, it } from 'vitest'
import { actsOf } from '../examples.ts'

const promised = (action: string, id?: string) => ({ action, ...(id ? { id } : {}), modality: 'promised' })
const done = (action: string, id?: string) => ({ action, ...(id ? { id } : {}), modality: 'done' })

/** What service desks say about orders, returns and accounts: act, shopper, reply, reading; nothing where none is to be read. */
const examples: readonly (readonly [string, string, string, unknown?])[] = [
  // What a yes is asked for, and what else is asked in the same breath.
  [
    'confirmation_request',
    'return the mug',
    'To go ahead with the return, please confirm the following details: Quartz Mug, refund to your card.',
    true,
  ],
  ['confirmation_request', 'swap it', "Let me know whether you'd like to proceed with the exchange.", true],
  [
    'confirmation_request',
    'change my address',
    "Once you confirm, I'll update the address for order #W8810.",
    true,
  ],
  [
    'confirmation_request',
    'cancel',
    'Please confirm whether there is another order with a kettle in it, so that I can cancel it.',
  ],
  ['confirmation_request', 'hi', 'Would you like to cancel an order or return an item?'],
  ['confirmation_request', 'thanks', "Come back whenever you're ready to proceed with the return."],
  [
    'slot_request',
    'return the vase',
    'Please confirm that you want to return the Willow Vase, and tell me which payment method to refund.',
    true,
  ],
  ['slot_request', 'cancel W8', "Please specify if it is 'bought twice' or 'found elsewhere'.", true],
  ['slot_request', 'order?', 'May I have your e-mail address and the order number, please?', true],
  ['slot_request', 'swap', 'Please share the details of the lantern that you want instead.', true],
  ['slot_request', 'cancel W8', 'Please confirm that you would like to cancel order W8.'],
  [
    'auth_challenge',
    'Lena Vogt',
    'Could you give me your postcode too? With it I can find your account.',
    true,
  ],
  // Deeds, told as processes, and promised as going on.
  [
    'deed',
    'send back the mug',
    'The return request for the Quartz Mug (350 ml, white, glazed) has been submitted.',
    [done('return_started')],
  ],
  ['deed', 'swap', 'The exchange for the Willow Vase has been processed.', [done('order_changed')]],
  [
    'deed',
    'swap',
    'The Ember Lantern (green, tall, wired) has been swapped for the red one.',
    [done('order_changed')],
  ],
  ['deed', 'other size', 'I will proceed with the exchange right away.', [promised('order_changed')]],
  ['deed', 'cancel W8', 'I will go ahead with the cancellation now.', [promised('order_canceled', 'W8')]],
  ['deed', 'cancel W8', 'Shall I proceed with the cancellation?'],
  ['deed', 'cancel W8', 'I can proceed with the cancellation only before it ships.'],
  ['deed', 'money?', 'Order #W8811 will be refunded to your Visa.', [promised('refund_issued', 'W8811')]],
  ['deed', 'money?', "You'll be getting a total refund of $81.20.", [promised('refund_issued')]],
  ['deed', 'money?', 'The price difference has been credited to your card.', [done('refund_issued')]],
  ['deed', 'address', 'Before I proceed with updating the address, one question.'],
  [
    'deed',
    'send back the mug',
    'The return has been requested. Details: Order ID: #W8812. Return status: return requested.',
    [done('return_started', 'W8812')],
  ],
  [
    'deed',
    'both of them',
    'I have cancelled W31 and W32. The money for both will be refunded.',
    [done('order_canceled', 'W31'), done('order_canceled', 'W32'), promised('refund_issued')],
  ],
  // Whose data they are.
  ['personal', 'order?', 'Your order #W8813 is currently pending and contains a Quartz Mug.', true],
  ['personal', 'order?', 'I found your latest order: it is #W8814.', true],
  ['personal', 'points?', 'Your account balance is $35.', true],
  ['personal', 'hello', 'Your customer ID is lena_vogt_12.', true],
  ['personal', 'order?', 'To look up your order, please give me its number.'],
  ['personal', 'cancel W8', 'To cancel your order W8, I need a reason.'],
  // What a state is said of, and what only looks like one.
  ['order_placed', 'return', 'The order is in "pending" status.'],
  [
    'order_status',
    'cancel both',
    'Both orders have been cancelled:\n- Order #W41 has been cancelled.\n- Order #W42 has been cancelled.',
    [
      { order: 'W41', status: 'cancelled' },
      { order: 'W42', status: 'cancelled' },
    ],
  ],
  ['unasserted', 'refund?', 'The total refund will be $12.30.'],
  ['cart_action', 'new flat', 'Your default address has been updated.'],
  ['cart_action', 'add it to my order', "I'll change the Quartz Mug in your order to the larger one."],
  ['listing', 'which order', 'Your order #W8815 holds a Quartz Mug and a Willow Vase.'],
  ['listing', 'exchange it', 'Would you like to return the Quartz Mug instead?'],
  ['availability', 'lena@example.com', "I couldn't find a user with that e-mail address."],
  // What was looked up.
  [
    'lookup_claimed',
    'lena@example.com',
    "It seems I couldn't find an account with that address.",
    { uncertain: true },
  ],
  ['lookup_claimed', 'W8?', 'The order is marked as "delivered" in our system.', true],
  ['lookup_claimed', 'W8?', 'I have located your account.', true],
  ['next_steps', 'no!', 'I can pass this on to my supervisor if you want.', ['human']],
  ['next_steps', 'that one', 'Would you like to choose a different model?', ['alternatives']],
  // Notices, macros and apologies of help desks.
  ['order_placed', 'W8?', 'Your order #W8 has been shipped. Thank you for shopping with us.'],
  ['delivery', 'W8?', 'It is packed and should arrive soon.', [{ text: 'should arrive soon' }]],
  ['delivery', 'refund?', 'The money goes to your card, and it normally takes 4 days.'],
  ['personal', 'return?', 'Your return request has been looked at.', true],
  ['personal', 'return?', 'Your order has not been delivered yet.', true],
  ['personal', 'complaint', 'A ticket has been opened. Your ticket number is C-118.', true],
  ['state_change', 'complaint', 'A complaint has been raised.'],
  ['price', 'broken vase', 'I can give you $8 in store credit for the Willow Vase.'],
  ['price', 'cancel it', 'The total amount of $64.10 will be refunded to your card.'],
  ['slot_request', 'return', 'Please send the following details:\n- why it goes back\n- a receipt', true],
  ['deed', 'return it', 'Here is your return label: https://shop.example/r/7', [done('return_started')]],
  ['confirmation_request', 'swap it', "I'll confirm the changes with you before anything is swapped."],
  ['availability', 'cancel', 'The order for the Quartz Mug is still in "pending" status.'],
  ['limitation', 'all orders', 'I can only update the address of open orders.', true],
  ['limitation', 'is it safe?', 'I do not have enough information to answer that.', true],
  ['failure_disclosure', 'track', "We couldn't process your request. Please try again.", true],
  ['restock', 'the app is broken', "I've told our engineers. You'll hear back within a day."],
  ['next_steps', 'lost', "I've escalated this to the dispatch team, who will trace it by hand.", ['human']],
  ['next_steps', 'T-4?', 'T-4 was escalated to the dispatch team.'],
  [
    'ticket_status',
    'refund for 8816',
    'You asked about order 8816. We are reviewing your request.',
    [{ ticket: 'it', status: 'in_progress', uncertain: true }],
  ],
  ['unasserted', 'return', 'Once we have the returned item in hand, your refund will be processed.'],
  ['deflection', '8817', 'Your refund for order 8817 is being processed. It usually takes a week.'],
]

describe('what service desks say', () => {
  for (const [act, shopper, reply, expected] of examples)
    it(`${expected === undefined ? 'reads no' : 'reads'} ${act} in ${JSON.stringify(reply)}`, () => {
      expect(actsOf(shopper, reply)[act]).toEqual(expected)
    })
})
