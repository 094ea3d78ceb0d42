import { type Digest, type Entry, type Header, type Journal, type Resource, resource } from '#journal'
import type { Base } from '#sandbox'

/** A journal with the opening world that it stands on: all that judging needs; no world runs. */
export interface Recorded {
  readonly header: Header
  readonly entries: readonly Entry[]
  readonly base: Base
}

/** A finished journal in memory, as it is judged. */
export function recordedOf(journal: Journal): Recorded {
  const base = journal.blobs.get(journal.header.base as Digest) as Base
  return { header: journal.header, entries: journal.entries, base }
}

/** Whether it is a log from elsewhere: the shop of it is not ours, and what happened at its source is not in it. */
export function isForeign({ header }: Recorded): boolean {
  return header.shop === 'foreign'
}

/** The name of a product in this world, or undefined where it has none of that SKU. */
export function productName(recorded: Recorded, sku: string): string | undefined {
  return (recorded.base.resources[resource('product', sku)] as { name?: string } | undefined)?.name
}

/** What a shop calls a product. A product with variants is sold only as one of these. */
export interface ProductName {
  readonly sku: string
  readonly name: string
  readonly variants?: readonly string[]
}

/** SKU and name of every product. */
export function productsOf({ base }: Pick<Recorded, 'base'>): readonly ProductName[] {
  const before = known.get(base)
  if (before) return before
  const products: ProductName[] = []
  for (const [name, value] of Object.entries(base.resources)) {
    if ((name as Resource).startsWith('product/')) products.push(value as ProductName)
  }
  known.set(base, products)
  return products
}

/** Episodes of one shop stand on one opening world, which never changes. */
const known = new WeakMap<Base, readonly ProductName[]>()
