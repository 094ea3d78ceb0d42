import { type Cause, resource } from '../journal/index.ts'
import type { MachineEvent } from '../machine.ts'
import type { World } from '../world.ts'
import { type Outcome, refused, sendOrRefuse } from './command.ts'

/** Units come back to the warehouse, of a SKU that is sold no more too. */
export function returnStock(world: World, sku: string, quantity: number, cause: Cause): Outcome {
  return change(world, sku, { type: 'return', quantity }, cause, {
    code: 'inventory/invalid-return',
    detail: `a return needs a positive number of units, not ${quantity}`,
  })
}

/** Says when the next delivery of what is sold out is expected; refused while there are units, and for what is past. */
export function backorder(world: World, sku: string, expectedAt: number, cause: Cause): Outcome {
  const event = { type: 'backorder', expectedAt: expectedAt > world.now ? expectedAt : Number.NaN }
  return change(world, sku, event, cause, {
    code: 'inventory/not-backordered',
    detail: `${sku} is not sold out, or ${expectedAt} is no time to come`,
  })
}

/** Takes a SKU out of sale, whatever is left of it; what is held may still be bought. */
export function discontinueStock(world: World, sku: string, cause: Cause): Outcome {
  return change(world, sku, { type: 'discontinue' }, cause, {
    code: 'inventory/discontinued',
    detail: `${sku} is sold no more already`,
  })
}

/** Takes a SKU that was sold no more back into sale. */
export function relistStock(world: World, sku: string, cause: Cause): Outcome {
  return change(world, sku, { type: 'relist' }, cause, {
    code: 'inventory/not-discontinued',
    detail: `${sku} is in sale`,
  })
}

function change(
  world: World,
  sku: string,
  event: MachineEvent,
  cause: Cause,
  no: { code: string; detail: string },
): Outcome {
  const name = resource('stock', sku)
  if (!world.source(name)) return refused('catalog/unknown-sku', `there is no product ${sku}`, [])
  return sendOrRefuse(world, name, event, cause, no)
}
