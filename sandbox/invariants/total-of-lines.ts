import type { Order } from '../orders/machine.ts'
import { type Invariant, ofEach } from './invariant.ts'

/** An order costs what its lines cost, in one currency. */
export const totalOfLines: Invariant = {
  name: 'an order costs what its lines cost',
  wrong: (world) =>
    ofEach<Order>(world, 'order', ({ lines, total }) => {
      const other = lines.find(({ unitPrice }) => unitPrice.currency !== total.currency)
      if (other) return `a total in ${total.currency}, and ${other.sku} in ${other.unitPrice.currency}`
      const minor = lines.reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice.minor, 0)
      return minor === total.minor ? undefined : `a total of ${total.minor}, and lines of ${minor}`
    }),
}
