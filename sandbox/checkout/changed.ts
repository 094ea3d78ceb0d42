import type { Cart } from '../cart/machine.ts'
import type { Price } from '../catalog/price-machine.ts'
import type { Refusal } from '../commands/command.ts'
import type { Stock } from '../inventory/machine.ts'
import { type Resource, resource } from '../journal/index.ts'
import { sameJson } from '../same-json.ts'
import type { World } from '../world.ts'
import type { Checkout } from './checkout.ts'
import { overLimits } from './quoted.ts'
import { unitsToSell } from './units.ts'

/**
 * Why what was quoted is not so any more at the source: the cart holds something else, a price is another, or units are
 * gone. Undefined where all of it still stands.
 */
export function changedSince(world: World, checkout: Checkout): Refusal | undefined {
  const { shopper, lines } = checkout
  const cart = resource('cart', shopper)
  const inCart = world.source<Cart>(cart)?.value.lines ?? []
  if (!sameJson(inCart.map(unitsOf), lines.map(unitsOf)))
    return { code: 'checkout/cart-changed', detail: 'the cart is not what was quoted', because: [cart] }
  const prices = lines.map(({ sku }) => resource('price', sku))
  const dearer = prices.filter(
    (name, line) => !sameJson(world.source<Price>(name)?.value.amount, lines[line]?.unitPrice),
  )
  if (dearer.length) return changed('price', dearer)
  const gone = lines
    .filter(({ sku, quantity }) => toSellOf(world, checkout, sku).units < quantity)
    .map(({ sku }) => resource('stock', sku))
  if (gone.length) return changed('stock', gone)
  const unlisted = lines.map(({ sku }) => resource('product', sku)).filter((name) => isUnlisted(world, name))
  if (unlisted.length) return changed('stock', unlisted)
  return overLimits(world, shopper, lines)
}

/** What of a SKU can be sold for this checkout: what it holds first. */
export function toSellOf(
  world: World,
  { shopper, holds = [] }: Checkout,
  sku: string,
): { readonly units: number; readonly hold?: string } {
  const stock = world.source<Stock>(resource('stock', sku))?.value
  if (!stock) return { units: 0 }
  return unitsToSell(stock, shopper, holds.find((held) => held.sku === sku)?.hold)
}

function changed(what: 'price' | 'stock', because: readonly Resource[]): Refusal {
  const detail = `since the quote there was a change of ${because.join(', ')}`
  return { code: `checkout/${what}-changed`, detail, because }
}

function isUnlisted(world: World, name: Resource): boolean {
  const product = world.source<{ status?: string }>(name)?.value
  return !product || product.status === 'discontinued'
}

function unitsOf({ sku, quantity }: { sku: string; quantity: number }) {
  return { sku, quantity }
}
