import type { Refusal } from '../../commands/command.ts'
import type { World } from '../../world.ts'
import type { CartChange } from '../change.ts'
import type { CartLine } from '../lines.ts'
import { chosenVariantRule } from './chosen-variant.ts'
import { enoughStockRule } from './enough-stock.ts'
import { flashSaleLimitRule } from './flash-sale-limit.ts'
import { knownProductRule } from './known-product.ts'
import { maxLinesRule } from './max-lines.ts'
import { maxQuantityRule } from './max-quantity.ts'
import { oneCurrencyRule } from './one-currency.ts'
import { productLimitRule } from './product-limit.ts'
import type { CartRule } from './rule.ts'
import { stillListedRule } from './still-listed.ts'

/** The rules of the cart, in the order in which they are asked; the first no counts. */
export const cartRules: readonly CartRule[] = [
  chosenVariantRule,
  knownProductRule,
  stillListedRule,
  maxQuantityRule,
  maxLinesRule,
  productLimitRule,
  flashSaleLimitRule,
  oneCurrencyRule,
  enoughStockRule,
]

/** The first no of the rules to a line as it would be; undefined where the cart may have it. */
export function ruledOut(world: World, wanted: CartChange, lines: readonly CartLine[]): Refusal | undefined {
  for (const rule of cartRules) {
    const refusal = rule(world, wanted, lines)
    if (refusal) return refusal
  }
  return undefined
}
