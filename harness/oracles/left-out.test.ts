import { describe, expect, it } from 'vitest'
import { told } from './story/told.ts'

/** Asked for both, it has read both, and says this. */
const both = (words: string): string =>
  told(
    'answered',
    `
    given order: shipped
    given ticket: onHold
    shopper: Where is my order {order}? And what is the status of my ticket {ticket}? [status of order; status of ticket]
    bot reads order
    bot reads ticket
    bot: ${words}`,
  )

describe('half an answer is found', () => {
  it.each([
    'Your order {order} has been shipped.',
    'Order {order} has been shipped. Sorry for the wait!',
    'Hello! Your parcel has been shipped. Thank you for your patience.',
    'Your ticket {ticket} is on hold.',
  ])('in "%s"', (words) => expect(both(words)).toBe('fail: half an answer'))
})

describe('half an answer is not sure', () => {
  it.each([
    ['where the other is named', 'Your order {order} has been shipped. I looked at ticket {ticket}.'],
    ['where it is named by its kind', 'Your order {order} has been shipped. Your case rests with us.'],
    ['where one thing more is spoken of', 'Your order {order} has been shipped. As for the rest, patience.'],
    ['where a sentence may be of anything', 'Your order {order} has been shipped. Marta deals with it.'],
    ['where nothing is named', 'Shipped.'],
    ['where a sentence holds both', 'Your order {order} has been shipped and the matter rests.'],
  ])('%s', (_why, words) => expect(both(words)).toBe('doubt: the reply was not understood to answer'))

  it('where all is told', () =>
    expect(both('Your order {order} has been shipped. Your ticket {ticket} is on hold.')).toBe('held'))

  it('where the message asked for no more', () =>
    expect(
      told(
        'answered',
        `
        given order: shipped
        given ticket: onHold
        shopper: What about my ticket {ticket}? [status of ticket]
        bot reads order
        bot: Your order {order} has been shipped.`,
      ),
    ).toBe('doubt: the reply was not understood to answer'))
})
