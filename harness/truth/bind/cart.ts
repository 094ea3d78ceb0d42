import { resource } from '#journal'
import type { Cart } from '#sandbox'
import type { BindContext, Binder } from './binder.ts'
import { skuOf } from './item.ts'

/** What is said to be in the cart. */
export const bindCartContents: Binder<'cart_contents'> = (act, context) => {
  const sku = skuOf(act.item, context)
  if (sku === undefined) return undefined
  const own = ownCart(context)
  const before = unitsOf(context.history.at(own.resource, context.turn.message.seq)?.value, sku)
  return {
    ...own,
    holds: (value) => {
      const units = unitsOf(value, sku)
      return units > 0 && (act.qty === undefined || act.qty === units)
    },
    perhaps: (value) => (act.qty === unitsOf(value, sku) - before && before > 0 ? perhapsAdded : undefined),
  }
}

/** "Done, 1 in your cart", where one came to three. */
const perhapsAdded = 'it may tell how many were added, and not how many there are'

function unitsOf(cart: unknown, sku: string): number {
  return (cart as Cart | undefined)?.lines.find((line) => line.sku === sku)?.quantity ?? 0
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
