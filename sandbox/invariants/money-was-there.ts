import type { Order } from '../orders/machine.ts'
import { moved } from '../orders/money-of.ts'
import { type Invariant, ofEach } from './invariant.ts'

/** No money moves that was not there: captured is what was authorized and not voided, paid back what was captured. */
export const moneyWasThere: Invariant = {
  name: 'no money moves that was not there',
  wrong: (world) =>
    ofEach<Order>(world, 'order', (order) => {
      const odd = order.payments.find(
        ({ amount: { minor, currency } }) =>
          !(Number.isSafeInteger(minor) && minor > 0) || currency !== order.total.currency,
      )
      if (odd) return `${odd.kind} of ${odd.amount.minor} ${odd.amount.currency}`
      const [held, voided] = [moved(order, 'authorization'), moved(order, 'void')]
      const [captured, refunded] = [moved(order, 'capture'), moved(order, 'refund')]
      if (captured + voided > held) return `${captured} captured and ${voided} voided of ${held} authorized`
      return refunded > captured ? `${refunded} paid back of ${captured} captured` : undefined
    }),
}
