import type { Stock } from '../schemas/stock.ts'
import { availableUnits } from './units.ts'

/** The units that a shopper can have now: none without stock, nor of what the shop no longer sells. */
export function toBeHad(
  stock: Pick<Stock, 'onHand' | 'holds'> | undefined,
  product: { readonly status?: string } | undefined,
): number {
  return !stock || product?.status === 'discontinued' ? 0 : availableUnits(stock)
}
