import { resource } from '#journal'
import {
  addOrder,
  addShopper,
  addTicket,
  addToCart,
  opening,
  type Product,
  pickProduct,
  setPrivacy,
  setStock,
  signInNeededFor,
  type World,
} from '#sandbox'
import type { Given } from '../scenario/scenario.ts'
import { type Cast, skuOf } from './cast.ts'

/** What a scenario asks for can't be had in this shop. */
export class NotGiven extends Error {
  readonly code = 'scenario/not-given'
}

/** Makes what the scenario states true in the world, and says what its names stand for. */
export function openEpisode(world: World, given: Given): Cast {
  const shopper = addShopper(world, 'shopper')
  const items = pickItems(world, given)
  const cast: Cast = { shopper, items, orders: new Map(), tickets: new Map() }
  const tickets = new Map<string, string>()
  for (const [ref, ticket] of Object.entries(given.tickets ?? {})) {
    tickets.set(ref, addTicket(world, { ref, shopper: shopper.id, ...ticket }).id)
  }
  const orders = new Map<string, string>()
  for (const [ref, order] of Object.entries(given.orders ?? {})) {
    const skus = order.items.map((item) => skuOf(cast, item))
    orders.set(ref, addOrder(world, { ref, shopper: shopper.id, status: order.status, skus }).id)
  }
  for (const [item, quantity] of Object.entries(given.cart ?? {})) {
    addToCart(world, { shopper: shopper.id, sku: skuOf(cast, item), quantity }, opening)
  }
  setPrivacy(world, signInNeededFor(given['sign-in needed for'] ?? []))
  return { ...cast, orders, tickets }
}

function pickItems(world: World, given: Given): Cast['items'] {
  const items = new Map<string, { sku: string; name: string }>()
  for (const [ref, item] of Object.entries(given.items ?? {})) {
    const taken = [...items.values()].map(({ sku }) => sku)
    const sku = pickProduct(world, ref, item.with, taken)
    if (sku === undefined) {
      throw new NotGiven(
        `picking "${ref}": the shop ${world.journal.header.shop} has no product that is ${item.with.join(', ')}; ask for fewer traits, or another shop`,
      )
    }
    if (item.stock !== undefined) setStock(world, sku, item.stock)
    items.set(ref, { sku, name: world.source<Product>(resource('product', sku))?.value.name ?? sku })
  }
  return items
}
