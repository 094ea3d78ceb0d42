import { type Item, searchProducts } from '../shop/catalog.ts'
import { quantityIn } from '../text/quantity.ts'
import { wordsOf } from '../text/words.ts'
import type { Turn } from '../turn.ts'
import type { Found, Named } from './found.ts'
import { contentOf, partsOf, queriesFor } from './query.ts'
import { type Meant, rank } from './rank.ts'

/** Looks the words up in the catalog: as one name, and otherwise as several joined by "and" or commas. */
export async function searchItems(turn: Turn): Promise<Found> {
  const { words } = turn
  const parts = partsOf(turn.said)
  const queries = queriesFor(words)
  const hits = await firstHits(turn, parts.length ? queries.slice(0, 1) : queries)
  if (!hits) return { kind: 'failed' }
  const meant = rank(words, hits)
  if (meant.kind === 'none' && parts.length) return searchEach(turn, parts)
  return foundBy(words, meant)
}

/** Each part has an item and a number of its own; the first part that leaves doubt is asked about. */
async function searchEach(turn: Turn, parts: readonly (readonly string[])[]): Promise<Found> {
  const named: Named[] = []
  for (const words of parts) {
    const hits = await firstHits(turn, queriesFor(words))
    if (!hits) return { kind: 'failed' }
    const found = foundBy(words, rank(words, hits))
    if (found.kind === 'one of') return found
    if (found.kind === 'these') named.push(...found.named)
  }
  return named.length ? { kind: 'these', named } : { kind: 'unknown', said: contentOf(turn.words).join(' ') }
}

function foundBy(words: readonly string[], meant: Meant): Found {
  if (meant.kind === 'none') return { kind: 'unknown', said: contentOf(words).join(' ') }
  if (meant.kind === 'one of') {
    const ofNames = new Set(meant.items.flatMap(({ name }) => wordsOf(name)))
    return { ...meant, quantity: quantityIn(words.filter((word) => !ofNames.has(word))) }
  }
  const quantity = meant.items.length === 1 ? quantityIn(meant.rest) : undefined
  return { kind: 'these', named: meant.items.map((item) => ({ item, quantity })) }
}

/** What the first search that finds something finds; undefined where the catalog can't be reached. */
async function firstHits(
  turn: Turn,
  queries: readonly (readonly string[])[],
): Promise<readonly Item[] | undefined> {
  for (const query of queries) {
    const hits = await turn.client.call(searchProducts(query))
    if (hits.kind !== 'ok') return undefined
    if (hits.value.length) return hits.value
  }
  return []
}
