import { resource } from '../journal/index.ts'
import type { Order, Units } from '../orders/order.ts'
import { counted, unitsIn, unitsToShip } from '../orders/units.ts'
import type { World } from '../world.ts'
import type { Reaction } from './reaction.ts'

type OrderValue = Order & { readonly status: string }

const name = 'units-come-back'

/**
 * What of an order was not shipped when it is canceled, and what comes back of it, can be bought again: its units go back
 * on the shelf. A discontinued product's are there too, and are not sold.
 */
export const unitsComeBack: Reaction = {
  name,
  to: 'order',
  changes: ['stock'],
  react(world, _name, before, after) {
    if (before === undefined) return
    const units = [
      ...calledOff(before as OrderValue, after as OrderValue),
      ...cameBack(before as Order, after as Order),
    ]
    for (const [sku, quantity] of counted(units)) putBack(world, sku, quantity)
  },
}

function calledOff(before: OrderValue, after: OrderValue): readonly Units[] {
  return after.status === 'canceled' && before.status !== 'canceled' ? unitsToShip(before) : []
}

function cameBack(before: Order, after: Order): readonly Units[] {
  const { returns = [] } = before
  return unitsIn(
    (after.returns ?? []).filter((one, index) => one.received && returns[index]?.received !== true),
  )
}

/** A shop that never sold the product has no shelf for it. */
function putBack(world: World, sku: string, quantity: number): void {
  const stock = resource('stock', sku)
  if (world.source(stock)) world.send(stock, { type: 'return', quantity }, { by: 'event', name })
}
