import type { Stock } from '../../inventory/machine.ts'
import { resource } from '../../journal/index.ts'
import type { CartRule } from './rule.ts'

/** Refuses more units than are on hand at the source, whatever a view shows. */
export const enoughStockRule: CartRule = (world, wanted) => {
  const name = resource('stock', wanted.sku)
  const onHand = world.source<Stock>(name)?.value.onHand ?? 0
  if (wanted.quantity <= onHand) return undefined
  if (onHand === 0)
    return { code: 'inventory/out-of-stock', detail: `${wanted.sku} is sold out`, because: [name] }
  return {
    code: 'inventory/not-enough',
    detail: `${onHand} of ${wanted.sku} on hand, ${wanted.quantity} wanted`,
    because: [name],
  }
}
