import type { FlashSale } from '../flash-sale/machine.ts'
import { type Cause, resource } from '../journal/index.ts'
import type { Price } from '../schemas/price.ts'
import type { World } from '../world.ts'
import type { Reaction } from './reaction.ts'

/**
 * While a flash sale is live, its SKU costs the sale's price, and the regular price again when it is over. A promotion
 * that was on before is over with it; one that is cheaper than the sale is left alone.
 */
export const flashSalePrice: Reaction = {
  name: 'flash sale price',
  to: 'flash-sale',
  changes: ['price'],
  react(world, name, before, after) {
    const was = (before as FlashSale | undefined)?.status
    const sale = after as FlashSale
    // Another reaction may have ended it meanwhile.
    const status = world.source<FlashSale>(name)?.value.status
    if (sale.status === 'live' && was !== 'live' && status === 'live') promote(world, sale)
    if (sale.status !== 'live' && was === 'live') restore(world, sale)
  },
}

function promote(world: World, { sku, price: { minor }, endsAt }: FlashSale): void {
  const name = resource('price', sku)
  const price = world.source<Price>(name)?.value
  if (!price || price.amount.minor <= minor) return
  const cause: Cause = { by: 'event', name: 'the flash sale goes live' }
  if (price.amount.minor < price.regular.minor) world.send(name, { type: 'end promotion' }, cause)
  world.send(name, { type: 'promote', minor, until: endsAt }, cause)
}

function restore(world: World, { sku, endsAt }: FlashSale): void {
  const name = resource('price', sku)
  if (!world.source(name)) return
  const cause: Cause = { by: 'event', name: 'the flash sale is over' }
  world.send(name, { type: 'end promotion', until: endsAt }, cause)
}
