import { expect, test } from 'vitest'
import type { Item } from '../shop/catalog.ts'
import { wordsOf } from '../text/words.ts'
import { rank } from './rank.ts'

const names = [
  'Glen Hiking Boot',
  'Glen Hiking Boot 2',
  'Glen Linen Shirt',
  'Corvo Wool Scarf',
  'Dune Wool Scarf',
]
const items: readonly Item[] = names.map((name, at) => ({
  sku: `S-${at}`,
  name,
  price: undefined,
  category: undefined,
}))

function meant(said: string): string {
  const found = rank(wordsOf(said), items)
  return found.kind === 'none' ? 'none' : `${found.kind}: ${found.items.map(({ name }) => name).join(', ')}`
}

test.each([
  ['is the glen hiking boot 2 in stock', 'these: Glen Hiking Boot 2'],
  ['is the glen hiking boot in stock', 'these: Glen Hiking Boot'],
  ['2 glen hiking boots please', 'these: Glen Hiking Boot'],
  ['the glen boot', 'one of: Glen Hiking Boot, Glen Hiking Boot 2'],
  ['the glen boot 2', 'these: Glen Hiking Boot 2'],
  ['a linen shirt', 'these: Glen Linen Shirt'],
  ['a glenn linnen shirt', 'these: Glen Linen Shirt'],
  ['linen shorts', 'none'],
  ['a wool scarf', 'one of: Corvo Wool Scarf, Dune Wool Scarf'],
  ['a purple wool scarf', 'one of: Corvo Wool Scarf, Dune Wool Scarf'],
  ['the dune wool scarf and the glen linen shirt', 'these: Dune Wool Scarf, Glen Linen Shirt'],
  ['a unicorn', 'none'],
])('"%s" means %s', (said, expected) => {
  expect(meant(said)).toBe(expected)
})
