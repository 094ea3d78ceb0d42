import type { Call } from './client.ts'

/** What the inventory says of a SKU. */
export interface Stock {
  readonly available: number
  readonly sellingFast: boolean
}

export function readStock(sku: string): Call<Stock> {
  return {
    path: `/inventory/${encodeURIComponent(sku)}`,
    decode: ({ available, sellingFast }) =>
      Number.isInteger(available)
        ? { available: available as number, sellingFast: sellingFast === true }
        : undefined,
  }
}
