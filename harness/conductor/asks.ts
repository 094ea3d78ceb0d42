import { type Ask, type Resource, resource } from '#journal'
import type { Asks } from '../scenario/scenario.ts'
import { type Cast, skuOf } from './cast.ts'

/** What a message is about, in resources of this episode. */
export function asksOf(cast: Cast, asks: Asks | undefined): readonly Ask[] {
  if (!asks) return []
  const list: Ask[] = []
  const fact = (what: Extract<Ask, { for: 'fact' }>['fact'], of: Resource): void => {
    list.push({ for: 'fact', fact: what, of })
  }
  if (asks['status of']) fact('status', statusResource(cast, asks['status of']))
  if (asks['availability of']) fact('availability', resource('stock', skuOf(cast, asks['availability of'])))
  if (asks['price of']) fact('price', resource('price', skuOf(cast, asks['price of'])))
  if (asks['items of']) fact('items', resource('list', asks['items of']))
  if (asks['contents of']) fact('contents', resource('cart', cast.shopper.id))
  if (asks['add to cart']) {
    const on = resource('stock', skuOf(cast, asks['add to cart']))
    list.push({ for: 'deed', deed: 'add-to-cart', on, quantity: asks.quantity ?? 1 })
  }
  return list
}

function statusResource(cast: Cast, name: string): Resource {
  const order = cast.orders.get(name)
  return order ? resource('order', order) : resource('ticket', cast.tickets.get(name) ?? name)
}
