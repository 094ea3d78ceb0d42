import type { Stock } from '../inventory/machine.ts'
import { resource } from '../journal/index.ts'
import type { World } from '../world.ts'
import { opening } from './opening.ts'

/** Sets what is on hand at the opening; throws a `RangeError` on an unknown SKU or a negative number. */
export function setStock(world: World, sku: string, onHand: number): void {
  const name = resource('stock', sku)
  const had = world.source<Stock>(name)?.value.onHand
  if (had === undefined) throw new RangeError(`setting the stock of ${sku}: the shop does not have it`)
  if (!Number.isInteger(onHand) || onHand < 0) {
    throw new RangeError(`setting the stock of ${sku} to ${onHand}: a whole number from 0 is needed`)
  }
  if (onHand < had) world.send(name, { type: 'sell', quantity: had - onHand }, opening)
  if (onHand > had) world.send(name, { type: 'restock', quantity: onHand - had }, opening)
}
