import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exponential } from '../exponential.ts'
import type { DrawKey } from '../random.ts'
import { nextVisitIn } from './visits.ts'

const minute = 60_000
const sale = { startsAt: 10 * minute, endsAt: 40 * minute, visits: { perMinute: 60, burst: 10 } }
const key: DrawKey = { seed: 5, scenario: 'visits', repeat: 0 }

/** The instants of all visits of a sale under one seed. */
function visits(seed: number, of = sale): readonly number[] {
  const found: number[] = []
  let now = 0
  for (let ordinal = 1; ordinal < 100_000; ordinal += 1) {
    const delay = nextVisitIn(of, now, exponential({ ...key, seed }, 'visit', 'F1', ordinal))
    if (delay === undefined) return found
    now += delay
    found.push(now)
  }
  throw new Error('the visits did not end')
}

const within = (instants: readonly number[], from: number, to: number) =>
  instants.filter((at) => at >= from * minute && at < to * minute).length

describe('the visits of a flash sale', () => {
  it('come from the start to the end, most in the first five minutes', () => {
    const all = visits(1)
    expect(within(all, 0, 10)).toBe(0)
    // 3,000 and 1,500 are to be expected; five times the root of that is far off by chance.
    expect(Math.abs(within(all, 10, 15) - 3000)).toBeLessThan(5 * Math.sqrt(3000))
    expect(Math.abs(within(all, 15, 40) - 1500)).toBeLessThan(5 * Math.sqrt(1500))
    expect(within(all, 40, 1e9)).toBe(0)
  })

  it('are a Poisson process: as many vary as come, over seeds, in any stretch', () => {
    const quiet = { ...sale, visits: { perMinute: 1, burst: 3 } }
    const seeds = Array.from({ length: 1000 }, (_unused, seed) => visits(seed, quiet))
    for (const [from, to, expected] of [
      [10, 15, 15],
      [13, 20, 11],
      [30, 40, 10],
    ] as const) {
      const counts = seeds.map((all) => within(all, from, to))
      const mean = counts.reduce((a, b) => a + b, 0) / counts.length
      const variance = counts.reduce((a, b) => a + (b - mean) ** 2, 0) / counts.length
      expect(Math.abs(mean - expected)).toBeLessThan(4 * Math.sqrt(expected / 1000))
      expect(Math.abs(variance / mean - 1)).toBeLessThan(4 * Math.sqrt(2 / 1000))
    }
  })

  it('come no sooner where they are looked out for from later on', () => {
    fc.assert(
      fc.property(fc.nat(45), fc.nat(45), fc.double({ min: 0, max: 9, noNaN: true }), (a, b, expected) => {
        const [early, late] = [Math.min(a, b) * minute, Math.max(a, b) * minute]
        const at = (now: number) => now + (nextVisitIn(sale, now, expected) ?? Number.POSITIVE_INFINITY)
        expect(at(early)).toBeLessThanOrEqual(at(late))
        expect(at(early) >= early).toBe(true)
      }),
    )
  })

  it('never come where nobody is to come, or the sale is over', () => {
    const { visits: _none, ...alone } = sale
    expect(nextVisitIn(alone, 0, 0)).toBeUndefined()
    expect(nextVisitIn(sale, sale.endsAt, 0)).toBeUndefined()
    expect(nextVisitIn({ ...sale, endsAt: sale.startsAt }, 0, 0)).toBeUndefined()
  })
})
