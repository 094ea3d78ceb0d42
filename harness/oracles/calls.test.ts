import { expect, it } from 'vitest'
import { resource } from '#journal'
import { type Case, caseOf, type ReadTurn } from '../truth/case.ts'
import { callsIn, commitsOn, endOf, isPurchase, knownCallsIn, nextMessage, pushesOf } from './calls.ts'
import { story } from './story/story.ts'

const read = (text: string): Case => caseOf(story(text))
const turnOf = (the: Case, conversation: string, turn: number): ReadTurn =>
  the.turns.find((one) => one.turn.conversation === conversation && one.turn.turn === turn) as ReadTurn
const place = (turn: ReadTurn): number => turn.turn.message.seq

const two = read(`shopper: One.
bot reads cart
bot: Hello.
the turn ends
bot reads tickets
shopper B: One.
bot to B: Hello.
bot reads cart without a trace
shopper: Two.
bot reads orders
bot: Hello.`)
const [first, second, other] = [turnOf(two, 'talk-1', 1), turnOf(two, 'talk-1', 2), turnOf(two, 'talk-2', 1)]

it("the next message is the shopper's own, and the first after the turn", () => {
  expect(nextMessage(two, first)).toBe(place(second))
  expect(nextMessage(two, second)).toBe(Number.POSITIVE_INFINITY)
  expect(nextMessage(two, other)).toBe(Number.POSITIVE_INFINITY)
  const three = read('shopper: One.\nbot: Hi.\nshopper: Two.\nbot: Hi.\nshopper: Three.\nbot: Hi.')
  expect(nextMessage(three, turnOf(three, 'talk-1', 1))).toBe(place(turnOf(three, 'talk-1', 2)))
})

it('a turn ends where the journal says so, else with the next message', () => {
  expect(endOf(two, first)).toBe(first.turn.ended?.seq)
  const open = { ...first, turn: { ...first.turn, ended: undefined } }
  expect(endOf(two, open)).toBe(place(second))
})

it('the calls of a turn are those before its end; one that may be of either is in both, and known in none', () => {
  const paths = (calls: ReturnType<typeof callsIn>) => calls.map(({ invoked }) => invoked.path)
  expect(paths(callsIn(two, first))).toEqual(['/cart'])
  expect(paths(callsIn(two, second))).toEqual(['/orders'])
  expect(paths(callsIn(two, other))).toEqual(['/cart'])
  expect(paths(knownCallsIn(two, other))).toEqual([])
  const open = { ...first, turn: { ...first.turn, ended: undefined } }
  expect(paths(callsIn(two, open))).toEqual(['/cart', '/tickets', '/cart'])
  expect(paths(knownCallsIn(two, open))).toEqual(['/cart', '/tickets'])
})

it('what was sent of a resource is what the bot did not ask for', () => {
  const the = read(
    'shopper: One.\nbot reads cart\nbot is sent the news of cart\nbot is sent the news of stock of item',
  )
  const cart = resource('cart', turnOf(the, 'talk-1', 1).shopper)
  expect(pushesOf(the, cart).map(({ invoked }) => invoked.route)).toEqual(['the webhook cart.changed'])
})

it('a purchase is what an order took out of the cart', () => {
  const the = read(
    'given the cart holds 1 item\nshopper: One.\nbot adds 1 other\nbot orders what is in the cart',
  )
  const turn = turnOf(the, 'talk-1', 1)
  const cart = resource('cart', turn.shopper)
  const commits = commitsOn(the, cart, place(turn), Number.POSITIVE_INFINITY)
  expect(commits.map((commit) => isPurchase(the, commit))).toEqual([false, true])
})
