import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Found, isFound } from '../catalog/search.ts'
import { endSavedSearch, mostSavedSearches, saveSearch } from '../commands/saved-searches.ts'
import { restock, sell } from '../commands/stock.ts'
import { createWorld } from '../create-world.ts'
import { toBeHad } from '../inventory/to-be-had.ts'
import { type Cause, idOf, type Resource, resource } from '../journal/index.ts'
import type { KeptSearch } from '../saved-searches/kept.ts'
import type { SavedQuery } from '../saved-searches/machine.ts'
import { mostMatches } from '../schemas/saved-search.ts'
import type { World } from '../world.ts'

const cause: Cause = { by: 'event', name: 'test' }
const eur = (minor: number) => ({ minor, currency: 'EUR' })

function offer(world: World, sku: string, name: string, category: string): void {
  const product = { sku, name, category, description: '', listedAt: world.now, similar: [] }
  world.begin(resource('product', sku), product, cause)
}

/** A world with three products of two categories, priced, and none left. */
function shop(): World {
  const world = createWorld()
  const all = [
    ['A', 'Quartz Kettle', 'Kitchen'],
    ['B', 'Quartz Pan', 'Kitchen'],
    ['C', 'Kettle Bell', 'Gym'],
  ] as const
  for (const [sku, name, category] of all) {
    offer(world, sku, name, category)
    world.begin(resource('price', sku), { sku, amount: eur(1000), regular: eur(1000) }, cause)
    world.begin(resource('stock', sku), { sku, onHand: 0 }, cause)
  }
  return world
}

function saves(world: World, query: SavedQuery, shopper = 'S1'): Resource {
  const outcome = saveSearch(world, { shopper, query }, cause)
  if (outcome.kind === 'refused') throw new Error(outcome.refusal.detail)
  return outcome.versions[0]?.resource as Resource
}

const search = (world: World, name: Resource) => world.source<KeptSearch>(name)?.value as KeptSearch
const skus = (world: World, name: Resource) => search(world, name).matches.map(({ sku }) => sku)

describe('a saved search', () => {
  it('notes what comes back, and when', () => {
    const world = shop()
    const name = saves(world, { text: 'kettle', inStock: true })
    world.advance(7000)
    restock(world, 'A', 2, cause)
    restock(world, 'A', 2, cause)
    expect(search(world, name)).toEqual({
      id: idOf(name),
      shopper: 'S1',
      query: { text: 'kettle', inStock: true },
      matches: [{ sku: 'A', at: world.now }],
      status: 'active',
    })
    sell(world, 'A', 'all', cause)
    restock(world, 'A', 1, cause)
    restock(world, 'B', 1, cause)
    expect(skus(world, name)).toEqual(['A', 'A'])
  })

  it('notes what becomes cheap enough, and no further cut', () => {
    const world = shop()
    const name = saves(world, { category: 'kitchen', maxPriceMinor: 900 })
    const cut = (sku: string, minor: number) =>
      world.send(resource('price', sku), { type: 'reprice', minor }, cause)
    cut('A', 950)
    cut('A', 900)
    cut('A', 800)
    cut('C', 1)
    expect(skus(world, name)).toEqual(['A'])
    cut('A', 1000)
    world.send(resource('price', 'A'), { type: 'promote', minor: 500 }, cause)
    expect(skus(world, name)).toEqual(['A', 'A'])
  })

  it('notes what begins, once all that it asks for is there', () => {
    const world = shop()
    const [any, cheap] = [saves(world, { text: 'new' }), saves(world, { text: 'new', maxPriceMinor: 500 })]
    offer(world, 'N', 'New Thing', 'Kitchen')
    expect([skus(world, any), skus(world, cheap)]).toEqual([['N'], []])
    world.begin(resource('price', 'N'), { sku: 'N', amount: eur(500), regular: eur(500) }, cause)
    expect([skus(world, any), skus(world, cheap)]).toEqual([['N'], ['N']])
  })

  it('does not note what matched already when it was saved', () => {
    const world = shop()
    const name = saves(world, { text: 'kettle' })
    restock(world, 'A', 1, cause)
    expect(skus(world, name)).toEqual([])
  })

  it('lets go by what comes while it is paused, and is resumed when saved again', () => {
    const world = shop()
    const query = { inStock: true }
    const name = saves(world, query)
    world.send(name, { type: 'pause' }, cause)
    restock(world, 'A', 1, cause)
    expect(saves(world, query)).toBe(name)
    restock(world, 'B', 1, cause)
    expect(skus(world, name)).toEqual(['B'])
  })

  it(`keeps the latest ${mostMatches}`, () => {
    const world = shop()
    const name = saves(world, { inStock: true })
    for (let time = 0; time < mostMatches; time += 1) {
      restock(world, 'A', 1, cause)
      sell(world, 'A', 1, cause)
    }
    restock(world, 'B', 1, cause)
    expect(skus(world, name)).toHaveLength(mostMatches)
    expect(skus(world, name).at(-1)).toBe('B')
  })
})

describe('saving a search', () => {
  it('is done once for the same query, whatever its spaces', () => {
    const world = shop()
    saves(world, { text: 'quartz pan', inStock: false })
    expect(saveSearch(world, { shopper: 'S1', query: { text: '  quartz   pan ' } }, cause)).toEqual({
      kind: 'done',
      versions: [],
    })
    expect(saves(world, { text: 'quartz pan' }, 'S2')).toBe('saved-search/Q2')
  })

  it.each<[string, SavedQuery]>([
    ['for nothing', {}],
    ['for spaces', { text: ' ', category: '', inStock: false }],
    ['for less than nothing', { maxPriceMinor: -1 }],
    ['for no number', { maxPriceMinor: Number.NaN }],
    ['for a novel', { text: 'x'.repeat(201) }],
  ])('%s is refused', (_what, query) => {
    const world = shop()
    const { state } = world
    expect(saveSearch(world, { shopper: 'S1', query }, cause)).toMatchObject({
      refusal: { code: 'searches/invalid' },
    })
    expect(world.state).toBe(state)
  })

  it('is refused beyond the bound, until one is given up', () => {
    const world = shop()
    for (let index = 0; index < mostSavedSearches; index += 1) saves(world, { text: `word ${index}` })
    const wish = { shopper: 'S1', query: { text: 'one more' } }
    expect(saveSearch(world, wish, cause)).toMatchObject({ refusal: { code: 'searches/too-many' } })
    expect(endSavedSearch(world, { shopper: 'S2', id: 'Q1' }, cause)).toMatchObject({
      refusal: { code: 'searches/no-such-search' },
    })
    expect(endSavedSearch(world, { shopper: 'S1', id: 'Q1' }, cause).kind).toBe('done')
    expect(endSavedSearch(world, { shopper: 'S1', id: 'Q1' }, cause)).toMatchObject({ kind: 'refused' })
    expect(saveSearch(world, wish, cause).kind).toBe('done')
  })
})

const query = fc
  .record(
    {
      text: fc.constantFrom('quartz', 'kettle', 'ket qu', 'bell', 'kitchen'),
      category: fc.constantFrom('Kitchen', 'gym', 'Toys'),
      maxPriceMinor: fc.constantFrom(0, 500, 999, 1000),
      inStock: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .filter(({ text, category, maxPriceMinor, inStock }) =>
    Boolean(text ?? category ?? maxPriceMinor ?? (inStock || undefined)),
  )
const happening = fc.tuple(
  fc.constantFrom('A', 'B', 'C'),
  fc.constantFrom('sell', 'restock', 'list', 'discontinue', 500, 999, 1000, 1200),
)

it('notes a product exactly when it matches and did not before, whatever happens', () => {
  const found = (world: World, sku: string): Found => {
    const at = (kind: 'product' | 'price' | 'stock') => world.source(resource(kind, sku))?.value as never
    return { product: at('product'), price: at('price'), units: toBeHad(at('stock'), at('product')) }
  }
  let noted = 0
  fc.assert(
    fc.property(
      fc.array(query, { minLength: 1, maxLength: 6 }),
      fc.array(happening, { minLength: 1, maxLength: 30, size: 'max' }),
      (queries, happenings) => {
        const world = shop()
        const names = queries.map((one, index) => saves(world, one, `S${index}`))
        for (const [sku, what] of happenings) {
          const was = found(world, sku)
          const before = names.map((name) => skus(world, name).length)
          if (what === 'sell') sell(world, sku, 'all', cause)
          else if (what === 'restock') restock(world, sku, 1, cause)
          else if (typeof what === 'number')
            world.send(resource('price', sku), { type: 'reprice', minor: what }, cause)
          else world.send(resource('product', sku), { type: what }, cause)
          const now = found(world, sku)
          for (const [index, one] of queries.entries()) {
            const name = names[index] as Resource
            const due = isFound(one, now) && !isFound(one, was)
            const come = before[index] === mostMatches ? [] : skus(world, name).slice(before[index])
            if (before[index] !== mostMatches) expect(come).toEqual(due ? [sku] : [])
            noted += come.length
          }
        }
      },
    ),
    { numRuns: 100, seed: 12 },
  )
  expect(noted).toBeGreaterThan(50)
})

it('looks at the searches of the category and those of none, however many others are kept', () => {
  const world = shop()
  for (let index = 0; index < 200; index += 1) saves(world, { category: 'Gym', inStock: true }, `S${index}`)
  const wanted = saves(world, { category: 'Kitchen', inStock: true })
  const looked: string[] = []
  const source = world.source.bind(world)
  world.source = ((name: Resource) => {
    looked.push(name)
    return source(name)
  }) as World['source']
  restock(world, 'A', 1, cause)
  expect(looked.filter((name) => name.startsWith('saved-search/'))).toEqual([wanted])
})
