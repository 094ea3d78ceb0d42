import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exponential } from './exponential.ts'
import { type DrawKey, draw } from './random.ts'

const key: DrawKey = { seed: 1, scenario: 'exponential', repeat: 0 }
const count = 20_000
const sample = (drawn: (ordinal: number) => number) => Array.from({ length: count }, (_unused, n) => drawn(n))
const mean = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length

/**
 * The largest distance of a sample from the distribution, times the root of its size.
 * @see Kolmogorov 1933: above 2.2 comes by chance once in some 8,000 samples
 */
function distance(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const gaps = sorted.map((x, index) => {
    const at = 1 - Math.exp(-x)
    return Math.max(Math.abs(at - index / count), Math.abs(at - (index + 1) / count))
  })
  return Math.max(...gaps) * Math.sqrt(count)
}

describe('an exponential draw', () => {
  it.each([
    ['ordinals', (n: number) => exponential(key, 'gap', 'F1', n)],
    ['seeds', (n: number) => exponential({ ...key, seed: n }, 'gap')],
    ['entities', (n: number) => exponential(key, 'gap', `F${n}`)],
  ])('has mean and variance 1, and the distribution, over %s', (_what, drawn) => {
    const numbers = sample(drawn)
    expect(mean(numbers)).toBeCloseTo(1, 1)
    expect(Math.abs(mean(numbers) - 1) * Math.sqrt(count)).toBeLessThan(4)
    expect(Math.abs(mean(numbers.map((x) => (x - 1) ** 2)) - 1)).toBeLessThan(0.1)
    expect(distance(numbers)).toBeLessThan(2.2)
  })

  it('is told from draws of the same mean that are distributed otherwise', () => {
    expect(distance(sample((n) => 2 * draw(key, 'even', '', n)))).toBeGreaterThan(2.2)
    expect(distance(sample((n) => 0.95 * exponential(key, 'gap', 'F1', n)))).toBeGreaterThan(2.2)
  })

  it('forgets: of those beyond any bound, the rest is as long again', () => {
    const numbers = sample((n) => exponential(key, 'gap', 'F1', n))
    for (const bound of [0.3, 1, 2]) {
      const beyond = numbers.filter((x) => x > bound).map((x) => x - bound)
      expect(Math.abs(mean(beyond) - 1) * Math.sqrt(beyond.length)).toBeLessThan(4)
    }
  })

  it('is a number from 0, the same for the same key, and another for any other', () => {
    fc.assert(
      fc.property(fc.integer(), fc.string(), fc.nat(), (seed, entity, ordinal) => {
        const drawn = exponential({ ...key, seed }, 'gap', entity, ordinal)
        expect(drawn).toBe(exponential({ ...key, seed }, 'gap', entity, ordinal))
        expect(drawn >= 0 && Number.isFinite(drawn)).toBe(true)
        expect(drawn).not.toBe(exponential({ ...key, seed }, 'gap', entity, ordinal + 1))
      }),
    )
  })

  it('keeps its meaning: these were drawn by the first version', () => {
    expect([1, 2, 3].map((n) => exponential(key, 'gap', 'F1', n))).toMatchInlineSnapshot(`
      [
        1.7267349660700486,
        0.3327833500133145,
        0.31228228662093815,
      ]
    `)
  })
})
