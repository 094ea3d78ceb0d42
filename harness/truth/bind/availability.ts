import { resource } from '#journal'
import type { ActOf } from '#record'
import type { Stock } from '#sandbox'
import type { Binder } from './binder.ts'
import { skuOf } from './item.ts'

/** "Only a few", "nearly gone": one to ten units. */
const fewAtMost = 10

/** Stock said of an item. Words of presence ("we have ...") make no claim on stock. */
export const bindAvailability: Binder<'availability'> = (act, context) => {
  if (act.basis !== 'stock' || act.status === 'unknown') return undefined
  const sku = skuOf(act.item, context)
  if (sku === undefined) return undefined
  return { resource: resource('stock', sku), holds: (value) => fits(act, (value as Stock).onHand) }
}

function fits(act: ActOf<'availability'>, onHand: number): boolean {
  if (act.status === 'out_of_stock') return onHand === 0
  if (act.quantity !== undefined) return onHand === act.quantity
  if (act.status === 'low_stock') return onHand >= 1 && onHand <= fewAtMost
  return onHand >= 1
}
