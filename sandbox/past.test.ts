import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createWorld } from './create-world.ts'
import type { Entity } from './entity.ts'
import { pickProduct } from './facts/traits.ts'
import { type Cause, type Entry, resource } from './journal/index.ts'
import { pastBehind, pastFrom, rememberedAt, versionsOf } from './past.ts'

const cause: Cause = { by: 'event', name: 'delivery' }

it('tells what the source had at any time, as the journal does', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 3 }), { maxLength: 30 }), fc.nat({ max: 100 }), (waits, back) => {
      const world = createWorld()
      const name = resource('stock', pickProduct(world, 'item', ['plenty']) ?? '')
      const opened = world.source(name)?.value
      for (const wait of waits) {
        world.advance(wait)
        world.send(name, { type: 'restock', quantity: 1 }, cause)
      }
      const at = Math.max(world.state.epoch, world.now - back)
      const commits = world.journal.entries.filter(
        (entry): entry is Entry & { kind: 'commit' } => entry.kind === 'commit' && entry.at <= at,
      )
      const { served, asOf } = world.past(name, at)
      expect(served?.value).toEqual(commits.at(-1)?.value ?? opened)
      expect(asOf).toBe(at)
    }),
  )
})

it('knows that there was nothing yet', () => {
  const world = createWorld()
  world.advance(1000)
  world.begin(resource('cart', 'S1'), { shopper: 'S1', lines: [] }, cause)
  expect(world.past(resource('cart', 'S1'), world.now - 1)).toEqual({
    served: undefined,
    asOf: world.now - 1,
  })
  expect(world.past(resource('cart', 'S1'), world.now).served?.version).toBe(1)
})

it('remembers a hundred versions at least, and vouches for no more than it remembers', () => {
  let entity: Entity = { state: 'a', context: {}, version: 1, value: 1, committedAt: 1, recent: [] }
  for (let version = 2; version <= 1000; version += 1) {
    entity = { ...entity, version, value: version, committedAt: version, past: pastBehind(entity) }
    const depth = versionsOf(entity.past).length
    expect(depth).toBe(entity.past?.depth)
    expect(depth).toBeGreaterThanOrEqual(Math.min(version - 1, 100))
    expect(depth).toBeLessThanOrEqual(201)
  }
  expect(rememberedAt(entity, 950, 0)).toMatchObject({ was: { version: 950 }, asOf: 950 })
  const oldest = versionsOf(entity.past).at(-1)
  expect(rememberedAt(entity, 5, 0)).toMatchObject({
    was: { version: oldest?.version },
    asOf: oldest?.committedAt,
  })
})

it('is made again from its versions', () => {
  const versions = [3, 2, 1].map((version) => ({ version, value: version, committedAt: version }))
  expect(versionsOf(pastFrom(versions)).map(({ version }) => version)).toEqual([3, 2, 1])
  expect(() => pastFrom([])).toThrow('there is no version')
})
