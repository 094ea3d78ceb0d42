import { describe, expect, it } from 'vitest'
import { caseOf } from '../truth/case.ts'
import { personal } from './personal.ts'
import { story } from './story/story.ts'
import { heldIn, told } from './story/told.ts'

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

describe('personal leaves', () => {
  const number = 'bot: What is your order number?'

  it.each(['delivered', 'canceled'])(
    'a question for an order that is %s: it may be about another',
    (status) =>
      expect(judged(`given order: ${status}\nshopper: Where is my order? [status of order]\n${number}`)).toBe(
        'held',
      ),
  )

  it('a question for an order of a shopper who has several', () =>
    expect(
      judged(
        `given order: shipped\ngiven order: picking\nshopper: Where is my order? [status of order]\n${number}`,
      ),
    ).toBe('held'))

  it('a question for one of several things', () =>
    expect(judged(`${asked}\nbot: What is your order number or ticket number?`)).toBe('held'))

  it('a question where nobody has signed in', () =>
    expect(judged(`given signed out\n${asked}\n${number}`)).toBe('held'))

  it('what was named only in another conversation, or later, to be told as a leak', () => {
    expect(
      judged(
        `given order of B: shipped\nshopper B: What about {order of B}?\nbot to B: It is on its way.\n${asked}\nbot: {order of B} has been shipped.`,
      ),
    ).toBe("fail: another shopper's data")
    expect(
      judged(
        `given order of B: shipped\n${asked}\nbot: {order of B} has been shipped.\n20 s pass\nshopper: What about {order of B}?\nbot: I can find none.`,
      ),
    ).toBe("fail: another shopper's data")
  })

  it('a first check of who it is, though another shopper was checked before', () =>
    expect(
      judged(`shopper B: Hello.
bot to B: To verify your identity, please confirm the e-mail address of your account.
10 s pass
${asked}
bot: To verify your identity, please confirm the e-mail address of your account.`),
    ).toBe('held'))
})

it('personal names the order or the ticket that was told, and the place and the words', () => {
  const found = (text: string) =>
    personal.judge(caseOf(story(text))).accusations.map(({ resource, words, truth, moment, sentence }) => ({
      kind: resource?.split('/')[0],
      isNamed: resource?.split('/')[1] === words && truth.startsWith(`${words} belongs to `),
      hasPlace: moment.seq > 1,
      sentence,
    }))
  const leak = `given order of B: shipped\ngiven ticket of B: open\n${asked}\nbot: Well.\nbot:`
  expect(found(`${leak} {order of B} has been shipped.`)).toMatchObject([
    { kind: 'order', isNamed: true, hasPlace: true },
  ])
  expect(found(`${leak} Ticket {ticket of B} is open.`)).toMatchObject([
    { kind: 'ticket', isNamed: true, hasPlace: true },
  ])
})

describe('personal looks at the sentence that asks, and not at what stands around it:', () => {
  const around = (words: string) =>
    judged(`given order: shipped\nshopper: Where is my order? [status of order]\nbot: ${words}`)
  const ask = 'What is your order number'

  it.each([
    `Your e-mail address is fine. ${ask}?`,
    `Your e-mail address is fine! ${ask}?`,
    `Your e-mail address is fine\\n${ask}?`,
    `${ask}? Your e-mail address is fine.`,
    `A ticket number is no use! Nor is your postcode. ${ask}? An e-mail address is fine.`,
    `${ask}?`,
    `Please tell me your order number`,
    `Please tell me your order number. A postcode is no use.`,
  ])('%s', (words) => expect(around(words)).toBe('fail: asks again'))

  it('and quotes that sentence', () => {
    const [one] = heldIn(
      'personal',
      `${asked}\nbot: Sure, happy to help. ${ask}? Your e-mail address is fine.`,
    )
    expect(one?.sentence).toMatch(
      /^The shopper was asked for the order number \("What is your order number\?"\), which was known: the order number is/,
    )
  })
})

it('personal names whose the data are, and the place where they stand', () => {
  const [one] = heldIn(
    'personal',
    `given order of B: shipped\n${asked}\nbot: Well.\nbot: {order of B} has been shipped.`,
  )
  expect(one?.truth).toMatch(/^W\d+ belongs to \p{Lu}\p{L}+ \S+.*, who does not talk here$/u)
  const [first, second] =
    caseOf(story(`given order of B: shipped\n${asked}\nbot: Well.\nbot: {order of B} has been shipped.`))
      .turns[0]?.turn.pieces ?? []
  expect(one?.moment.seq).toBe(second?.seq)
  expect(first?.seq).toBeLessThan(second?.seq ?? 0)
})

describe('personal counts the checks of one conversation:', () => {
  const check = 'To verify your identity, please confirm the e-mail address of your account.'

  it.each([
    [
      'the second, after one beside other words',
      `${asked}\nbot: Your order {order} has been shipped. ${check}\n10 s pass\nshopper: Really?\nbot: ${check}`,
      'fail: asks again',
    ],
    [
      'the second, with words in between',
      `${asked}\nbot: ${check}\nshopper: Really?\nbot: Yes.\nshopper: Really?\nbot: ${check}`,
      'fail: asks again',
    ],
  ])('%s', (_what, text, result) => expect(judged(text)).toBe(result))
})
