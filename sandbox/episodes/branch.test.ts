import { beforeEach, describe, expect, it } from 'vitest'
import { sell } from '../commands/stock.ts'
import { createWorld } from '../create-world.ts'
import { addShopper } from '../facts/shopper.ts'
import { pickProduct } from '../facts/traits.ts'
import { type Cause, type Resource, resource } from '../journal/index.ts'
import { openSaved, type SavedWorld, saveWorld } from '../snapshot/index.ts'
import { toSnapshot } from '../snapshot/to-snapshot.ts'
import type { World } from '../world.ts'
import { branchWorld } from './branch.ts'

const cause: Cause = { by: 'event', name: 'test' }
let world: World
let stock: Resource
let sku: string
const onHand = (of: World) => of.source<{ onHand: number }>(stock)?.value.onHand

beforeEach(() => {
  world = createWorld({ seed: 3 })
  sku = pickProduct(world, 'item', ['plenty']) as string
  stock = resource('stock', sku)
  sell(world, sku, 2, cause)
})

describe('a branch of a world', () => {
  it('goes its own way, and the world notices nothing', () => {
    const [before, left] = [world.journal.lines.length, onHand(world)]
    const branch = branchWorld(world, 'fork-1')
    sell(branch, sku, 'all', cause)
    branch.advance(60_000)
    expect([onHand(branch), onHand(world), world.journal.lines.length]).toEqual([0, left, before])
  })
  it('opens its journal with what differs from the base, each version as it was made', () => {
    const branch = branchWorld(world, 'fork-1')
    expect(branch.journal.header.episode).toBe('none#0+fork-1')
    expect(branch.journal.entries[0]).toMatchObject({
      kind: 'commit',
      resource: stock,
      version: 2,
      cause: { by: 'event', name: 'opening' },
    })
    expect(branch.journal.entries.map(({ kind }) => kind)).toEqual(['commit', 'policy'])
  })
  it('draws ids of its own', () => {
    const ids = [world, branchWorld(world, 'fork-1'), branchWorld(world, 'fork-2')].map(
      (one) => addShopper(one, 'shopper').id,
    )
    expect(new Set(ids).size).toBe(3)
  })
  it('may be given a journal that holds less', () => {
    const branch = branchWorld(world, 'fork-1', { boundBytes: 2000 })
    while (!branch.journal.ended) branch.advance(1)
    expect(branch.journal.ended?.code).toBe('journal/full')
    expect(branch.journal.entries.length).toBeLessThan(50)
  })
})

describe('a saved world', () => {
  const throughJson = (saved: unknown) => JSON.parse(JSON.stringify(saved)) as SavedWorld

  it('opens as it was, and goes on as it would have', () => {
    world.advance(5000)
    const opened = openSaved(throughJson(saveWorld(world)))
    expect(toSnapshot(opened)).toEqual(toSnapshot(world))
    const from = [world, opened].map(({ journal }) => journal.lines.length)
    for (const one of [world, opened]) one.advance(3_600_000)
    const [a, b] = [world, opened].map(({ journal }, index) => journal.entries.slice(from[index]))
    expect(b?.map(({ seq: _, ...entry }) => entry)).toEqual(a?.map(({ seq: _, ...entry }) => entry))
    expect(opened.journal.header).toEqual(world.journal.header)
  })
  it('opens at another salt beside the one that it was', () => {
    const opened = openSaved(saveWorld(world), { salt: 'copy-1' })
    expect(opened.state.key).toEqual({ ...world.state.key, salt: 'copy-1' })
    expect(opened.journal.header.episode).toBe('none#0+copy-1')
    expect(onHand(opened)).toBe(onHand(world))
  })
  it.each<[string, (saved: SavedWorld) => unknown, string]>([
    ['nothing', () => undefined, 'at the top'],
    ['a list', () => [], 'at the top'],
    ['another form', (saved) => ({ ...saved, schema: 'x' }), '/schema'],
    [
      'another shop',
      (saved) => ({ ...saved, header: { ...saved.header, shop: '__proto__' } }),
      'there is no shop',
    ],
    [
      'a base that was changed',
      (saved) => ({ ...saved, base: { ...saved.base, resources: {} } }),
      'its digest',
    ],
    ['no key', (saved) => ({ ...saved, snapshot: {} }), '/snapshot/key'],
    ['a key that is none', (saved) => ({ ...saved, snapshot: { ...saved.snapshot, key: {} } }), '/key'],
    ['a number too many', (saved) => ({ ...saved, more: Number.NaN }), 'not a JSON number'],
  ])('is refused: %s', (_what, broken, why) => {
    expect(() => openSaved(broken(throughJson(saveWorld(world))))).toThrow(why)
  })
})
