import { expect, it } from 'vitest'
import type { Product } from '../../catalog/product-machine.ts'
import { createWorld } from '../../create-world.ts'
import { shopLaws } from '../shop.laws.ts'
import { fashion } from './index.ts'

shopLaws(fashion, [
  'sha256:43016a1b2ff60d5033b924c26c49d6e4c979f8883b2dc5505c9b8a8528696a5a',
  'sha256:cc1a0905dc2b76ad70215f0cc6d85779868b9519a5bd97770563b69fd58b31e3',
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
