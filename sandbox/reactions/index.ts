import type { ResourceKind } from '../journal/index.ts'
import { deskCountsQueue } from './desk-counts-queue.ts'
import { flashSalePrice } from './flash-sale-price.ts'
import { flashSaleEndsWithStock, flashSaleNeedsStock } from './flash-sale-stock.ts'
import { newArrivalsFollow } from './new-arrivals.ts'
import type { React, Reaction } from './reaction.ts'
import { restockNotifies } from './restock-notifies.ts'
import { savedSearchMatches } from './saved-search-matches.ts'
import { unitsComeBack } from './units-come-back.ts'

/** What the shop does of itself when something changes: one line each, in the order in which they come. */
export const reactions: readonly Reaction[] = [
  unitsComeBack,
  flashSaleNeedsStock,
  flashSalePrice,
  flashSaleEndsWithStock,
  newArrivalsFollow,
  restockNotifies,
  savedSearchMatches,
  deskCountsQueue,
]

const byKind = new Map<ResourceKind, readonly React[]>()

/** The reactions to a change of a kind of resource. */
export function reactionsTo(kind: ResourceKind): readonly React[] {
  const known = byKind.get(kind)
  if (known) return known
  const found = reactions.filter(({ to }) => [to].flat().includes(kind)).map(({ react }) => react)
  byKind.set(kind, found)
  return found
}
