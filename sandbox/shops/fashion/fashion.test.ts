import { expect, it } from 'vitest'
import type { Product } from '../../catalog/product-machine.ts'
import { createWorld } from '../../create-world.ts'
import { shopLaws } from '../shop.laws.ts'
import { fashion } from './index.ts'

shopLaws(fashion, [
  'sha256:82404510b5c2fc25716af7c134836d8f8a0e32a0f84efadfe79f47783a402e96',
  'sha256:aa43dc9ef10d1881f53ea708bb3c6b1ebb7ce01c6c193d1bb0e83ca6f45a8cd3',
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
