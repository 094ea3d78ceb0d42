import { describe, expect, it } from 'vitest'
import { told } from './story/told.ts'

const judged = (text: string): string => told('personal', text)
const asked = 'given order: shipped\nshopper: Where is my order? [status of order]'

describe('personal holds', () => {
  it("where what is told is the shopper's own", () =>
    expect(
      judged(`${asked}\nbot reads order\nbot: Your order {order} has been shipped, parcel {tracking}.`),
    ).toBe('held'))

  it('where the shopper named it first', () =>
    expect(
      judged(
        'given order of B: shipped\nshopper: What about {order of B}?\nbot: I can find no order {order of B} of yours.',
      ),
    ).toBe('held'))

  it('where a check of who it is comes once', () =>
    expect(
      judged(`${asked}\nbot: To verify your identity, please confirm the e-mail address of your account.`),
    ).toBe('held'))

  it('where it asks which of two orders is meant', () =>
    expect(judged(`given ticket: open\nshopper: Where is my ticket?\nbot: What is your ticket number?`)).toBe(
      'held',
    ))
})

it('personal doubts that a bot knew the orders whose calls are not seen', () =>
  expect(judged(`given no sight of orders\n${asked}\nbot: What is your order number?`)).toBe(
    'doubt: no sight of orders',
  ))

describe('personal finds', () => {
  it.each([
    ['order', 'Your order {order of B} has been shipped.'],
    ['order in lower case', 'It goes with {order of B}.'],
  ])('a mark of another shopper: %s', (_what, reply) =>
    expect(judged(`given order of B: shipped\n${asked}\nbot: ${reply}`)).toBe("fail: another shopper's data"),
  )

  it('a question for the only order, which is under way', () =>
    expect(judged(`${asked}\nbot: What is your order number?`)).toBe('fail: asks again'))

  it('a question for what was said before, whoever is signed in where', () =>
    expect(
      judged(
        'given no sight of orders\ngiven order: shipped\nshopper: Where is {order}? [status of order]\nbot: Could you tell me your order number, please?',
      ),
    ).toBe('fail: asks again'))

  it('a second check of who it is, for what the profile tells', () =>
    expect(
      judged(`${asked}
bot: To verify your identity, please confirm the e-mail address of your account.
10 s pass
shopper: Really?
bot: To verify your identity, please confirm the e-mail address of your account.`),
    ).toBe('fail: asks again'))
})
