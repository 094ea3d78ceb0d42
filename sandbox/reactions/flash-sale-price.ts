import type { FlashSale } from '../flash-sale/machine.ts'
import { type Cause, resource } from '../journal/index.ts'
import type { Price } from '../schemas/price.ts'
import type { World } from '../world.ts'
import type { Reaction } from './reaction.ts'

const name = 'flash-sale-price'
const cause: Cause = { by: 'event', name }

/**
 * While a flash sale is live, its SKU costs the sale's price, and the regular price again when it is over. A promotion
 * that was on before is over with it; one that is cheaper than the sale is left alone.
 */
export const flashSalePrice: Reaction = {
  name,
  to: 'flash-sale',
  changes: ['price'],
  react(world, about, before, after) {
    const was = (before as FlashSale | undefined)?.status
    const sale = after as FlashSale
    // Another reaction may have ended it meanwhile.
    const status = world.source<FlashSale>(about)?.value.status
    if (sale.status === 'live' && was !== 'live' && status === 'live') promote(world, sale)
    if (sale.status !== 'live' && was === 'live') restore(world, sale)
  },
}

function promote(world: World, { sku, price: { minor }, endsAt }: FlashSale): void {
  const price = resource('price', sku)
  const now = world.source<Price>(price)?.value
  if (!now || now.amount.minor <= minor) return
  if (now.amount.minor < now.regular.minor) world.send(price, { type: 'end promotion' }, cause)
  world.send(price, { type: 'promote', minor, until: endsAt }, cause)
}

function restore(world: World, { sku, endsAt }: FlashSale): void {
  const price = resource('price', sku)
  if (!world.source(price)) return
  world.send(price, { type: 'end promotion', until: endsAt }, cause)
}
