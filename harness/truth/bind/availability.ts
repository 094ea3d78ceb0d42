import { type Resource, resource } from '#journal'
import type { ActOf } from '#record'
import { availableUnits, type Stock, type StoreStock, unitsHeldBy } from '#sandbox'
import { remarksIn } from '../../reading/index.ts'
import { quote } from '../quote.ts'
import type { BindContext, Binder } from './binder.ts'
import { skuOf } from './item.ts'
import { bindNotCarried } from './not-carried.ts'
import { heldInCart, wishedFor } from './own-cart.ts'
import { bindPresence } from './presence.ts'
import { perhapsInStore, shelfNamed } from './store.ts'

/** "Only a few", "nearly gone": one to ten units. */
const fewAtMost = 10

/** Stock said of an item; also what only says that the shop has it, or does not sell it. */
export const bindAvailability: Binder<'availability'> = (act, context) => {
  const sku = skuOf(act.item, context)
  if (sku === undefined || act.status === 'unknown') return undefined
  if (act.basis === 'not_carried' || act.basis === 'no_match') return bindNotCarried(act, sku, context)
  if (act.basis === 'presence') return bindPresence(act, sku, context)
  if (act.basis !== 'stock') return undefined
  const shelf = shelfNamed(act, sku, context)
  if (shelf && act.status === 'out_of_stock' && !isCarried(shelf, context)) return undefined
  if (shelf)
    return { resource: shelf, holds: (value) => fits(act, sku, context, (value as StoreStock).onHand) }
  return {
    resource: resource('stock', sku),
    holds: (value) => fitsStock(act, sku, context, value as Stock),
    perhaps: (value) =>
      whyPerhaps(act, sku, context, value as Stock) ??
      perhapsInStore(act, sku, context, (units) => fits(act, sku, context, units)),
  }
}

/** What a store never carried it is rightly said not to have, and no version of its shelf says so. */
function isCarried(name: Resource, { history }: BindContext): boolean {
  return history.versions(name).length > 0
}

/** What can be had is what nobody holds, with or without what the shopper holds. */
function fitsStock(act: ActOf<'availability'>, sku: string, context: BindContext, stock: Stock): boolean {
  const units = availableUnits(stock)
  const own = unitsHeldBy(stock, context.shopper)
  return [...new Set([units, units + own])].some((count) => fits(act, sku, context, count))
}

/** Units that are held for others are on hand all the same, and a bot that was told so may have counted them. */
function whyPerhaps(
  act: ActOf<'availability'>,
  sku: string,
  context: BindContext,
  stock: Stock,
): string | undefined {
  const isOther = stock.onHand !== availableUnits(stock)
  return isOther && wasToldOnHand(sku, context) && fits(act, sku, context, stock.onHand)
    ? 'the words may count the units that are held for other shoppers'
    : undefined
}

/** Only a refusal says what is on hand; the inventory says what can be had. */
function wasToldOnHand(sku: string, { recorded }: BindContext): boolean {
  const name = resource('stock', sku)
  return recorded.entries.some(
    (entry) =>
      entry.kind === 'completed' &&
      entry.status === 409 &&
      entry.observations.some((observation) => observation.resource === name),
  )
}

function fits(act: ActOf<'availability'>, sku: string, context: BindContext, units: number): boolean {
  if (act.status === 'out_of_stock') return units === 0
  if (act.quantity !== undefined) return fitsQuantity(act, act.quantity, sku, context, units)
  if (act.status === 'low_stock') return units >= 1 && units <= fewAtMost
  return units >= 1
}

/**
 * "3 left" is 3, with or without those in the shopper's own cart. "Yes, 2 are available", to somebody who
 * wants 2, is at least 2.
 */
function fitsQuantity(
  act: ActOf<'availability'>,
  quantity: number,
  sku: string,
  context: BindContext,
  units: number,
): boolean {
  if (heldInCart(sku, context).some((held) => units - held === quantity)) return true
  const isEnough =
    act.status === 'in_stock' && !remarksIn(act.span.text, quote(context.turn, act)).has('counts the rest')
  return isEnough && wishedFor(context).includes(quantity) && units >= quantity
}
