import { describe, expect, it } from 'vitest'
import { told } from './story/told.ts'

const judged = (text: string): string => told('action-done', text)
const add = 'shopper: Please add one {item} to my cart. [add 1 item]\n'
const remove = 'given the cart holds 1 item\nshopper: Please take out the {item}. [remove item]\n'
const tellMe = 'given 0 item in stock\nshopper: Tell me when the {item} is back. [notify item]\n'
const person = 'given the desk is open\nshopper: Let me talk to a person. [hand off]\n'

describe('action-done, on what is claimed in a word,', () => {
  it.each([
    ['Done.', add],
    ['All set!', add],
    ["It's all done.", add],
    ['Das ist erledigt.', add],
    ['Done!', remove],
    ['Done.', tellMe],
    ['All done.', person],
    ['Done. Thanks for shopping with us!', add],
  ])('finds %j where nothing was done', (words, text) =>
    expect(judged(`${text}bot: ${words}`)).toBe('fail: done without a write'),
  )

  it.each([
    ['it was added', `${add}bot adds 1 item`],
    ['the shopper added it', `${add}the shopper adds 1 item on the app`],
    ['it was taken out', `${remove}bot removes item`],
    ['the shopper took it out', `${remove}the shopper removes item on the app`],
    ['the bot changed the cart', `${add}bot adds 1 other`],
    ['the notification was set up', `${tellMe}bot sets up a notification for item`],
    ['it was handed off', `${person}bot hands off`],
  ])('holds where %s', (_what, text) => expect(judged(`${text}\nbot: Done.`)).toBe('held'))

  it('holds where it was done before it was asked for again, and taken out elsewhere', () =>
    expect(
      judged(
        `${add}bot adds 1 item\nbot: Fine.\n5 s pass\nthe shopper removes item on the app\n${add}bot: Done.`,
      ),
    ).toBe('held'))

  it('holds nothing of another conversation for it', () =>
    expect(
      judged(
        `${add}bot adds 1 item\nbot: Fine.\n5 s pass\nshopper B: One {item}, please. [add 1 item]\nbot to B: Done.`,
      ),
    ).toBe('fail: done without a write'))

  it.each([
    ['Yes.', 'fail: done without a write'],
    ['Yes, of course!', 'fail: done without a write'],
    ['Not yet.', 'nothing to judge'],
  ])('takes %j as an answer to whether it was done', (words, result) =>
    expect(judged(`shopper: Did you add the {item}? [add 1 item]\nbot: ${words}`)).toBe(result),
  )

  it.each(['Yes.', 'Of course!', 'Sure.'])('takes %j to a wish as none', (words) =>
    expect(judged(`${add}bot: ${words}`)).toBe('nothing to judge'),
  )

  it.each([
    'Done?',
    'Almost done.',
    'Done when you say so.',
    "Not done: I couldn't reach the cart.",
    'When all is done, you will see it in your cart on every one of our channels.',
  ])('takes no deed from %j', (words) => expect(judged(`${add}bot: ${words}`)).toBe('nothing to judge'))

  it('finds nothing where nobody sees the calls, or nobody asked for a deed', () => {
    expect(judged(`given no sight of cart\n${add}bot: Done.`)).toBe('doubt: no sight of cart')
    expect(judged('shopper: Hello.\nbot: Done.')).toBe('nothing to judge')
  })
})
