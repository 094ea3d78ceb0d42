import { expect, it } from 'vitest'
import { resource } from '#journal'
import { type Case, caseOf, type ReadTurn } from '../truth/case.ts'
import {
  callsFailed,
  callsIn,
  callsRefused,
  commitsOn,
  endOf,
  isDown,
  isPurchase,
  knownCallsIn,
  nextMessage,
  pushesOf,
} from './calls.ts'
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

it('what was sent is known by its number, and by any of the things that it tells of', () => {
  const the = read('shopper: One.\nbot reads cart\nbot is sent the news of cart')
  const cart = resource('cart', turnOf(the, 'talk-1', 1).shopper)
  const [pushed] = pushesOf(the, cart)
  if (!pushed?.completed) throw new Error('nothing was sent')
  const [seen] = pushed.completed.observations
  const other = { ...seen, resource: resource('ticket', 'T-1'), version: 1, asOf: 0, fields: [] }
  const completed = { ...pushed.completed, observations: [...pushed.completed.observations, other] }
  const sent = (call: number) => pushesOf({ ...the, operations: [{ ...pushed, call, completed }] }, cart)
  expect([sent(-3).length, sent(0).length, sent(3).length]).toEqual([1, 0, 0])
})

/** The story's only turn, in which the answer to the only call has a status. */
function answered(status: number, text = 'shopper: One.\nbot reads cart\nbot: Hm.') {
  const the = read(text)
  const operations = the.operations.map((one) =>
    one.completed ? { ...one, completed: { ...one.completed, status } } : one,
  )
  return { the: { ...the, operations }, turn: turnOf(the, 'talk-1', 1) }
}

it('a call failed where the shop could not answer, and was refused where it said no', () => {
  const judged = (status: number) => {
    const { the, turn } = answered(status)
    return [callsFailed(the, turn, 'cart'), callsRefused(the, turn, 'cart')]
  }
  expect([200, 399, 400, 428, 429, 430, 499, 500].map(judged)).toEqual([
    [false, false],
    [false, false],
    [false, true],
    [false, true],
    [true, true],
    [false, true],
    [false, true],
    [true, true],
  ])
})

it('a failure is one of the system and of those on whose answers it hangs, and of no other', () => {
  const failed = (system: string, read: string) => {
    const { the, turn } = answered(503, `shopper: One.\nbot reads ${read}\nbot: Hm.`)
    return callsFailed(the, turn, system)
  }
  expect(failed('cart', 'product item')).toBe(true)
  expect(failed('notifications', 'product item')).toBe(true)
  expect(failed('orders', 'product item')).toBe(false)
  expect(failed('orders', 'orders')).toBe(true)
})

it('a failure is overcome by the same request alone', () => {
  const story = (second: string) =>
    read(`shopper: One.\nbot fails to read orders\nbot reads ${second}\nbot: Hm.\nshopper: Two.\nbot: Hm.`)
  const failed = (the: Case) => callsFailed(the, turnOf(the, 'talk-1', 1), 'orders')
  expect(failed(story('orders'))).toBe(false)
  const given = 'given order: shipped\n'
  const other = read(`${given}shopper: One.\nbot fails to read orders\nbot reads order\nbot: Hm.`)
  expect(failed(other)).toBe(true)
})

it('a system is down with those on whose answers it hangs, all through the turn', () => {
  const down = (system: string, outage: string) => {
    const the = read(`given ${outage} is down\nshopper: One.\nbot: Hm.`)
    return isDown(the, turnOf(the, 'talk-1', 1), system)
  }
  expect(down('tickets', 'tickets')).toBe(true)
  expect(down('notifications', 'catalog')).toBe(true)
  expect(down('tickets', 'catalog')).toBe(false)
})

it('a stretch of the journal begins behind its first place and holds its last', () => {
  const the = read('shopper: One.\nbot adds 1 item\nbot adds 1 other')
  const cart = resource('cart', turnOf(the, 'talk-1', 1).shopper)
  const [one, other] = commitsOn(the, cart, 0, Number.POSITIVE_INFINITY).map(({ seq }) => seq)
  const places = (from: number, to: number) => commitsOn(the, cart, from, to).map(({ seq }) => seq)
  expect(places(one as number, other as number)).toEqual([other])
  expect(places(0, one as number)).toEqual([one])
})
