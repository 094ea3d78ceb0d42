import { resource } from '#journal'
import type { Cart } from '#sandbox'
import type { BindContext, Binder } from './binder.ts'
import { skuOf } from './item.ts'

/** What is said to be in the cart. */
export const bindCartContents: Binder<'cart_contents'> = (act, context) => {
  const sku = skuOf(act.item, context)
  if (sku === undefined) return undefined
  return {
    ...ownCart(context),
    holds: (value) => {
      const line = (value as Cart).lines.find((candidate) => candidate.sku === sku)
      return line !== undefined && (act.qty === undefined || act.qty === line.quantity)
    },
  }
}

export const bindCartEmpty: Binder<'cart_empty'> = (_act, context) => ({
  ...ownCart(context),
  holds: (value) => (value as Cart).lines.length === 0,
})

/** The shopper's one cart; of a guest there is no telling which is meant. */
function ownCart({ shopper, signedIn }: BindContext) {
  return {
    resource: resource('cart', shopper),
    ...(signedIn ? {} : { unsure: 'nobody has signed in, so it is not known whose cart is meant' }),
  }
}
