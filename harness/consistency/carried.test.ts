import { describe, expect, test } from 'vitest'
import { Carried } from './carried.ts'

describe('What calls carried', () => {
  test('is numbered as it comes, each value once', () => {
    const carried = new Carried(100)
    for (const value of ['"stock/A@1"', '"cart/B@2"', '"stock/A@1"']) carried.add(value)
    expect(['"stock/A@1"', '"cart/B@2"', '"cart/B@3"'].map((value) => carried.find(value))).toEqual([
      0,
      1,
      undefined,
    ])
    expect(carried.size).toBe(2)
  })

  test('is told apart where marks and ends are the same, however small the table', () => {
    const carried = new Carried(0)
    const values = Array.from({ length: 500 }, (_, n) => `"${n}/the-same-end"`)
    for (const value of values.slice(0, 250)) carried.add(value)
    expect(values.map((value) => carried.find(value))).toEqual([
      ...Array.from({ length: 250 }, (_, n) => n),
      ...new Array<undefined>(250).fill(undefined),
    ])
  })

  test('may be no text at all', () => {
    const carried = new Carried(4)
    expect(carried.find('')).toBeUndefined()
    carried.add('')
    expect(carried.find('')).toBe(0)
  })
})
