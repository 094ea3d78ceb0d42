import { describe, expect, it } from 'vitest'
import { told } from './story/told.ts'

const judged = (text: string): string => told('fallback', text)
const failing = `given order: shipped
shopper: Where is my order {order}? [status of order]
bot fails to read order`
const sorry = "bot: Sorry, I can't reach our order system right now."
const soldOut = `given 0 item in stock
shopper: Do you have the {item}? [availability of item]
bot reads stock of item`

describe('fallback holds', () => {
  it.each([
    ['another try', `${sorry} Please try again later.`],
    ['a person while the desk is open', `${sorry} I can connect you with an agent.`],
    ['a phone number', `${sorry} Please call us at +49 30 123456.`],
  ])('where %s is offered', (_what, reply) =>
    expect(judged(`given the desk is open\n${failing}\n${reply}\nthe next steps are tried`)).toBe('held'),
  )

  it('where a call was repeated and did better', () =>
    expect(judged(`${failing}\nbot reads order\nbot: Your order {order} has been shipped.`)).toBe(
      'nothing to judge',
    ))

  it('where the fact is told all the same: on what ground is for others to judge', () =>
    expect(judged(`${failing}\nbot: Your order {order} has been shipped.`)).toBe('held'))

  it('where nothing failed', () =>
    expect(
      judged(
        'given order: shipped\nshopper: Where is {order}? [status of order]\nbot reads order\nbot: Shipped!',
      ),
    ).toBe('nothing to judge'))
})

describe('fallback finds', () => {
  it('that nothing of the failure is said', () =>
    expect(judged(`${failing}\nbot: Have a lovely day.`)).toBe('fail: failure not said'))

  it('that there is no next step', () => expect(judged(`${failing}\n${sorry}`)).toBe('fail: no next step'))

  it('a log-in for someone who has signed in, where it is all there is', () =>
    expect(judged(`${failing}\n${sorry} Please log in to see it.\nthe next steps are tried`)).toBe(
      'fail: dead-end next step',
    ))

  it('a person while the desk is closed, where it is all there is', () =>
    expect(
      judged(
        `given the desk is closed\n${failing}\n${sorry} I can connect you with an agent.\nthe next steps are tried`,
      ),
    ).toBe('fail: dead-end next step'))

  it('an alternative that is sold out, which it had not looked up', () =>
    expect(
      judged(`given 0 other in stock\n${soldOut}
bot: The {item} is sold out. How about something similar: {other}?
the next steps are tried`),
    ).toBe('fail: dead-end next step'))

  it('no fault of the bot where the alternative was sold while it spoke', () =>
    expect(
      judged(`given 1 other in stock\n${soldOut}
bot reads stock of other
another shopper buys all other
bot: The {item} is sold out. How about something similar: {other}?
the next steps are tried`),
    ).toBe("fail: dead-end next step, the shop's"))
})

describe('fallback doubts', () => {
  it('words that may tell of the failure', () =>
    expect(judged(`${failing}\nbot: There is some problem here.`)).toMatch(/^doubt: /))

  it('words that may offer a step', () =>
    expect(judged(`${failing}\n${sorry} A colleague knows more.`)).toMatch(/^(doubt: |held)/))
})
