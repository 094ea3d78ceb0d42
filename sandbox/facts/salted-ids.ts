import type { Base } from '../base.ts'
import {
  type Digest,
  type Entry,
  idOf,
  type Journal,
  kindOf,
  type Resource,
  type ResourceKind,
} from '../journal/index.ts'
import type { World } from '../world.ts'

/** The kinds of resource whose ids are drawn anew for each episode. */
const salted: ReadonlySet<ResourceKind> = new Set(['shopper', 'order', 'ticket'])

/**
 * The ids that the opening of this world made: of its shoppers, orders, tickets and parcels, each once. No other episode
 * has them but by a chance of one in tens of millions, and the rest of the shop has none of them. In a later episode of
 * a world that goes on, those of the earlier ones are among them.
 */
export function saltedIds(world: World): readonly string[] {
  const { journal } = world
  return [...new Set(journal.entries.flatMap((entry) => saltedIn(journal, entry)))]
}

/** The ids that one entry of a journal tells the opening to have made. */
export function saltedIn(journal: Journal, entry: Entry): readonly string[] {
  if (entry.kind !== 'commit' || !salted.has(kindOf(entry.resource))) return []
  const { cause, resource, value } = entry
  if (cause.by !== 'event' || cause.name !== 'opening' || isOfShop(journal, resource)) return []
  const { tracking } = value as { tracking?: unknown }
  return typeof tracking === 'string' ? [idOf(resource), tracking] : [idOf(resource)]
}

function isOfShop({ header, blobs }: Journal, name: Resource): boolean {
  return Object.hasOwn((blobs.get(header.base as Digest) as Base).resources, name)
}
