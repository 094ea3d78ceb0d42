import { type Digest, digestValue } from './journal/index.ts'
import type { Shop } from './shops/shop.ts'

/** The opening world as a blob of the journal: enough to judge by without running anything. */
export interface Base {
  readonly shop: {
    readonly name: string
    readonly title: string
    readonly currency: string
    readonly utcOffsetMinutes: number
  }
  /** The value of each resource at version 1. */
  readonly resources: Readonly<Record<string, unknown>>
}

const known = new WeakMap<Shop, { digest: Digest; value: Base }>()

/** The base of a shop and its digest, computed once. */
export function baseOf(shop: Shop): { digest: Digest; value: Base } {
  const before = known.get(shop)
  if (before) return before
  const { name, title, currency, utcOffsetMinutes } = shop
  const resources = Object.fromEntries([...shop.entities].map(([key, entity]) => [key, entity.value]))
  const value: Base = { shop: { name, title, currency, utcOffsetMinutes }, resources }
  const base = { digest: digestValue(value), value }
  known.set(shop, base)
  return base
}
