import { countPurchase, overLimit } from '../flash-sale/purchase.ts'
import type { Hold, Stock } from '../inventory/machine.ts'
import { availableUnits, holdIn } from '../inventory/units.ts'
import { type Cause, type Resource, resource } from '../journal/index.ts'
import type { World } from '../world.ts'
import { done, type Outcome, readOnly, refused, sendOrRefuse } from './command.ts'

/** Who buys, where that is known. */
export interface Buyer {
  /** The hold that the units come from; it is used up, and what is not bought of it is free again. */
  readonly hold?: string
  /** Default whose the hold is. Purchases of shoppers who are named count against the limit of a flash sale. */
  readonly shopper?: string
}

/**
 * A shopper buys units on some channel; `all` takes what can be had. While the SKU is in a live flash sale, the units
 * count for it, up to what it still offers.
 */
export function sell(
  world: World,
  sku: string,
  quantity: number | 'all',
  cause: Cause,
  { hold: id, shopper }: Buyer = {},
): Outcome {
  const name = resource('stock', sku)
  const stock = world.source<Stock>(name)?.value
  if (!stock) return refused('catalog/unknown-sku', `there is no product ${sku}`, [])
  const hold = id === undefined ? undefined : holdIn(stock, id)
  if (id !== undefined && !hold)
    return refused('inventory/no-such-hold', `nothing of ${sku} is held as ${id}`, [name])
  const most = availableUnits(stock) + (hold?.quantity ?? 0)
  if (quantity === 'all' && most === 0) return done()
  const units = quantity === 'all' ? most : quantity
  if (!(Number.isSafeInteger(units) && units > 0 && units <= most)) return notEnough(stock, name, units, most)
  return sold(world, name, units, cause, shopper ?? hold?.shopper, hold)
}

function notEnough(stock: Stock, name: Resource, units: number, most: number): Outcome {
  return stock.discontinued
    ? refused('inventory/discontinued', `${stock.sku} is sold no more`, [name])
    : refused('inventory/not-enough', `${most} of ${stock.sku} can be had, ${units} wanted`, [name])
}

function sold(
  world: World,
  name: Resource,
  units: number,
  cause: Cause,
  shopper: string | undefined,
  hold: Hold | undefined,
): Outcome {
  if (world.isReadOnly) return readOnly(name)
  const sku = name.slice('stock/'.length)
  const refusal = overLimit(world, sku, shopper, units)
  if (refusal) return { kind: 'refused', refusal }
  // The sale first: what follows from the last unit's going finds it counted.
  const counted = countPurchase(world, sku, units, shopper, cause)
  const event = { type: 'sell', quantity: units, ...(hold ? { hold: hold.id } : {}) }
  const sent = world.send(name, event, cause)
  return done(sent.kind === 'committed' ? sent.commit : undefined, counted)
}

/** New units arrive in the warehouse: the delivery that was expected, where one was. */
export function restock(world: World, sku: string, quantity: number, cause: Cause): Outcome {
  const name = resource('stock', sku)
  const stock = world.source<Stock>(name)?.value
  if (!stock) return refused('catalog/unknown-sku', `there is no product ${sku}`, [])
  if (stock.discontinued) return refused('inventory/discontinued', `${sku} is sold no more`, [name])
  return sendOrRefuse(world, name, { type: 'restock', quantity }, cause, {
    code: 'inventory/invalid-restock',
    detail: `a restock needs a positive number of units, not ${quantity}`,
  })
}
