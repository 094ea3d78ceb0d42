import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { announceFlashSale } from '../commands/flash-sale.ts'
import { saveSearch } from '../commands/saved-searches.ts'
import { notifyWhenRestocked } from '../commands/service.ts'
import { restock, sell } from '../commands/stock.ts'
import { createWorld } from '../create-world.ts'
import { addShopper } from '../facts/shopper.ts'
import { productsWith } from '../facts/traits.ts'
import { randomStep, stage } from '../fixtures/random-steps.ts'
import { type Cause, type Entry, kindOf, type ResourceKind } from '../journal/index.ts'
import type { World } from '../world.ts'
import { reactions } from './index.ts'
import type { Reaction } from './reaction.ts'

type Declared = Pick<Reaction, 'name' | 'to' | 'changes' | 'settles'>

/** A way on which reactions could set each other off for ever, or undefined. */
function loopIn(table: readonly Declared[]): string | undefined {
  const from = (kind: ResourceKind) =>
    table
      .filter(({ to }) => [to].flat().includes(kind))
      .flatMap(({ changes, settles }) => changes.filter((one) => one !== kind || settles === undefined))
  const follow = (kind: ResourceKind, way: readonly ResourceKind[]): string | undefined => {
    if (way.includes(kind)) return [...way, kind].join(' -> ')
    return from(kind)
      .map((next) => follow(next, [...way, kind]))
      .find((found) => found !== undefined)
  }
  return table
    .flatMap(({ to }) => [to].flat())
    .map((kind) => follow(kind, []))
    .find((found) => found !== undefined)
}

/** Commits of a reaction that it has not declared, or that stand behind nothing that it reacts to. */
function undeclared(entries: readonly Entry[], table: readonly Declared[]): readonly string[] {
  return entries.flatMap((entry, index) => {
    if (entry.kind !== 'commit' || entry.cause.by !== 'event') return []
    const { name } = entry.cause
    const reaction = table.find((one) => one.name === name)
    if (!reaction) return []
    const kind = kindOf(entry.resource)
    const before = entries.slice(0, index).filter((one) => one.kind === 'commit' && one.at === entry.at)
    const set = before.some(
      (one) => one.kind === 'commit' && [reaction.to].flat().includes(kindOf(one.resource)),
    )
    return reaction.changes.includes(kind) && set ? [] : [`${name} changes ${entry.resource}`]
  })
}

const steps = fc.array(randomStep, { minLength: 5, maxLength: 40, size: 'max' })

function played(world: World, what: typeof steps extends fc.Arbitrary<infer S> ? S : never): World {
  for (const step of what) step.happen(world)
  return world
}

/** What random steps seldom come to: a wish that is granted, a sale that ends because the stock does. */
function eachOnce(): readonly string[] {
  const world = createWorld()
  const [sku = ''] = productsWith(world, ['plenty'])
  const cause: Cause = { by: 'event', name: 'test' }
  announceFlashSale(world, { sku, startsInMs: 0, lastsMs: 60_000, quantity: 1000, percentOff: 50 }, cause)
  sell(world, sku, 'all', cause)
  notifyWhenRestocked(world, { shopper: addShopper(world, 'shopper').id, sku }, cause)
  restock(world, sku, 1, cause)
  const { entries } = world.journal
  expect(undeclared(entries, reactions)).toEqual([])
  return entries.flatMap((entry) =>
    entry.kind === 'commit' && entry.cause.by === 'event' ? [entry.cause.name] : [],
  )
}

describe('the reactions', () => {
  it('never come back to what set them off', () => {
    expect(loopIn(reactions)).toBeUndefined()
  })

  it.each<[string, readonly Declared[]]>([
    ['stock -> stock', [{ name: 'a', to: 'stock', changes: ['stock'] }]],
    [
      'desk -> hand-off -> desk',
      [
        { name: 'a', to: 'desk', changes: ['hand-off'] },
        { name: 'b', to: ['list', 'hand-off'], changes: ['desk'] },
      ],
    ],
  ])('would be found out by a loop %s', (way, table) => expect(loopIn(table)).toBe(way))

  it('change what they have declared, behind what they react to', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(steps, (what) => {
        const world = stage()
        saveSearch(world, { shopper: 'S1', query: { inStock: true } }, { by: 'event', name: 'test' })
        const { entries } = played(world, what).journal
        expect(undeclared(entries, reactions)).toEqual([])
        for (const entry of entries)
          if (entry.kind === 'commit' && entry.cause.by === 'event') seen.add(entry.cause.name)
      }),
      { numRuns: 60, seed: 4 },
    )
    for (const name of eachOnce()) seen.add(name)
    // `lists.test.ts` and the tests of flash sales have what no shopper can bring about here.
    const rare = ['new-arrivals-follow', 'flash-sale-needs-stock']
    const expected = reactions.map(({ name }) => name).filter((name) => !rare.includes(name))
    expect([...seen]).toEqual(expect.arrayContaining(expected))
  })

  it('would be found out by a commit that they have not declared', () => {
    const world = stage()
    world.send('desk/main', { type: 'close' }, { by: 'event', name: 'restock-notifies' })
    expect(undeclared(world.journal.entries, reactions)).toEqual(['restock-notifies changes desk/main'])
  })

  it('have names of their own', () => {
    expect(new Set(reactions.map(({ name }) => name)).size).toBe(reactions.length)
  })

  it('write the same journal in every world of the same seed, and nothing in the one that was forked', () => {
    fc.assert(
      fc.property(steps, (what) => {
        const parent = stage()
        const { state } = parent
        const before = parent.journal.lines.length
        const [one, other] = [played(stage(), what), played(stage(), what)]
        expect(one.journal.lines).toEqual(other.journal.lines)
        expect(parent.state).toBe(state)
        expect(parent.journal.lines).toHaveLength(before)
      }),
      { numRuns: 20, seed: 5 },
    )
  })
})
