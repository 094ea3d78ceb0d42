import { expect, it } from 'vitest'
import type { Product } from '../../catalog/product-machine.ts'
import { createWorld } from '../../create-world.ts'
import { shopLaws } from '../shop.laws.ts'
import { fashion } from './index.ts'

shopLaws(fashion, [
  'sha256:5d300618e065603b653b6bbbecfdf02cfec33efe0f6c9f336f07c458a27cd3c7',
  'sha256:83d0c2d7eebf659782bd3f80f02400cba69445d306b2533ec9aa24ed98d76579',
])

it('calls nothing similar that is another kind of garment', () => {
  const world = createWorld()
  const products = world.names('product').map((name) => world.source<Product>(name)!.value)
  const kindOf = ({ name }: Product) => name.replace(/^\S+ /, '').replace(/ 2$/, '').replace(/,.*$/, '')
  const byName = new Map(products.map((product) => [product.sku, kindOf(product)]))
  for (const product of products) {
    for (const other of product.similar) expect(byName.get(other)).toBe(kindOf(product))
  }
})
