import type { Price } from '../catalog/price-machine.ts'
import type { Product } from '../catalog/product-machine.ts'
import { type Resource, resource } from '../journal/index.ts'
import { sum } from '../money.ts'
import type { Order, OrderLine, OrderState } from '../orders/machine.ts'
import { drawInteger } from '../random.ts'
import type { World } from '../world.ts'
import { freshId } from './fresh-id.ts'
import { opening } from './opening.ts'

/** The states of an order that has left nothing with a carrier. */
const notSentYet: ReadonlySet<OrderState> = new Set(['placed', 'picking', 'canceled'])

const day = 24 * 60 * 60 * 1000

/** An order of the shopper, placed some days before the epoch, in the state that the scenario asks for. */
export function addOrder(
  world: World,
  fact: { ref: string; shopper: string; status: OrderState; skus: readonly string[] },
): Order {
  const { key } = world.state
  const lines = fact.skus.map((sku) => lineOf(world, sku))
  const currency = lines[0]?.unitPrice.currency ?? 'EUR'
  const order: Order = {
    id: freshId(world, 'order', fact.ref, (n) => `W${n}`),
    shopper: fact.shopper,
    lines,
    total: sum(
      lines.map((line) => line.unitPrice),
      currency,
    ),
    placedAt: world.now - drawInteger(key, 2, 6, 'order age', fact.ref) * day,
    ...(notSentYet.has(fact.status)
      ? {}
      : { tracking: `HH${drawInteger(key, 10_000_000, 99_999_999, 'tracking', fact.ref)}DE` }),
  }
  world.begin(resource('order', order.id), order, opening, fact.status)
  return order
}

function lineOf(world: World, sku: string): OrderLine {
  const product = known<Product>(world, resource('product', sku))
  const price = known<Price>(world, resource('price', sku))
  return { sku, name: product.name, quantity: 1, unitPrice: price.amount }
}

function known<V>(world: World, name: Resource): V {
  const served = world.source<V>(name)
  if (!served) throw new RangeError(`making an order of ${name}: the shop does not have it`)
  return served.value
}
