import { describe, expect, it } from 'vitest'
import { told } from './story/told.ts'

const judged = (text: string): string => told('action-done', text)

describe('action-done, on what was set up or handed on,', () => {
  const wish = 'given 0 item in stock\nshopper: Notify me. [notify item]\n'
  const done = 'bot: I have set up a restock notification: you will be notified when it is back.'
  const named = 'bot: I have set up a restock notification for the {item}.'
  const wrong = 'shopper: It came torn. [hand off]\n'
  const passed = 'bot: We have passed this on to our team.'
  const handed = "bot: I've passed this chat to our agents' desk."

  it.each([
    ['where the item is not named', `${wish}bot sets up a notification for item\n${done}`, 'held'],
    [
      'where it is changed later on',
      `${wish}bot sets up a notification for item\n${done}\n20 s pass\nshopper: Thanks.\n5 item arrive\nbot: Bye!`,
      'held',
    ],
    [
      'where it is for another shopper',
      `${wish}bot sets up a notification for item\nbot: Done.\nshopper B: Notify me. [notify item]\n${named.replace('bot:', 'bot to B:')}`,
      'fail: done without a write',
    ],
    [
      'after the turn was over',
      `${wish}${named}\nthe turn ends\nbot sets up a notification for item`,
      'fail: done without a write',
    ],
    ['where it is passed on by a ticket of this turn', `${wrong}bot opens a ticket: torn\n${passed}`, 'held'],
    ['where it is passed on by a hand-off', `${wrong}bot hands off\n${passed}`, 'held'],
    ['where it is passed on by nothing', `${wrong}${passed}`, 'fail: done without a write'],
    [
      'where it is passed on by a ticket of before',
      `${wrong}bot opens a ticket: torn\nbot: Noted.\n20 s pass\n${wrong}${passed}`,
      'fail: done without a write',
    ],
    [
      'where a person is called by a ticket only',
      `${wrong}bot opens a ticket: torn\n${handed}`,
      'fail: done without a write',
    ],
    [
      'where nobody sees the calls',
      `given no sight of notifications\n${wish}${done}`,
      'doubt: no sight of notifications',
    ],
    [
      'where nobody sees the desk',
      `given no sight of desk\nshopper: I want a human.\n${handed}`,
      'doubt: no sight of desk',
    ],
  ])('judges it %s', (_what, text, result) => expect(judged(text)).toBe(result))
})
