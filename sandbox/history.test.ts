import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { restock } from './commands/stock.ts'
import { createWorld } from './create-world.ts'
import { setStock } from './facts/stock.ts'
import { pickProduct } from './facts/traits.ts'
import { randomStep, stage } from './fixtures/random-steps.ts'
import { type Cause, type Resource, resource } from './journal/index.ts'

const cause: Cause = { by: 'event', name: 'test' }

describe('the past of a resource', () => {
  it('is what the source had then, for every resource and every instant since the opening', () => {
    fc.assert(
      fc.property(fc.array(randomStep, { minLength: 5, maxLength: 25 }), (steps) => {
        const world = stage()
        const seen: { at: number; name: Resource; version: number | undefined; value: unknown }[] = []
        const names = new Set<Resource>([
          ...world.names('cart'),
          ...world.names('order'),
          ...world.names('stock').slice(0, 30),
        ])
        for (const step of steps) {
          step.happen(world)
          for (const entry of world.journal.entries) if (entry.kind === 'commit') names.add(entry.resource)
          for (const name of names) {
            const now = world.source(name)
            seen.push({ at: world.now, name, version: now?.version, value: now?.value })
          }
          // Of several versions of one instant only the last was ever current for a while.
          world.advance(1)
        }
        for (const { at, name, version, value } of seen) {
          const { served, asOf } = world.past(name, at)
          expect([served?.version, served?.value, asOf]).toEqual([version, value, at])
        }
      }),
      { numRuns: 15 },
    )
  })

  it('is nothing before it began, and what was stated at the opening was always so', () => {
    const world = createWorld()
    const sku = pickProduct(world, 'a', ['plenty']) as string
    setStock(world, sku, 3)
    world.advance(1000)
    world.begin(resource('hand-off', 'H1'), { id: 'H1', shopper: 'S1', topic: 'a person' }, cause)
    world.advance(1000)
    const began = world.past(resource('hand-off', 'H1'), world.now - 1500)
    expect(began).toEqual({ served: undefined, asOf: world.now - 1500 })
    expect(world.past(resource('hand-off', 'H1'), world.now - 1000).served).toMatchObject({ version: 1 })
    expect(world.past(resource('stock', sku), 0).served?.value).toMatchObject({ onHand: 3 })
    expect(world.past(resource('stock', sku), 0).asOf).toBe(world.state.epoch)
  })

  it('is never later than now', () => {
    const world = createWorld()
    const name = world.names('stock')[0] as Resource
    expect(world.past(name, world.now + 5000).asOf).toBe(world.now)
  })

  it('goes back a hundred changes, and says how far it could go', () => {
    const world = createWorld()
    const sku = pickProduct(world, 'a', ['plenty']) as string
    const from = world.now
    for (let change = 1; change <= 250; change += 1) {
      world.advance(1000)
      restock(world, sku, 1, cause)
    }
    const { served, asOf } = world.past(resource('stock', sku), from)
    const oldest = served?.version ?? 0
    expect(oldest).toBeGreaterThan(1)
    expect(oldest).toBeLessThanOrEqual(151)
    expect([served?.version, asOf]).toEqual([oldest, from + (oldest - 1) * 1000])
    expect(world.past(resource('stock', sku), from + 220_500).served?.version).toBe(221)
  })
})
