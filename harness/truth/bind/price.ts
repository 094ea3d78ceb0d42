import { resource } from '#journal'
import type { Price } from '#sandbox'
import type { Binder } from './binder.ts'
import { skuOf } from './item.ts'

/** The price of one unit of an item. Totals and fees are not bound here. */
export const bindPrice: Binder<'price'> = (act, context) => {
  const sku = skuOf(act.item, context)
  if (sku === undefined) return undefined
  const minor = Math.round(act.amount * 100)
  return {
    resource: resource('price', sku),
    holds: (value) => {
      const { amount } = value as Price
      return amount.minor === minor && (act.currency === null || act.currency === amount.currency)
    },
  }
}
