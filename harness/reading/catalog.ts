import { tie } from './discourse/joined.ts'
import { Memo } from './memo.ts'
import { plainWord, tokenize } from './text/tokenize.ts'
import { withVersions } from './versions.ts'

/** One product name, as compared with a reply. */
export interface CatalogEntry {
  readonly name: string
  /** Words in singular, without articles. */
  readonly words: readonly string[]
  readonly wordSet: ReadonlySet<string>
  /** The last word that is a noun rather than a size or number. */
  readonly head: string
  /** Whether the name has commas or strokes in it: "Cotton Tee, red, L", "Slim Jeans, 34/32". */
  readonly isListed: boolean
}

/** Product names, indexed once by their words. */
export interface Catalog {
  readonly entries: readonly CatalogEntry[]
  /** Entries by their first two words, longest first, and those of one word by it. */
  readonly byStart: ReadonlyMap<string, readonly CatalogEntry[]>
  /** Entries that hold a word. */
  readonly byWord: ReadonlyMap<string, readonly CatalogEntry[]>
  /** Catalog words reached by leaving one letter out, for misspellings. */
  readonly nearWords: ReadonlyMap<string, string>
  readonly byName: ReadonlyMap<string, readonly CatalogEntry[]>
  /** Entries that hold several words, as far as they were asked for before. */
  readonly narrowed: Memo<readonly CatalogEntry[]>
  /** Misspelled words that were looked up before. */
  readonly near: Memo<string | undefined>
}

const articles = new Set(['the', 'a', 'an', 'der', 'die', 'das'])

/** Plurals in -ves, which stand for -f or -fe. */
const irregular: Readonly<Record<string, string>> = {
  knives: 'knife',
  shelves: 'shelf',
  loaves: 'loaf',
  scarves: 'scarf',
  leaves: 'leaf',
  men: 'man',
  women: 'woman',
  minis: 'mini',
  skis: 'ski',
  kiwis: 'kiwi',
  bikinis: 'bikini',
  taxis: 'taxi',
}

const singulars = new Memo<string>()

/** A word without its plural ending. */
export const singular = (word: string): string => singulars.of(word, withoutPlural)

function withoutPlural(word: string): string {
  const known = irregular[word]
  if (known) return known
  const length = word.length
  const last = word.charCodeAt(length - 1)
  if (last === 121 && length > 3 && !/[aeiou]y$/.test(word)) return `${word.slice(0, -1)}ie`
  if (length < 3 || last !== 115) return word
  if (/(?:ch|sh|x|z|ss)es$/.test(word)) return word.slice(0, -2)
  const before = word[length - 2]
  return before === 's' || before === 'u' || before === 'i' ? word : word.slice(0, -1)
}

/** The words of a name as the reader compares them. */
export function nameWords(name: string): string[] {
  return tokenize(name)
    .filter((token) => token.kind !== 'punct' && !articles.has(token.w))
    .flatMap((token) =>
      plainWord(token.raw)
        .split(/'(?=s$)/)
        .map((word, n) => (n > 0 ? 'is' : singular(word))),
    )
}

const size = /^(?:\d.*|[smlx]+|no|kg|g|cm|mm|ml|m|l|w|pack)$/

const cache = new Map<string, Catalog>()

/** Indexes product names; the same list is indexed once. Cost is linear in the names. */
export function prepareCatalog(names: readonly string[]): Catalog {
  const key = names.join('\n')
  const known = cache.get(key)
  if (known) return known
  const catalog = indexed(withVersions(names.filter((name) => name.trim() !== '')).map(entryOf))
  if (cache.size >= 32) cache.clear()
  cache.set(key, catalog)
  return catalog
}

const aliased = new WeakMap<Catalog, Map<string, Catalog>>()

/** A catalog in which other names stand for products too, from the words of one bot: what is said, and the catalog name. */
export function withAliases(catalog: Catalog, names: Readonly<Record<string, string>>): Catalog {
  const key = JSON.stringify(names)
  const known = aliased.get(catalog)?.get(key)
  if (known) return known
  const shown = new Map(catalog.entries.map(({ name }) => [name.replaceAll(tie, ' '), name]))
  const more = Object.entries(names).map(([said, name]) => ({
    ...entryOf(said),
    name: shown.get(name) ?? name,
  }))
  const made = indexed([...catalog.entries, ...more])
  const cached = aliased.get(catalog) ?? new Map<string, Catalog>()
  cached.set(key, made)
  aliased.set(catalog, cached)
  return made
}

function indexed(entries: readonly CatalogEntry[]): Catalog {
  const byStart = new Map<string, CatalogEntry[]>()
  const byWord = new Map<string, CatalogEntry[]>()
  const byName = new Map<string, CatalogEntry[]>()
  const nearWords = new Map<string, string>()
  for (const entry of entries) {
    push(byStart, startOf(entry.words), entry)
    push(byName, entry.name, entry)
    const other = otherwiseSpaced(entry)
    if (other) {
      push(byStart, startOf(other.words), other)
      for (const word of other.wordSet) if (!entry.wordSet.has(word)) push(byWord, word, other)
    }
    for (const word of entry.wordSet) {
      push(byWord, word, entry)
      if (word.length >= 5 && !/\d/.test(word))
        for (const cut of cuts(word)) if (!nearWords.has(cut)) nearWords.set(cut, word)
    }
  }
  for (const list of byStart.values()) list.sort((a, b) => b.words.length - a.words.length)
  return { entries, byStart, byWord, byName, nearWords, near: new Memo(), narrowed: new Memo() }
}

const measure = /^(\d+)(g|kg|mg|ml|cl|l|cm|mm|oz|lb|w|v|gb|tb)$/
const number = /^\d+$/

/** A name with its measure as one word, or as two: "Dark Roast 250 g" is "Dark Roast 250g". */
function otherwiseSpaced(entry: CatalogEntry): CatalogEntry | undefined {
  const words = entry.words.flatMap((word, k, all) => {
    const fused = measure.exec(word)
    if (fused) return [fused[1]!, fused[2]!]
    if (number.test(word) && measure.test(`${word}${all[k + 1]}`)) return [`${word}${all[k + 1]}`]
    return k > 0 && number.test(all[k - 1]!) && measure.test(`${all[k - 1]}${word}`) ? [] : [word]
  })
  return words.length === entry.words.length ? undefined : { ...entry, words, wordSet: new Set(words) }
}

/** What names are looked up by: the first two words. */
export const startOf = ([first = '', second]: readonly string[]): string =>
  second === undefined ? first : `${first} ${second}`

function entryOf(name: string): CatalogEntry {
  const words = nameWords(name)
  const head = [...words].reverse().find((word) => !size.test(word) && word.length > 2) ?? words[0] ?? ''
  return { name, words, wordSet: new Set(words), head, isListed: /[,/]/.test(name) }
}

function push(map: Map<string, CatalogEntry[]>, key: string, entry: CatalogEntry): void {
  const list = map.get(key)
  if (list) list.push(entry)
  else map.set(key, [entry])
}

/** The word itself and all forms with one letter left out, the first letter kept. */
export function cuts(word: string): string[] {
  const out = [word]
  for (let i = 1; i < word.length; i++) out.push(word.slice(0, i) + word.slice(i + 1))
  return out
}

/** The catalog word that a misspelled word is one letter away from. */
export const nearWord = (catalog: Catalog, word: string): string | undefined =>
  word.length < 5 ? undefined : catalog.near.of(word, (one) => nearest(catalog, one))

/** German plurals with an umlaut: "Rucksäcke", "Körbe", "Gläser". */
const withoutUmlaut = (word: string): string =>
  /[äöü]/.test(word)
    ? word
        .replace(/(?:er|en|e)$/, '')
        .replaceAll('ä', 'a')
        .replaceAll('ö', 'o')
        .replaceAll('ü', 'u')
    : word

function nearest(catalog: Catalog, word: string): string | undefined {
  if (/\d/.test(word)) return undefined
  const single = withoutUmlaut(word)
  if (single !== word && catalog.byWord.has(single)) return single
  for (const cut of cuts(word)) {
    const near = catalog.nearWords.get(cut)
    if (near && Math.abs(near.length - word.length) <= 1) return near
  }
  return undefined
}
