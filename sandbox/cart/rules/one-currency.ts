import { resource } from '../../journal/index.ts'
import type { Price } from '../../schemas/price.ts'
import type { World } from '../../world.ts'
import type { CartRule } from './rule.ts'

/** Refuses what is priced in another currency than the rest of the cart: such a cart has no total. */
export const oneCurrencyRule: CartRule = (world, { shopper, sku }, lines) => {
  const currency = currencyOf(world, sku)
  const other = lines.find((line) => line.sku !== sku && !same(currency, currencyOf(world, line.sku)))
  if (!other) return undefined
  return {
    code: 'cart/mixed-currency',
    detail: `${sku} is priced in ${currency}, and ${other.sku} in the cart in ${currencyOf(world, other.sku)}`,
    because: [resource('cart', shopper), resource('price', sku)],
  }
}

function currencyOf(world: World, sku: string): string | undefined {
  return world.source<Price>(resource('price', sku))?.value.amount.currency
}

/** What has no price now is in no currency. */
function same(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b
}
