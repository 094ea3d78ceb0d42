import { describe, expect, it } from 'vitest'
import { told } from './story/told.ts'

const judged = (text: string): string => told('action-done', text)
const tellMe = 'given 0 item in stock\nshopper: Tell me when the {item} is back. [notify item]\n'
const person = 'given the desk is open\nshopper: Let me talk to a person. [hand off]\n'

describe('action-done, on promises that stand,', () => {
  it.each([
    "All right! You'll get an e-mail when it's back.",
    "We'll write to you as soon as it's back.",
    "Once it's back, you will be notified.",
    'Sie erhalten eine E-Mail, sobald er wieder da ist.',
  ])('finds no notification behind %j', (words) =>
    expect(judged(`${tellMe}bot: ${words}`)).toBe('fail: promised, not done'),
  )

  it.each([
    'A colleague will be with you shortly.',
    "I'm connecting you now.",
    'One of our agents will take over in a moment.',
    'Ein Kollege ist gleich für Sie da.',
  ])('finds no hand-off behind %j', (words) =>
    expect(judged(`${person}bot: ${words}`)).toBe('fail: promised, not done'),
  )

  it.each([
    [
      'a notification',
      `${tellMe}bot sets up a notification for item\nbot: You'll get an e-mail when it's back.`,
    ],
    [
      'one that was there',
      `${tellMe}bot sets up a notification for item\nbot: Thanks.\n5 s pass\nshopper: Tell me, please. [notify item]\nbot: You'll get an e-mail when it's back.`,
    ],
    [
      'one that is set up before the shopper speaks again',
      `${tellMe}bot: You'll get an e-mail when it's back.\nthe turn ends\nbot sets up a notification for item\n5 s pass\nshopper: Thanks.\nbot: Bye!`,
    ],
    ['a ticket', `${tellMe}bot opens a ticket: Restock\nbot: You'll get an e-mail when it's back.`],
    ['a hand-off', `${person}bot hands off\nbot: A colleague will be with you shortly.`],
    [
      'a ticket for the team',
      `${person}bot opens a ticket: Call\nbot: A colleague will be with you tomorrow.`,
    ],
  ])('takes it as kept by %s', (_what, text) => expect(judged(text)).toBe('held'))

  it('counts nothing that comes after the shopper spoke again', () =>
    expect(
      judged(
        `${tellMe}bot: You'll get an e-mail when it's back.\n5 s pass\nshopper: Thanks.\nbot sets up a notification for item\nbot: Bye!`,
      ),
    ).toBe('fail: promised, not done'))

  it('takes another item for none, and an old ticket neither', () =>
    expect(
      judged(
        `given ticket: open\n${tellMe}bot sets up a notification for other\nbot: You'll get an e-mail when it's back.`,
      ),
    ).toBe('fail: promised, not done'))

  it('finds nothing where nobody sees the calls', () =>
    expect(
      judged(`given no sight of notifications\n${tellMe}bot: You'll get an e-mail when it's back.`),
    ).toBe('doubt: no sight of notifications'))

  it.each([
    "Would you like it? You'll get an e-mail when it's back.",
    "You'll get an e-mail when it's back. Is that fine?",
    "You'll get an e-mail when it's back if you tap the bell.",
    "You won't get an e-mail when it's back.",
    "Please leave your address; you'll get an e-mail when it's back.",
    "I couldn't reach our mail system. You'll get an e-mail when it's back.",
    'What is your e-mail address? We will write as soon as it is back.',
  ])('takes no promise from %j', (words) => expect(judged(`${tellMe}bot: ${words}`)).toBe('nothing to judge'))

  it.each([
    ["shopper: Hello.\nbot: You'll get an e-mail when it's back."],
    ['shopper: Hello.\nbot: A colleague will be with you shortly.'],
    [`${person}bot: You'll get an e-mail when it's back.`],
    ['shopper: One, please. [add 1 item]\nbot: A colleague will be with you shortly.'],
  ])('leaves what nobody asked for: %j', (text) => expect(judged(text)).toBe('nothing to judge'))
})
