import type { Order, Units } from '../orders/order.ts'
import { counted, unitsIn } from '../orders/units.ts'
import { type Invariant, ofEach } from './invariant.ts'

/** Nothing is shipped that was not ordered, and nothing comes back that was not shipped. */
export const shippedOfOrdered: Invariant = {
  name: 'nothing is shipped that was not ordered, or returned that was not shipped',
  wrong: (world) =>
    ofEach<Order>(world, 'order', ({ lines, shipments, returns = [] }) => {
      const shipped = unitsIn(shipments)
      const more = tooMany(shipped, lines)
      if (more) return `${more} shipped`
      const back = tooMany(unitsIn(returns), shipped)
      return back && `${back} sent back`
    }),
}

function tooMany(units: readonly Units[], of: readonly Units[]): string | undefined {
  const most = counted(of)
  const found = [...counted(units)].find(([sku, quantity]) => !(quantity <= (most.get(sku) ?? 0)))
  return found && `${found[1]} of ${found[0]} where there are ${most.get(found[0]) ?? 0}`
}
