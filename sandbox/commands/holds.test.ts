import { beforeEach, describe, expect, it } from 'vitest'
import { createWorld } from '../create-world.ts'
import { addShopper } from '../facts/shopper.ts'
import { setStock } from '../facts/stock.ts'
import { productsWith } from '../facts/traits.ts'
import { freshJournal } from '../fixtures/random-steps.ts'
import type { Stock } from '../inventory/machine.ts'
import { availableUnits } from '../inventory/units.ts'
import { type Cause, resource } from '../journal/index.ts'
import { fromSnapshot, toSnapshot } from '../snapshot/index.ts'
import type { World } from '../world.ts'
import { addToCart } from './cart.ts'
import type { Outcome } from './command.ts'
import { holdStock, releaseHold } from './holds.ts'
import { restock, sell } from './stock.ts'
import { backorder, discontinueStock, relistStock, returnStock } from './supply.ts'

const cause: Cause = { by: 'event', name: 'test' }
const [sku = ''] = productsWith(createWorld(), ['plenty'])
const name = resource('stock', sku)
let world: World

beforeEach(() => {
  world = createWorld()
  setStock(world, sku, 3)
})

const stock = (from = world): Stock => from.source<Stock>(name)?.value as Stock
const codeOf = (outcome: Outcome) => (outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind)
const wish = (quantity: number, forMs = 1000, shopper = 'S1') => ({ sku, shopper, quantity, forMs })
const expiries = (of: World) =>
  of.journal.entries.filter((entry) => entry.kind === 'commit' && entry.cause.by === 'timer')

/** Holds, and gives the id; throws where the shop refuses. */
function held(quantity: number, forMs = 1000, shopper = 'S1'): string {
  const outcome = holdStock(world, wish(quantity, forMs, shopper), cause)
  if (outcome.kind === 'refused') throw new Error(outcome.refusal.detail)
  return outcome.hold
}

describe('a hold', () => {
  it('keeps units for its shopper, and leaves them in the warehouse', () => {
    const id = held(2)
    expect(stock()).toEqual({
      ...{ sku, onHand: 3 },
      holds: [{ id, shopper: 'S1', quantity: 2, until: world.now + 1000 }],
    })
    expect(availableUnits(stock())).toBe(1)
    expect(codeOf(sell(world, sku, 2, cause))).toBe('inventory/not-enough')
    expect(codeOf(sell(world, sku, 'all', cause))).toBe('done')
    expect(stock().onHand).toBe(2)
  })

  it('lapses once, at its own instant, also in a world that was saved meanwhile', () => {
    held(1, 1000)
    held(1, 1500)
    world.advance(999)
    const copy = fromSnapshot(JSON.parse(JSON.stringify(toSnapshot(world))), freshJournal(world))
    for (const one of [world, copy]) {
      expect(stock(one).holds).toHaveLength(2)
      one.advance(1)
      expect(stock(one).holds).toHaveLength(1)
      one.advance(10_000)
      expect(stock(one)).toEqual({ sku, onHand: 3 })
      expect(expiries(one).map(({ at }) => at)).toEqual([world.now - 10_000, world.now - 9_500])
    }
  })

  it('never lapses once it is let go or sold', () => {
    releaseHold(world, { sku, hold: held(1) }, cause)
    sell(world, sku, 1, cause, { hold: held(1) })
    world.advance(10_000)
    expect(stock()).toEqual({ sku, onHand: 2 })
    expect(expiries(world)).toEqual([])
  })

  it('is used up by a sale, and what is not sold of it is free', () => {
    const id = held(2)
    expect(codeOf(sell(world, sku, 1, cause, { hold: id }))).toBe('done')
    expect(stock()).toEqual({ sku, onHand: 2 })
    expect(codeOf(sell(world, sku, 1, cause, { hold: id }))).toBe('inventory/no-such-hold')
  })

  it('may be added to by what is free', () => {
    expect(codeOf(sell(world, sku, 3, cause, { hold: held(2) }))).toBe('done')
    expect(stock()).toEqual({ sku, onHand: 0 })
  })

  it('counts as its own shopper’s for the cart, and as nobody else’s', () => {
    const [one, other] = ['one', 'other'].map((ref) => addShopper(world, ref).id) as [string, string]
    held(3, 1000, one)
    const add = (shopper: string) => codeOf(addToCart(world, { shopper, sku, quantity: 3 }, cause))
    expect([add(other), add(one)]).toEqual(['inventory/out-of-stock', 'done'])
  })

  it.each<[string, string, () => Outcome]>([
    ['more than can be had', 'inventory/not-enough', () => holdStock(world, wish(4), cause)],
    ['no units', 'inventory/invalid-hold', () => holdStock(world, wish(0), cause)],
    ['half a unit', 'inventory/invalid-hold', () => holdStock(world, wish(0.5), cause)],
    ['no time', 'inventory/invalid-hold', () => holdStock(world, wish(1, 0), cause)],
    ['a time that never ends', 'inventory/invalid-hold', () => holdStock(world, wish(1, Infinity), cause)],
    ['units for nobody', 'inventory/invalid-hold', () => holdStock(world, wish(1, 9, ' '), cause)],
    ['an unknown SKU', 'catalog/unknown-sku', () => holdStock(world, { ...wish(1), sku: 'NO' }, cause)],
    ['the end of none', 'inventory/no-such-hold', () => releaseHold(world, { sku, hold: 'R0' }, cause)],
    [
      'the end of one of no SKU',
      'catalog/unknown-sku',
      () => releaseHold(world, { sku: 'NO', hold: 'R' }, cause),
    ],
    ['a sale of none', 'inventory/no-such-hold', () => sell(world, sku, 1, cause, { hold: '__proto__' })],
  ])('is refused: %s', (_what, code, command) => {
    const { state } = world
    expect(codeOf(command())).toBe(code)
    expect(world.state).toBe(state)
  })
})

describe('what the shop is out of', () => {
  it('may be expected again, until it arrives', () => {
    expect(codeOf(backorder(world, sku, world.now + 1, cause))).toBe('inventory/not-backordered')
    sell(world, sku, 'all', cause)
    expect(codeOf(backorder(world, sku, world.now, cause))).toBe('inventory/not-backordered')
    backorder(world, sku, world.now + 5, cause)
    expect(stock()).toEqual({ sku, onHand: 0, expectedAt: world.now + 5 })
    returnStock(world, sku, 1, cause)
    expect(stock()).toEqual({ sku, onHand: 1, expectedAt: world.now + 5 })
    restock(world, sku, 4, cause)
    expect(stock()).toEqual({ sku, onHand: 5 })
  })

  it('may be out for good, but for what is held', () => {
    const id = held(1)
    discontinueStock(world, sku, cause)
    expect(availableUnits(stock())).toBe(0)
    const no = [
      ...[sell(world, sku, 1, cause), restock(world, sku, 1, cause), holdStock(world, wish(1), cause)],
      discontinueStock(world, sku, cause),
    ]
    expect(no.map(codeOf)).toEqual(Array(4).fill('inventory/discontinued'))
    const { id: shopper } = addShopper(world, 'one')
    expect(codeOf(addToCart(world, { shopper, sku, quantity: 1 }, cause))).toBe('inventory/discontinued')
    expect(codeOf(sell(world, sku, 1, cause, { hold: id }))).toBe('done')
    relistStock(world, sku, cause)
    expect(stock()).toEqual({ sku, onHand: 2 })
    expect(codeOf(relistStock(world, sku, cause))).toBe('inventory/not-discontinued')
  })

  it('can’t be set at the opening below what is held, nor where it is sold no more', () => {
    held(2)
    expect(() => setStock(world, sku, 1)).toThrow('it is held')
    discontinueStock(world, sku, cause)
    expect(() => setStock(world, sku, 9)).toThrow('sold no more')
  })
})
