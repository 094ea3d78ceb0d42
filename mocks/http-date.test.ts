import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { httpDate } from './http-date.ts'

const now = Date.UTC(2026, 2, 10)
const at = Date.UTC(1994, 10, 6, 8, 49, 37)

describe('a date of HTTP', () => {
  it.each(['Sun, 06 Nov 1994 08:49:37 GMT', 'Sunday, 06-Nov-94 08:49:37 GMT', 'Sun Nov  6 08:49:37 1994'])(
    'is read from "%s"',
    (text) => expect(httpDate(text, now)).toBe(at),
  )

  it('of two digits is in the next fifty years, or behind us', () => {
    expect(httpDate('Tuesday, 10-Mar-76 00:00:00 GMT', now)).toBe(Date.UTC(2076, 2, 10))
    expect(httpDate('Thursday, 10-Mar-77 00:00:00 GMT', now)).toBe(Date.UTC(1977, 2, 10))
  })

  it('is what a Date writes, to the second', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-12-31') }), (date) => {
        expect(httpDate(date.toUTCString(), now)).toBe(Math.floor(date.getTime() / 1000) * 1000)
      }),
    )
  })

  it.each([
    '',
    'yesterday',
    '0',
    '2026-03-10T10:00:00Z',
    'Tue, 10 Mar 2026 10:00:00',
    'Tue, 10 Mar 2026 24:00:00 GMT',
    'Mon, 30 Feb 2026 10:00:00 GMT',
    'Tue, 10 mar 2026 10:00:00 GMT',
    '9'.repeat(10_000),
  ])('is not "%s"', (text) => expect(httpDate(text, now)).toBeUndefined())
})
