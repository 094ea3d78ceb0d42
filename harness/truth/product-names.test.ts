import { describe, expect, it } from 'vitest'
import type { Act } from '#record'
import { doubtOfItem } from './bind/item-doubt.ts'
import { ProductNames } from './product-names.ts'

const products = [
  { sku: 'ZH', name: 'Alder Zip Hoodie', variants: ['ZH-S', 'ZH-XL'] },
  { sku: 'ZH-S', name: 'Alder Zip Hoodie, navy, S' },
  { sku: 'ZH-XL', name: 'Alder Zip Hoodie, navy, XL' },
  { sku: 'SC', name: 'Hill Wool Scarf' },
]
const resources = Object.fromEntries(products.map((product) => [`product/${product.sku}`, product]))
const shop = { name: 'test', title: 'Test', currency: 'EUR', utcOffsetMinutes: 0 }
const names = new ProductNames({ base: { shop, resources } })

describe('product names', () => {
  it('are found whatever their case and punctuation', () => {
    expect(names.skuOf('alder zip hoodie navy xl')).toBe('ZH-XL')
    expect(names.skuOf('Alder Zip Hoodie (navy, XL)')).toBe('ZH-XL')
    expect(names.skuOf('Alder Zip')).toBeUndefined()
  })

  it('are found in a text, the longest only', () => {
    expect(names.namedIn('The Alder Zip Hoodie, navy, S and the Hill Wool Scarf are in stock.')).toEqual([
      'ZH-S',
      'SC',
    ])
    expect(names.namedIn('The Hill Wool Scarfs are in stock.')).toEqual([])
  })
})

describe('the item of an act is in doubt', () => {
  const said = (item: string): Act => ({
    ...{ act: 'availability', status: 'in_stock', basis: 'stock', confidence: 'sure', item },
    span: { start: 0, end: 1, text: 'x' },
  })
  const doubt = (item: string, sentence: string) => doubtOfItem(said(item), sentence, names)

  it('where the sentence names another and not this one', () =>
    expect(doubt('Hill Wool Scarf', 'The Alder Zip Hoodie, navy, S has 3 left.')).toContain('another item'))

  it('where it is sold in variants and none is named', () =>
    expect(doubt('Alder Zip Hoodie', 'The Alder Zip Hoodie has 3 left.')).toContain('variants'))

  it('not where the sentence names it, or nothing at all', () => {
    expect(doubt('Hill Wool Scarf', 'The Hill Wool Scarf has 3 left.')).toBeUndefined()
    expect(doubt('Hill Wool Scarf', 'It has 3 left.')).toBeUndefined()
    expect(doubt('it', 'The Hill Wool Scarf has 3 left.')).toBeUndefined()
  })
})
