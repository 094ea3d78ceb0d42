import { describe, expect, it } from 'vitest'
import { sell } from '../commands/stock.ts'
import { createWorld } from '../create-world.ts'
import { addOrder } from '../facts/order.ts'
import { pickProduct } from '../facts/traits.ts'
import { type Cause, type Resource, resource } from '../journal/index.ts'
import type { World } from '../world.ts'
import { runUntil } from './run-until.ts'

const minute = 60_000
const cause: Cause = { by: 'event', name: 'test' }

/** A world in which the chat learns of one sale after half a minute, and of another a second later. */
function lagging(): { world: World; first: Resource; second: Resource } {
  const world = createWorld()
  const a = pickProduct(world, 'a', ['plenty']) as string
  const b = pickProduct(world, 'b', ['plenty'], [a]) as string
  sell(world, a, 1, cause)
  world.advance(1000)
  sell(world, b, 1, cause)
  return { world, first: resource('stock', a), second: resource('stock', b) }
}

const arrived = (name: Resource) => (world: World) => world.read('chat', name)?.version === 2

describe('running until something holds', () => {
  it('stops right behind the happening that made it so', () => {
    const { world, first, second } = lagging()
    const before = world.now
    expect(runUntil(world, arrived(first), { limitMs: minute })).toEqual({
      kind: 'reached',
      at: before + 29_000,
      afterMs: 29_000,
      events: 1,
    })
    expect(arrived(second)(world)).toBe(false)
    expect(runUntil(world, arrived(second), { limitMs: minute })).toMatchObject({ afterMs: 1000, events: 1 })
  })

  it('leaves to come what is due at the same instant', () => {
    const world = createWorld()
    const [a, b] = ['a', 'b'].map((id) => resource('order', id))
    const skus = [pickProduct(world, 'a', ['in stock']) as string]
    const order = addOrder(world, { ref: 'a', shopper: 'S1', status: 'placed', skus })
    for (const name of [a, b]) world.begin(name as Resource, order, cause)
    const canceled = (name: Resource | undefined) => (of: World) =>
      of.source<{ status: string }>(name as Resource)?.value.status === 'canceled'
    expect(runUntil(world, canceled(a), { limitMs: 90 * minute })).toMatchObject({ afterMs: 60 * minute })
    expect(canceled(b)(world)).toBe(false)
    world.advance(0)
    expect(canceled(b)(world)).toBe(true)
  })

  it('does not move the clock for what holds already', () => {
    const { world } = lagging()
    const { length } = world.journal.entries
    expect(runUntil(world, () => true, { limitMs: minute })).toMatchObject({
      kind: 'reached',
      afterMs: 0,
      events: 0,
    })
    expect(world.journal.entries).toHaveLength(length)
  })

  it('gives up at the limit of time, and says so', () => {
    const { world } = lagging()
    expect(runUntil(world, () => false, { limitMs: minute })).toMatchObject({
      kind: 'gave up',
      bound: 'time',
      afterMs: minute,
      events: 2,
    })
  })

  it('gives up at the limit of events, and says so', () => {
    const { world } = lagging()
    expect(runUntil(world, () => false, { limitMs: minute, limitEvents: 1 })).toMatchObject({
      kind: 'gave up',
      bound: 'events',
      events: 1,
    })
  })

  it('sees at the limit what became true by the clock alone', () => {
    const world = createWorld()
    const until = world.now + minute
    const result = runUntil(world, ({ now }) => now >= until, { limitMs: minute })
    expect(result).toMatchObject({ kind: 'reached', events: 0 })
  })

  it('writes one clock entry, where it stopped', () => {
    const { world, first } = lagging()
    runUntil(world, arrived(first), { limitMs: minute })
    const last = world.journal.entries.at(-1)
    expect(last).toMatchObject({ kind: 'clock', to: world.now })
  })

  it.each([
    { limitMs: -1 },
    { limitMs: 0.5 },
    { limitMs: Number.POSITIVE_INFINITY },
    { limitMs: 1, limitEvents: 0 },
  ])('refuses %j', (bounds) => {
    expect(() => runUntil(createWorld(), () => false, bounds)).toThrow(RangeError)
  })
})
