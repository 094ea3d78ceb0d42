import type { Refusal } from '../commands/command.ts'
import type { Cause, EntryOf } from '../journal/index.ts'
import type { World } from '../world.ts'
import { boughtBy } from './buyers.ts'
import { liveSaleOn } from './on.ts'

/** Says no where a shopper would have more units of a live flash sale than one may; `units` are what is wanted now. */
export function overLimit(
  world: World,
  sku: string,
  shopper: string | undefined,
  units: number,
): Refusal | undefined {
  const sale = shopper === undefined ? undefined : liveSaleOn(world, sku)
  if (!sale || shopper === undefined) return undefined
  const { limit } = sale.value
  const bought = boughtBy(sale.atRest.buyers, shopper)
  if (bought + units <= limit) return undefined
  const detail = `at most ${limit} of ${sku} per shopper in this flash sale, ${units} wanted`
  return {
    code: 'flash-sale/limit',
    detail: bought ? `${detail} and ${bought} bought` : detail,
    because: [sale.name],
  }
}

/** Counts units for the live flash sale of a SKU, up to what it still offers; nothing where there is no such sale. */
export function countPurchase(
  world: World,
  sku: string,
  units: number,
  shopper: string | undefined,
  cause: Cause,
): EntryOf<'commit'> | undefined {
  const sale = liveSaleOn(world, sku)
  if (!sale) return undefined
  const quantity = Math.min(units, sale.value.quantity - sale.value.sold)
  const event = { type: 'sell', quantity, ...(shopper === undefined ? {} : { shopper }) }
  const sent = world.send(sale.name, event, cause)
  return sent.kind === 'committed' ? sent.commit : undefined
}
