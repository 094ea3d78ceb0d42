import { type Money, sum } from '../money.ts'
import type { Order, OrderLine, Payment, PlacedOrder, Units } from './order.ts'
import { unitsIn, unitsToReturn, unitsToShip } from './units.ts'

/** What all movements of a kind come to, in minor units of the order's currency. */
export function moved({ payments }: Pick<Order, 'payments'>, kind: Payment['kind']): number {
  return payments.reduce((minor, payment) => minor + (payment.kind === kind ? payment.amount.minor : 0), 0)
}

/** What an order costs: its lines, and the delivery where there is one. Throws a `RangeError` on two currencies. */
export function totalOf(
  lines: readonly OrderLine[],
  delivery: PlacedOrder['delivery'],
  currency: string,
): Money {
  const costs = lines.map(({ quantity, unitPrice }) => ({ ...unitPrice, minor: quantity * unitPrice.minor }))
  return sum([...costs, ...(delivery ? [delivery.fee] : [])], currency)
}

/** What units of an order cost, in minor units. */
export function worthOf({ lines }: PlacedOrder, units: readonly Units[]): number {
  const price = new Map(lines.map(({ sku, unitPrice }) => [sku, unitPrice.minor]))
  return units.reduce((minor, { sku, quantity }) => minor + quantity * (price.get(sku) ?? 0), 0)
}

/** What was captured and not paid back, in minor units. */
export function paidFor(order: Order): number {
  return moved(order, 'capture') - moved(order, 'refund')
}

/**
 * What is to be paid back where nobody says how much, in minor units: what came back and was not paid back yet; all that
 * is paid, delivery too, where nothing is left with the shopper, or where nothing came back at all.
 */
export function owed(order: Order): number {
  const back = unitsIn((order.returns ?? []).filter(({ received }) => received))
  const kept = unitsToReturn(order).length + unitsToShip(order).length > 0
  const paid = paidFor(order)
  return back.length && kept ? Math.min(paid, worthOf(order, back) - moved(order, 'refund')) : paid
}

/**
 * What a refund leaves of an order: nothing, where all that was paid is paid back, or all came back and was paid back but
 * for the delivery; what the shopper keeps, where what came back was paid back; else a debt of the shop's.
 */
export function left(order: Order): 'nothing' | 'goods' | 'debt' {
  if (paidFor(order) === 0) return 'nothing'
  const back = unitsIn((order.returns ?? []).filter(({ received }) => received))
  if (back.length === 0) return 'goods'
  if (moved(order, 'refund') < worthOf(order, back)) return 'debt'
  return unitsToReturn(order).length > 0 ? 'goods' : 'nothing'
}
