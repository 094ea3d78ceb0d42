import type { CartLine } from '../cart/lines.ts'
import type { Price } from '../catalog/price-machine.ts'
import type { Product } from '../catalog/product-machine.ts'
import type { Refusal } from '../commands/command.ts'
import { overLimit } from '../flash-sale/purchase.ts'
import type { Stock } from '../inventory/machine.ts'
import { type Resource, resource } from '../journal/index.ts'
import { deliveryTo } from '../orders/delivery.ts'
import { totalOf } from '../orders/money-of.ts'
import type { OrderLine } from '../orders/order.ts'
import { termsOfWorld } from '../shops/terms-of-world.ts'
import type { World } from '../world.ts'
import type { Checkout } from './checkout.ts'
import { unitsToSell } from './units.ts'

/** What a cart is quoted: the lines with their prices, the delivery, and what that costs. */
export type Quote = Pick<Checkout, 'lines' | 'place' | 'delivery' | 'total'>

/**
 * What lines of a cart cost now at the source, delivered to a place. Refused where a line cannot be had
 * (`checkout/unavailable`), is more than one may have in a flash sale, or the place is not served (`checkout/not-served`).
 */
export function quoteFor(
  world: World,
  shopper: string,
  cart: readonly CartLine[],
  place: string | undefined,
): Quote | Refusal {
  const looked = cart.map((line) => lineOf(world, shopper, line))
  const missing = looked.flatMap((line) => ('missing' in line ? line.missing : []))
  if (missing.length)
    return no('checkout/unavailable', `it cannot all be had: ${missing.join(', ')}`, missing)
  const lines = looked.flatMap((line) => ('line' in line ? line.line : []))
  const limit = overLimits(world, shopper, lines)
  if (limit) return limit
  const { currency } = lines[0]?.unitPrice ?? termsOfWorld(world)
  const other = lines.find(({ unitPrice }) => unitPrice.currency !== currency)
  if (other)
    return no('checkout/unavailable', `${other.sku} is sold in ${other.unitPrice.currency} only`, [
      resource('price', other.sku),
    ])
  return deliveredTo(world, lines, place, currency)
}

/** Says no where a line is more than the shopper may have in a flash sale. */
export function overLimits(
  world: World,
  shopper: string,
  lines: readonly Pick<OrderLine, 'sku' | 'quantity'>[],
): Refusal | undefined {
  for (const { sku, quantity } of lines) {
    const refusal = overLimit(world, sku, shopper, quantity)
    if (refusal) return refusal
  }
  return undefined
}

function deliveredTo(
  world: World,
  lines: readonly OrderLine[],
  place: string | undefined,
  currency: string,
): Quote | Refusal {
  const bare = totalOf(lines, undefined, currency)
  if (place === undefined) return { lines, total: bare }
  const promised = deliveryTo(place, bare.minor, world.now, termsOfWorld(world))
  if (promised?.fee.currency !== currency)
    return no('checkout/not-served', `the shop does not deliver to ${place}`, [])
  const { fee, promisedOn } = promised
  const delivery = { fee, ...(promisedOn === undefined ? {} : { promisedOn }) }
  return { lines, place, delivery, total: totalOf(lines, delivery, currency) }
}

/** A line as it is sold now, or the resources because of which it is not. */
function lineOf(
  world: World,
  shopper: string,
  { sku, quantity }: CartLine,
): { line: OrderLine } | { missing: readonly Resource[] } {
  const names = (['product', 'price', 'stock'] as const).map((kind) => resource(kind, sku))
  const [ofProduct, ofPrice, ofStock] = names as [Resource, Resource, Resource]
  const product = world.source<Product & { status?: string }>(ofProduct)?.value
  const amount = world.source<Price>(ofPrice)?.value.amount
  const stock = world.source<Stock>(ofStock)?.value
  if (!product || product.status === 'discontinued') return { missing: [ofProduct] }
  if (!amount) return { missing: [ofPrice] }
  if (!stock || unitsToSell(stock, shopper).units < quantity) return { missing: [ofStock] }
  return { line: { sku, name: product.name, quantity, unitPrice: amount } }
}

function no(code: string, detail: string, because: readonly Resource[]): Refusal {
  return { code, detail, because }
}
