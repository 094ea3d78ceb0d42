import { describe, expect, it } from 'vitest'
import { actsOf } from '../examples.ts'

const promised = (action: string, id?: string) => ({ action, ...(id ? { id } : {}), modality: 'promised' })
const done = (action: string, id?: string) => ({ action, ...(id ? { id } : {}), modality: 'done' })
const order = (...told: readonly [string, string][]) => told.map(([id, status]) => ({ order: id, status }))
const ticket = (...told: readonly [string, string][]) => told.map(([id, status]) => ({ ticket: id, status }))

/** What agents, notices and shop bots say of orders on the way, at the door and back again, beside what looks alike: act, shopper, reply, reading. */
const examples: readonly (readonly [string, string, string, unknown?])[] = [
  // Lines that were broken within a sentence, and lines that were not.
  [
    'order_status',
    'cancel 9118',
    'Order 9118 (lamp) is out for delivery, so it can not be\ncanceled any more.',
    order(['9118', 'out_for_delivery']),
  ],
  ['deed', 'cancel 9118', 'Order 9118 (lamp) is out for delivery, so it can not be\ncanceled any more.'],
  [
    'order_status',
    'my parcel?',
    'Your parcel has been\nshipped and comes on Friday.',
    order(['it', 'shipped']),
  ],
  [
    'order_status',
    '9118?',
    '9118 is still with us\nshipped orders are shown in green',
    order(['9118', 'processing']),
  ],
  // A purchase that was made before, or that something else is told by.
  ['order_placed', 'when does my order arrive?', 'Your order #9118 has been confirmed and is being packed.'],
  ['order_placed', 'complaint', 'Please tell us the surname under which the order was placed.'],
  ['order_placed', 'which mail?', 'The e-mail address your order was placed with.'],
  ['order_placed', 'buy it', 'Done, your order is confirmed.', true],
  ['order_placed', 'is there an order?', 'We will see whether the order was placed.'],
  // What comes back.
  ['order_status', 'return status', 'The parcel is in transit back to our warehouse.'],
  ['order_status', '9118?', '9118 is on its way back to the seller.'],
  ['order_status', '9118?', '9118 is in transit.', order(['9118', 'in_transit'])],
  ['deed', 'my money', 'Your return is in transit.'],
  ['personal', 'my money', 'Your return is in transit.', true],
  [
    'order_status',
    'return R-81?',
    'The item has arrived at our facility and will be inspected.',
    order(['R-81', 'returned']),
  ],
  ['order_status', 'order 9118?', 'The item has arrived at our facility.'],
  ['order_status', 'can I return it?', 'It arrived at our warehouse.'],
  ['order_status', 'has my return come?', 'The parcel was received on Monday.', order(['it', 'returned'])],
  // What a word of a state stands for.
  ['order_status', 'it says delivered', "Delivered doesn't always mean at your door."],
  ['order_status', '9118?', 'Delivered. That means you can send it back now.', order(['9118', 'delivered'])],
  // At the door.
  ['handoff_done', '9118?', '9118 was handed to your neighbour at number 14.'],
  ['next_steps', '9118?', '9118 was handed to your neighbour at number 14.'],
  ['order_status', '9118?', '9118 was handed to the porter.', order(['9118', 'delivered'])],
  ['handoff_done', 'help', 'I handed your case to the concierge team.', true],
  ['order_status', '9118?', '9118 got to you on Friday.', order(['9118', 'delivered'])],
  ['order_status', '9118?', "9118 never got to you, I'm sorry."],
  [
    'order_status',
    '9118?',
    '9118 moved from the depot to the van this morning.',
    order(['9118', 'out_for_delivery']),
  ],
  ['order_status', '9118?', '9118 moved from Monday to Friday.'],
  ['lookup_claimed', '9118?', "The courier's scan from this morning says it was left at the door.", true],
  ['lookup_claimed', '9118?', "The courier's van has broken down."],
  ['availability', 'have you sent 9118?', 'It left at three.'],
  // Some of it.
  [
    'order_status',
    '9118?',
    'We have shipped those items that were in stock.',
    order(['9118', 'partially_shipped']),
  ],
  ['order_status', '9118?', 'We have shipped everything that you ordered.', order(['9118', 'shipped'])],
  [
    'delivery',
    '9118?',
    'The updated ship window is 12-16 May.',
    [{ text: 'updated ship window is 12-16 May' }],
  ],
  // People, questions and hedges.
  ['volatility_hedge', 'cancel it', 'It may not be the one that you mean.'],
  ['volatility_hedge', 'price?', 'The price may not be the same tomorrow.', true],
  ['privacy_refusal', 'help', 'I can bring in a person to help.'],
  ['confirmation_request', '9118 refunded?', "You'd like to know if 9118 has been refunded?"],
  ['confirmation_request', '9118', 'Do you want 9118 refunded?', true],
  ['unasserted', 'cancel 9118', 'I can check whether it can still be canceled.'],
  ['unasserted', '9118?', 'It will be delivered by FedEx.'],
  ['handoff_done', 'a person', "You're through to Beatriz now.", true],
  ['handoff_done', 'a person', "You're through to the next round now."],
  ['next_steps', 'T-8?', 'A colleague from the repair desk will telephone you.', ['human']],
  [
    'ticket_status',
    'dispute D-118?',
    'Waiting for the seller to respond.',
    ticket(['D-118', 'waiting_on_third_party']),
  ],
  ['deed', 'W66', 'Changing the street on W66 for you now.', [promised('address_changed', 'W66')]],
  [
    'deed',
    'start the return',
    'Done, your return reference is RT-5519.',
    [done('return_started', 'RT-5519')],
  ],
  // Of two numbers the one that waits is told of, and words of states that are explained.
  ['ticket_status', 'W1?', 'W1 is on hold until ticket T-9 is closed.'],
  ['order_status', 'W1?', 'W1 is on hold until ticket T-9 is closed.', order(['W1', 'on_hold'])],
  ['order_status', 'T-9?', 'T-9 is on hold until W1 is delivered.'],
  ['ticket_status', 'T-9?', 'T-9 is on hold until W1 is delivered.', ticket(['T-9', 'on_hold'])],
  [
    'order_status',
    'what do the statuses mean',
    'Processing: we pack your order. Shipped: the courier has it.',
  ],
  ['order_status', 'W1?', 'Shipped: we sent it on Monday.', order(['W1', 'shipped'])],
  [
    'order_status',
    'W1?',
    'Box 1 delivered, box 2 out for delivery.',
    [{ order: 'W1', status: 'delivered', uncertain: true }],
  ],
  [
    'order_status',
    'W1?',
    'Box 1 is on its way, box 2 is still being packed.',
    order(['W1', 'partially_shipped']),
  ],
  // What comes of steps that the shopper is told.
  ['cart_action', 'how do I add it?', 'Pick a size and press Add. The item is added to your cart.'],
  [
    'cart_action',
    'can you add the mug?',
    "Sure. It's added to your cart.",
    [{ action: 'added', item: 'Quartz Mug', modality: 'done' }],
  ],
  ['order_status', 'how do I cancel W1?', 'Open it and tap Cancel. The order is cancelled at once.'],
  [
    'order_status',
    'how do I cancel W1?',
    'Open it and tap Cancel. It is cancelled now, I see.',
    order(['W1', 'cancelled']),
  ],
  // Undone, asked for, done by halves.
  ['deed', 'W1?', 'W1 was cancelled by mistake and is active again.'],
  ['order_status', 'W1?', 'W1 was cancelled by mistake and has been reinstated.'],
  ['order_status', 'W1?', 'W1 was cancelled; the offer is on again next week.', order(['W1', 'cancelled'])],
  ['ticket_status', 'W1', "I've put in a request to cancel W1."],
  [
    'order_status',
    'W1',
    "Cancelling W1 isn't possible any more, it left this morning.",
    order(['W1', 'shipped']),
  ],
  [
    'order_status',
    'W1',
    "Only the lamp was refunded, the shade wasn't.",
    [{ order: 'W1', status: 'refunded', uncertain: true }],
  ],
  [
    'order_status',
    'W1',
    "We've had to pause W1 while the bank checks the payment.",
    order(['W1', 'on_hold']),
  ],
  ['delivery', 'return', 'R-77 is registered. Please ship it within 14 days.'],
  ['delivery', 'W1?', 'We ship it within 14 days.', [{ text: 'We ship it within 14 days' }]],
  ['slot_request', 'exchange', 'To exchange it, send it back and order the new size.'],
  ['volatility_hedge', 'address', 'Your address can be changed until the parcel leaves.'],
  ['volatility_hedge', 'price', 'The price can be changed at any time.', true],
  ['privacy_refusal', 'return', "There is one already, so I can't open another."],
  ['privacy_refusal', 'whose is it', "I can't open another customer's order.", true],
  // Who comes, and who asks.
  ['delivery', 'human', 'A colleague will be with you in about five minutes.'],
  [
    'delivery',
    'W1?',
    'It will be with you in about five minutes.',
    [{ text: 'be with you in about five minutes' }],
  ],
  ['next_steps', 'T-9', 'The manager will be informed.'],
  ['next_steps', 'the list', "I can't tell you who else is on the list."],
  ['next_steps', 'hi', 'May I have your name so I know what to call you?'],
  ['auth_challenge', 'W1?', 'Which mail did you order with?', true],
  ['auth_challenge', 'points', "For safety, I've sent you a code, please type it here.", true],
  ['handoff_done', 'human', 'Passed on, Maria will write to you tomorrow.', true],
  // What failed, and what is over or none.
  ['failure_disclosure', 'W1?', 'Our payment partner had an outage last night, all is well now.'],
  ['failure_disclosure', 'W1?', 'The courier gives no time, only the day.'],
  ['order_status', 'W1?', 'We messed up: W1 was packed without the shade.'],
  ['order_status', 'W1?', 'W1 was packed this morning.', order(['W1', 'processing'])],
  ['lookup_claimed', 'W1?', "Tracking hasn't moved since Friday."],
  ['delivery', 'W1?', 'Express would get it there tomorrow.'],
  ['deflection', 'W1?', "The link in your mail has expired, here's a new one: https://shop.example/t/1"],
  // Words that look like a condition, a change or a hedge.
  ['unasserted', 'W1?', 'It was shipped with the number provided in your mail.'],
  ['order_status', 'W1?', 'W1 was shipped with the number provided in your mail.', order(['W1', 'shipped'])],
  [
    'unasserted',
    'W1?',
    'W1 will be shipped provided you confirm the address.',
    [{ about: 'order_status', item: 'W1', mode: 'conditional' }],
  ],
  ['volatility_hedge', 'is anybody there?', 'Somebody will be from nine on.'],
  ['order_status', 'W1?', 'W1 was handed over at reception.', order(['W1', 'delivered'])],
  [
    'order_status',
    'W1?',
    'The first parcel of W1 has left, the other is still being packed.',
    order(['W1', 'partially_shipped']),
  ],
  ['delivery', 'my credit', 'The credit note goes out on Thursday.'],
  ['next_steps', 'W1?', "I'll write to you once W1 is loaded."],
  ['unasserted', 'W1?', "If it does not move, we'll investigate it with the courier."],
  // Nearly, asked at the end, of a part, one of two.
  ['order_status', '7001?', '7001 is as good as delivered.'],
  ['order_status', '7001?', "7001 was delivered on Monday, wasn't it?"],
  ['order_status', '7001?', '7001 holds a lamp that was returned once.'],
  ['order_status', '7001?', 'The order that was returned is 7001.', order(['7001', 'returned'])],
  ['delivery', '7001?', 'We can ship 7001 today or wait for the lamp, up to you.'],
  ['delivery', '7001?', 'We can ship 7001 today.', [{ item: '7001', text: 'ship 7001 today' }]],
  ['order_status', '7001?', '7001 has arrived at your pick-up shop.', order(['7001', 'ready_for_pickup'])],
  ['order_status', '7001?', 'It still says packed, though 7001 has gone out.', order(['7001', 'shipped'])],
  ['order_status', '7001?', '7001 was given to your neighbor.', order(['7001', 'delivered'])],
  // Set about at once, asked of a colleague, told apart from a request.
  [
    'deed',
    'did you cancel it?',
    "I haven't cancelled W1 yet. I'm doing that now.",
    [promised('order_canceled', 'W1')],
  ],
  ['deed', 'did you cancel it?', "I haven't cancelled W1. I will do that only if you confirm."],
  ['deed', 'did you cancel it?', "W1 wasn't cancelled. I'm doing my best now."],
  [
    'order_status',
    'change W7070',
    "I couldn't change W7070: it's already packed.",
    order(['W7070', 'processing']),
  ],
  ['order_status', 'W1', 'Your change request is being processed.'],
  ['next_steps', 'look, please', "I've asked a teammate to look, she's got your chat now.", ['human']],
  ['auth_challenge', 'resend it', "I'll resend it once you've told me the email you booked with.", true],
  ['auth_challenge', 'size', "Once you've told us the size, we'll ship it."],
  ['deflection', 'are my passes on the way?', 'Please see your confirmation mail.', true],
  ['delivery', 'repair', 'Bring it into our shop on Monday.'],
  // Stages that are named and not reached.
  ['order_status', 'W1?', 'Packed: 2 May\nShipped: —\nDelivered: —', order(['W1', 'processing'])],
  ['order_status', 'W1?', '3 May shipped ✅\nDelivered ⏳', order(['W1', 'shipped'])],
  ['order_status', 'W1?', '✅ Packed\n🔜 Shipped', order(['W1', 'processing'])],
  ['order_status', 'W1?', 'W1 ⏳ in transit', order(['W1', 'in_transit'])],
  ['order_status', 'orders', 'W3: return received, refund pending', order(['W3', 'returned'])],
  ['order_status', 'orders', 'W2: awaiting pickup at Elm Row', order(['W2', 'ready_for_pickup'])],
  ['personal', 'orders', 'W3: cancelled (your wish)'],
  // Said before and taken back, late and there, of another than the one named last.
  [
    'order_status',
    'W1?',
    'I said W1 was delivered. That was W11. W1 is still being packed.',
    order(['W1', 'processing']),
  ],
  ['order_status', 'W1?', 'As I said, W1 was delivered.', order(['W1', 'delivered'])],
  ['order_status', 'W1?', "I'll refund the shipping because W1 came late."],
  ['order_status', 'W1?', 'W1 was delayed at first but has caught up.'],
  [
    'order_status',
    'W1 and W2',
    'W1, not W2, was cancelled.',
    [{ order: 'W1', status: 'cancelled', uncertain: true }],
  ],
  [
    'order_status',
    'W1 and W2',
    "W1 has been with you since Monday; W2 hasn't even been packed.",
    order(['W1', 'delivered'], ['W2', 'processing']),
  ],
  ['order_status', 'refund W1', 'The refund for W1 was approved but not sent yet.'],
  ['order_status', 'W1?', 'W1 was packed but not sent yet.', order(['W1', 'processing'])],
  ['order_status', 'W1?', 'You returned only one of two shoes.'],
  ['delivery', 'return W1', 'Checking it takes two days.'],
  ['ticket_status', 'T-9?', "I can't close T-9 while the refund is open."],
  ['ticket_status', 'T-9?', 'T-9 is as good as solved.'],
  // Whose hands something is in.
  ['confirmation_request', 'cancel W1', 'I hit cancel on W1, the mail confirms it.'],
  ['handoff_done', 'W1?', 'GLS picked W1 up at noon.'],
  ['order_status', 'W1?', 'GLS picked W1 up at noon.', order(['W1', 'shipped'])],
  ['handoff_done', 'T-9?', 'Ines picked T-9 up this morning.', true],
  ['order_status', 'W1?', "It's behind the bins, as you asked."],
  ['order_status', 'W1?', 'W1 is a bit behind.', order(['W1', 'delayed'])],
  ['order_placed', 'open a ticket', 'T-31 is yours, someone replies today.'],
  ['order_placed', 'buy it', "It's yours!", true],
]

describe('what is said on the way, at the door and back again', () => {
  for (const [act, shopper, reply, expected] of examples)
    it(`${expected === undefined ? 'reads no' : 'reads'} ${act} in ${JSON.stringify(reply)}`, () => {
      expect(actsOf(shopper, reply)[act]).toEqual(expected)
    })
})
