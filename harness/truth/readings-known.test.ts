import { expect, it } from 'vitest'
import { prepareCatalog, read } from '../reading/index.ts'
import { readOnce } from './readings-known.ts'

const [mugs, vases] = [prepareCatalog(['Blue Mug']), prepareCatalog(['Green Vase'])]
let reads = 0
const reading = (catalog = mugs) => {
  reads += 1
  return read('The Blue Mug is in stock.', { catalog })
}

it('reads what is asked once with one catalog, and anew what is asked otherwise or with another', () => {
  const first = readOnce(mugs, ['a'], reading)
  expect(readOnce(mugs, ['a'], reading)).toBe(first)
  expect(reads).toBe(1)
  readOnce(mugs, ['b'], reading)
  expect(readOnce(vases, ['a'], () => reading(vases))).not.toBe(first)
  expect(reads).toBe(3)
})

it('keeps nothing of what is very long', () => {
  const long = ['x'.repeat(30_000)]
  const before = reads
  readOnce(mugs, long, reading)
  readOnce(mugs, long, reading)
  expect(reads).toBe(before + 2)
})
