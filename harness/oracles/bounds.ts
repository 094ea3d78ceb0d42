import { kindOf, type Resource, type ResourceKind } from '#journal'
import type { Case } from '../truth/case.ts'

const second = 1000
const minute = 60 * second

/** How old a fact of each kind may be before its age must be said, world ms. */
const boundMs: Readonly<Partial<Record<ResourceKind, number>>> = {
  stock: 60 * second,
  price: 15 * minute,
  order: 5 * minute,
  ticket: 5 * minute,
  cart: 60 * second,
  list: 24 * 60 * minute,
}

/** The bound of stock while it is fast, world ms. */
const fastStockMs = 5 * second

/** How old a claim on the resource may be at that place of the journal, without words. */
export function boundOf(the: Case, name: Resource, seq: number, at: number): number {
  const kind = kindOf(name)
  if (kind === 'stock' && the.history.isFast(name, seq, at)) return fastStockMs
  return boundMs[kind] ?? Number.POSITIVE_INFINITY
}
