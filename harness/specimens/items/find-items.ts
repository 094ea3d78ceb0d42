import { type Item, readProduct, searchProducts } from '../shop/catalog.ts'
import { ordinalIn } from '../text/quantity.ts'
import { wordsOf } from '../text/words.ts'
import type { Turn } from '../turn.ts'
import { contentOf, partsOf, queriesFor } from './query.ts'
import { type Meant, rank } from './rank.ts'

/** What the shopper's words say of items, after a look into the catalog. */
export type Found =
  | Exclude<Meant, { kind: 'none' }>
  /** Something was named that the catalog does not have. */
  | { readonly kind: 'unknown'; readonly said: string }
  /** No item was named and none was spoken of. */
  | { readonly kind: 'not named' }
  | { readonly kind: 'failed' }

const pronouns = new Set(['it', 'that', 'this', 'them', 'they', 'those', 'these', 'one', 'ones'])

/** Finds the items that the words mean: by place in the last list, by SKU, by name, by what was spoken of. */
export async function findItems(turn: Turn): Promise<Found> {
  const { words, memory } = turn
  const content = contentOf(words)
  const pointed = content.length === 0 ? byPlace(words, memory.shown) : undefined
  if (pointed) return { kind: 'these', items: [pointed], rest: withoutPlace(words), whole: true }
  if (content.length === 0) return spokenOf(turn)
  if (memory.choice) {
    const chosen = rank(words, memory.choice.items)
    if (chosen.kind === 'these') return chosen
  }
  const bySku = await findBySku(turn)
  if (bySku) return bySku
  const found = await search(turn)
  if (found.kind === 'unknown' && words.some((word) => pronouns.has(word)) && memory.item)
    return spokenOf(turn)
  return found.kind === 'one of' ? narrowed(found, memory.shown) : found
}

/** Of several that fit, the one that was shown last. */
function narrowed(found: Extract<Found, { kind: 'one of' }>, shown: readonly Item[]): Found {
  const both = found.items.filter(({ sku }) => shown.some((item) => item.sku === sku))
  return both.length === 1 ? { kind: 'these', items: both, rest: [], whole: false } : found
}

function spokenOf({ words, memory }: Turn): Found {
  return memory.item
    ? { kind: 'these', items: [memory.item], rest: words, whole: false }
    : { kind: 'not named' }
}

/** "The second one", and "the 2" where just one name has a 2. */
function byPlace(words: readonly string[], shown: readonly Item[]): Item | undefined {
  const place = ordinalIn(words)
  if (place !== undefined) return shown.at(place < 0 ? place : place - 1)
  const digits = words.filter((word) => /^\d+$/.test(word))
  const numbered = shown.filter(({ name }) => wordsOf(name).some((word) => digits.includes(word)))
  return numbered.length === 1 && words.length <= 4 ? numbered[0] : undefined
}

/** The words without those that point at a place. */
function withoutPlace(words: readonly string[]): readonly string[] {
  return words.filter(
    (word, at) => ordinalIn(words.slice(Math.max(0, at - 1), at + 2)) === undefined || /x$/.test(word),
  )
}

async function findBySku(turn: Turn): Promise<Found | undefined> {
  const sku = turn.words.find((word) => /^[a-z]{2,5}-[a-z]*\d*[a-z0-9]*$/.test(word))
  if (!sku) return undefined
  const product = await turn.client.call(readProduct(sku.toUpperCase()))
  if (product.kind !== 'ok') return undefined
  const rest = turn.words.filter((word) => word !== sku)
  return { kind: 'these', items: [product.value], rest, whole: true }
}

async function search(turn: Turn): Promise<Found> {
  const parts = partsOf(turn.words)
  const groups = parts.length ? [turn.words, ...parts] : [turn.words]
  const candidates = new Map<string, Item>()
  for (const [at, words] of groups.entries()) {
    const found = await firstHits(
      turn,
      at === 0 && parts.length ? queriesFor(words).slice(0, 1) : queriesFor(words),
    )
    if (!found) return { kind: 'failed' }
    for (const item of found) candidates.set(item.sku, item)
    if (at === 0 && candidates.size) break
  }
  const meant = rank(turn.words, [...candidates.values()])
  return meant.kind === 'none' ? { kind: 'unknown', said: contentOf(turn.words).join(' ') } : meant
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
