import type { Order } from '../orders/machine.ts'
import { type Invariant, ofEach } from './invariant.ts'

/** An order costs what its lines and its delivery cost, in one currency. */
export const totalOfLines: Invariant = {
  name: 'an order costs what its lines and its delivery cost',
  wrong: (world) =>
    ofEach<Order>(world, 'order', ({ lines, delivery, total }) => {
      const other = lines.find(({ unitPrice }) => unitPrice.currency !== total.currency)
      if (other) return `a total in ${total.currency}, and ${other.sku} in ${other.unitPrice.currency}`
      const fee = delivery?.fee ?? { ...total, minor: 0 }
      if (fee.currency !== total.currency) return `a total in ${total.currency}, and a fee in ${fee.currency}`
      const minor = lines.reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice.minor, 0)
      return minor + fee.minor === total.minor
        ? undefined
        : `a total of ${total.minor}, lines of ${minor} and a fee of ${fee.minor}`
    }),
}
