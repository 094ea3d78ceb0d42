import { describe, expect, it } from 'vitest'
import type { Resource } from '#journal'
import type { Standing } from '../truth/evidence.ts'
import { boundOf } from './bounds.ts'

const minute = 60_000
const fastOnes = (...names: readonly string[]) => ({
  history: { isFast: (name: Resource) => names.includes(name) },
})
const claimOf = (resource: string) => ({
  resource: resource as Resource,
  moment: { seq: 9, at: 0 },
  window: { from: 5, to: 9 },
})
/** Evidence that was asked for at these places of the journal. */
const judged = (standing: Standing, ...asked: readonly number[]) => ({
  standing,
  supporting: asked.map((seq) => ({ operation: { invoked: { seq } } })),
})

describe('how old a fact may be without words', () => {
  it.each([
    ['stock/A', minute],
    ['price/A', 15 * minute],
    ['order/W1', 5 * minute],
    ['ticket/T1', 5 * minute],
    ['cart/S1', minute],
    ['list/best-sellers', 24 * 60 * minute],
    ['store/1', Number.POSITIVE_INFINITY],
  ])('is for %s %d ms', (name, bound) =>
    expect(boundOf(fastOnes(), claimOf(name), judged('outdated', 6))).toBe(bound),
  )

  it('is five seconds for stock that is fast, and for nothing else', () => {
    const the = fastOnes('stock/A', 'price/A')
    expect(boundOf(the, claimOf('stock/A'), judged('confirmed', 6))).toBe(5000)
    expect(boundOf(the, claimOf('stock/B'), judged('confirmed', 6))).toBe(minute)
    expect(boundOf(the, claimOf('price/A'), judged('confirmed', 6))).toBe(15 * minute)
  })

  it('is none for a cart that has changed, told from what was read before this message', () => {
    const cart = claimOf('cart/S1')
    expect(boundOf(fastOnes(), cart, judged('outdated', 4))).toBe(0)
    expect(boundOf(fastOnes(), cart, judged('outdated', 5))).toBe(0)
    expect(boundOf(fastOnes(), cart, judged('outdated'))).toBe(0)
    expect(boundOf(fastOnes(), cart, judged('outdated', 4, 6))).toBe(minute)
    expect(boundOf(fastOnes(), cart, judged('confirmed', 4))).toBe(minute)
    expect(boundOf(fastOnes(), claimOf('stock/A'), judged('outdated', 4))).toBe(minute)
  })
})
