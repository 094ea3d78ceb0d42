import { resource } from '../../journal/index.ts'
import { unitsIn } from '../lines.ts'
import type { CartRule } from './rule.ts'

/** Different SKUs that a cart may hold. */
export const maxLines = 50

/** Refuses a new line in a cart that is full of other ones. */
export const maxLinesRule: CartRule = (_world, { shopper, sku }, lines) =>
  lines.length >= maxLines && unitsIn(lines, sku) === 0
    ? {
        code: 'cart/max-lines',
        detail: `at most ${maxLines} different products in one cart, and ${sku} would be one more`,
        because: [resource('cart', shopper)],
      }
    : undefined
