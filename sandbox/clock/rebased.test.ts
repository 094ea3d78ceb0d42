import { describe, expect, it } from 'vitest'
import { createWorld } from '../create-world.ts'
import { checkInvariants } from '../invariants/index.ts'
import { type Resource, resource } from '../journal/index.ts'
import { presets, shopOf } from '../shops/index.ts'
import { rebased } from './rebased.ts'

const day = 24 * 60 * 60_000
const fixed = shopOf('fashion', 1).epoch

/** Every number under a key that is called like an instant, wherever it is. */
function instantsIn(value: unknown, key = ''): readonly number[] {
  if (typeof value === 'number') return /At$|^(at|until|promisedOn|answerBy)$/.test(key) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) => instantsIn(member, name))
}

describe('a world with an epoch of its own', () => {
  it('opens at it', () => {
    const world = createWorld({ epoch: fixed + 400 * day + 17 })
    expect([world.now, world.state.epoch, world.journal.header.epoch]).toEqual(
      Array(3).fill(fixed + 400 * day + 17),
    )
  })

  it('is the same as ever where it is the fixed one', () => {
    const [one, other, plain] = [{ epoch: 'fixed' }, { epoch: fixed }, {}].map((options) =>
      createWorld(options as { epoch?: 'fixed' }),
    )
    expect(one?.journal.header).toEqual(plain?.journal.header)
    expect(other?.state.entities).toBe(plain?.state.entities)
  })

  it.each(presets.map(({ name }) => name))(
    'moves every instant of the shop along, and nothing else: %s',
    (name) => {
      const shop = shopOf(name, 1)
      const byMs = -200 * day + 5
      const moved = rebased(shop, shop.epoch + byMs)
      let instants = 0
      for (const [key, before] of shop.entities) {
        const after = moved.entities.get(key)
        expect(after?.committedAt).toBe(before.committedAt + byMs)
        const old = instantsIn(before.value)
        expect(instantsIn(after?.value)).toEqual(old.map((at) => at + byMs))
        const asBefore = JSON.stringify(after?.value, (field, value) =>
          typeof value === 'number' && /At$|^(at|until|promisedOn|answerBy)$/.test(field)
            ? value - byMs
            : value,
        )
        expect(asBefore).toBe(JSON.stringify(before.value))
        instants += old.length
      }
      expect(instants).toBeGreaterThan(50)
    },
  )

  it('vouches for nothing beyond its own now, though it lies before the fixed one', () => {
    const world = createWorld({ epoch: fixed - 300 * day })
    const stock = world.names('stock')[0] as Resource
    expect(world.read('chat', stock)?.asOf).toBe(world.now)
    expect(world.source(resource('desk', 'main'))?.committedAt).toBe(world.now)
    expect(checkInvariants(world)).toEqual([])
  })

  it.each([-1, 0, 9e15, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses to open at %d', (epoch) => {
    expect(() => createWorld({ epoch })).toThrow(`opening a shop at ${epoch}`)
  })
})
