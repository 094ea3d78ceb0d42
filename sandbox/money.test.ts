import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decimal, sum } from './money.ts'

const eur = (minor: number) => ({ minor, currency: 'EUR' })

it.each([
  [0, '0.00'],
  [5, '0.05'],
  [12_990, '129.90'],
  [-5, '-0.05'],
  [-12_999, '-129.99'],
])('writes %i cents as %s', (minor, text) => expect(decimal(eur(minor))).toBe(text))

it('writes an amount so that it can be read back', () => {
  fc.assert(
    fc.property(fc.integer(), (minor) => {
      const [, sign, whole, cents] = /^(-?)(\d+)\.(\d\d)$/.exec(decimal(eur(minor))) ?? []
      const read = (Number(whole) * 100 + Number(cents)) * (sign ? -1 : 1)
      expect(read + 0).toBe(minor + 0)
    }),
  )
})

it('adds up amounts of one currency', () => {
  expect(sum([eur(1), eur(250)], 'EUR')).toEqual(eur(251))
  expect(sum([], 'USD')).toEqual({ minor: 0, currency: 'USD' })
})

it('refuses to add dollars to euros', () => {
  expect(() => sum([eur(1), { minor: 1, currency: 'USD' }], 'EUR')).toThrow('adding USD to EUR')
})
