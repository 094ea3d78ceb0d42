import type { Cart, CartLine } from '../cart/machine.ts'
import { type Resource, resource } from '../journal/index.ts'
import type { Money } from '../money.ts'
import type { Price } from '../schemas/price.ts'
import { available, unitsAvailable } from './available.ts'
import type { DerivedFact, Read } from './derived-fact.ts'

/** How a line of a cart stands now. */
export interface CartLineNow {
  readonly sku: string
  readonly quantity: number
  /** What a unit costs now; absent where it has no price. */
  readonly price?: Money
  /** What a unit cost when the line came into the cart; absent where the cart does not say. */
  readonly priceWhenAdded?: Money
  /** True where both prices are known and differ. */
  readonly priceChanged: boolean
  /** Units that the cart's shopper can have now, of those in the line and beyond. */
  readonly units: number
  readonly availability: 'fully' | 'partly' | 'not'
}

/**
 * `lines/CART`: how each line of a cart stands now, in the cart's order: its price now and when it was added, and
 * whether what it holds can be had. A cart is named by its shopper; it cannot be told where there is none.
 */
export const lines: DerivedFact<readonly CartLineNow[]> = {
  kind: 'lines',
  form: 'lines/CART',
  inputs: (shopper, read) => [
    ...new Set([
      resource('cart', shopper),
      ...(cartOf(shopper, read)?.lines ?? []).flatMap(({ sku }): readonly Resource[] => [
        resource('price', sku),
        ...available.inputs(sku, read),
      ]),
    ]),
  ],
  value: (shopper, read) =>
    cartOf(shopper, read)?.lines.map((line) => {
      const units = unitsAvailable(line.sku, read, shopper) ?? 0
      return lineNow(line, read<Price>(resource('price', line.sku))?.amount, units)
    }),
  changesAt: () => undefined,
}

function cartOf(shopper: string, read: Read): Cart | undefined {
  return read<Cart>(resource('cart', shopper))
}

/** A line of a cart beside its price now and the units that can be had of it. */
export function lineNow(
  { sku, quantity, unitPrice }: CartLine,
  price: Money | undefined,
  units: number,
): CartLineNow {
  const differs =
    price !== undefined &&
    unitPrice !== undefined &&
    (price.minor !== unitPrice.minor || price.currency !== unitPrice.currency)
  return {
    sku,
    quantity,
    ...(price ? { price } : {}),
    ...(unitPrice ? { priceWhenAdded: unitPrice } : {}),
    priceChanged: differs,
    units,
    availability: units >= quantity ? 'fully' : units > 0 ? 'partly' : 'not',
  }
}
