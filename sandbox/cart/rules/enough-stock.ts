import type { Stock } from '../../inventory/machine.ts'
import { unitsFor } from '../../inventory/units.ts'
import { resource } from '../../journal/index.ts'
import type { CartRule } from './rule.ts'

/**
 * Refuses more units than the shopper can have at the source, whatever a view shows: what anybody can have, and what is
 * held for this shopper.
 */
export const enoughStockRule: CartRule = (world, wanted) => {
  const name = resource('stock', wanted.sku)
  const stock = world.source<Stock>(name)?.value
  const units = stock ? unitsFor(stock, wanted.shopper) : 0
  if (wanted.quantity <= units) return undefined
  const because = [name]
  if (stock?.discontinued && units === 0)
    return { code: 'inventory/discontinued', detail: `${wanted.sku} is sold no more`, because }
  if (units === 0) return { code: 'inventory/out-of-stock', detail: `${wanted.sku} is sold out`, because }
  return {
    code: 'inventory/not-enough',
    detail: `${units} of ${wanted.sku} can be had, ${wanted.quantity} wanted`,
    because,
  }
}
