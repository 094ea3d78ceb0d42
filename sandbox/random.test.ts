import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DrawKey, draw, drawInteger, drawOne, hash53 } from './random.ts'

const key: DrawKey = { seed: 1, scenario: 'in-stock-then-gone', repeat: 0 }

describe('a draw', () => {
  it('keeps its meaning: these were drawn by the first version', () => {
    expect([
      hash53(''),
      hash53('plumbline'),
      draw(key, 'think time', '', 1),
      draw(key, 'think time', '', 2),
      draw({ ...key, seed: 2 }, 'think time', '', 1),
      draw({ ...key, repeat: 1 }, 'think time', '', 1),
      draw({ ...key, salt: 'branch' }, 'think time', '', 1),
      drawInteger(key, 100_000, 999_999, 'order id', 'late'),
      drawOne(key, ['red', 'green', 'blue'], 'color', 'hat'),
    ]).toMatchInlineSnapshot(`
      [
        586746182163452,
        5611562595362460,
        0.44118394514007875,
        0.295543551303146,
        0.0711105710121317,
        0.4203133918581845,
        0.3193882587034377,
        654705,
        "blue",
      ]
    `)
  })

  it('does not depend on what was drawn before', () => {
    const purposes = ['price', 'stock', 'age']
    const forward = purposes.map((purpose) => draw(key, purpose, 'X'))
    const backward = [...purposes].reverse().map((purpose) => draw(key, purpose, 'X'))
    expect(backward.reverse()).toEqual(forward)
  })

  it('is the hash of its whole key, whatever is remembered of the draws before', () => {
    const text = fc.oneof(fc.constantFrom('', 'a', '\u0000', 'b\u0000'), fc.string({ maxLength: 80 }))
    const keys: readonly DrawKey[] = [key, { ...key, seed: 2 }, { ...key, salt: 'branch' }]
    const one = fc.record({ of: fc.constantFrom(...keys), purpose: text, entity: text, ordinal: fc.nat() })
    fc.assert(
      fc.property(fc.array(one, { minLength: 2, maxLength: 30 }), (draws) => {
        for (const { of, purpose, entity, ordinal } of draws) {
          const whole = [of.seed, of.scenario, of.repeat, of.salt ?? '', purpose, entity, ordinal]
          expect(draw(of, purpose, entity, ordinal)).toBe(hash53(whole.join('\u0000')) / 2 ** 53)
        }
      }),
    )
  })

  it('differs with every part of its key', () => {
    const draws = [
      draw(key, 'a', 'b', 0),
      draw(key, 'a', 'b', 1),
      draw(key, 'a', 'c', 0),
      draw(key, 'b', 'b', 0),
      draw(key, 'ab', '', 0),
      draw(key, '', 'ab', 0),
      draw({ ...key, seed: 2 }, 'a', 'b', 0),
      draw({ ...key, scenario: 'other' }, 'a', 'b', 0),
      draw({ ...key, repeat: 1 }, 'a', 'b', 0),
      draw({ ...key, salt: 's' }, 'a', 'b', 0),
    ]
    expect(new Set(draws).size).toBe(draws.length)
  })

  it('stays within its bounds, both of which it reaches', () => {
    fc.assert(
      fc.property(fc.integer(), fc.string(), fc.nat(50), (seed, entity, width) => {
        const number = drawInteger({ ...key, seed }, 5, 5 + width, 'any', entity)
        expect(Number.isInteger(number) && number >= 5 && number <= 5 + width).toBe(true)
      }),
    )
    const dice = Array.from({ length: 200 }, (_unused, throws) => drawInteger(key, 1, 6, 'die', '', throws))
    expect([...new Set(dice)].sort()).toEqual([1, 2, 3, 4, 5, 6])
  })

  /** Pearson's chi-square over 64 cells: above 120 comes by chance once in some 50,000. */
  it.each([
    ['ordinals', (n: number) => draw(key, 'u', '', n)],
    ['seeds', (n: number) => draw({ ...key, seed: n }, 'u')],
    ['entities', (n: number) => draw(key, 'u', `SKU-${n}`)],
    ['the low bits', (n: number) => (draw(key, 'u', '', n) * 2 ** 40) % 1],
  ])('is even over %s', (_what, drawn) => {
    expect(chiSquare(drawn)).toBeLessThan(120)
  })

  it('is told from draws that are not even', () => {
    expect(chiSquare((n) => draw(key, 'u', '', n) ** 1.2)).toBeGreaterThan(120)
  })

  it('hashes apart what differs in one place', () => {
    const texts = Array.from({ length: 50_000 }, (_unused, n) => `T-${n}`)
    expect(new Set(texts.map(hash53)).size).toBe(texts.length)
  })

  it('refuses to draw from nothing', () => {
    expect(() => drawOne(key, [], 'color', 'hat')).toThrow('drawing one for color hat: there is nothing')
  })
})

function chiSquare(drawn: (n: number) => number): number {
  const cells = new Array<number>(64).fill(0)
  const throws = 12_800
  for (let n = 0; n < throws; n += 1) cells[Math.floor(drawn(n) * 64)]! += 1
  const expected = throws / 64
  return cells.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
}
