import type { ResourceKind } from '../journal/index.ts'
import { flashSalePrice } from './flash-sale-price.ts'
import { flashSaleEndsWithStock, flashSaleNeedsStock } from './flash-sale-stock.ts'
import type { React, Reaction } from './reaction.ts'

/** What the shop does of itself when something changes: one line each, in the order in which they come. */
export const reactions: readonly Reaction[] = [flashSaleNeedsStock, flashSalePrice, flashSaleEndsWithStock]

const byKind = new Map<ResourceKind, readonly React[]>()

/** The reactions to a change of a kind of resource. */
export function reactionsTo(kind: ResourceKind): readonly React[] {
  const known = byKind.get(kind)
  if (known) return known
  const found = reactions.filter(({ to }) => to === kind).map(({ react }) => react)
  byKind.set(kind, found)
  return found
}
