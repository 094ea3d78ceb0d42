import { resource } from '#journal'
import type { Cart } from '#sandbox'
import type { Binder } from './binder.ts'
import { skuOf } from './item.ts'

/** What is said to be in the cart. */
export const bindCartContents: Binder<'cart_contents'> = (act, context) => {
  const sku = skuOf(act.item, context)
  if (sku === undefined) return undefined
  return {
    resource: resource('cart', context.shopper),
    holds: (value) => {
      const line = (value as Cart).lines.find((candidate) => candidate.sku === sku)
      return line !== undefined && (act.qty === undefined || act.qty === line.quantity)
    },
  }
}

export const bindCartEmpty: Binder<'cart_empty'> = (_act, context) => ({
  resource: resource('cart', context.shopper),
  holds: (value) => (value as Cart).lines.length === 0,
})
