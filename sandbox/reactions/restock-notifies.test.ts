import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { cancelNotification, notifyWhenRestocked } from '../commands/service.ts'
import { restock, sell } from '../commands/stock.ts'
import { createWorld } from '../create-world.ts'
import { setStock } from '../facts/stock.ts'
import { productsWith } from '../facts/traits.ts'
import { toBeHad } from '../inventory/to-be-had.ts'
import { type Cause, type EntryOf, resource } from '../journal/index.ts'
import type { World } from '../world.ts'

const cause: Cause = { by: 'event', name: 'test' }
const [sku, other] = productsWith(createWorld(), ['plenty']) as [string, string]
let world: World
beforeEach(() => {
  world = createWorld()
  setStock(world, sku, 0)
  setStock(world, other, 0)
})

const wishOf = (shopper: string, of = sku) => resource('restock-notification', `${shopper}-${of}`)
const value = (shopper: string, of = sku) => world.source(wishOf(shopper, of))?.value
const wants = (shopper: string, of = sku) => notifyWhenRestocked(world, { shopper, sku: of }, cause)
const toldNow = () =>
  world.journal.entries.filter(
    (entry): entry is EntryOf<'commit'> =>
      entry.kind === 'commit' && entry.cause.by === 'event' && entry.cause.name === 'restock-notifies',
  )

describe('who waits for a SKU', () => {
  it('is told when it is back, all of them, right behind the commit', () => {
    wants('S1')
    wants('S2')
    wants('S3', other)
    world.advance(5000)
    restock(world, sku, 3, cause)
    const told = { sku, notifiedAt: world.now, status: 'notified' }
    expect([value('S1'), value('S2')]).toEqual([
      { id: `S1-${sku}`, shopper: 'S1', ...told },
      { id: `S2-${sku}`, shopper: 'S2', ...told },
    ])
    expect(value('S3', other)).toMatchObject({ status: 'waiting' })
    expect(world.journal.entries.slice(-3)).toMatchObject([
      { resource: `stock/${sku}` },
      { resource: wishOf('S1'), cause: { by: 'event', name: 'restock-notifies' } },
      { resource: wishOf('S2') },
    ])
  })

  it('is told once, and again after asking again', () => {
    wants('S1')
    restock(world, sku, 1, cause)
    restock(world, sku, 1, cause)
    sell(world, sku, 'all', cause)
    restock(world, sku, 1, cause)
    expect(toldNow()).toHaveLength(1)
    sell(world, sku, 'all', cause)
    expect(wants('S1')).toMatchObject({ kind: 'done', versions: [{ version: 3 }] })
    expect(value('S1')).toEqual({ id: `S1-${sku}`, shopper: 'S1', sku, status: 'waiting' })
    restock(world, sku, 1, cause)
    expect(toldNow()).toHaveLength(2)
  })

  it('is not told of what the shop no longer sells, until it does again', () => {
    wants('S1')
    world.send(resource('product', sku), { type: 'discontinue' }, cause)
    restock(world, sku, 1, cause)
    expect(value('S1')).toMatchObject({ status: 'waiting' })
    world.send(resource('product', sku), { type: 'list' }, cause)
    expect(value('S1')).toMatchObject({ status: 'notified' })
  })

  it('is not told after giving up', () => {
    wants('S1')
    expect(cancelNotification(world, { shopper: 'S1', sku }, cause)).toMatchObject({ kind: 'done' })
    restock(world, sku, 1, cause)
    expect(toldNow()).toEqual([])
    expect(cancelNotification(world, { shopper: 'S1', sku }, cause)).toMatchObject({
      refusal: { code: 'notifications/no-such-wish' },
    })
  })
})

describe('a wish to be told', () => {
  it('is refused for what can be had, with the stock that says so', () => {
    restock(world, sku, 2, cause)
    expect(wants('S1')).toMatchObject({
      refusal: { code: 'notifications/in-stock', because: [`stock/${sku}`] },
    })
  })

  it('of nobody cannot be given up', () => {
    expect(cancelNotification(world, { shopper: 'S0', sku }, cause)).toMatchObject({
      refusal: { code: 'notifications/no-such-wish', because: [] },
    })
  })
})

const held = (quantity: number) => ({ id: `R${quantity}`, shopper: 'S1', quantity, until: 1 })

describe('what can be had', () => {
  it.each([
    [undefined, undefined, 0],
    [{ onHand: 3 }, undefined, 3],
    [{ onHand: 3, holds: [held(1), held(2)] }, { status: 'listed' }, 0],
    [{ onHand: 3 }, { status: 'discontinued' }, 0],
  ])('of %j and %j is %i', (stock, product, units) => expect(toBeHad(stock, product)).toBe(units))
})

type Happening = readonly ['sell' | 'restock' | 'wish' | 'cancel' | 'list' | 'discontinue', number]
const happening: fc.Arbitrary<Happening> = fc.tuple(
  fc.constantFrom('sell', 'restock', 'wish', 'cancel', 'list', 'discontinue'),
  fc.integer({ min: 1, max: 3 }),
)

it('tells those who wait whenever what was nothing becomes something, and nobody else, whatever happens', () => {
  let fired = 0
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 40, size: 'max' }), (happenings) => {
      world = createWorld()
      setStock(world, sku, 0)
      // The plain definition: who waits, and whether there is anything.
      const waiting = new Set<string>()
      let [units, listed] = [0, true]
      for (const [what, number] of happenings) {
        const had = listed ? units : 0
        const before = toldNow().length
        const shopper = `S${number}`
        if (what === 'sell') sell(world, sku, number, cause)
        if (what === 'restock') restock(world, sku, number, cause)
        if (what === 'wish') wants(shopper)
        if (what === 'cancel') cancelNotification(world, { shopper, sku }, cause)
        if (what === 'list' || what === 'discontinue')
          world.send(resource('product', sku), { type: what }, cause)
        if (what === 'sell' && number <= units) units -= number
        if (what === 'restock') units += number
        if (what === 'list' || what === 'discontinue') listed = what === 'list'
        if (what === 'wish' && had === 0) waiting.add(shopper)
        if (what === 'cancel') waiting.delete(shopper)
        const back = had === 0 && listed && units > 0
        const told = toldNow().slice(before)
        expect(told.map(({ resource: name }) => name).sort()).toEqual(
          back ? [...waiting].map((one) => wishOf(one)).sort() : [],
        )
        fired += told.length
        if (back) waiting.clear()
      }
    }),
    { numRuns: 100, seed: 11 },
  )
  expect(fired).toBeGreaterThan(20)
})
