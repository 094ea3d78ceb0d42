import { describe, expect, it } from 'vitest'
import { type Found, isFound, relevance, type Search } from './search.ts'

const eur = (minor: number) => ({ minor, currency: 'EUR' })
const product = {
  sku: 'A',
  name: 'Dune Rain Jacket 2',
  category: 'Outerwear',
  description: '',
  listedAt: 0,
  similar: [],
  status: 'listed',
}
const found: Found = { product, price: { sku: 'A', amount: eur(900), regular: eur(1000) }, units: 1 }

describe('a search', () => {
  it.each<[Search, boolean]>([
    [{}, true],
    [{ text: ' rAIN  jack ' }, true],
    [{ text: 'jack outer 2' }, true],
    [{ text: 'acket' }, false],
    [{ text: `${'rain '.repeat(12)} no` }, true],
    [{ category: 'outerwear' }, true],
    [{ category: 'outer' }, false],
    [{ category: '__proto__' }, false],
    [{ minPriceMinor: 900, maxPriceMinor: 900 }, true],
    [{ minPriceMinor: 901 }, false],
    [{ maxPriceMinor: 899 }, false],
    [{ inStock: true, onSale: true }, true],
    [{ inStock: false, onSale: false }, true],
  ])('for %j finds it: %s', (search, is) => expect(isFound(search, found)).toBe(is))

  it('finds nothing that is not sold, sold out, priced or cut, where that is asked for', () => {
    const price = { sku: 'A', amount: eur(900), regular: eur(900) }
    expect(isFound({}, { ...found, product: undefined })).toBe(false)
    expect(isFound({}, { ...found, product: { ...product, status: 'discontinued' } })).toBe(false)
    expect(isFound({ inStock: true }, { ...found, units: 0 })).toBe(false)
    expect(isFound({ onSale: true }, { ...found, price })).toBe(false)
    for (const search of [{ minPriceMinor: 0 }, { maxPriceMinor: 9999 }, { onSale: true }])
      expect(isFound(search, { ...found, price: undefined })).toBe(false)
  })

  it('is answered the better, the more of its words a name has', () => {
    expect(['rain jacket', 'rain jack', 'outer', ''].map((text) => relevance(text, product))).toEqual([
      4, 3, 0, 0,
    ])
  })
})
