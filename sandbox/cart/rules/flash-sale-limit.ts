import { overLimit } from '../../flash-sale/purchase.ts'
import type { CartRule } from './rule.ts'

/** Refuses more units than one shopper may buy while the flash sale of a SKU is live. */
export const flashSaleLimitRule: CartRule = (world, { shopper, sku, quantity }) =>
  overLimit(world, sku, shopper, quantity)
