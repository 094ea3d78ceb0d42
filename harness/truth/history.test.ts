import { describe, expect, it } from 'vitest'
import { type Resource, resource } from '#journal'
import { createWorld, type Stock } from '#sandbox'
import { story } from '../oracles/story/story.ts'
import { History } from './history.ts'
import { type Recorded, recordedOf } from './recorded.ts'

/** The stock that this story is about, with its history. */
function stockIn(text: string): { recorded: Recorded; history: History; name: ReturnType<typeof resource> } {
  const recorded = story(text)
  const sold = recorded.entries.findLast(
    (entry) => entry.kind === 'commit' && entry.resource.startsWith('stock/'),
  )
  if (sold?.kind !== 'commit') throw new Error('the story changes no stock')
  return { recorded, history: new History(recorded), name: sold.resource }
}

const onHand = (value: unknown): number => (value as Stock).onHand

describe('history', () => {
  const sale = `
    given 5 item in stock
    another shopper buys 2 item
    10 s pass
    another shopper buys all item`

  it('gives each version the stretch from its commit to the next', () => {
    const { history, name } = stockIn(sale)
    const versions = history.versions(name)
    expect(versions.map(({ value }) => onHand(value)).slice(-3)).toEqual([5, 3, 0])
    expect(versions[0]?.from).toBe(0)
    for (const [index, { to }] of versions.entries()) {
      expect(to).toBe(versions[index + 1]?.from ?? Number.POSITIVE_INFINITY)
    }
  })

  it('tells what was current at a place, its own commit included', () => {
    const { history, name } = stockIn(sale)
    const [last, before] = [...history.versions(name)].reverse()
    expect(history.at(name, last?.from ?? 0)?.version).toBe(last?.version)
    expect(history.at(name, (last?.from ?? 0) - 1)?.version).toBe(before?.version)
  })

  it('meets a window with the version that ends in it, and not with the one that ended before', () => {
    const { history, name } = stockIn(sale)
    const last = history.versions(name).at(-1)
    const from = last?.from ?? 0
    expect(history.meeting(name, { from: from - 1, to: from }).map(({ value }) => onHand(value))).toEqual([
      3, 0,
    ])
    expect(history.meeting(name, { from, to: from + 9 }).map(({ value }) => onHand(value))).toEqual([0])
  })

  it('knows nothing of what never was', () => {
    const { history } = stockIn(sale)
    expect(history.versions(resource('order', 'W0'))).toEqual([])
    expect(history.at(resource('order', 'W0'), 99)).toBeUndefined()
  })

  it('is fast from the third change within a minute, and no longer when a minute has gone by', () => {
    const { recorded, history, name } = stockIn(`
      given 9 item in stock
      another shopper buys 1 item
      30 s pass
      another shopper buys 1 item
      30 s pass
      another shopper buys 1 item`)
    const [first, second, third] = history.versions(name).slice(-3)
    expect(history.isFast(name, second?.from ?? 0, second?.at ?? 0)).toBe(false)
    expect(history.isFast(name, third?.from ?? 0, third?.at ?? 0)).toBe(true)
    expect(history.isFast(name, third?.from ?? 0, (first?.at ?? 0) + 60_001)).toBe(false)
    expect(recorded.entries.length).toBeGreaterThan(3)
  })

  it('calls fast just what the world does, at every place of a story with a flash sale', () => {
    const world = createWorld({ shop: 'flash-sale', scenario: 'history' })
    const [sale] = world.names('flash-sale') as [Resource]
    const { sku } = world.source<{ sku: string }>(sale)?.value ?? { sku: '' }
    const names = [resource('stock', sku), resource('price', sku), world.names('stock')[0] as Resource, sale]
    const fast = () => names.map((name) => world.isFast(name))
    const seen: { seq: number; at: number; fast: readonly boolean[] }[] = []
    const note = () => seen.push({ seq: world.journal.entries.at(-1)?.seq ?? 0, at: world.now, fast: fast() })
    note()
    for (let passed = 0; passed < 58 * 60; passed += 5) {
      world.advance(300_000)
      note()
    }
    const history = new History(recordedOf(world.journal))
    for (const { seq, at, fast: then } of seen)
      expect(
        names.map((name) => history.isFast(name, seq, at)),
        `at ${seq}`,
      ).toEqual(then)
    expect(seen.map(({ fast: [stock] }) => stock)).toEqual(expect.arrayContaining([true, false]))
  })

  it('does not call fast what a scenario states at the opening', () => {
    const { history, name, recorded } = stockIn(`
      given 9 item in stock
      given 8 item in stock
      given 7 item in stock
      given 6 item in stock`)
    expect(history.isFast(name, recorded.entries.length, recorded.header.epoch)).toBe(false)
  })

  it('applies a patch where a commit gives no value', () => {
    const { recorded, name } = stockIn(sale)
    const version = new History(recorded).versions(name).length + 1
    const place = { seq: recorded.entries.length + 1, at: recorded.header.epoch }
    const cause = { by: 'event', name: 'restock' } as const
    const commit = { ...place, kind: 'commit', resource: name, version, patch: { onHand: 4 }, cause } as const
    const history = new History({ ...recorded, entries: [...recorded.entries, commit] })
    expect(history.versions(name).at(-1)?.value).toEqual({ sku: name.split('/')[1], onHand: 4 })
  })
})
