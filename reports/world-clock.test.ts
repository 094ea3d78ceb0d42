import { expect, test } from 'vitest'
import { clockOf, dateOf, isoOf, wallSeconds } from './world-clock.ts'

test('world time is shown in UTC', () => {
  const at = Date.UTC(2026, 2, 10, 9, 5, 7)
  expect([dateOf(at), clockOf(at)]).toEqual(['2026-03-10', '09:05:07'])
})

test('what is no time breaks nothing', () => {
  for (const at of [Number.NaN, Number.MAX_SAFE_INTEGER]) {
    expect([isoOf(at), clockOf(at), dateOf(at)]).toEqual([undefined, '--:--:--', '----------'])
  }
})

test.each([
  [0, '0.0 s'],
  [437, '0.4 s'],
  [9_960, '10 s'],
  [59_600, '1 min 00 s'],
  [185_000, '3 min 05 s'],
])('%i ms of wall time are %s', (wallMs, text) => {
  expect(wallSeconds(wallMs)).toBe(text)
})
