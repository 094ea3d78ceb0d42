import { describe, expect, it } from 'vitest'
import { createWorld } from '../create-world.ts'
import type { Entity } from '../entity.ts'
import { addFlashSale } from '../facts/flash-sale.ts'
import { setStock } from '../facts/stock.ts'
import { productsWith } from '../facts/traits.ts'
import { freshJournal } from '../fixtures/random-steps.ts'
import type { FlashSale, FlashSaleAtRest } from '../flash-sale/machine.ts'
import { checkInvariants } from '../invariants/index.ts'
import type { Stock } from '../inventory/machine.ts'
import { digestValue, type EntryOf, type Resource, resource } from '../journal/index.ts'
import { fromSnapshot, toSnapshot } from '../snapshot/index.ts'
import type { World } from '../world.ts'
import { processOf } from './index.ts'
import { choiceOf, visitorOf } from './visitor.ts'

const minute = 60_000
const [sku = ''] = productsWith(createWorld(), ['plenty'])

function inSale(seed = 1, terms: object = {}): { world: World; sale: Resource } {
  const world = createWorld({ seed, scenario: 'sale' })
  setStock(world, sku, 60)
  const { id } = addFlashSale(world, {
    ...{ ref: 'sale', sku, startsInMs: 10 * minute, lastsMs: 60 * minute, quantity: 50, limit: 2 },
    ...{ percentOff: 40, visitsPerMinute: 1, burst: 5, ...terms },
  })
  return { world, sale: `flash-sale/${id}` }
}

const saleValue = (world: World, sale: Resource) => world.source<FlashSale>(sale)?.value as FlashSale
const commits = (world: World) =>
  world.journal.entries.filter((entry): entry is EntryOf<'commit'> => entry.kind === 'commit')
const causes = (world: World) =>
  new Set(commits(world).flatMap(({ cause }) => (cause.by === 'event' ? [cause.name] : [cause.by])))

describe('competing shoppers', () => {
  it('buy, reserve, let go and forget, on website and app, and only while the sale is live', () => {
    const { world } = inSale()
    world.advance(10 * minute - 1)
    const before = commits(world).length
    expect(causes(world)).toEqual(new Set(['opening']))
    world.advance(2 * 60 * minute)
    expect(causes(world)).toEqual(
      new Set([
        ...['opening', 'timer', 'flash-sale-price'],
        ...['another shopper buys', 'another shopper reserves', 'another shopper lets go'],
      ]),
    )
    const channels = commits(world)
      .slice(before)
      .flatMap(({ cause }) => (cause.by === 'event' && cause.channel ? [cause.channel] : []))
    expect(new Set(channels)).toEqual(new Set(['web', 'app']))
    const lapsed = commits(world).filter(
      ({ cause, resource: of }) => cause.by === 'timer' && of === `stock/${sku}`,
    )
    expect(lapsed.length).toBeGreaterThan(0)
    expect(world.source<Stock>(resource('stock', sku))?.value.holds).toBeUndefined()
    expect(checkInvariants(world)).toEqual([])
  })

  it('leave a world that is sound at every minute, with no more held than there is', () => {
    for (const seed of [1, 2, 3]) {
      const { world, sale } = inSale(seed, { visitsPerMinute: 6, quantity: 55 })
      for (let passed = 0; passed < 60; passed += 1) {
        world.advance(minute)
        expect(checkInvariants(world)).toEqual([])
      }
      expect(world.source<FlashSale>(sale)?.value.status).toBe('soldOut')
    }
  })

  it('keep to the limit, each a shopper of an id of their own', () => {
    const { world, sale } = inSale()
    world.advance(3 * 60 * minute)
    const { buyers: heaps, sold } = (world.state.entities.get(sale) as Entity).context as FlashSaleAtRest
    const buyers = heaps.flat()
    expect(buyers.reduce((units, buyer) => units + buyer.units, 0)).toBe(sold)
    expect(new Set(buyers.map(({ shopper }) => shopper)).size).toBe(buyers.length)
    for (const { shopper, units } of buyers) {
      expect(shopper).toMatch(/^VF\d{8}-\d+$/)
      expect(units).toBeLessThanOrEqual(2)
    }
  })

  it('are the same for the same seed, byte by byte, however the time is cut, and others for another', () => {
    const whole = inSale(1).world
    whole.advance(90 * minute)
    const cut = inSale(1).world
    for (let passed = 0; passed < 90; passed += 1) cut.advance(minute)
    const other = inSale(2).world
    other.advance(90 * minute)
    const told = (world: World) => JSON.stringify(commits(world).map(({ seq: _seq, ...entry }) => entry))
    const again = inSale(1).world
    again.advance(90 * minute)
    expect(digestValue(again.journal.lines)).toBe(digestValue(whole.journal.lines))
    expect(told(cut)).toBe(told(whole))
    expect(told(other)).not.toBe(told(whole))
  })

  it('go on in the middle of a sale from a snapshot as they would have', () => {
    const { world } = inSale(4)
    world.advance(13 * minute)
    expect(world.source<Stock>(resource('stock', sku))?.value.holds?.length).toBeGreaterThan(0)
    const copy = fromSnapshot(JSON.parse(JSON.stringify(toSnapshot(world))), freshJournal(world))
    const original = world.fork(freshJournal(world))
    for (const one of [original, copy]) one.advance(3 * 60 * minute)
    expect(copy.journal.lines).toEqual(original.journal.lines)
    expect(copy.journal.entries.length).toBeGreaterThan(20)
    expect(toSnapshot(copy)).toEqual(toSnapshot(original))
  })

  it('do what they do in shares that are known', () => {
    const { key } = createWorld().state
    const choices = Array.from({ length: 10_000 }, (_unused, n) => choiceOf(key, 'F1', n))
    const share = (choice: string) => choices.filter((one) => one === choice).length / choices.length
    expect(share('look')).toBeCloseTo(0.4, 1)
    expect(share('buy')).toBeCloseTo(0.3, 1)
    expect(share('hold')).toBeCloseTo(0.15, 1)
    expect(share('let go')).toBeCloseTo(0.1, 1)
    expect(share('forget')).toBeCloseTo(0.05, 1)
    expect(visitorOf('F1', 7)).toBe('VF1-7')
  })

  it('never come where the sale was called off or is none, and nobody knows another process', () => {
    const { world, sale } = inSale()
    world.send(sale, { type: 'call off' }, { by: 'event', name: 'test' })
    const before = commits(world).length
    world.advance(3 * 60 * minute)
    expect(commits(world)).toHaveLength(before)
    processOf('flash-sale-visits')(world, 'F0', 1)
    processOf('flash-sale-decisions')(world, 'F0', 1)
    expect(commits(world)).toHaveLength(before)
    expect(() => processOf('constructor')).toThrow('add it to sandbox/processes/index.ts')
  })
})

describe('the shop in the week of a flash sale', () => {
  it('sells it on Thursday evening, and nobody comes for it before', () => {
    const world = createWorld({ shop: 'flash-sale' })
    const [sale] = world.names('flash-sale') as [Resource]
    world.advance(55 * 60 * minute - 1)
    expect(commits(world).filter(({ resource: of }) => !/^(price|desk|list)\//.test(of))).toEqual([])
    world.advance(1)
    expect(world.source<FlashSale>(sale)?.value.status).toBe('live')
    world.advance(3 * 60 * minute)
    expect(['soldOut', 'ended']).toContain(world.source<FlashSale>(sale)?.value.status)
    expect(commits(world).length).toBeGreaterThan(10)
    expect(checkInvariants(world)).toEqual([])
  })

  it('opens at another epoch with its sale as far away', () => {
    const epoch = 1_900_000_000_000
    const world = createWorld({ shop: 'flash-sale', epoch })
    const [sale] = world.names('flash-sale') as [Resource]
    const { startsAt, announcedAt } = saleValue(world, sale)
    expect([startsAt - epoch, announcedAt]).toEqual([55 * 60 * minute, epoch])
    world.advance(55 * 60 * minute)
    expect(world.source<FlashSale>(sale)?.value.status).toBe('live')
  })
})
