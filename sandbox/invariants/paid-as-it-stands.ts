import type { Order, OrderState } from '../orders/machine.ts'
import { moved } from '../orders/money-of.ts'
import { type Invariant, ofEach } from './invariant.ts'

type OrderValue = Order & { readonly status: OrderState }

/** States of an order of which everything was shipped. */
const allShipped: ReadonlySet<OrderState> = new Set([
  'shipped',
  'outForDelivery',
  'delivered',
  'deliveryFailed',
  'returnRequested',
  'returned',
  'refunded',
])

/** What an order's state says of money is so: a canceled one keeps none, a shipped one has its total, a refunded one gave back all, or all but the delivery. */
export const paidAsItStands: Invariant = {
  name: 'an order is paid as its state says',
  wrong: (world) => ofEach<OrderValue>(world, 'order', (order) => faultOf(order)),
}

function faultOf(order: OrderValue): string | undefined {
  const { status, total } = order
  const held = moved(order, 'authorization') - moved(order, 'void')
  const [captured, paidBack] = [moved(order, 'capture'), moved(order, 'refund')]
  if (status === 'canceled' && held !== 0) return `canceled, and ${held} is held or paid`
  if (allShipped.has(status) && captured !== total.minor)
    return `${status}, and ${captured} captured of ${total.minor}`
  if ((order.refunded?.minor ?? 0) !== paidBack)
    return `${order.refunded?.minor ?? 0} said to be paid back, and ${paidBack} was`
  const goods = total.minor - (order.delivery?.fee.minor ?? 0)
  if (status !== 'refunded' || (paidBack > 0 && paidBack >= goods)) return undefined
  return `refunded, and ${paidBack || 'nothing'} was paid back of ${total.minor}`
}
