import type { Stock } from '../schemas/stock.ts'
import { availableUnits } from './units.ts'

/** The units that a shopper can have now: none without stock, nor of what the shop no longer sells. */
export function toBeHad(
  stock: Pick<Stock, 'onHand' | 'holds'> | undefined,
  product: { readonly status?: string } | undefined,
): number {
  return !stock || product?.status === 'discontinued' ? 0 : availableUnits(stock)
}

/**
 * True where a change of stock may let shoppers have what they could not have before, whatever its product is: most sales
 * leave something over, and most deliveries come before all is gone.
 */
export function mayComeBack(before: Offered | undefined, after: Offered | undefined): boolean {
  return unitsOf(before) === 0 && unitsOf(after) > 0
}

type Offered = Pick<Stock, 'onHand' | 'holds' | 'discontinued'>

function unitsOf(stock: Offered | undefined): number {
  return stock ? availableUnits(stock) : 0
}
