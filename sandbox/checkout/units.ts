import type { Stock } from '../inventory/machine.ts'
import { availableUnits } from '../inventory/units.ts'

/** What can be sold to a shopper at once: units, and the hold that some of them come from. */
export interface ToSell {
  readonly units: number
  readonly hold?: string
}

/**
 * Units that one sale may take for a shopper: those that nobody holds, and those of one hold of the shopper's own: the one
 * of that id where it is still there, otherwise the largest.
 */
export function unitsToSell(stock: Stock, shopper: string, id?: string): ToSell {
  const own = (stock.holds ?? []).filter((hold) => hold.shopper === shopper)
  const largest = own.reduce((most, { quantity }) => Math.max(most, quantity), 0)
  const hold = own.find((one) => one.id === id) ?? own.find(({ quantity }) => quantity === largest)
  const units = availableUnits(stock)
  return hold ? { units: units + hold.quantity, hold: hold.id } : { units }
}
