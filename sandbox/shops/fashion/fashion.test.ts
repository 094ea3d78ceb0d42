import { expect, it } from 'vitest'
import type { Product } from '../../catalog/product-machine.ts'
import { createWorld } from '../../create-world.ts'
import { shopLaws } from '../shop.laws.ts'
import { fashion } from './index.ts'

shopLaws(fashion, [
  'sha256:838f91071cc5e378c968b34328f89a871239e9c887c76f063c15e41fe7b9f545',
  'sha256:b3acec4fe3f2a65883351199e5777f8730503a7b48b98d2e0fd1341887841b50',
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
