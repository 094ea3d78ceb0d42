import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Anchor, anchorAt, type ClockMode, wallTimeAt, worldTimeAt } from './modes.ts'

const anchor: Anchor = { wallMs: 1_000_000, worldMs: 5_000 }
const factor = fc.constantFrom(0.001, 0.1, 0.3, 1, 1.5, 3, 7, 60, 3600)
const mode: fc.Arbitrary<ClockMode> = fc.oneof(
  fc.constant<ClockMode>({ kind: 'frozen' }),
  fc.constant<ClockMode>({ kind: 'wall' }),
  factor.map((by): ClockMode => ({ kind: 'scaled', factor: by })),
)
const ms = fc.integer({ min: 0, max: 10 ** 9 })

describe('a clock', () => {
  it('that is frozen stands still', () => {
    expect(worldTimeAt({ kind: 'frozen' }, anchor, 2_000_000)).toBe(5_000)
    expect(wallTimeAt({ kind: 'frozen' }, anchor, 5_001)).toBeUndefined()
  })

  it('that is scaled by 60 shows a minute after a second', () => {
    expect(worldTimeAt({ kind: 'scaled', factor: 60 }, anchor, 1_001_000)).toBe(65_000)
  })

  it('on the wall goes as the wall goes', () => {
    expect(worldTimeAt({ kind: 'wall' }, anchor, 1_000_007)).toBe(5_007)
  })

  it('holds still while the wall has been set back', () => {
    expect(worldTimeAt({ kind: 'wall' }, anchor, 999_000)).toBe(5_000)
  })

  it('never goes back, and shows whole milliseconds', () => {
    fc.assert(
      fc.property(mode, ms, ms, (of, a, b) => {
        const [early, late] = [Math.min(a, b), Math.max(a, b)].map((at) => worldTimeAt(of, anchor, at))
        expect(Number.isSafeInteger(early) && Number.isSafeInteger(late)).toBe(true)
        expect(early).toBeLessThanOrEqual(late as number)
      }),
    )
  })

  it('reaches an instant at the wall time that was foretold, and not a millisecond before', () => {
    fc.assert(
      fc.property(
        factor,
        fc.integer({ min: 1, max: 10 ** 9 }),
        fc.integer({ min: 0, max: 10 ** 12 }),
        (by, ahead, wallMs) => {
          const of: ClockMode = { kind: 'scaled', factor: by }
          const from: Anchor = { wallMs, worldMs: 7 }
          const foretold = wallTimeAt(of, from, 7 + ahead) as number
          expect(worldTimeAt(of, from, foretold)).toBeGreaterThanOrEqual(7 + ahead)
          expect(worldTimeAt(of, from, foretold - 1)).toBeLessThan(7 + ahead)
        },
      ),
    )
  })

  it('does not jump when its mode changes', () => {
    fc.assert(
      fc.property(mode, mode, ms, (before, after, at) => {
        expect(worldTimeAt(after, anchorAt(before, anchor, at), at)).toBe(worldTimeAt(before, anchor, at))
      }),
    )
  })

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses to be scaled by %d', (by) => {
    expect(() => worldTimeAt({ kind: 'scaled', factor: by }, anchor, 0)).toThrow(`by ${by}`)
  })
})
