import { resource } from '#journal'
import type { Cart, Order, Price } from '#sandbox'
import { replyText } from '../turns.ts'
import type { BindContext } from './binder.ts'

/** Every sum, in minor units, that the shopper's own cart came to, at each price that its products had. */
function sumsOfCart({ history, shopper }: BindContext): readonly number[] {
  return history.versions(resource('cart', shopper)).flatMap(({ value, from }) => {
    const lines = (value as Cart | null)?.lines ?? []
    const at = (place: number): number =>
      lines.reduce((sum, { sku, quantity }) => {
        const price = history.at(resource('price', sku), place)?.value as Price | null | undefined
        return sum + quantity * (price?.amount.minor ?? Number.NaN)
      }, 0)
    return lines.length > 1 ? [at(from), at(Number.POSITIVE_INFINITY)] : []
  })
}

/** What each order whose number stands in the reply cost, in minor units. */
function sumsOfOrders({ history, turn }: BindContext): readonly number[] {
  const ids = replyText(turn).text.match(/\b[A-Z]+-?\d{4,}\b/g) ?? []
  return [...new Set(ids)].flatMap((id) => {
    const order = history.versions(resource('order', id)).at(-1)?.value as Order | null | undefined
    return order ? [order.total.minor] : []
  })
}

/** True of an amount that is what the whole cart or an order comes to: it may be told of that, and not of one product. */
export const isSum = (minor: number, context: BindContext): boolean =>
  sumsOfCart(context).includes(minor) || sumsOfOrders(context).includes(minor)
