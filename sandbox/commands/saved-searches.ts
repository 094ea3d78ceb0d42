import { type Cause, resource } from '../journal/index.ts'
import { sameJson } from '../same-json.ts'
import { keptBy, tidyQuery } from '../saved-searches/kept.ts'
import type { SavedQuery, SavedSearch } from '../saved-searches/machine.ts'
import type { World } from '../world.ts'
import { done, type Outcome, refused, sendOrRefuse } from './command.ts'

/** How many searches the shop keeps for one shopper. */
export const mostSavedSearches = 20

/**
 * Keeps a search for a shopper. One that is kept already changes nothing; one that was paused is resumed.
 * Refuses a query that asks for nothing or makes no sense (`searches/invalid`), and the 21st (`searches/too-many`).
 */
export function saveSearch(
  world: World,
  { shopper, query }: { shopper: string; query: SavedQuery },
  cause: Cause,
): Outcome {
  const meant = tidyQuery(query)
  if (typeof meant === 'string') return refused('searches/invalid', meant, [])
  const kept = keptBy(world, shopper)
  const [name, same] = kept.find(([, search]) => sameJson(search.query, meant)) ?? []
  if (name && same?.status === 'paused')
    return sendOrRefuse(world, name, { type: 'resume' }, cause, noSearch(same.id))
  if (same) return done()
  if (kept.length >= mostSavedSearches)
    return refused('searches/too-many', `${mostSavedSearches} searches are kept for a shopper`, [])
  const id = `Q${world.nextNumber()}`
  return done(world.begin(resource('saved-search', id), { id, shopper, query: meant, matches: [] }, cause))
}

/** Gives up a search that is kept for the shopper; refused where there is none of that id, or it is another's. */
export function endSavedSearch(world: World, wish: { shopper: string; id: string }, cause: Cause): Outcome {
  const name = resource('saved-search', wish.id)
  const { code, detail } = noSearch(wish.id)
  if (world.source<SavedSearch>(name)?.value.shopper !== wish.shopper) return refused(code, detail, [])
  return sendOrRefuse(world, name, { type: 'end' }, cause, { code, detail })
}

function noSearch(id: string): { code: string; detail: string } {
  return { code: 'searches/no-such-search', detail: `you have no saved search ${id}` }
}
