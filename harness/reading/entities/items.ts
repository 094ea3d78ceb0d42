import { type Catalog, type CatalogEntry, nearWord, singular, startOf } from '../catalog.ts'
import { isColor } from '../discourse/variants.ts'
import type { Token } from '../text/token.ts'
import { merged } from './merge.ts'

/** What decides whether part of a name is a mention of a product. */
export interface ItemSense {
  catalog: Catalog
  /** Names said in full by the shopper or earlier: they are preferred where a mention is ambiguous. */
  inPlay: Set<string>
  /** Everyday words that alone are no mention. */
  common: ReadonlySet<string>
  /** Words after which a noun is meant: "the", "a", "your". */
  determiners: ReadonlySet<string>
  /** Whether a plain noun is a mention: shoppers write "mug or vase". */
  bare?: boolean
}

/** The same, with what is found out of each token first. */
interface Sense extends ItemSense {
  /** The word of a token, as names are compared. */
  readonly words: readonly (string | undefined)[]
  /** The word of the catalog that it is, or is meant to be. */
  readonly named: readonly (string | undefined)[]
}

const wordOf = (token: Token): string | undefined =>
  token.kind === 'word' || token.kind === 'number' || token.kind === 'id' ? singular(token.w) : undefined

/** Most names that a part of a name may stand for before it counts as no mention. */
const manyNames = 12

/** Marks mentions of catalog products: whole names first, longest first, then telling parts of names. */
export function items(tokens: Token[], given: ItemSense): Token[] {
  if (!given.catalog.entries.length) return tokens
  const words = tokens.map(wordOf)
  const named = tokens.map((token, i) => catalogWord(token, words[i], given))
  if (named.every((word) => word === undefined)) return tokens
  const out: Token[] = []
  const sense = { ...given, inPlay: new Set(given.inPlay), words, named }
  for (let i = 0; i < tokens.length; i++) {
    const found =
      named[i] === undefined ? undefined : (wholeName(tokens, i, sense) ?? partOfName(tokens, i, sense))
    if (!found) {
      out.push(tokens[i]!)
      continue
    }
    const [count, names, exact] = found
    if (exact) sense.inPlay.add(names[0]!)
    out.push(merged(tokens, i, count, { kind: 'item', items: names, unit: exact ? 'whole' : 'part' }))
    i += count - 1
  }
  return out
}

type Found = readonly [count: number, names: readonly string[], whole: boolean]

function wholeName(tokens: readonly Token[], i: number, { catalog, words }: Sense): Found | undefined {
  const first = words[i]
  if (first === undefined) return undefined
  let next = i + 1
  while (next < i + 4 && isInName(tokens[next])) next++
  const second = words[next]
  for (const entry of (second && catalog.byStart.get(startOf([first, second]))) || []) {
    const end = endOfName(tokens, words, i, entry)
    if (end > i) return [end - i, [entry.name], true]
  }
  const alone = catalog.byStart.get(first)?.[0]
  return alone && [1, [alone.name], true]
}

/** The place behind a name that begins at `i`; `i` itself where other words stand there. */
function endOfName(tokens: readonly Token[], words: Sense['words'], i: number, entry: CatalogEntry): number {
  let k = i
  let matched = 0
  while (matched < entry.words.length && k < i + entry.words.length + 3) {
    if (words[k] === entry.words[matched]) matched++
    else if (!isInName(tokens[k]) && !(entry.isListed && isListing(tokens[k]))) return i
    k++
  }
  return matched === entry.words.length ? k : i
}

/** "Dr. Glen", "Salt & Co": signs that may stand between the words of a name. */
const isInName = (token: Token | undefined): boolean => token?.kind === 'punct' && /^[.'’&-]$/.test(token.w)

/** Signs of names that are lists themselves. */
const isListing = (token: Token | undefined): boolean =>
  token?.kind === 'punct' && (token.w === ',' || token.w === '/')

/** "In ten days" is no Day Lotion, "12 Night Passes" are Night Passes. */
const isTimeUnit = (tokens: readonly Token[], i: number, { catalog, words }: Sense): boolean =>
  timeUnit.test(tokens[i]!.w) &&
  (tokens[i - 1]?.kind === 'number' || counting.test(tokens[i - 1]?.w ?? '')) &&
  !catalog.byWord.has(words[i + 1] ?? '')
const timeUnit =
  /^(?:days?|hours?|minutes?|mins?|weeks?|months?|nights?|years?|seconds?|tagen?|stunden?|wochen?|minuten?)$/
const counting =
  /^(?:a|few|one|two|three|four|five|six|seven|eight|nine|ten|couple|of|several|next|last|working|business|zwei|drei)$/

function partOfName(tokens: readonly Token[], i: number, sense: Sense): Found | undefined {
  if (isTimeUnit(tokens, i, sense)) return undefined
  const first = sense.named[i]
  if (
    first === undefined ||
    (/^\d+$/.test(first) &&
      !(
        tokens[i - 1]?.w === 'the' &&
        first.length >= 2 &&
        (sense.catalog.byWord.get(first)?.length ?? 9) === 1
      ) &&
      !/^(?:cm|kg|g|m|ml|mm|w|l|inch|in)$/.test(tokens[i + 1]?.w ?? '') &&
      !isNumbered(tokens, i, first, sense.catalog))
  )
    return undefined
  let candidates: readonly CatalogEntry[] = sense.catalog.byWord.get(first) ?? []
  const words = [first]
  let count = 1
  for (let k = i + 1; k < i + 6; k++) {
    const word = sense.named[k]
    if (word === undefined || words.includes(word)) break
    const narrowed = withWords(sense.catalog, [...words, word], candidates)
    if (!narrowed.length) break
    candidates = narrowed
    words.push(word)
    count = k - i + 1
  }
  const told = inPlayOf(candidates, words, sense)
  if (candidates.length > manyNames && !told.length) return undefined
  if (isBareSize(words, candidates, sense)) return undefined
  const extra = words.length === 1 ? extraOf(tokens, i, candidates, sense) : undefined
  if (extra) return [count, [extra.name], false]
  if (!tells(tokens, i, count, words, told, candidates, sense)) return undefined
  return [count, order(candidates, plainWords.has(tokens[i - 1]?.w ?? '') ? [] : told, words), false]
}

/** "XL – back in January", below another product: a size, though a Scratch Post XL is sold too. */
const isBareSize = (
  words: readonly string[],
  candidates: readonly CatalogEntry[],
  { inPlay }: ItemSense,
): boolean =>
  words.length === 1 &&
  /^(?:xxs|xs|s|m|l|xl|xxl|xxxl|small|medium|large)$/.test(words[0]!) &&
  inPlay.size > 0 &&
  !candidates.some(({ name }) => inPlay.has(name) || inPlay.has(name.slice(0, name.lastIndexOf(' '))))

/** "The cover", where the Fire Pit is spoken of and the shop has a Fire Pit Cover. */
function extraOf(
  tokens: readonly Token[],
  i: number,
  candidates: readonly CatalogEntry[],
  { inPlay }: ItemSense,
): CatalogEntry | undefined {
  if (tokens[i - 1]?.w !== 'the' || tokens[i - 2]?.w === 'in' || tokens[i + 1]?.w === 'of') return undefined
  const word = singular(tokens[i]!.w)
  const found = candidates.filter(
    ({ name, words }) => words.at(-1) === word && inPlay.has(name.slice(0, name.lastIndexOf(' '))),
  )
  return found.length === 1 ? found[0] : undefined
}

/** "The 2-seater", of a Sofa 2-Seater: a number that stands before this very word in one name only. */
function isNumbered(tokens: readonly Token[], i: number, number: string, catalog: Catalog): boolean {
  const next = tokens[i + 1]
  if (next?.kind !== 'word' || singular(next.w) !== next.w) return false
  const named = withWords(catalog, [number, next.w], catalog.byWord.get(number) ?? [])
  return named.filter(({ words }) => words[words.indexOf(number) + 1] === next.w).length === 1
}

/** Those of some products whose names hold one word more; what was found of many is kept. */
function withWords(
  catalog: Catalog,
  words: readonly string[],
  candidates: readonly CatalogEntry[],
): readonly CatalogEntry[] {
  const last = words.at(-1)!
  const narrowed = () => candidates.filter((entry) => entry.wordSet.has(last))
  return candidates.length <= manyNames ? narrowed() : catalog.narrowed.of(words.join(' '), narrowed)
}

/** Those of some products that the talk is about already: of many, found by their names. */
function inPlayOf(
  candidates: readonly CatalogEntry[],
  words: readonly string[],
  { inPlay, catalog }: ItemSense,
): CatalogEntry[] {
  if (candidates.length <= inPlay.size) return candidates.filter((entry) => inPlay.has(entry.name))
  return [...inPlay].flatMap((name) =>
    (catalog.byName.get(name) ?? []).filter((entry) => words.every((word) => entry.wordSet.has(word))),
  )
}

function catalogWord(token: Token, word: string | undefined, sense: ItemSense): string | undefined {
  if (word === undefined) return undefined
  if (sense.catalog.byWord.has(word)) return word
  if (token.kind !== 'word' || sense.common.has(token.w) || sense.common.has(word)) return undefined
  return nearWord(sense.catalog, word)
}

function tells(
  tokens: readonly Token[],
  i: number,
  count: number,
  words: readonly string[],
  told: readonly CatalogEntry[],
  candidates: readonly CatalogEntry[],
  sense: Sense,
): boolean {
  const previous = tokens[i - 1]
  if (
    words.length === 1 &&
    previous?.kind === 'word' &&
    previous.raw === previous.w &&
    previous.w.length > 3 &&
    !sense.common.has(previous.w) &&
    !sense.determiners.has(previous.w) &&
    !sense.catalog.byWord.has(singular(previous.w)) &&
    !modifiers.has(previous.w) &&
    !/(?:ed|ing|ly|es)$/.test(previous.w)
  )
    return false
  if (words.length === 1 && holders.has(words[0]!) && sense.inPlay.size > 0 && !told.length) return false
  if (words.length === 1 && isOnlyDescribed(tokens, i, candidates, sense)) return false
  const nouns = words.filter((word) => word.length > 1 && !/^\d+$/.test(word))
  const before = tokens[i - 1]?.w ?? ''
  const after = tokens[i + count]?.w ?? ''
  const determined = sense.determiners.has(before) || tokens[i - 1]?.kind === 'number'
  // "4 sets in the warehouse": of whatever was spoken of.
  if (words.length === 1 && tokens[i - 1]?.kind === 'number' && risky.has(words[0]!)) return false
  // "The 90 cm", where no product has that measure.
  if (words.length === 1 && tokens[i - 1]?.kind === 'number' && units.has(words[0]!)) return false
  // "The 250 g", "the 1 l", "Dry Bag: 10 l, 20 l".
  if (!nouns.length && words.length === 2 && /^[glmw]$/.test(words[1]!))
    return (
      /^\d/.test(words[0]!) &&
      (sense.determiners.has(before) ||
        ((i === 0 || tokens[i - 1]!.kind === 'punct') && candidates.length === 1))
    )
  if (!nouns.length)
    return (
      words.length === 1 &&
      before === 'the' &&
      !/^(?:of|units?|pieces?|pairs?|left|in|days?|customers?|th|st|nd|rd)$/.test(after)
    )
  if (nouns.length === 1 && words.length === 1 && /^(?:basket|cart|order)$/.test(nouns[0]!)) return false
  if (nouns.length >= 2) return true
  if (words.length >= 2) return true
  const word = nouns[0]!
  const rare = !sense.common.has(tokens[i]!.w) && !sense.common.has(word)
  if (word !== singular(tokens[i]!.w)) return rare && word.length > 5
  const isHead = candidates.some((entry) => entry.head === word || entry.words.at(-1) === word)
  if (!isHead && isOfOtherNoun(tokens, i + count)) return false
  if (sense.bare && isHead && !risky.has(word)) return true
  if (told.length) return rare || isHead || determined || /^\p{Lu}/u.test(tokens[i]!.raw)
  if (candidates.length > 4 && !isHead) return false
  if (rare) return isHead || determined || i === 0 || /^\p{Lu}/u.test(tokens[i]!.raw) || after === ':'
  if (
    isHead &&
    i === 0 &&
    sense.catalog.entries.length <= 40 &&
    /^(?:is|are|:)$/.test(after) &&
    !risky.has(word)
  )
    return true
  return isHead && determined && word.length > 2 && !risky.has(word)
}

/** "How long does it take?" is no Bread Tin Long, "Black Air Force" no Black Backpack: a word that tells how something else is. */
const isOnlyDescribed = (
  tokens: readonly Token[],
  i: number,
  candidates: readonly CatalogEntry[],
  { named, words }: Sense,
): boolean =>
  tokens[i]!.kind === 'word' &&
  (tokens[i - 1]?.w === 'how' ||
    (isColor(tokens[i]) &&
      named[i + 1] !== undefined &&
      !candidates.some((entry) => entry.words.at(-1) === words[i] || entry.head === words[i])))

/** "Pet hair removal" is no Pet Bed: two more nouns follow, or what looks like it. */
const isOfOtherNoun = (tokens: readonly Token[], k: number): boolean =>
  [tokens[k], tokens[k + 1]].every(
    (token) => token?.kind === 'word' && token.w.length > 3 && !afterName.test(token.w),
  )
const afterName =
  /^(?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|should|may|might|just|only|sold|gone|left|back|back|available|unavailable|stock|still|also|too|and|but|for|from|with|without|that|this|which|when|then|than|there|here|they|them|these|those|please|now|today|tomorrow|yet|again|already|currently|either|neither|both|ones|version|model|edition|size|color|comes?|came|costs?|arrives?|ships?|shipped|delivered|sells?|goes|went|flew|runs?|ran|instead|though|however|sadly|unfortunately|alas|indeed|actually|really|being|been|into|onto|over|under|your|our|their|its|added|removed|ordered|cancelled|on|off|out|in)$/

/** Words that may stand before a product without making it another thing. */
const modifiers = new Set([
  'adding',
  'lovely',
  'regular',
  'little',
  'smaller',
  'bigger',
  'cheaper',
  'original',
  'plain',
  'standard',
  'normal',
  'remove',
  'wanted',
  'extra',
  'another',
  'whole',
  'single',
  'actual',
  'beautiful',
  'favorite',
  'spare',
  'cute',
  'fancy',
  'grab',
  'restock',
  'gimme',
  'howmany',
  'whats',
  'yall',
  'some',
  'pricey',
  'sure',
  'alert',
  'also',
  'want',
  'buyed',
  'says',
  'then',
  'does',
  'only',
  'black',
  'white',
  'green',
  'blue',
  'grey',
  'yellow',
  'orange',
  'purple',
  'brown',
])

const units = new Set([
  'g',
  'kg',
  'mg',
  'ml',
  'cl',
  'l',
  'cm',
  'mm',
  'm',
  'oz',
  'lb',
  'w',
  'v',
  'gb',
  'tb',
  'inch',
])

/** Nouns that mean other things too often. */
const risky = new Set([
  'card',
  'case',
  'pack',
  'set',
  'pass',
  'note',
  'cover',
  'light',
  'book',
  'board',
  'box',
  'bag',
  'list',
  'pair',
  'time',
  'price',
  'size',
  'gift',
  'set',
  'no',
  'number',
])

/** What many goods come in: "we sold the last jar" of what was spoken of. */
const holders = new Set(['jar', 'bottle', 'tin', 'tube', 'can', 'jug', 'sachet', 'packet', 'carton'])

/** Words that mean the plain model of a family. */
const plainWords = new Set(['plain', 'normal', 'regular', 'standard', 'basic', 'simple', 'classic'])

function order(
  candidates: readonly CatalogEntry[],
  told: readonly CatalogEntry[],
  words: readonly string[],
): string[] {
  const preferred = new Set(told)
  const rank = (entry: CatalogEntry) =>
    (entry.words.length === words.length ? 0 : 4) + (preferred.has(entry) ? 0 : 2) + entry.words.length / 100
  const sorted = [...candidates].sort((a, b) => rank(a) - rank(b))
  return [...new Set(sorted.map((entry) => entry.name))]
}
