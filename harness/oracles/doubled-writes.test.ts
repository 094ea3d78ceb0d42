import { describe, expect, it } from 'vitest'
import { heldIn, told } from './story/told.ts'

const judged = (text: string): string => told('channels-agree', text)
const one = 'shopper: Please add one {item} to my cart. [add 1 item]\n'
const done = 'bot: Done.'
const twice = 'bot adds 1 item\nbot adds 1 item\n'
const shirt = 'bot opens a ticket: My shirt is torn\n'

describe('of a cart, a write that is sent twice', () => {
  it.each([
    [
      'is one too many though all is bought',
      `${one}${twice}bot orders what is in the cart\n${done}`,
      'fail: doubled write',
    ],
    [
      'is none where its key tells that it is the same',
      `${one}bot adds 1 item under the key k\nbot adds 1 item under the key k\n${done}`,
      'held',
    ],
    ['is none where the shop refuses one', `given 1 item in stock\n${one}${twice}${done}`, 'held'],
    ['is right in two turns', `${one}bot adds 1 item\n${done}\n${one}bot adds 1 item\n${done}`, 'held'],
    ['is not held against what nobody asked for', `shopper: Hello.\n${twice}${done}`, 'held'],
    ['is one too many', `${one}${twice}${done}`, 'fail: doubled write'],
    [
      'is so too beside what was asked for in two parts',
      `shopper: Two {item}, and one {other}. [add item; add item; add 1 other]\n${twice}bot adds 1 item\n${done}`,
      'fail: doubled write',
    ],
    [
      'is right where each was asked for',
      `shopper: One {item}, and one more. [add item; add item]\n${twice}${done}`,
      'held',
    ],
    ['is right where it makes the number', `shopper: Two {item}. [add 2 item]\n${twice}${done}`, 'held'],
    [
      'is one too many where each has the number',
      `shopper: Two {item}. [add 2 item]\nbot adds 2 item\nbot adds 2 item\n${done}`,
      'fail: doubled write',
    ],
    [
      'is not told of another item that was asked for',
      `shopper: One {other}. [add 1 other]\n${twice}${done}`,
      'held',
    ],
    ['is none where another item is added', `${one}bot adds 1 item\nbot adds 1 other\n${done}`, 'held'],
    ['is none where the number differs', `${one}bot adds 1 item\nbot adds 2 item\n${done}`, 'held'],
    ['is repaired by the bot in the same turn', `${one}${twice}bot sets item to 1\n${done}`, 'held'],
    [
      'is repaired by it in between',
      `${one}bot adds 1 item\nbot removes item\nbot adds 1 item\n${done}`,
      'held',
    ],
    [
      'is one too many after what was repaired',
      `${one}bot adds 1 item\nbot removes item\n${twice}${done}`,
      'fail: doubled write',
    ],
    [
      'is one too many though the shopper takes out another',
      `${one}${twice}the shopper removes item on the app\n${done}`,
      'fail: doubled write',
    ],
    [
      'is one too many whatever the bot takes out besides',
      `given the cart holds 1 other\n${one}${twice}bot removes other\n${done}`,
      'fail: doubled write',
    ],
  ])('%s', (_what, text, result) => expect(judged(text)).toBe(result))
})

describe('of all else, a write that is sent twice', () => {
  const help = 'shopper: Help! [hand off]\n'

  it.each([
    [
      'is one too many: a ticket',
      `shopper: My shirt is torn.\n${shirt}${shirt}${done}`,
      'fail: doubled write',
    ],
    ['is one too many: a hand-off', `${help}bot hands off\nbot hands off\n${done}`, 'fail: doubled write'],
    [
      'may be right where two deeds were asked for',
      `shopper: Help! Help! [hand off; hand off]\nbot hands off\nbot hands off\n${done}`,
      'held',
    ],
    [
      'is one too many, whatever else is asked',
      `shopper: Is the {item} there? Help! [availability of item; hand off]\nbot hands off\nbot hands off\n${done}`,
      'fail: doubled write',
    ],
    [
      'is right of two things',
      `shopper: Help!\n${shirt}bot opens a ticket: My lamp is broken\n${done}`,
      'held',
    ],
    ['is right in two turns', `${help}bot hands off\n${done}\n${help}bot hands off\n${done}`, 'held'],
    [
      'is nothing where it only looks',
      `shopper: Hello.\nbot reads cart\nbot reads cart\n${done}`,
      'nothing to judge',
    ],
  ])('%s', (_what, text, result) => expect(judged(text)).toBe(result))
})

it('a doubled write is told with both of its calls, and what they made', () => {
  const [found] = heldIn('channels-agree', `${one}bot reads cart\n${twice}${twice}${done}`)
  const [first, second] = found?.evidence ?? []
  expect(found?.resource).toMatch(/^cart\//)
  expect(found?.moment.seq).toBe(second?.seq)
  expect(first?.seq).toBeLessThan(second?.seq ?? 0)
  expect(found?.truth).toMatch(/2 x /)
  expect(heldIn('channels-agree', `shopper: Help.\n${shirt}${shirt}${done}`)[0]?.sentence).toMatch(
    /^The shopper asked once, and ticket T-\d+ was changed twice\.$/,
  )
})
