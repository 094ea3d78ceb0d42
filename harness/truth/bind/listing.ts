import { resource } from '#journal'
import type { ProductList } from '#sandbox'
import type { Binder } from './binder.ts'
import { skuOf } from './item.ts'

/** Items said to be new arrivals or best sellers: true where the list holds every one that was named. */
export const bindListing: Binder<'listing'> = (act, context) => {
  if (act.kind !== 'new_arrivals' && act.kind !== 'best_sellers') return undefined
  const skus = act.items.map((item) => skuOf(item, context))
  const unknown = act.items.filter((_item, index) => skus[index] === undefined)
  return {
    resource: resource('list', act.kind === 'new_arrivals' ? 'new-arrivals' : 'best-sellers'),
    holds: (value) => skus.every((sku) => sku !== undefined && (value as ProductList).skus.includes(sku)),
    ...(unknown.length ? { unsure: `"${unknown[0]}" is no product's name` } : {}),
  }
}
