import type { Hold, Stock } from '../schemas/stock.ts'

/** What is looked at of a stock; a machine at rest has undefined where a value has nothing. */
interface WithHolds {
  readonly holds?: readonly Hold[] | undefined
}
type Counted = WithHolds & Pick<Stock, 'onHand'>
type Offered = Counted & Pick<Stock, 'discontinued'>

/** Units that are held for shoppers. A value of another's making, whose holds are none, counts as without. */
export function heldUnits({ holds }: WithHolds): number {
  return Array.isArray(holds) ? holds.reduce((units: number, { quantity }) => units + quantity, 0) : 0
}

/** Units on hand that nobody holds, whether or not the shop still sells them; never below 0. */
export function freeUnits(stock: Counted): number {
  return Math.max(0, stock.onHand - heldUnits(stock))
}

/** Units that anybody can have now: on hand and not held, and none of what is sold no more. */
export function availableUnits(stock: Offered): number {
  return stock.discontinued ? 0 : freeUnits(stock)
}

/** The hold of that id, where there is one. */
export function holdIn({ holds }: WithHolds, id: string): Hold | undefined {
  return holds?.find((hold) => hold.id === id)
}

/** Units that one shopper holds. */
export function unitsHeldBy({ holds }: WithHolds, shopper: string): number {
  if (!Array.isArray(holds)) return 0
  return heldUnits({ holds: holds.filter((hold) => hold.shopper === shopper) })
}

/** Units that this shopper can have now: what anybody can, and what the shopper holds, be it sold no more. */
export function unitsFor(stock: Offered, shopper: string): number {
  return availableUnits(stock) + unitsHeldBy(stock, shopper)
}
