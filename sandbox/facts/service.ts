import { notifyWhenRestocked } from '../commands/service.ts'
import { agentFor } from '../desk/agents.ts'
import { deskId } from '../desk/desk-id.ts'
import type { HandOff, HandOffState } from '../desk/hand-off-machine.ts'
import type { Desk } from '../desk/machine.ts'
import { queueUp } from '../desk/queue-up.ts'
import { turnFor } from '../desk/turn.ts'
import { resource } from '../journal/index.ts'
import { tidyQuery } from '../saved-searches/kept.ts'
import type { SavedQuery, SavedSearch } from '../saved-searches/machine.ts'
import type { RestockNotification } from '../shoppers/restock-notification-machine.ts'
import type { World } from '../world.ts'
import { freshId } from './fresh-id.ts'
import { opening } from './opening.ts'

/**
 * A shopper's wish, from before the episode, to be told when a SKU is back.
 * Throws a `RangeError` on a SKU that the shop does not have, or that can be had.
 */
export function addRestockNotification(
  world: World,
  fact: { shopper: string; sku: string },
): RestockNotification {
  const outcome = notifyWhenRestocked(world, fact, opening)
  const name = resource('restock-notification', `${fact.shopper}-${fact.sku}`)
  if (outcome.kind === 'done') return world.source<RestockNotification>(name)?.value as RestockNotification
  throw new RangeError(`stating a restock notification for ${fact.sku}: ${outcome.refusal.detail}`)
}

/** A search that a shopper has saved before the episode. Throws a `RangeError` on a query that makes no sense. */
export function addSavedSearch(
  world: World,
  fact: { ref: string; shopper: string; query: SavedQuery },
): SavedSearch {
  const query = tidyQuery(fact.query)
  if (typeof query === 'string') throw new RangeError(`stating the saved search "${fact.ref}": ${query}`)
  const id = freshId(world, 'saved-search', fact.ref, (n) => `Q${n}`)
  const search: SavedSearch = { id, shopper: fact.shopper, query, matches: [] }
  world.begin(resource('saved-search', id), search, opening)
  return search
}

/**
 * A chat that was given to the desk before the episode, default `waiting`: behind all others who wait, and taken over
 * when it has its turn. Throws a `RangeError` in a world without a desk.
 */
export function addHandOff(
  world: World,
  fact: { ref: string; shopper: string; topic?: string; status?: HandOffState },
): HandOff {
  const desk = world.source<Desk>(resource('desk', deskId))?.value
  if (!desk) throw new RangeError(`stating the hand-off "${fact.ref}": the shop has no desk`)
  const { shopper, topic = 'a person, please', status = 'waiting' } = fact
  const id = freshId(world, 'hand-off', fact.ref, (n) => `H${n}`)
  const name = resource('hand-off', id)
  if (status === 'waiting') {
    queueUp(world, { id, shopper, topic, expectedAt: turnFor(desk, world.now) }, opening)
  } else {
    const taken = status !== 'abandoned' && { agent: agentFor(world, id), takenOverAt: world.now }
    const asked = { id, shopper, topic, askedAt: world.now, expectedAt: world.now }
    world.begin(name, { ...asked, ...(taken || {}) }, opening, status)
  }
  return world.source<HandOff>(name)?.value as HandOff
}
