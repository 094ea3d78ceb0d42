import { describe, expect, it } from 'vitest'
import { heldIn, told } from './story/told.ts'

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

  it('where the deed was done, though its answer was lost: what is said of it is for others to judge', () => {
    const lost = `given 3 item in stock
shopper: Please add a {item} to my cart. [add 1 item]
bot adds 1 item and the answer is lost`
    expect(judged(`${lost}\nbot: What else would you like?`)).toBe('held')
    const refused = lost.replace('given', 'given cart is down\ngiven').replace(' and the answer is lost', '')
    expect(judged(`${refused}\nbot: What else would you like?`)).toBe('fail: failure not said')
  })

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

  it('that nothing of it is said to who asked for a fact, whatever leave is asked', () =>
    expect(judged(`${failing}\nbot: Shall I cancel it for you?`)).toBe('fail: failure not said'))

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

describe('a way on, and none', () => {
  it.each([
    [
      'a failure that is said, and no way on',
      'fail: no next step',
      `
      given tickets is down
      given ticket: open
      shopper: What's the status of my ticket? [status of ticket]
      bot reads tickets
      bot: The ticketing system can't be reached right now.`,
    ],
    [
      'a failure that is not said',
      'fail: failure not said',
      `
      given tickets is down
      given ticket: open
      shopper: What's the status of my ticket? [status of ticket]
      bot reads tickets
      bot: All is well.`,
    ],
    [
      'a desk that is closed, to nobody in need',
      'warn: dead-end next step',
      `
      given the desk is closed
      shopper: Hello.
      bot: Hello! I can connect you with an agent.
      the next steps are tried`,
    ],
    [
      'a desk that is closed, to somebody in need',
      'fail: dead-end next step',
      `
      given the desk is closed
      given 3 item in stock
      shopper: Is the {item} in stock? [availability of item]
      bot reads stock of item
      bot: I don't have access to that. I can connect you with an agent.
      the next steps are tried`,
    ],
    [
      'an alternative that is gone, and was never looked at',
      'fail: dead-end next step',
      `
      given 0 other in stock
      given 0 item in stock
      shopper: Is the {item} in stock? [availability of item]
      bot reads stock of item
      bot: The {item} is sold out. You might like the {other} instead.
      the next steps are tried`,
    ],
    [
      'an alternative that was there a moment ago',
      "fail: dead-end next step, the shop's",
      `
      given 0 item in stock
      given 1 other in stock
      shopper: Is the {item} in stock? [availability of item]
      bot reads stock of item
      bot reads stock of other
      another shopper buys all other
      bot: The {item} is sold out. You might like the {other} instead.
      the next steps are tried`,
    ],
    [
      'an alternative that was there at an earlier message',
      'fail: dead-end next step',
      `
      given 0 item in stock
      given 1 other in stock
      shopper: Is the {other} in stock? [availability of other]
      bot reads stock of other
      bot: The {other} is in stock.
      another shopper buys all other
      shopper: And the {item}? [availability of item]
      bot reads stock of item
      bot: The {item} is sold out. You might like the {other} instead.
      the next steps are tried`,
    ],
    [
      'a notification for what is there',
      'warn: dead-end next step',
      `
      given 3 item in stock
      shopper: Is the {item} in stock? [availability of item]
      bot reads stock of item
      bot: The {item} is in stock. I can notify you when it is back in stock.
      the next steps are tried`,
    ],
    [
      'another try beside a closed desk',
      'held',
      `
      given the desk is closed
      given tickets is down
      given ticket: open
      shopper: What's the status of my ticket? [status of ticket]
      bot reads tickets
      bot: The ticketing system can't be reached right now. I can connect you with an agent. Or try again later.
      the next steps are tried`,
    ],
    [
      'a link that nobody may follow',
      'held',
      `
      shopper: Hello.
      bot: Hello! See our page.
      bot link: here -> https://other.example/x
      the next steps are tried`,
    ],
    [
      'a log-in that has been made',
      'warn: dead-end next step',
      `
      given ticket: open
      shopper: Where is my ticket? [status of ticket]
      bot: Please log in first.
      the next steps are tried`,
    ],
  ] as const)('%s: %s', (_what, outcome, text) => expect(judged(text)).toBe(outcome))
})

describe('the finding of a way on that is none', () => {
  const [failing, closed] = [
    `given ticket: open
shopper: Please show me my ticket. [status of ticket]
bot fails to read tickets
bot fails to read tickets
bot fails to read tickets
bot fails to read tickets
bot: The ticketing system can't be reached right now.`,
    `given the desk is closed
shopper: Hello.
bot: Hello! I can connect you with an agent.
the next steps are tried`,
  ]

  it('shows the calls that failed, three at most, and says what was left', () => {
    const [one] = heldIn('fallback', failing ?? '')
    expect(one?.evidence.map(({ shows }) => shows)).toEqual(Array(3).fill('GET /tickets was answered 503'))
    expect(one?.harm).toBe('task failure')
    expect(one?.sentence).toBe(
      'The shopper was told that it failed ("The ticketing system can\'t be reached right now."), and left there without a next step.',
    )
  })

  it('says what was not said', () => {
    const [one] = heldIn('fallback', (failing ?? '').replace(/bot: .*/, 'bot: All is well.'))
    expect(one?.harm).toBe('lost trust')
    expect(one?.sentence).toContain('the look-up failed, and the reply "All is well." does not say so.')
  })

  it('names the step, its target, and why it leads nowhere', () => {
    const sentence = 'The shopper was offered a person to talk to, which is a dead end: it is closed now;'
    expect(heldIn('fallback', closed ?? '')[0]?.sentence).toContain(sentence)
    const back =
      'bot: The {item} is in stock. I can notify you when it is back in stock.\nthe next steps are tried'
    const ask = 'given 3 item in stock\nshopper: Is it there? [availability of item]\nbot reads stock of item'
    expect(heldIn('fallback', `${ask}\n${back}`)[0]?.sentence).toMatch(
      /a restock notification \(\S+\), which/,
    )
  })
})

describe('a way on', () => {
  const gone =
    'given 0 item in stock\nshopper: Is the {item} in stock? [availability of item]\nbot reads stock of item\n'
  const instead = 'bot: The {item} is sold out. You might like the {other} instead.\nthe next steps are tried'
  const closed = 'given the desk is closed\n'

  it.each([
    [
      'that the bot had just seen to be gone',
      `given 0 other in stock\n${gone}bot reads stock of other\n${instead}`,
      'fail: dead-end next step',
    ],
    [
      'that it had seen to be there, and then to be gone',
      `given 1 other in stock\n${gone}bot reads stock of other\nanother shopper buys all other\n${instead}`,
      "fail: dead-end next step, the shop's",
    ],
    [
      'to a closed desk, where a call failed',
      `${closed}given ticket: open\nshopper: How is it? [status of ticket]\nbot fails to read tickets\nbot: I can connect you with an agent.\nthe next steps are tried`,
      'fail: dead-end next step; fail: failure not said',
    ],
    [
      'to a closed desk, beside one that is sold out',
      `${closed}given 0 other in stock\n${gone}${instead.replace('instead.', 'instead. I can connect you with an agent.')}`,
      'fail: dead-end next step',
    ],
  ])('%s', (_what, text, result) => expect(judged(text)).toBe(result))
})

it('a call that got no answer is shown as such, where it was made', () => {
  const [found] = heldIn(
    'fallback',
    'given ticket: open\nshopper: How is it? [status of ticket]\nbot reads tickets and waits later\nbot: All is well.',
  )
  expect(found?.evidence).toMatchObject([{ shows: 'GET /tickets got no answer' }])
  expect(found?.evidence[0]?.seq).toBeLessThan(found?.moment.seq ?? 0)
})

describe('a bot that is not there for what was asked', () => {
  const asked = `given order: shipped
given a bot that is not there for orders
shopper: Where is my order {order}? [status of order]
`
  it.each([
    ['is to lead on all the same', "bot: I'm not connected to our order system.", 'fail: no next step'],
    ['and does', "bot: I'm not connected to orders. Please write to help@shop.example.", 'held'],
    [
      'and may do',
      "bot: I'm not connected to orders. My colleague knows more.",
      'doubt: the reply may offer a next step',
    ],
    ['and asks back', 'bot: Which order is it?', 'nothing to judge'],
    ['and says nothing', 'the turn ends', 'nothing to judge'],
    ['and tells it nevertheless', 'bot: Your order {order} has been shipped.', 'nothing to judge'],
  ])('%s', (_what, reply, result) => expect(judged(`${asked}${reply}`)).toBe(result))

  it('is shown by its own config', () => {
    const [found] = heldIn('fallback', `${asked}bot: I'm not connected to our order system.`)
    expect(found?.evidence).toMatchObject([
      { shows: "the chatbot's config says that it is not there for orders" },
    ])
    expect(found?.sentence).toContain('was told that it can not be had here')
  })
})
