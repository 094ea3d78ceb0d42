import type { Price } from '../catalog/price-machine.ts'
import type { Product } from '../catalog/product-machine.ts'
import { type Resource, resource } from '../journal/index.ts'
import { deliveryTo } from '../orders/delivery.ts'
import { isInTime } from '../orders/in-time.ts'
import { type Order, type OrderLine, type OrderState, orderStates } from '../orders/machine.ts'
import { totalOf } from '../orders/money-of.ts'
import { settled } from '../orders/settled.ts'
import { drawInteger } from '../random.ts'
import type { Shopper } from '../shoppers/machine.ts'
import { termsOfWorld } from '../shops/terms-of-world.ts'
import type { World } from '../world.ts'
import { freshId } from './fresh-id.ts'
import { opening } from './opening.ts'

const minute = 60_000
const day = 24 * 60 * minute

/** How long ago an order was placed, in ms, from and to: in its first states it does not stay for long. */
const ages: Readonly<Partial<Record<OrderState, readonly [number, number]>>> = {
  placed: [3 * minute, 20 * minute],
  authorized: [3 * minute, 20 * minute],
  paymentFailed: [60 * minute, 600 * minute],
  returnRequested: [9 * day, 12 * day],
  returned: [13 * day, 16 * day],
  refunded: [14 * day, 20 * day],
}
const usualAge = [2 * day, 6 * day] as const

/**
 * An order of the shopper in the state that the scenario asks for, placed before the epoch, with the shipments and
 * payments that belong to that state. SKUs that are named twice are one line of two units; an order that is partly
 * shipped has at least two units. Throws a `RangeError` on a state that is none, without a SKU, and on one that the shop does
 * not sell.
 */
export function addOrder(
  world: World,
  fact: { ref: string; shopper: string; status: OrderState; skus: readonly string[] },
): Order {
  const { ref, shopper, status, skus } = fact
  if (!orderStates.includes(status))
    throw new RangeError(`stating the order "${ref}" as ${status}: it is none of ${orderStates.join(', ')}`)
  if (skus.length === 0) throw new RangeError(`stating the order "${ref}": name at least one SKU`)
  const placedAt = placedWhen(world, ref, status, placeOf(world, shopper))
  const lines = linesOf(world, skus, status === 'partlyShipped' ? 2 : 1)
  const currency = lines[0]?.unitPrice.currency ?? 'EUR'
  const delivery = deliveryOf(world, shopper, lines, placedAt)
  const placed = {
    id: freshId(world, 'order', ref, (n) => `W${n}`),
    shopper,
    lines,
    total: totalOf(lines, delivery, currency),
    placedAt,
    ...(delivery ? { delivery } : {}),
  }
  const order = settled(status, placed, world.now)
  world.begin(resource('order', order.id), order, opening, status)
  return order
}

/** In the usual time before the epoch, and later where the order would have had to be there by now. */
function placedWhen(world: World, ref: string, status: OrderState, place: string | undefined): number {
  const { now, state } = world
  const [from, to] = ages[status] ?? usualAge
  const unit = ages[status] ? minute : day
  let placedAt = now - drawInteger(state.key, from / unit, to / unit, 'order age', ref) * unit
  const terms = termsOfWorld(world)
  for (let ordinal = 1; ordinal < 50 && !isInTime(status, place, placedAt, now, terms); ordinal += 1)
    placedAt = now - drawInteger(state.key, 60, to / minute, 'order age', ref, ordinal) * minute
  return placedAt
}

function placeOf(world: World, shopper: string): string | undefined {
  return world.source<Shopper>(resource('shopper', shopper))?.value.postcode
}

/** Units of one SKU are one line; `least` units in all. */
function linesOf(world: World, skus: readonly string[], least: number): readonly OrderLine[] {
  const short = Math.max(0, least - skus.length)
  return [...new Set(skus)].map((sku, line) => {
    const product = known<Product>(world, resource('product', sku))
    const price = known<Price>(world, resource('price', sku))
    const quantity = skus.filter((one) => one === sku).length + (line === 0 ? short : 0)
    return { sku, name: product.name, quantity, unitPrice: price.amount }
  })
}

/** By the shop's terms, to where the shopper lives; none where that is not known. */
function deliveryOf(world: World, shopper: string, lines: readonly OrderLine[], placedAt: number) {
  const place = placeOf(world, shopper)
  if (place === undefined) return undefined
  const terms = termsOfWorld(world)
  const { minor } = totalOf(lines, undefined, terms.currency)
  return deliveryTo(place, minor, placedAt, terms)
}

function known<V>(world: World, name: Resource): V {
  const served = world.source<V>(name)
  if (!served) throw new RangeError(`making an order of ${name}: the shop does not have it`)
  return served.value
}
