import type { FlashSale } from '../flash-sale/machine.ts'
import { liveSaleOn } from '../flash-sale/on.ts'
import type { Stock } from '../inventory/machine.ts'
import { type Cause, resource } from '../journal/index.ts'
import type { World } from '../world.ts'
import type { Reaction } from './reaction.ts'

const cause: Cause = { by: 'event', name: 'the flash sale is sold out' }

/** A live flash sale is sold out when nothing of its SKU is left in the warehouse. What is held is not sold yet. */
export const flashSaleEndsWithStock: Reaction = {
  name: 'flash sale ends with the stock',
  to: 'stock',
  changes: ['flash-sale'],
  react(world, _name, before, after) {
    if (before !== undefined && isGone(after as Stock)) sellOut(world, (after as Stock).sku)
  },
}

/** A flash sale of what is gone before it goes live is sold out at once. */
export const flashSaleNeedsStock: Reaction = {
  name: 'flash sale needs stock',
  to: 'flash-sale',
  changes: ['flash-sale'],
  react(world, _name, before, after) {
    const { sku, status } = after as FlashSale
    if (status !== 'live' || (before as FlashSale | undefined)?.status === 'live') return
    const stock = world.source<Stock>(resource('stock', sku))?.value
    if (stock && isGone(stock)) sellOut(world, sku)
  },
}

function isGone({ onHand, discontinued }: Stock): boolean {
  return onHand === 0 || discontinued === true
}

function sellOut(world: World, sku: string): void {
  const sale = liveSaleOn(world, sku)
  if (sale) world.send(sale.name, { type: 'sell out' }, cause)
}
