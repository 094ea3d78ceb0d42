import { resource } from '#journal'
import type { Stock } from '#sandbox'
import type { Binder } from './binder.ts'
import { dayPromised, daysAway } from './days.ts'
import { skuOf } from './item.ts'

/**
 * The day on which a product is said to be back: that on which the shop expects it, and none where the shop names none.
 * Bound where one day is named, and no more than that day is meant by it.
 */
export const bindRestock: Binder<'restock'> = (act, context) => {
  const promised = dayPromised(act.text)
  const sku = promised && skuOf(act.item, context)
  if (!promised || sku === undefined) return undefined
  const { day, isLatest } = promised
  return {
    resource: resource('stock', sku),
    holds: (value) => {
      const { expectedAt } = value as Stock
      if (expectedAt === undefined) return false
      return daysAway(day, expectedAt, context).some((days) => days === 0 || (isLatest && days < 0))
    },
  }
}
