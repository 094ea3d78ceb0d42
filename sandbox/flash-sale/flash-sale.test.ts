import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { addToCart } from '../commands/cart.ts'
import type { Outcome } from '../commands/command.ts'
import { announceFlashSale, callOffFlashSale } from '../commands/flash-sale.ts'
import { holdStock } from '../commands/holds.ts'
import { sell } from '../commands/stock.ts'
import { createWorld } from '../create-world.ts'
import { derive } from '../derived/index.ts'
import { termsOf } from '../derived/terms.ts'
import { addFlashSale } from '../facts/flash-sale.ts'
import { addShopper } from '../facts/shopper.ts'
import { setStock } from '../facts/stock.ts'
import { productsWith } from '../facts/traits.ts'
import { branchesOf, taken } from '../fixtures/branches.ts'
import { type Cause, type Resource, resource } from '../journal/index.ts'
import { begin, type MachineEvent, type Step, step } from '../machine.ts'
import type { Price } from '../schemas/price.ts'
import { fashion } from '../shops/fashion/index.ts'
import type { World } from '../world.ts'
import { type FlashSale, flashSaleMachine } from './machine.ts'
import { flashSaleOn } from './on.ts'

const cause: Cause = { by: 'event', name: 'test' }
const minute = 60_000
const sku = productsWith(createWorld(), ['plenty']).find(
  (one) => !productsWith(createWorld(), ['on sale']).includes(one),
) as string
const stock = resource('stock', sku)
const price = resource('price', sku)
const terms = { sku, startsInMs: 5 * minute, lastsMs: 10 * minute, quantity: 6, limit: 2, percentOff: 50 }
let world: World
let sale: Resource

beforeEach(() => {
  world = createWorld()
  setStock(world, sku, 10)
  sale = `flash-sale/${addFlashSale(world, { ref: 'sale', ...terms }).id}`
})

const codeOf = (outcome: Outcome) => (outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind)
const value = () => world.source<FlashSale>(sale)?.value as FlashSale
const costs = () => world.source<Price>(price)?.value as Price
const buy = (quantity: number, shopper?: string) =>
  codeOf(sell(world, sku, quantity, cause, shopper === undefined ? {} : { shopper }))
const goLive = () => world.advance(5 * minute)

describe('a flash sale', () => {
  it('is announced, live and over, each at its own instant, and the price with it', () => {
    const regular = costs()
    expect(value()).toMatchObject({ status: 'announced', sold: 0, startsAt: world.now + 5 * minute })
    world.advance(5 * minute - 1)
    expect([value().status, costs()]).toEqual(['announced', regular])
    world.advance(1)
    expect(value().status).toBe('live')
    expect(costs()).toEqual({ ...regular, amount: value().price, until: value().endsAt })
    world.advance(10 * minute - 1)
    expect(value().status).toBe('live')
    world.advance(1)
    expect([value().status, costs()]).toEqual(['ended', regular])
    expect(world.now).toBe(value().endsAt)
  })

  it('is what the sale of a SKU is, and ends it', () => {
    const read = <V>(name: Resource) => world.source<V>(name)?.value
    const ends = () => derive(`sale-ends/${sku}`, read, world.now, termsOf(fashion)).value
    expect(ends()).toBeNull()
    goLive()
    expect(ends()).toBe(value().endsAt)
    callOffFlashSale(world, value().id, cause)
    expect(ends()).toBeNull()
  })

  it('makes stock and price fast while it is announced or live, and nothing else', () => {
    const fast = () => [stock, price, resource('product', sku)].map((name) => world.isFast(name))
    const other = world.names('stock').find((name) => name !== stock) as Resource
    expect(fast()).toEqual([true, true, false])
    expect(world.isFast(other)).toBe(false)
    goLive()
    expect(fast()).toEqual([true, true, false])
    world.advance(10 * minute)
    expect(fast()).toEqual([false, false, false])
    expect(flashSaleOn(world, sku)).toBeUndefined()
  })

  it('counts what is sold while it is live, and is sold out with its last unit', () => {
    buy(1)
    expect(value().sold).toBe(0)
    goLive()
    buy(1)
    buy(2, 'S1')
    expect(value()).toMatchObject({ sold: 3, status: 'live' })
    buy(5)
    expect(value()).toMatchObject({ sold: 6, status: 'soldOut' })
    expect(costs().amount).toEqual(costs().regular)
    expect(world.source(stock)?.value).toEqual({ sku, onHand: 1 })
  })

  it('is sold out when the stock is, though not all was sold', () => {
    goLive()
    world.send(stock, { type: 'sell', quantity: 10 }, cause)
    expect(value()).toMatchObject({ sold: 0, status: 'soldOut' })
    expect(costs().amount).toEqual(costs().regular)
  })

  it('is sold out at once where there is nothing to sell, and never cuts the price', () => {
    sell(world, sku, 'all', cause)
    goLive()
    expect(value().status).toBe('soldOut')
    expect(world.source(price)?.version).toBe(1)
  })

  it('sells one shopper no more than its limit, be it at once, in parts, or held', () => {
    const { id: shopper } = addShopper(world, 'one')
    goLive()
    const hold = () => codeOf(holdStock(world, { sku, shopper, quantity: 1, forMs: minute }, cause))
    const add = (quantity: number) => codeOf(addToCart(world, { shopper, sku, quantity }, cause))
    expect([buy(3, shopper), add(3), buy(1, shopper), hold(), hold()]).toEqual([
      ...['flash-sale/limit', 'flash-sale/limit', 'done', 'done', 'flash-sale/limit'],
    ])
    expect(add(2)).toBe('flash-sale/limit')
    expect(value().sold).toBe(1)
    world.advance(10 * minute)
    expect(buy(3, shopper)).toBe('done')
  })

  it('counts a purchase of what was held for whom it was held', () => {
    goLive()
    const held = holdStock(world, { sku, shopper: 'S1', quantity: 2, forMs: minute }, cause)
    sell(world, sku, 2, cause, { hold: held.kind === 'done' ? held.hold : '' })
    expect(buy(1, 'S1')).toBe('flash-sale/limit')
    expect(value().sold).toBe(2)
  })

  it('may be called off, before and while it is live', () => {
    callOffFlashSale(world, value().id, cause)
    goLive()
    expect([value().status, world.source(price)?.version]).toEqual(['ended', 1])
    expect(codeOf(callOffFlashSale(world, value().id, cause))).toBe('flash-sale/over')
    expect(codeOf(callOffFlashSale(world, 'NO', cause))).toBe('flash-sale/unknown')
  })

  it('takes the place of a promotion that is dearer, and leaves one alone that is cheaper', () => {
    const { regular } = costs()
    const cheaper = value().price.minor - 1
    world.send(price, { type: 'promote', minor: regular.minor - 1 }, cause)
    goLive()
    expect(costs().amount).toEqual(value().price)
    world.advance(10 * minute)
    expect(costs().amount).toEqual(regular)
    world.send(price, { type: 'promote', minor: cheaper }, cause)
    announceFlashSale(world, { ...terms, startsInMs: 0 }, cause)
    world.advance(10 * minute)
    expect(costs().amount.minor).toBe(cheaper)
  })

  it('that is live at the opening was so before: its price is on every view', () => {
    const here = createWorld()
    here.setPolicies({ chat: { price: { kind: 'lag', ms: minute } } })
    const { price: cut } = addFlashSale(here, { ref: 'now', ...terms, startsInMs: 0 })
    expect(here.read<Price>('chat', price)?.value.amount).toEqual(cut)
    expect(here.source<Price>(price)?.version).toBe(2)
  })

  it('is one at a time of a SKU', () => {
    expect(codeOf(announceFlashSale(world, terms, cause))).toBe('flash-sale/already')
    expect(() => addFlashSale(world, { ref: 'again', ...terms })).toThrow('is in the flash sale')
    world.advance(15 * minute)
    expect(codeOf(announceFlashSale(world, terms, cause))).toBe('done')
  })

  it.each([
    { sku: 'NO' },
    { sku: '__proto__' },
    { startsInMs: -1 },
    { startsInMs: Number.NaN },
    { lastsMs: 0 },
    { lastsMs: Number.POSITIVE_INFINITY },
    { quantity: 0 },
    { quantity: 1e9 },
    { limit: 1.5 },
    { percentOff: 100 },
    { visitsPerMinute: -1 },
    { burst: 1e6 },
  ])('is refused with %o, and nothing changes', (wrong) => {
    const here = createWorld()
    const { state } = here
    expect(announceFlashSale(here, { ...terms, ...wrong }, cause).kind).toBe('refused')
    expect(here.state).toBe(state)
    expect(() => addFlashSale(here, { ref: 'x', ...terms, ...wrong })).toThrow(RangeError)
  })
})

describe('the machine of a flash sale', () => {
  const input = {
    ...{ id: 'F1', sku: 'A', price: { minor: 100, currency: 'EUR' }, quantity: 4, limit: 2 },
    ...{ startsAt: 5, endsAt: 15, lastsMs: 10 },
  }
  const event = fc.oneof(
    fc.record({ type: fc.constant('sell'), quantity: fc.integer({ min: 0, max: 3 }) }),
    fc.record({
      ...{ type: fc.constant('sell'), quantity: fc.integer({ min: 0, max: 3 }) },
      shopper: fc.constantFrom('S1', 'S2', '__proto__'),
    }),
    fc.constantFrom({ type: 'sell out' }, { type: 'call off' }),
    fc.constant({ type: 'the delayed one' }),
  ) as fc.Arbitrary<MachineEvent>

  it('takes every branch of every transition, and sells nobody too much', () => {
    const branches = branchesOf(flashSaleMachine)
    const seen = new Set<unknown>()
    const story = fc.array(event, { minLength: 1, maxLength: 12, size: 'max' })
    fc.assert(
      fc.property(fc.constantFrom(0, 5), story, (startsInMs, events) => {
        for (const branch of taken(flashSaleMachine, { input: { ...input, startsInMs } })) seen.add(branch)
        let at: Step = begin(flashSaleMachine, { ...input, startsInMs })
        const bought = new Map<unknown, number>()
        for (const given of events) {
          const one = given.type === 'the delayed one' ? (at.scheduled[0]?.event ?? given) : given
          for (const branch of taken(flashSaleMachine, { at, event: one })) seen.add(branch)
          const next = step(flashSaleMachine, at, one)
          if (next.accepted && one.type === 'sell')
            bought.set(one.shopper, (bought.get(one.shopper) ?? 0) + Number(one.quantity))
          at = { ...next, scheduled: next.state === at.state ? at.scheduled : next.scheduled }
        }
        const sold = [...bought.values()].reduce((a, b) => a + b, 0)
        expect(at.context).toMatchObject({ sold })
        expect(sold).toBeLessThanOrEqual(4)
        for (const [shopper, count] of bought) if (shopper !== undefined) expect(count).toBeLessThanOrEqual(2)
      }),
      { numRuns: 300, seed: 1 },
    )
    expect([...branches].filter(([branch]) => !seen.has(branch)).map(([, name]) => name)).toEqual([])
    expect(branches.size).toBe(9)
  })
})
