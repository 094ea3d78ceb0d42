import { expect, it } from 'vitest'
import type { Product } from '../../catalog/product-machine.ts'
import { createWorld } from '../../create-world.ts'
import { chosenVariantRule } from './chosen-variant.ts'

const world = createWorld()
const products = world.names('product').flatMap((name) => world.source<Product>(name)?.value ?? [])
const grouping = products.find(({ variants }) => variants) as Product
const wanted = (sku: string) => ({ shopper: 'S1', sku, quantity: 1 })

it('refuses a product that comes in variants, and names it', () => {
  expect(chosenVariantRule(world, wanted(grouping.sku), [])).toEqual({
    code: 'catalog/choose-variant',
    detail: `${grouping.sku} comes in ${grouping.variants?.length} variants, one of which has to be chosen`,
    because: [`product/${grouping.sku}`],
  })
})

it('lets a variant be, and what the shop does not have', () => {
  for (const sku of [grouping.variants?.[0] as string, 'NO-SUCH', '__proto__'])
    expect(chosenVariantRule(world, wanted(sku), [])).toBeUndefined()
})
