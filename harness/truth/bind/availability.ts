import { resource } from '#journal'
import type { ActOf } from '#record'
import type { Stock } from '#sandbox'
import type { BindContext, Binder } from './binder.ts'
import { skuOf } from './item.ts'
import { heldInCart, wishedFor } from './own-cart.ts'

/** "Only a few", "nearly gone": one to ten units. */
const fewAtMost = 10

/**
 * Stock said of an item. Words of presence ("we have ...") make no claim on stock; words that deny the item
 * itself are a claim on the product, and never a sure one: they may be about something that goes with it.
 */
export const bindAvailability: Binder<'availability'> = (act, context) => {
  const sku = skuOf(act.item, context)
  if (sku === undefined || act.status === 'unknown') return undefined
  if (act.basis === 'not_carried' || act.basis === 'no_match') {
    return {
      resource: resource('product', sku),
      holds: () => false,
      unsure: `the shop has the ${act.item}; the words may be about something else`,
    }
  }
  if (act.basis !== 'stock') return undefined
  return {
    resource: resource('stock', sku),
    holds: (value) => fits(act, sku, context, (value as Stock).onHand),
  }
}

function fits(act: ActOf<'availability'>, sku: string, context: BindContext, onHand: number): boolean {
  if (act.status === 'out_of_stock') return onHand === 0
  if (act.quantity !== undefined) return fitsQuantity(act, act.quantity, sku, context, onHand)
  if (act.status === 'low_stock') return onHand >= 1 && onHand <= fewAtMost
  return onHand >= 1
}

/**
 * "3 left" is 3, with or without those in the shopper's own cart. "Yes, 2 are available", to somebody who
 * wants 2, is at least 2.
 */
function fitsQuantity(
  act: ActOf<'availability'>,
  quantity: number,
  sku: string,
  context: BindContext,
  onHand: number,
): boolean {
  if (heldInCart(sku, context).some((held) => onHand - held === quantity)) return true
  const isEnough =
    act.status === 'in_stock' && !/\b(left|only|just|last|exactly|remain\w*)\b/i.test(act.span.text)
  return isEnough && wishedFor(context).includes(quantity) && onHand >= quantity
}
