import { enoughStockRule } from './enough-stock.ts'
import { flashSaleLimitRule } from './flash-sale-limit.ts'
import { knownProductRule } from './known-product.ts'
import { maxQuantityRule } from './max-quantity.ts'
import type { CartRule } from './rule.ts'

/** The rules of the cart, in the order in which they are asked; the first no counts. */
export const cartRules: readonly CartRule[] = [
  knownProductRule,
  maxQuantityRule,
  flashSaleLimitRule,
  enoughStockRule,
]
