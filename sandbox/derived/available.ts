import { availableUnits, unitsFor } from '../inventory/units.ts'
import { type Resource, resource } from '../journal/index.ts'
import type { Product } from '../schemas/product.ts'
import type { Stock } from '../schemas/stock.ts'
import type { DerivedFact, Read } from './derived-fact.ts'

/** `available/SKU`: the units that a shopper can have now, 0 where there are none; of a product with variants, of all. */
export const available: DerivedFact<number> = {
  kind: 'available',
  form: 'available/SKU',
  inputs: (sku, read) => [
    resource('product', sku),
    ...sold(sku, read).flatMap((one): Resource[] => [
      resource('stock', one),
      ...(one === sku ? [] : [resource('product', one)]),
    ]),
  ],
  value: (sku, read) => unitsAvailable(sku, read),
  changesAt: () => undefined,
}

/**
 * Units of a SKU that can be had by what `read` gives: by anybody, or by a shopper, who can have what is held for them
 * besides. Undefined where the shop does not have it.
 */
export function unitsAvailable(sku: string, read: Read, shopper?: string): number | undefined {
  const units = sold(sku, read).map((one) => unitsOf(one, read, shopper))
  return units.some((one) => one === undefined) ? undefined : units.reduce<number>((a, b) => a + (b ?? 0), 0)
}

/** What is on a shelf under that name: the product itself, or its variants. */
function sold(sku: string, read: Read): readonly string[] {
  return read<Product>(resource('product', sku))?.variants ?? [sku]
}

function unitsOf(sku: string, read: Read, shopper: string | undefined): number | undefined {
  const stock = read<Stock>(resource('stock', sku))
  const product = read<{ status?: string }>(resource('product', sku))
  if (!stock) return undefined
  if (product?.status === 'discontinued') return 0
  return shopper === undefined ? availableUnits(stock) : unitsFor(stock, shopper)
}
