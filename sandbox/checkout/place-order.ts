import { emptyCart } from '../commands/cart.ts'
import { done, type Outcome } from '../commands/command.ts'
import { authorizeOrder } from '../commands/orders.ts'
import { sell } from '../commands/stock.ts'
import { freshId } from '../facts/fresh-id.ts'
import { type Cause, resource, type VersionOf } from '../journal/index.ts'
import type { PlacedOrder } from '../orders/order.ts'
import type { World } from '../world.ts'
import { toSellOf } from './changed.ts'
import type { Checkout } from './checkout.ts'

/**
 * Makes the order of a checkout whose lines can all be had: it begins and its money is held, the units are sold, and the
 * cart is empty. Throws a `RangeError` where the shop says no to any of it: that was to be looked at before.
 */
export function placeOrder(
  world: World,
  checkout: Checkout,
  cause: Cause,
): { readonly order: string; readonly versions: readonly VersionOf[] } {
  const { shopper, lines } = checkout
  const order = freshId(world, 'order', `checkout ${checkout.id}`, (n) => `W${n}`)
  const begun = world.begin(resource('order', order), orderOf(order, checkout, world.now), cause)
  const steps = [
    done(begun),
    authorizeOrder(world, { order }, cause),
    ...lines.map(({ sku, quantity }) => {
      const { hold } = toSellOf(world, checkout, sku)
      return sell(world, sku, quantity, cause, { shopper, ...(hold === undefined ? {} : { hold }) })
    }),
    emptyCart(world, { shopper }, cause),
  ]
  return { order, versions: steps.flatMap((step) => versionsOf(checkout.id, step)) }
}

function orderOf(id: string, checkout: Checkout, placedAt: number): PlacedOrder {
  const { shopper, lines, total, place, delivery } = checkout
  return {
    ...{ id, shopper, lines, total, placedAt },
    ...(delivery ? { delivery: { ...delivery, ...(place === undefined ? {} : { place }) } } : {}),
  }
}

function versionsOf(checkout: string, outcome: Outcome): readonly VersionOf[] {
  if (outcome.kind === 'done') return outcome.versions
  const { code, detail } = outcome.refusal
  throw new RangeError(
    `ordering the checkout ${checkout}: the shop refuses it (${code}: ${detail}); it was not looked at before`,
  )
}
