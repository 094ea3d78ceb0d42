import { resource } from '../../journal/index.ts'
import type { CartRule } from './rule.ts'

/** Units of one SKU that a cart may hold. */
export const maxQuantity = 10

/** Refuses the eleventh unit of one SKU. */
export const maxQuantityRule: CartRule = (_world, wanted) =>
  wanted.quantity > maxQuantity
    ? {
        code: 'cart/max-quantity',
        detail: `at most ${maxQuantity} of ${wanted.sku} in one cart, ${wanted.quantity} wanted`,
        because: [resource('cart', wanted.shopper)],
      }
    : undefined
