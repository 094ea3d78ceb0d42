import { describe, expect, it } from 'vitest'
import { isMinuteIn } from './clock-times.ts'

const [second, minute, hour] = [1000, 60_000, 3_600_000]
const day = 24 * hour
/** 10:42 UTC of some day. */
const at = 20_000 * day + 10 * hour + 42 * minute

describe('a time of day that is said', () => {
  it.each([
    ['its first instant', 0, true],
    ['its last second', 59 * second, true],
    ['the whole minute before', -minute, true],
    ['one instant earlier', -minute - 1, false],
    ['the last instant of the minute after', 2 * minute - 1, true],
    ['one instant later', 2 * minute, false],
    ['the same minute of another day', 3 * day, true],
    ['a day and an hour later', day + hour, false],
  ])('is said of %s', (_what, offset, isSaid) =>
    expect(isMinuteIn('10:42', at + offset, at + offset, [0])).toBe(isSaid),
  )

  it('is said of a stretch that meets it, at its beginning or at its end', () => {
    expect(isMinuteIn('10:42', at - hour, at - minute, [0])).toBe(true)
    expect(isMinuteIn('10:42', at - hour, at - minute - 1, [0])).toBe(false)
    expect(isMinuteIn('10:42', at + 2 * minute - 1, at + hour, [0])).toBe(true)
    expect(isMinuteIn('10:42', at + 2 * minute, at + hour, [0])).toBe(false)
    expect(isMinuteIn('10:42', at + hour, at + day - minute, [0])).toBe(true)
    expect(isMinuteIn('10:42', at + hour, at + day - minute - 1, [0])).toBe(false)
  })

  it('is that of one of the zones', () => {
    expect(isMinuteIn('11:42', at, at, [0, 60])).toBe(true)
    expect(isMinuteIn('09:42', at, at, [0, 60])).toBe(false)
    expect(isMinuteIn('9:42', at, at, [-60])).toBe(true)
  })

  it.each([undefined, '', 'noon', '10', '10:4', '10:422', 'at 10:42'])('is none in %s', (said) =>
    expect(isMinuteIn(said, at, at, [0])).toBeUndefined(),
  )
})
