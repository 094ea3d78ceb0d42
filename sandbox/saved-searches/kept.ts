import type { Resource } from '../journal/index.ts'
import { sameJson } from '../same-json.ts'
import type { World } from '../world.ts'
import type { SavedQuery, SavedSearch } from './machine.ts'

/** A saved search as it is served, with where it stands. */
export type KeptSearch = SavedSearch & { readonly status: 'active' | 'paused' | 'ended' }

/** The searches that are kept for a shopper, active or paused, by their names. */
export function keptBy(world: World, shopper: string): readonly (readonly [Resource, KeptSearch])[] {
  return world.names('saved-search', shopper).flatMap((name) => {
    const search = world.source<KeptSearch>(name)?.value
    return search && search.status !== 'ended' ? [[name, search] as const] : []
  })
}

/** The search that is kept for a shopper under that query; undefined where there is none. */
export function savedSearchOf(world: World, shopper: string, query: SavedQuery): Resource | undefined {
  const meant = tidyQuery(query)
  return keptBy(world, shopper).find(([, search]) => sameJson(search.query, meant))?.[0]
}

/** The longest text or category of a search that is kept, in UTF-16 code units. */
const longest = 200

/** The query without needless spaces and conditions that are none, or what is wrong with it. */
export function tidyQuery(query: SavedQuery): SavedQuery | string {
  const { text, category, maxPriceMinor, inStock } = query
  for (const words of [text, category])
    if (words !== undefined && words.length > longest) return `at most ${longest} characters are kept`
  if (maxPriceMinor !== undefined && !(Number.isSafeInteger(maxPriceMinor) && maxPriceMinor >= 0))
    return `a highest price of ${maxPriceMinor} is none`
  const tidy = {
    ...whereItSays('text', text),
    ...whereItSays('category', category),
    ...(maxPriceMinor === undefined ? {} : { maxPriceMinor }),
    ...(inStock ? { inStock } : {}),
  }
  return Object.keys(tidy).length ? tidy : 'a search needs words, a category, a price or "in stock"'
}

function whereItSays(member: 'text' | 'category', words = ''): Partial<SavedQuery> {
  const tidy = words.trim().split(/\s+/).join(' ')
  return tidy ? { [member]: tidy } : {}
}
