import { describe, expect, it } from 'vitest'
import { actsOf } from '../../examples.ts'

/** The state of the order that is read for sure. */
const sureOf = (shopper: string, reply: string) =>
  ((actsOf(shopper, reply).order_status ?? []) as readonly { status: string; uncertain?: boolean }[]).flatMap(
    ({ status, uncertain }) => (uncertain ? [] : [status]),
  )

describe('what a question is about', () => {
  it.each([
    ['Where is my return label for W-10423?', 'It was sent yesterday.'],
    ['Has the confirmation for order W-10423 been sent?', 'Yes, it was sent this morning.'],
    ['Where is my replacement for W-10423?', 'It shipped yesterday.'],
    ['I sent W-10423 back. Has it arrived?', 'Yes, it arrived yesterday.'],
    ['My payment for W-10423 failed.', 'Yes, it was cancelled.'],
    ['Did you get my return from W-10423?', 'It arrived yesterday.'],
    ['Wo ist mein Rücksendeetikett für W-10423?', 'Es wurde gestern verschickt.'],
  ])('may be something else than the order: %s %s', (...said) => expect(sureOf(...said)).toEqual([]))

  it.each([
    ['Where is my order W-10423?', 'It was sent yesterday.', 'shipped'],
    ['Where is my return label for W-10423?', 'Your order W-10423 was delivered on Monday.', 'delivered'],
    ['Has my refund for W-10423 been processed?', 'It has been refunded.', 'refunded'],
  ])('is the order: %s %s', (shopper, reply, status) => expect(sureOf(shopper, reply)).toEqual([status]))
})
