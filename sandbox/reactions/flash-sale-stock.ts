import type { FlashSale } from '../flash-sale/machine.ts'
import { liveSaleOn } from '../flash-sale/on.ts'
import type { Stock } from '../inventory/machine.ts'
import { resource } from '../journal/index.ts'
import type { World } from '../world.ts'
import type { Reaction } from './reaction.ts'

/** A live flash sale is sold out when nothing of its SKU is left in the warehouse. What is held is not sold yet. */
export const flashSaleEndsWithStock: Reaction = {
  name: 'flash-sale-ends-with-stock',
  to: 'stock',
  changes: ['flash-sale'],
  react(world, _name, before, after) {
    if (before !== undefined && isGone(after as Stock))
      sellOut(world, (after as Stock).sku, flashSaleEndsWithStock)
  },
}

/** A flash sale of what is gone before it goes live is sold out at once. */
export const flashSaleNeedsStock: Reaction = {
  name: 'flash-sale-needs-stock',
  to: 'flash-sale',
  changes: ['flash-sale'],
  settles: 'what is sold out is not live, and nothing brings it back',
  react(world, _name, before, after) {
    const { sku, status } = after as FlashSale
    if (status !== 'live' || (before as FlashSale | undefined)?.status === 'live') return
    const stock = world.source<Stock>(resource('stock', sku))?.value
    if (stock && isGone(stock)) sellOut(world, sku, flashSaleNeedsStock)
  },
}

function isGone({ onHand, discontinued }: Stock): boolean {
  return onHand === 0 || discontinued === true
}

function sellOut(world: World, sku: string, { name }: Reaction): void {
  const sale = liveSaleOn(world, sku)
  if (sale) world.send(sale.name, { type: 'sell out' }, { by: 'event', name })
}
