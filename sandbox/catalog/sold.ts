import { kindOf, type Resource } from '../journal/index.ts'
import type { PersistentMap } from '../persistent-map.ts'

/** Units sold since the opening, by SKU, as the commits of stock tell them: each unit that has left a shelf. */
export type Sold = PersistentMap<number>

/** The count behind a commit. What comes back is no sale undone: it is sold again. */
export function withSold(sold: Sold, name: Resource, before: unknown, after: unknown): Sold {
  if (kindOf(name) !== 'stock' || before === undefined) return sold
  const [had, has] = [before as Counted, after as Counted]
  const units = had.onHand - has.onHand
  return units > 0 ? sold.set(has.sku, (sold.get(has.sku) ?? 0) + units) : sold
}

interface Counted {
  readonly sku: string
  readonly onHand: number
}
