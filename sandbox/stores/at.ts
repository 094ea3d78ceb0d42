import { type Resource, resource } from '../journal/index.ts'

/** The resource that tells what a store has of a SKU: `store-stock/SKU@STORE`. */
export function storeStockOf(sku: string, store: string): Resource {
  return resource('store-stock', `${sku}@${store}`)
}
