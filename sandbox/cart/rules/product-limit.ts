import type { Product } from '../../catalog/product-machine.ts'
import { resource } from '../../journal/index.ts'
import type { World } from '../../world.ts'
import type { CartRule } from './rule.ts'

/** Refuses more units than one shopper may have of a product; its variants count together. */
export const productLimitRule: CartRule = (world, { shopper, sku, quantity }, lines) => {
  const product = productOf(world, sku)
  const group = groupOf(world, sku)
  const limit = product?.limit ?? productOf(world, group)?.limit
  if (limit === undefined) return undefined
  const others = lines
    .filter((line) => line.sku !== sku && groupOf(world, line.sku) === group)
    .reduce((units, line) => units + line.quantity, 0)
  if (others + quantity <= limit) return undefined
  return {
    code: 'cart/product-limit',
    detail: `at most ${limit} of ${group} for one shopper, ${others + quantity} wanted`,
    because: [resource('cart', shopper), resource('product', sku)],
  }
}

function productOf(world: World, sku: string): Product | undefined {
  return world.source<Product>(resource('product', sku))?.value
}

function groupOf(world: World, sku: string): string {
  return productOf(world, sku)?.variantOf ?? sku
}
