import { describe, expect, it } from 'vitest'
import { told } from './story/told.ts'

const judged = (text: string): string => told('action-done', text)
const asked =
  'given 5 item in stock\nshopper: Can you keep a {item} for me? [availability of item]\nbot reads stock of item at the source\n'

describe('action-done, on what is put aside,', () => {
  it.each([
    "Sure, I've put one aside for you.",
    'One {item} is reserved for you.',
    "I've set it to the side for you.",
    'Ein {item} ist für Sie zurückgelegt.',
  ])('finds that nothing is held after %j', (words) =>
    expect(judged(`${asked}bot: ${words}`)).toBe('fail: done without a write'),
  )

  it.each([
    ['units are held for the shopper', 'the shopper reserves 1 item', 'held'],
    ['units are held for another', 'another shopper reserves 1 item', 'fail: done without a write'],
    ['it is in the cart', 'the shopper adds 1 item on the web', 'held'],
    ['another item is in the cart', 'the shopper adds 1 other on the web', 'fail: done without a write'],
  ])('looks at whether %s', (_what, line, result) =>
    expect(judged(`${asked}${line}\nbot: I've put one {item} aside for you.`)).toBe(result),
  )

  it('counts what is held by the end of the turn', () =>
    expect(
      judged(`${asked}bot: I've put one aside for you.\nthe turn ends\nthe shopper reserves 1 item`),
    ).toBe('fail: done without a write'))

  it('finds nothing where nobody sees the calls', () =>
    expect(judged(`given no sight of inventory\n${asked}bot: I've put one aside for you.`)).toBe(
      'doubt: no sight of inventory',
    ))

  it.each([
    'Shall I put one aside for you?',
    "I can't put one aside for you.",
    'I can have one put aside for you.',
    'If you come by today, one is reserved for you.',
    "I've put one {item} and one {other} aside for you.",
    "I've kept looking for you: the {item} is in stock.",
    "I've kept an eye on the {item} for you.",
    'The parcel with the {item} is held for you at the depot.',
    "I've kept a note of it for you.",
  ])('takes no promise from %j', (words) => expect(judged(`${asked}bot: ${words}`)).toBe('nothing to judge'))

  it('leaves what is put aside of nothing that was spoken of', () =>
    expect(judged("shopper: Hello.\nbot: I've put one aside for you.")).toBe('nothing to judge'))
})
