import { describe, expect, it } from 'vitest'
import { announceFlashSale } from '../commands/flash-sale.ts'
import { createWorld } from '../create-world.ts'
import { nextEpisode } from '../episodes/next-episode.ts'
import { setStock } from '../facts/stock.ts'
import { freshJournal } from '../fixtures/random-steps.ts'
import { checkInvariants } from '../invariants/index.ts'
import { type Cause, digestValue, type EntryOf, idOf } from '../journal/index.ts'
import { createLobby } from '../lobby.ts'
import { fromSnapshot, toSnapshot } from '../snapshot/index.ts'
import type { World } from '../world.ts'
import { setOrdinarySales } from './set-ordinary-sales.ts'

const hour = 60 * 60_000
const day = 24 * hour
const cause: Cause = { by: 'event', name: 'test' }

function shop(perHour = 30, seed = 1): World {
  const world = createWorld({ seed, scenario: 'sales' })
  for (const name of world.names('stock')) setStock(world, idOf(name), 500)
  setOrdinarySales(world, perHour)
  return world
}

const bought = (world: World) =>
  world.journal.entries.filter(
    (entry): entry is EntryOf<'commit'> =>
      entry.kind === 'commit' && entry.cause.by === 'event' && entry.cause.name === 'another shopper buys',
  )
const bestSellers = (world: World) => world.source<{ skus: string[] }>('list/best-sellers')?.value.skus

describe('ordinary sales', () => {
  it('are none in a shop that opens', () => {
    const world = createWorld()
    world.advance(3 * day)
    expect(bought(world)).toEqual([])
    expect(toSnapshot(world)).not.toHaveProperty('ordinarySales')
  })

  it('come as often as was asked for, on the website, one or two units each, and are noted', () => {
    const world = shop()
    world.advance(10 * day)
    const sales = bought(world)
    // 7,200 are expected, give or take 85.
    expect(sales.length).toBeGreaterThan(6800)
    expect(sales.length).toBeLessThan(7600)
    expect(new Set(sales.map((one) => one.resource.split('/')[0]))).toEqual(new Set(['stock']))
    expect(new Set(sales.map((one) => one.cause.by === 'event' && one.cause.channel))).toEqual(
      new Set(['web']),
    )
    let units = 0
    for (const [, count] of world.state.sold) units += count
    expect(units / sales.length).toBeCloseTo(1.2, 1)
    expect(world.journal.entries).toContainEqual(
      expect.objectContaining({ kind: 'policy', name: 'ordinary-sales', value: { perHour: 30 } }),
    )
    expect(checkInvariants(world)).toEqual([])
  })

  it('sell a few products most, and others another day, so that the best sellers change', () => {
    const world = shop()
    const shares = (from: number) => {
      const counts = new Map<string, number>()
      for (const { resource } of bought(world).slice(from))
        counts.set(resource, (counts.get(resource) ?? 0) + 1)
      return [...counts].sort(([, a], [, b]) => b - a)
    }
    const before = bestSellers(world)
    world.advance(day - 1)
    const first = shares(0)
    const passed = bought(world).length
    expect((first[0]?.[1] ?? 0) / passed).toBeGreaterThan(0.1)
    expect(first.length).toBeGreaterThan(40)
    expect(bestSellers(world)).not.toEqual(before)
    world.advance(day)
    expect(shares(passed)[0]?.[0]).not.toBe(first[0]?.[0])
  })

  it('are the same for the same seed, byte by byte, and however the time is cut; others for another seed', () => {
    const told = (world: World) => JSON.stringify(bought(world).map(({ seq: _seq, ...entry }) => entry))
    const [whole, again, cut, other] = [shop(), shop(), shop(), shop(30, 2)]
    for (const world of [whole, again, other]) world.advance(6 * hour)
    for (let passed = 0; passed < 6; passed += 1) cut.advance(hour)
    expect(digestValue(again.journal.lines)).toBe(digestValue(whole.journal.lines))
    expect(told(cut)).toBe(told(whole))
    expect(told(other)).not.toBe(told(whole))
  })

  it('go on from a snapshot and in a fork as they would have', () => {
    const world = shop()
    world.advance(5 * hour)
    const copy = fromSnapshot(JSON.parse(JSON.stringify(toSnapshot(world))), freshJournal(world))
    const fork = world.fork(freshJournal(world))
    for (const one of [copy, fork]) one.advance(day)
    expect(copy.journal.lines).toEqual(fork.journal.lines)
    expect(copy.journal.entries.length).toBeGreaterThan(100)
    expect(toSnapshot(copy)).toEqual(toSnapshot(fork))
  })

  it('end where they are switched off, and are not doubled where they are set anew', () => {
    const world = shop()
    setOrdinarySales(world, 0)
    world.advance(day)
    expect(bought(world)).toEqual([])
    setOrdinarySales(world, 30)
    setOrdinarySales(world, 30)
    world.advance(10 * day)
    expect(bought(world).length).toBeLessThan(7600)
  })

  it('leave what is in a flash sale to its own shoppers, and what is gone to nobody', () => {
    const world = shop()
    for (const name of world.names('stock')) setStock(world, idOf(name), 0)
    const [last, other] = world.names('stock').map(idOf) as [string, string]
    setStock(world, last, 50)
    setStock(world, other, 50)
    const terms = { startsInMs: 0, lastsMs: 30 * day, quantity: 50, percentOff: 10 }
    expect(announceFlashSale(world, { sku: last, ...terms }, cause).kind).toBe('done')
    world.advance(30 * day)
    expect(new Set(bought(world).map(({ resource }) => resource))).toEqual(new Set([`stock/${other}`]))
    expect(checkInvariants(world)).toEqual([])
  })

  it('go on in the next episode, which says so', () => {
    const world = shop()
    world.journal.append(world.now, { kind: 'ended', how: 'completed' })
    const next = nextEpisode(world, { scenario: 'second', repeat: 0 })
    next.advance(day)
    expect(bought(next).length).toBeGreaterThan(500)
    expect(
      next.journal.entries.some((entry) => entry.kind === 'policy' && entry.name === 'ordinary-sales'),
    ).toBe(true)
  })

  it.each([-1, 3601, Number.NaN, Number.POSITIVE_INFINITY, '5', undefined])(
    'are refused at %s an hour',
    (perHour) => {
      const world = createWorld()
      const { state } = world
      expect(() => setOrdinarySales(world, perHour as number)).toThrow('a number from 0 to 3600')
      expect(world.state).toBe(state)
      expect(world.journal.entries).toHaveLength(createWorld().journal.entries.length)
    },
  )

  it('are not to be had in the lobby', () => {
    expect(() => setOrdinarySales(createLobby(), 5)).toThrow('can only be read')
  })
})
