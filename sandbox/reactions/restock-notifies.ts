import type { Stock } from '../inventory/machine.ts'
import { mayComeBack, toBeHad } from '../inventory/to-be-had.ts'
import { type Cause, idOf, kindOf, resource } from '../journal/index.ts'
import { listedAbout } from '../names.ts'
import type { RestockNotification } from '../shoppers/restock-notification-machine.ts'
import type { World } from '../world.ts'
import type { Reaction } from './reaction.ts'

const name = 'restock-notifies'
const cause: Cause = { by: 'event', name }

/** Who waits for a SKU is told when it can be had again: new units, a hold that is let go, or the product listed anew. */
export const restockNotifies: Reaction = {
  name,
  to: ['stock', 'product'],
  changes: ['restock-notification'],
  react(world, changed, before, after) {
    const isStock = kindOf(changed) === 'stock'
    if (isStock && !mayComeBack(before as Stock | undefined, after as Stock)) return
    const sku = idOf(changed)
    const unitsWith = unitsOf(world, sku, isStock)
    if (unitsWith(before) > 0 || unitsWith(after) === 0) return
    for (const wish of listedAbout(world.state.names, 'restock-notification', sku)) {
      const status = world.source<RestockNotification & { status: string }>(wish)?.value.status
      if (status === 'waiting') world.send(wish, { type: 'notify', at: world.now }, cause)
    }
  },
}

/** The units that can be had, with a value in place of the stock or of the product. */
function unitsOf(world: World, sku: string, isStock: boolean): (value: unknown) => number {
  const other = world.source(resource(isStock ? 'product' : 'stock', sku))?.value
  return (value) => toBeHad((isStock ? value : other) as never, (isStock ? other : value) as never)
}
