import { expect, it } from 'vitest'
import { idOf, type Resource, resource } from '#journal'
import { caseOf } from '../truth/case.ts'
import { observationsBefore } from '../truth/evidence.ts'
import { story } from './story/story.ts'
import {
  clockText,
  lengthText,
  nameOf,
  sightText,
  stateText,
  truthText,
  valueText,
  wasText,
} from './words.ts'

const the = caseOf(
  story(`given 5 item in stock
given order: outForDelivery
given 4 item on the shelf at STORE-3
shopper: Is the {item} in stock? [availability of item; status of order; contents of cart]
bot reads stock of item at the source
bot: Yes.
90 s pass
another shopper reserves 2 item
another shopper buys 1 item`),
)
const [turn] = the.turns
const { asks = [], text = '', seq: asked = 0, at = 0 } = turn?.turn.message ?? {}
const [stock, order, cart] = asks.map((ask): Resource => (ask.for === 'fact' ? ask.of : 'desk/main')) as [
  Resource,
  Resource,
  Resource,
]
const sku = idOf(stock)
const item = text.slice('Is the '.length, -' in stock?'.length)
const last = the.recorded.entries.at(-1)?.seq ?? 0
const since = clockText(at)

it('a thing is called as a person calls it', () => {
  const called: readonly (readonly [Resource, string])[] = [
    [stock, `the ${item}`],
    [resource('price', sku), `the ${item}`],
    [resource('product', sku), `the ${item}`],
    [resource('stock', 'NOT-SOLD'), 'the NOT-SOLD'],
    [resource('store-stock', `${sku}@STORE-3`), `the ${item} at Riverside`],
    [resource('store-stock', 'NOT-SOLD@STORE-99'), 'the NOT-SOLD at STORE-99'],
    [cart, 'the cart'],
    [resource('list', 'best-sellers'), 'the list of best sellers'],
    [resource('restock-notification', 'N-1'), 'the restock notification'],
    [resource('hand-off', 'H-1'), 'the hand-off'],
    [resource('desk', 'main'), "the agents' desk"],
    [resource('flash-sale', 'F-1'), 'flash sale F-1'],
    [order, `order ${idOf(order)}`],
    [resource('ticket', 'T-1'), 'ticket T-1'],
  ]
  expect(called.map(([name]) => nameOf(the, name))).toEqual(called.map(([, words]) => words))
})

it('a value is told as a person reads it', () => {
  const units = (onHand: number, held: number) => ({
    ...{ sku, onHand, status: 'active', expected: [], availableFrom: null, preorder: null },
    holds: held ? [{ id: 'H', shopper: 'S', quantity: held, until: 0 }] : [],
  })
  const told: readonly (readonly [Resource, unknown, string])[] = [
    [order, null, 'not there'],
    [order, undefined, 'not there'],
    [resource('store-stock', `${sku}@STORE-3`), { onHand: 4 }, '4 on the shelf'],
    [resource('price', sku), { amount: { minor: 1250, currency: 'EUR' } }, '12.50 EUR'],
    [cart, { lines: [] }, 'empty'],
    [cart, { lines: [{ sku, quantity: 2 }] }, `2 x ${item}`],
    [
      cart,
      {
        lines: [
          { sku, quantity: 2 },
          { sku: 'NOT-SOLD', quantity: 1 },
        ],
      },
      `2 x ${item}, 1 x NOT-SOLD`,
    ],
    [resource('list', 'new-arrivals'), { skus: [sku, sku] }, `${item}, ${item}`],
    [order, { status: 'outForDelivery' }, 'out for delivery'],
    [resource('ticket', 'T-1'), { status: 'open' }, 'open'],
  ]
  expect(told.map(([name, value]) => valueText(the, name, value))).toEqual(told.map(([, , words]) => words))
  expect(valueText(the, stock, units(3, 0))).toBe('3 in stock')
  expect(stateText('inProgress')).toBe('in progress')
})

it('a length of time is told in the unit that says it best', () => {
  expect([0, 1000, 1499, 40_000, 119_499, 119_500, 7_169_000, 7_170_000, 10_800_000].map(lengthText)).toEqual(
    [
      '0 seconds',
      '1 second',
      '1 second',
      '40 seconds',
      '119 seconds',
      '2 minutes',
      '119 minutes',
      '2 hours',
      '3 hours',
    ],
  )
})

it('an instant is told as a time of day', () =>
  expect(clockText(Date.UTC(2026, 10, 28, 9, 5, 7))).toBe('09:05:07 UTC'))

it('what was true is told at its place', () => {
  expect(wasText(the, stock, asked)).toBe(`5 of the ${item} could be had`)
  expect(wasText(the, stock, last)).toBe(`2 of the ${item} could be had`)
  expect(wasText(the, order, asked)).toBe(`order ${idOf(order)} was out for delivery`)
  expect(wasText(the, resource('order', 'W-NONE'), last)).toBe('there was no order W-NONE')
  expect(truthText(the, stock, asked)).toBe(`the ${item}: 5 in stock since ${since}`)
  const later = the.history.versions(stock).at(-1)?.at ?? 0
  expect(later - at).toBe(90_000)
  expect(truthText(the, stock, last)).toBe(`the ${item}: 2 in stock, 2 more held since ${clockText(later)}`)
  expect(truthText(the, resource('order', 'W-NONE'), last)).toBe('order W-NONE does not exist')
  const opened = resource('list', 'best-sellers')
  expect(truthText(the, opened, 0)).toMatch(/^the list of best sellers: [^:]+$/)
})

it('what is gone is told as sold out, and what the bot saw with its time', () => {
  const gone = caseOf(
    story(`given 0 item in stock
shopper: Is it there? [availability of item]
bot reads stock of item
bot reads tickets
bot: No.`),
  )
  const [ask] = gone.turns[0]?.turn.message.asks ?? []
  const name = ask?.for === 'fact' ? ask.of : cart
  expect(wasText(gone, name, 9999)).toMatch(/^the .+ was sold out$/)
  expect(valueText(gone, name, gone.history.at(name, 9999)?.value)).toBe('sold out')
  const [seen] = observationsBefore(gone.operations, name, 9999)
  if (!seen) throw new Error('the bot has seen nothing')
  expect(sightText(gone, seen)).toBe(
    `GET /inventory/{sku} showed ${nameOf(gone, name)}: sold out, as of ${clockText(seen.observation.asOf)}`,
  )
  const absent = { ...seen, observation: { ...seen.observation, version: null } }
  expect(sightText(gone, absent)).toContain(': not there, as of ')
})
