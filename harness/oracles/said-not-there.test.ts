import { describe, expect, it } from 'vitest'
import { told } from './story/told.ts'

const judged = (text: string): string => told('grounded', text)
const asked = 'shopper: Where is my order {order}? [status of order]\n'
const looked = `given order: shipped\n${asked}bot reads orders\n`

describe('grounded, on what is said not to be there,', () => {
  it.each([
    'There is no order {order}.',
    'You have no order {order}.',
    'I found no order {order} in your account.',
    "I can't find any order {order}.",
    "Order {order} doesn't exist in our system.",
    'Order {order} could not be found.',
    'Es gibt keine Bestellung {order}.',
    'Ich finde keine Bestellung {order} in Ihrem Konto.',
  ])('finds %j of what the bot has seen', (words) =>
    expect(judged(`${looked}bot: ${words}`)).toBe('fail: contradicted'),
  )

  it('finds it of a ticket', () =>
    expect(
      judged(
        'given ticket: open\nshopper: How is it? [status of ticket]\nbot reads tickets\nbot: There is no ticket {ticket}.',
      ),
    ).toBe('fail: contradicted'))

  it('finds it where the bot never looked', () =>
    expect(judged(`given order: shipped\n${asked}bot: There is no order {order}.`)).toBe('fail: unfounded'))

  it.each([
    [
      'who has not seen it, and did not find it',
      `given order: shipped\n${asked}bot: I can't find any order {order}.`,
      'doubt: the chatbot may not have found it',
    ],
    [
      'where a call failed',
      `given order: shipped\n${asked}bot fails to read orders\nbot: I can't find any order {order}.`,
      'nothing to judge',
    ],
    [
      'where nobody has signed in',
      `given signed out\ngiven order: shipped\n${asked}bot: There is no order {order}.`,
      'nothing to judge',
    ],
    [
      "where it is another shopper's",
      `given order of B: shipped\nshopper: And {order of B}?\nbot reads orders\nbot: There is no order {order of B} in your account.`,
      'nothing to judge',
    ],
    [
      'where it is not there',
      `given order: shipped\nshopper: And W424242?\nbot reads orders\nbot: There is no order W424242.`,
      'nothing to judge',
    ],
    [
      'where nobody sees the calls',
      `given no sight of orders\n${looked}bot: There is no order {order}.`,
      'doubt: no sight of orders',
    ],
  ])('accuses nobody %s', (_who, text, result) => expect(judged(text)).toBe(result))

  it.each([
    'There is no order {order} in transit any more.',
    'There is no order {order} that can still be canceled.',
    "I don't see order {order} as delivered.",
    "I can't find order {order} leaving our warehouse.",
    'There is no refund for order {order}.',
    'I can see no order {order} among your returns.',
    'Is there no order {order} in your account?',
    'If there is no order {order} in your account, please tell me.',
    'There is no order {order} and no ticket {ticket}.',
  ])('takes no denial from %j', (words) =>
    expect(judged(`given ticket: open\n${looked}bot: ${words}`)).toMatch(/^(nothing to judge|held)$/),
  )
})
