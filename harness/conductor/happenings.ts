import { type Cause, resource } from '#journal'
import { availableUnits, restock, type Stock, sell, type World } from '#sandbox'
import type { Happening } from '../scenario/scenario.ts'
import { type Cast, skuOf } from './cast.ts'

/** Lets something happen in the shop without the bot, as the scenario says. */
export function happen(world: World, cast: Cast, happening: Happening): void {
  const { sold, restocked, quantity = 1, on = 'web' } = happening
  const cause: Cause = { by: 'event', name: sold ? 'another shopper buys' : 'restock', channel: on }
  if (sold !== undefined) {
    const sku = skuOf(cast, sold)
    const stock = world.source<Stock>(resource('stock', sku))?.value
    const units = stock ? availableUnits(stock) : 0
    sell(world, sku, quantity === 'all' ? 'all' : Math.min(quantity, units), cause)
  }
  if (restocked !== undefined) {
    restock(world, skuOf(cast, restocked), quantity === 'all' ? 1 : quantity, cause)
  }
}
