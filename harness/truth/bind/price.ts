import { resource } from '#journal'
import type { ActOf } from '#record'
import type { Money, Price } from '#sandbox'
import { isFromData } from '../../reading/declared.ts'
import type { Binder } from './binder.ts'
import { skuOf } from './item.ts'
import { heldInCart, wishedFor } from './own-cart.ts'
import { isSum } from './sums.ts'

/**
 * The price of an item: one unit, or the line of as many as the shopper wants or has in the cart; a whole
 * number may be rounded. Totals and fees are not bound here. The price before a promotion is no sure claim:
 * "29.90 instead of 39.90" names it rightly. Nor is what a whole cart or order comes to.
 */
export const bindPrice: Binder<'price'> = (act, context) => {
  const sku = skuOf(act.item, context)
  if (sku === undefined) return undefined
  const counts = isFromData(act)
    ? [1]
    : [...new Set([1, ...wishedFor(context), ...heldInCart(sku, context)])].filter((count) => count > 0)
  const isAnyOf = (amount: Money): boolean => counts.some((count) => isAmount(act, amount, count))
  return {
    resource: resource('price', sku),
    holds: (value) => isAnyOf((value as Price).amount),
    perhaps: (value) => {
      if (isAnyOf((value as Price).regular)) return 'it may be meant as the price before the promotion'
      return !isFromData(act) && isSum(Math.round(act.amount * 100), context)
        ? 'it may be meant as the sum of a cart or an order'
        : undefined
    },
  }
}

function isAmount(act: ActOf<'price'>, { minor, currency }: Money, count: number): boolean {
  if (act.currency !== null && act.currency !== currency) return false
  const said = Math.round(act.amount * 100)
  return (
    said === minor * count ||
    (!isFromData(act) && Number.isInteger(act.amount) && act.amount === Math.round((minor * count) / 100))
  )
}
