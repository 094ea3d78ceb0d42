import type { Item } from '../shop/catalog.ts'

/** An item and how many of it, where a number was said. */
export interface Named {
  readonly item: Item
  readonly quantity: number | undefined
}

/** What a shopper's words say of items, after a look into the catalog. */
export type Found =
  | { readonly kind: 'these'; readonly named: readonly Named[] }
  | { readonly kind: 'one of'; readonly items: readonly Item[]; readonly quantity: number | undefined }
  /** Something was named that the catalog does not have. */
  | { readonly kind: 'unknown'; readonly said: string }
  /** No item was named and none was spoken of. */
  | { readonly kind: 'not named' }
  | { readonly kind: 'failed' }
