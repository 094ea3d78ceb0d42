import type { Product } from '../../catalog/product-machine.ts'
import { resource } from '../../journal/index.ts'
import type { CartRule } from './rule.ts'

/** Refuses a product that only groups its variants: one of them has to be chosen. */
export const chosenVariantRule: CartRule = (world, { sku }) => {
  const name = resource('product', sku)
  const product = world.source<Product>(name)?.value
  if (!product?.variants?.length) return undefined
  return {
    code: 'catalog/choose-variant',
    detail: `${sku} comes in ${product.variants.length} variants, one of which has to be chosen`,
    because: [name],
  }
}
