import { describe, expect, it } from 'vitest'
import { told } from './story/told.ts'

const judged = (text: string): string => told('grounded', text)

describe('a look-up that is claimed', () => {
  it.each([
    [
      'was never made',
      'fail: feigned look-up; warn: lucky',
      `
      given ticket: open
      shopper: Hello.
      bot: Hello!
      shopper: What's the status of my ticket? [status of ticket]
      bot: I've checked, and your ticket {ticket} is open.`,
    ],
    [
      'was one of two',
      'warn: lucky',
      `
      given order: shipped
      given ticket: open
      shopper: My order and my ticket? [status of order; status of ticket]
      bot reads orders
      bot: I've checked: your order {order} has been shipped, and your ticket {ticket} is open.`,
    ],
    [
      'can’t be known',
      'doubt: no sight of tickets',
      `
      given no sight of tickets
      given ticket: open
      shopper: What's the status of my ticket? [status of ticket]
      bot: I've checked, and your ticket {ticket} is open.`,
    ],
    [
      'needs a log-in',
      'warn: lucky',
      `
      given signed out
      given ticket: open
      shopper: What's the status of my ticket? [status of ticket]
      bot: I've checked, and your ticket {ticket} is open.`,
    ],
    [
      'is of a deed',
      'nothing to judge',
      `
      shopper: Please add one {item} to my cart. [add 1 item]
      bot: I've checked, that is possible.`,
    ],
    [
      'was made for an earlier message',
      'held',
      `
      given ticket: open
      shopper: What's the status of my ticket? [status of ticket]
      bot reads tickets
      bot: Your ticket {ticket} is open.
      shopper: Still? [status of ticket]
      bot: I've checked, and your ticket {ticket} is open.`,
    ],
    [
      'was of something else',
      'warn: lucky',
      `
      given ticket: open
      shopper: What's the status of my ticket? [status of ticket]
      bot reads catalog
      bot: I've checked, and your ticket {ticket} is open.`,
    ],
  ] as const)('%s: %s', (_what, outcome, text) => expect(judged(text)).toBe(outcome))
})

describe('that it looked', () => {
  const both =
    'given ticket: open\nshopper: Is it there, and how is my ticket? [availability of item; status of ticket]\n'
  const checked = 'bot: I have checked it.'

  it.each([
    [
      'may be where one of two systems is not seen',
      `given no sight of tickets\n${both}${checked}`,
      'nothing to judge',
    ],
    [
      'is so of what was seen before',
      `${both}bot reads ticket\nbot: One moment.\n${both.replace('given ticket: open\n', '')}${checked}`,
      'held',
    ],
    [
      'is so where it looked when it was first asked',
      `${both}bot reads new arrivals\nbot: Which one do you mean?\nshopper, still about turn 1: That one. [availability of item; status of ticket]\n${checked}`,
      'held',
    ],
    ['is not so where it looked at neither', `${both}${checked}`, 'fail: feigned look-up'],
  ])('%s', (_what, text, result) => expect(judged(text)).toBe(result))
})
