import { beforeEach, describe, expect, it } from 'vitest'
import { restock, sell } from '../commands/stock.ts'
import { createWorld } from '../create-world.ts'
import { setStock } from '../facts/stock.ts'
import { productsWith } from '../facts/traits.ts'
import { freshJournal } from '../fixtures/random-steps.ts'
import { type Cause, resource } from '../journal/index.ts'
import { fromSnapshot, toSnapshot } from '../snapshot/index.ts'
import type { World } from '../world.ts'
import { listLength, type ProductList } from './list-machine.ts'

const cause: Cause = { by: 'event', name: 'test' }
const hour = 60 * 60_000
let world: World
beforeEach(() => {
  world = createWorld()
})

const list = (id: ProductList['id'], of = world) =>
  of.source<ProductList>(resource('list', id))?.value.skus ?? []
const begin = (sku: string, more: object = {}) =>
  world.begin(
    resource('product', sku),
    { sku, name: sku, category: 'X', description: '', listedAt: world.now, similar: [], ...more },
    cause,
  )

describe('new arrivals', () => {
  it('begin with what began last, and are no longer than they were', () => {
    const before = list('new-arrivals')
    begin('N1')
    begin('N2')
    expect(list('new-arrivals')).toEqual(['N2', 'N1', ...before].slice(0, listLength))
    expect(world.journal.entries.at(-1)).toMatchObject({
      resource: 'list/new-arrivals',
      cause: { by: 'event', name: 'new-arrivals-follow' },
    })
  })

  it('show one variant of a product, and not what only groups them', () => {
    const before = list('new-arrivals')
    begin('P', { variants: ['P-S', 'P-M'] })
    expect(list('new-arrivals')).toEqual(before)
    begin('P-S', { variantOf: 'P' })
    begin('P-M', { variantOf: 'P' })
    expect(list('new-arrivals')).toEqual(['P-M', ...before].slice(0, listLength))
  })

  it('do not change when something is listed again', () => {
    const [sku = ''] = productsWith(world, ['plenty'])
    const before = list('new-arrivals')
    world.send(resource('product', sku), { type: 'discontinue' }, cause)
    world.send(resource('product', sku), { type: 'list' }, cause)
    expect(list('new-arrivals')).toEqual(before)
  })
})

describe('best sellers', () => {
  const simple = () =>
    productsWith(world, ['plenty']).filter(
      (sku) => !list('best-sellers').includes(sku) && !productsWith(world, ['is a variant']).includes(sku),
    ) as [string, string]

  it('are counted at midnight in the zone of the shop: what sold most comes first', () => {
    const before = list('best-sellers')
    const [some, most] = simple()
    sell(world, some, 2, cause)
    sell(world, most, 1, cause)
    sell(world, most, 2, cause)
    world.advance(13 * hour - 1)
    expect(list('best-sellers')).toEqual(before)
    world.advance(1)
    expect(list('best-sellers')).toEqual([most, some, ...before].slice(0, listLength))
  })

  it('are counted from the opening on, each midnight again', () => {
    const [some, most] = simple()
    sell(world, most, 2, cause)
    world.advance(13 * hour)
    sell(world, some, 1, cause)
    world.advance(24 * hour)
    expect(list('best-sellers').slice(0, 2)).toEqual([most, some])
    sell(world, some, 2, cause)
    world.advance(24 * hour)
    expect(list('best-sellers').slice(0, 2)).toEqual([some, most])
  })

  it('do not count what the opening states, nor what comes back', () => {
    const before = list('best-sellers')
    const [some] = simple()
    setStock(world, some, 1)
    restock(world, some, 5, cause)
    expect([...world.state.sold]).toEqual([])
    const entries = world.journal.entries.filter(({ kind }) => kind === 'commit').length
    world.advance(13 * hour)
    expect(list('best-sellers')).toEqual(before)
    const listed = world.journal.entries.filter(
      (entry) => entry.kind === 'commit' && entry.resource.startsWith('list/'),
    )
    expect([listed, world.journal.entries.length > entries]).toEqual([[], true])
  })

  it('show one variant of a product, and nothing that the shop no longer sells', () => {
    const [parent = ''] = productsWith(world, ['has variants'])
    const variants = world
      .source<{ variants: string[] }>(resource('product', parent))!
      .value.variants.slice(0, 2) as [string, string]
    for (const sku of variants) setStock(world, sku, 5)
    const [gone] = simple()
    sell(world, gone, 6, cause)
    world.send(resource('product', gone), { type: 'discontinue' }, cause)
    sell(world, variants[0], 3, cause)
    sell(world, variants[1], 4, cause)
    world.advance(13 * hour)
    expect(list('best-sellers')).toContain(variants[1])
    expect(list('best-sellers')).not.toContain(variants[0])
    expect(list('best-sellers')).not.toContain(gone)
  })

  it('are counted alike in a fork and in a world from a snapshot', () => {
    const [some] = simple()
    sell(world, some, 4, cause)
    const fork = world.fork(freshJournal(world))
    const restored = fromSnapshot(JSON.parse(JSON.stringify(toSnapshot(world))), freshJournal(world))
    for (const one of [fork, restored]) {
      one.advance(13 * hour)
      expect(list('best-sellers', one)[0]).toBe(some)
    }
    expect(list('best-sellers')).not.toContain(some)
  })
})
