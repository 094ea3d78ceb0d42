import { describe, expect, it } from 'vitest'
import { actsOf } from '../examples.ts'

const order = (id: string, status: string) => ({ order: id, status })
const ticket = (id: string, status: string) => ({ ticket: id, status })
const done = (action: string, id?: string) => ({ action, ...(id ? { id } : {}), modality: 'done' })
const stock = (item: string, status: string) => ({ item, status, basis: 'stock' })
const price = (item: string, amount: number) => ({ item, amount, currency: 'USD' })

/** Of several orders, tickets and products, and of several states, which is meant: act, shopper, reply, reading. */
const examples: readonly (readonly [string, string, string, unknown?])[] = [
  // "It" is the one that was asked about, whatever number stands behind.
  [
    'deed',
    'Cancel W-10423',
    "I've cancelled it. W-10424 is still active.",
    [done('order_canceled', 'W-10423')],
  ],
  [
    'deed',
    'Cancel W-10423',
    "I've cancelled it, and W-10424 stays as it is.",
    [done('order_canceled', 'W-10423')],
  ],
  [
    'deed',
    'W-10423 is lost',
    "I've refunded you and placed a new order: W-10500.",
    [done('refund_issued', 'W-10423')],
  ],
  ['deed', 'Cancel my order', "I've cancelled it: W-10423.", [done('order_canceled', 'W-10423')]],
  [
    'order_status',
    'Where is W-10423?',
    'It was delivered on Friday. W-10424 follows.',
    [order('W-10423', 'delivered')],
  ],
  ['order_status', 'Where is W-10423?', "It's on hold until W-10424 is paid.", [order('W-10423', 'on_hold')]],
  [
    'order_status',
    'Where is my order?',
    'It was delivered on Friday. Order W-10424.',
    [order('W-10424', 'delivered')],
  ],
  [
    'ticket_status',
    'Close T-41',
    "I've closed it. T-42 is still open.",
    [ticket('T-41', 'closed'), ticket('T-42', 'open')],
  ],
  // The state of now, and not the one that it came out of.
  [
    'order_status',
    'W-10423?',
    "It was on hold until yesterday. Now it's shipped.",
    [order('W-10423', 'shipped')],
  ],
  [
    'order_status',
    'W-10423?',
    "It's finally shipped! Sorry it was backordered so long.",
    [order('W-10423', 'shipped')],
  ],
  ['order_status', 'W-10423?', 'It was delayed by the storm.', [order('W-10423', 'delayed')]],
  ['order_status', 'W-10423?', 'It was held up at the hub.', [order('W-10423', 'delayed')]],
  [
    'order_status',
    'W-10423?',
    'It was cancelled by mistake. Then we reactivated it, and it is being packed.',
    [order('W-10423', 'processing')],
  ],
  [
    'order_status',
    'W-10423?',
    "It was delivered on Friday. After that you returned it, and it's refunded.",
    [order('W-10423', 'refunded')],
  ],
  ['deed', 'W-10423?', 'It was cancelled by mistake. We restored it.'],
  [
    'ticket_status',
    'T-41?',
    "T-41 was closed on Monday. Then you wrote again, and it's open again.",
    [ticket('T-41', 'reopened')],
  ],
  ['order_status', 'W-10423?', '3 of 3 parcels were delivered.'],
  ['order_status', 'W-10423?', 'Please reply by Friday, or W-10423 is cancelled.'],
  ['order_status', 'W-10423?', "After we receive it, you're refunded."],
  ['order_status', 'W-10423?', 'It is refunded after inspection.'],
  ['order_status', 'W-10423?', 'It was refunded after inspection.', [order('W-10423', 'refunded')]],
  // Records: the field that tells of now.
  [
    'order_status',
    'W-10423?',
    '{"order":"W-10423","status":"shipped","history":[{"date":"Nov 23","status":"on hold"}]}',
    [order('W-10423', 'shipped')],
  ],
  [
    'order_status',
    'W-10423?',
    '{"order":"W-10423","shipped":true,"delivered":false}',
    [order('W-10423', 'shipped')],
  ],
  [
    'ticket_status',
    'T-41?',
    '{"ticket":"T-41","status":"in progress","next_status":"resolved"}',
    [ticket('T-41', 'in_progress')],
  ],
  // A product for another one, and one beside which it is held.
  ['price', 'A mug?', 'The Quartz Mug for the Harbor Kettle costs $12.', [price('Quartz Mug', 12)]],
  [
    'price',
    'Which?',
    'Compared to the Harbor Kettle, the Harbor Kettle Mini is lighter. It costs $29.',
    [price('Harbor Kettle Mini', 29)],
  ],
  [
    'price',
    'Which?',
    'Like the Harbor Kettle, the Harbor Kettle Mini is black. It costs $29.',
    [price('Harbor Kettle Mini', 29)],
  ],
  [
    'price',
    'Harbor Kettle or Quartz Mug?',
    'The Quartz Mug is sold out. The Harbor Kettle, on the other hand, costs $49.',
    [price('Harbor Kettle', 49)],
  ],
  // Soon is not now, and a number in brackets tells which one.
  ['availability', 'Quartz Mug?', 'The Quartz Mug is available again soon.'],
  ['availability', 'Quartz Mug?', 'The Quartz Mug is available again.', [stock('Quartz Mug', 'in_stock')]],
  [
    'availability',
    'Harbor Kettle?',
    'The Harbor Kettle (2024) is in stock.',
    [stock('Harbor Kettle', 'in_stock')],
  ],
  ['handoff_done', 'Where is W-10423?', 'Your neighbor picked it up for you.'],
]

describe('which is meant', () => {
  for (const [act, shopper, reply, expected] of examples)
    it(`is told by ${JSON.stringify(reply)}, asked ${JSON.stringify(shopper)}: ${act}`, () => {
      expect(actsOf(shopper, reply)[act]).toEqual(expected)
    })
})
