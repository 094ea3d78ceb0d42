import type { CartLine } from '../cart/lines.ts'
import type { Entity } from '../entity.ts'
import { resource } from '../journal/index.ts'
import { drawInteger, drawOne } from '../random.ts'
import type { Shopper } from '../shoppers/machine.ts'
import { atOpening } from './opening.ts'
import type { Past } from './past.ts'
import { amountsOf, pastOrder } from './past-orders.ts'
import { pastTicket } from './past-tickets.ts'
import { pastShoppers } from './people.ts'

type Entry = readonly [string, Entity]

const minute = 60_000
const usualOrders = 24
const mostOrders = 10_000

/**
 * What past shoppers did before the epoch: two orders each but for the last shopper, who has none, a ticket for every
 * fourth order, and a cart, in which one in four left something. Every total is an amount of its own, so that an amount too betrays whose it is.
 */
export function historyOf(past: Past): readonly Entry[] {
  const { orders: count = usualOrders, key, epoch } = past
  if (!(Number.isInteger(count) && count >= 0 && count <= mostOrders))
    throw new RangeError(`building a history of ${count} orders: a whole number from 0 to ${mostOrders}`)
  const shoppers = pastShoppers(key, count && Math.ceil(count / 2) + 1)
  const ids = new Set<string>()
  const amounts = amountsOf(past)
  const kindOf = new Map(past.offered.map(({ product: { sku, kind } }) => [sku, kind]))
  const entries: Entry[] = shoppers.flatMap((shopper, index) => [
    atOpening(resource('shopper', shopper.id), shopper, epoch),
    atOpening(resource('cart', shopper.id), { shopper: shopper.id, lines: left(past, index) }, epoch),
  ])
  for (let index = 0; index < count; index += 1) {
    const shopper = shoppers[Math.floor(index / 2)] as Shopper
    const { status, order } = pastOrder(past, index, shopper, ids, amounts)
    entries.push(atOpening(resource('order', order.id), order, epoch, status))
    if (index % 4 !== 0) continue
    const kinds = order.lines.map(({ sku }) => kindOf.get(sku))
    const { ticket, status: at } = pastTicket(past, index / 4, { ...order, status }, kinds, ids)
    entries.push(atOpening(resource('ticket', ticket.id), ticket, epoch, at))
  }
  return entries
}

/** One cart in four holds a unit of something, at what it cost then: before any promotion that is on now. */
function left({ key, epoch, terms, offered }: Past, index: number): readonly CartLine[] {
  if (index % 4 !== 1) return []
  const { product, offer } = drawOne(key, offered, 'left in the cart', `${index}`)
  const unitPrice = { minor: offer.priceMinor, currency: terms.currency }
  const ago = drawInteger(key, 60, 20 * 24 * 60, 'age of the cart', `${index}`) * minute
  return [{ sku: product.sku, quantity: 1, unitPrice, addedAt: epoch - ago }]
}
