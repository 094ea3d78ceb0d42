import { expect, it } from 'vitest'
import type { Product } from '../../catalog/product-machine.ts'
import { createWorld } from '../../create-world.ts'
import { productLimitRule } from './product-limit.ts'

const world = createWorld({ shop: 'tickets' })
const products = world.names('product').flatMap((name) => world.source<Product>(name)?.value ?? [])
const show = products.find(({ variants = [], limit }) => variants.length > 1 && limit) as Product
const limit = show.limit as number
const [one, other] = show.variants as [string, string]
const wanted = (sku: string, quantity: number) => ({ shopper: 'S1', sku, quantity })

it('refuses more of a product than one shopper may have', () => {
  expect(productLimitRule(world, wanted(one, limit), [])).toBeUndefined()
  expect(productLimitRule(world, wanted(one, limit + 1), [])).toEqual({
    code: 'cart/product-limit',
    detail: `at most ${limit} of ${show.sku} for one shopper, ${limit + 1} wanted`,
    because: ['cart/S1', `product/${one}`],
  })
})

it('counts all variants in the cart together', () => {
  const lines = [
    { sku: one, quantity: limit - 1 },
    { sku: 'A', quantity: 10 },
  ]
  expect(productLimitRule(world, wanted(other, 1), lines)).toBeUndefined()
  expect(productLimitRule(world, wanted(other, 2), lines)?.code).toBe('cart/product-limit')
  // The new total of a line takes the place of what it held.
  expect(productLimitRule(world, wanted(one, limit), lines)).toBeUndefined()
})

it('lets a product be that has no limit, and one that is not there', () => {
  const free = products.find((product) => product.limit === undefined)
  for (const sku of [free?.sku ?? 'NO', 'NO-SUCH', '__proto__'])
    expect(productLimitRule(world, wanted(sku, 10), [])).toBeUndefined()
})
