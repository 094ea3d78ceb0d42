import { shopCart } from '../behavior/cart.ts'
import type { Cart } from '../shop/cart.ts'
import type { Item } from '../shop/catalog.ts'
import type { Outcome } from '../shop/client.ts'
import type { Turn } from '../turn.ts'

/** The cart as it would be with so many units of the item: what a bot that wrote nothing takes for the shop's answer. */
export async function pretended(turn: Turn, item: Item, quantity: number): Promise<Outcome<Cart>> {
  const read = await shopCart.read(turn)
  return read.kind === 'ok' ? { ...read, value: withUnits(read.value, item, quantity) } : read
}

/** A cart in which the item's line has so many units. */
export function withUnits(cart: Cart, { sku, name, price }: Item, quantity: number): Cart {
  const line = cart.lines.find((one) => one.sku === sku) ?? { sku, name, quantity, unitPrice: price }
  return { ...cart, lines: [...cart.lines.filter((one) => one.sku !== sku), { ...line, quantity }] }
}
