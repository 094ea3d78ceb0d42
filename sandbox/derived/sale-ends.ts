import { resource } from '../journal/index.ts'
import type { Price } from '../schemas/price.ts'
import type { DerivedFact } from './derived-fact.ts'

/**
 * `sale-ends/SKU`: the world time at which the promotion of a price is meant to end, which is that of the flash sale while
 * one is live; null where there is no
 * promotion, where the shop does not say until when, and once it is over.
 */
export const saleEnds: DerivedFact<number | null> = {
  kind: 'sale-ends',
  form: 'sale-ends/SKU',
  inputs: (sku) => [resource('price', sku)],
  value(sku, read, time) {
    const price = read<Price>(resource('price', sku))
    return price && (endOf(price, time) ?? null)
  },
  changesAt(sku, read, from) {
    const price = read<Price>(resource('price', sku))
    return price && endOf(price, from)
  },
}

function endOf({ amount, regular, until }: Price, time: number): number | undefined {
  return amount.minor < regular.minor && until !== undefined && time < until ? until : undefined
}
