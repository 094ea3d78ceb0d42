import { expect, it } from 'vitest'
import { caseOf } from '../truth/case.ts'
import { checksOf, isOfAnotherChannel, undecided, withoutLooking } from './checks.ts'
import { story } from './story/story.ts'

const asked = 'shopper: One {item}. [add 1 item]\nbot: Well.\n'
const look = 'look: the web cart holds 1 item'

/** What the last check of a story comes to without looking at what the bot did. */
function known(text: string, held?: 'unknown') {
  const the = caseOf(story(text))
  const check = checksOf(the).at(-1)
  if (!check) throw new Error('the story checks nothing')
  const known = withoutLooking(the, held ? { ...check, held } : check)
  return known && { looked: known.looked, doubts: known.doubts.map(({ why, decisive }) => [why, decisive]) }
}

it('is told of a check that held, or that is none of the bot', () => {
  expect(known(`${asked}bot adds 1 item\n${look}`)).toEqual({ looked: true, doubts: [] })
  expect(known(`given a bot that is not there for cart\n${asked}${look}`)).toEqual({
    looked: false,
    doubts: [],
  })
  expect(known(`${asked}${look}`)).toBeUndefined()
  expect(
    known(`given a bot that is not there for cart\n${asked}look: the chatbot called GET /cart`),
  ).toBeUndefined()
})

it.each([
  'the shopper is stuck',
  'the shopper gives up',
  'a trigger waits in vain',
  'a fault never bites',
  'given orders is down',
])('is told that a check was not reached, where %s', (line) =>
  expect(known(`${asked}${line}\n${look}`)?.doubts).toEqual([
    [expect.stringContaining('not reached: '), true],
  ]),
)

it.each(['the shopper signs in', 'a fault bites'])('is told nothing of it where %s', (line) =>
  expect(known(`${asked}${line}\n${look}`)).toBeUndefined(),
)

it('is told of a check that could not be looked at', () =>
  expect(known(`${asked}${look}`, 'unknown')?.doubts).toEqual([
    [expect.stringContaining('not checked: '), true],
  ]))

it('a doubt of a scenario decides', () =>
  expect(undecided('a', 'b')).toEqual({
    accusations: [],
    doubts: [{ why: 'a', wouldDecide: 'b', decisive: true }],
    looked: true,
  }))

it('a check is of another channel where it says so, in records of old by its words', () => {
  const [check] = checksOf(caseOf(story(`${asked}${look}`)))
  if (!check) throw new Error('the story checks nothing')
  const { on: _on, ...old } = check
  expect(isOfAnotherChannel(check)).toBe(true)
  expect(isOfAnotherChannel({ ...old, expectation: 'the cart on the web holds 1' })).toBe(true)
  expect(isOfAnotherChannel({ ...old, expectation: 'the order is paid' })).toBe(false)
  expect(isOfAnotherChannel({ ...check, expectation: 'whatever' })).toBe(true)
  const { about: _about, ...nothing } = old
  expect(isOfAnotherChannel({ ...nothing, expectation: 'the cart on the web holds 1' })).toBe(false)
})
