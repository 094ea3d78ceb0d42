import type { Stock } from '../inventory/machine.ts'
import { heldUnits } from '../inventory/units.ts'
import { resource } from '../journal/index.ts'
import type { World } from '../world.ts'
import { opening } from './opening.ts'

/**
 * Sets what is on hand at the opening. Throws a `RangeError` on an unknown SKU or one that is sold no more, on a negative
 * number, and on fewer units than are held.
 */
export function setStock(world: World, sku: string, onHand: number): void {
  const name = resource('stock', sku)
  const stock = world.source<Stock>(name)?.value
  if (!stock) throw new RangeError(`setting the stock of ${sku}: the shop does not have it`)
  if (!Number.isInteger(onHand) || onHand < 0) {
    throw new RangeError(`setting the stock of ${sku} to ${onHand}: a whole number from 0 is needed`)
  }
  const { onHand: had, discontinued } = stock
  if (discontinued || onHand < heldUnits(stock))
    throw new RangeError(`setting the stock of ${sku} to ${onHand}: it is held, or sold no more`)
  if (onHand < had) world.send(name, { type: 'sell', quantity: had - onHand }, opening)
  if (onHand > had) world.send(name, { type: 'restock', quantity: onHand - had }, opening)
}
