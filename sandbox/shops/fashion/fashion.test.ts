import { expect, it } from 'vitest'
import type { Product } from '../../catalog/product-machine.ts'
import { createWorld } from '../../create-world.ts'
import { shopLaws } from '../shop.laws.ts'
import { fashion } from './index.ts'

shopLaws(fashion, [
  'sha256:4225685ed069ae10a232db93af1e98680e29835a63cdc575f5e46ad4dc7a2fd3',
  'sha256:f8967449621a2c852e499a3d189ea0357337b08e09910d25e0f6653c8aa0b6f9',
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
