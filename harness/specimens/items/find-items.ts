import { type Item, readProduct } from '../shop/catalog.ts'
import { ordinalIn, quantityIn } from '../text/quantity.ts'
import { wordsOf } from '../text/words.ts'
import type { Turn } from '../turn.ts'
import type { Found } from './found.ts'
import { contentOf } from './query.ts'
import { rank } from './rank.ts'
import { searchItems } from './search-items.ts'

const pronouns = new Set(['it', 'that', 'this', 'them', 'they', 'those', 'these', 'one', 'ones'])

/** Finds the items that are meant: by place in the last list, by SKU, by name, by what was spoken of. */
export async function findItems(turn: Turn): Promise<Found> {
  const { words, memory } = turn
  if (contentOf(words).length === 0) return byPlace(words, memory.shown) ?? spokenOf(turn)
  if (memory.choice) {
    const chosen = rank(words, memory.choice.items)
    if (chosen.kind === 'these') return these(chosen.items, quantityIn(chosen.rest))
  }
  const found = (await findBySku(turn)) ?? (await searchItems(turn))
  if (found.kind === 'unknown' && words.some((word) => pronouns.has(word)) && memory.item)
    return spokenOf(turn)
  return found.kind === 'one of' ? narrowed(found, memory.shown) : found
}

function these(items: readonly Item[], quantity: number | undefined): Found {
  return { kind: 'these', named: items.map((item) => ({ item, quantity })) }
}

/** Of several that fit, the one that was shown last. */
function narrowed(found: Extract<Found, { kind: 'one of' }>, shown: readonly Item[]): Found {
  const both = found.items.filter(({ sku }) => shown.some((item) => item.sku === sku))
  return both.length === 1 ? these(both, found.quantity) : found
}

function spokenOf({ words, memory }: Turn): Found {
  return memory.item ? these([memory.item], quantityIn(words)) : { kind: 'not named' }
}

/** "The second one", "both", and "the 2" where just one name has a 2. */
function byPlace(words: readonly string[], shown: readonly Item[]): Found | undefined {
  if (words.includes('both') && shown.length === 2) return these(shown, undefined)
  const place = ordinalIn(words)
  const pointed = place === undefined ? numbered(words, shown) : shown.at(place < 0 ? place : place - 1)
  if (!pointed) return undefined
  const counted = words.filter((word) => ordinalIn([word]) === undefined)
  return these(
    [pointed],
    place === undefined ? undefined : quantityIn(counted.filter((word) => word !== 'one')),
  )
}

function numbered(words: readonly string[], shown: readonly Item[]): Item | undefined {
  const digits = words.filter((word) => /^\d+$/.test(word))
  const fitting = shown.filter(({ name }) => wordsOf(name).some((word) => digits.includes(word)))
  return fitting.length === 1 && words.length <= 4 ? fitting[0] : undefined
}

async function findBySku(turn: Turn): Promise<Found | undefined> {
  const sku = turn.words.find((word) => /^[a-z]{2,5}-[a-z]*\d*[a-z0-9]*$/.test(word))
  if (!sku) return undefined
  const product = await turn.client.call(readProduct(sku.toUpperCase()))
  const rest = turn.words.filter((word) => word !== sku)
  return product.kind === 'ok' ? these([product.value], quantityIn(rest)) : undefined
}
