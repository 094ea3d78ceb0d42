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
]

describe('what retailers and carriers write about orders', () => {
  for (const [act, shopper, reply, expected] of examples)
    it(`${expected === undefined ? 'reads no' : 'reads'} ${act} in ${JSON.stringify(reply)}`, () => {
      expect(actsOf(shopper, reply)[act]).toEqual(expected)
    })
})
