import type { Order, Units } from '../orders/order.ts'
import { type Fields, written } from './fields.ts'
import type { LookedUp } from './looked-up.ts'

/** Fields of an order that hold a part for each thing that happened. */
export const partsOfOrders = ['shipments', 'payments', 'returns', 'tracking', 'refunded'] as const

/** What came to an order: parcels, movements of money, returns. */
export function partsThatCame(before: Fields, after: Fields, names: LookedUp): readonly string[] {
  const [old, now] = [partsOf(before), partsOf(after)]
  return [
    ...now.shipments
      .slice(old.shipments.length)
      .map(({ tracking, lines }) => `+ parcel ${tracking}: ${unitsSaid(lines, names)}`),
    ...now.payments.slice(old.payments.length).map(({ kind, amount }) => `+ ${kind} of ${written(amount)}`),
    ...now.returns
      .slice(old.returns.length)
      .map(({ lines, reason }) => `+ return of ${unitsSaid(lines, names)}${reason ? ` (${reason})` : ''}`),
    ...now.returns.flatMap(({ received }, index) =>
      received && old.returns[index]?.received === false ? ['return received'] : [],
    ),
  ]
}

function partsOf(value: Fields): Pick<Required<Order>, 'shipments' | 'payments' | 'returns'> {
  const { shipments = [], payments = [], returns = [] } = value as Partial<Order>
  return { shipments, payments, returns }
}

function unitsSaid(lines: readonly Units[], names: LookedUp): string {
  return lines.map(({ sku, quantity }) => `${quantity} ${names.product(sku)}`).join(', ')
}
