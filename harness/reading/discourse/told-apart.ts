import { wordSet } from '../patterns/words.ts'
import { changed, type Sentence, type Token } from '../text/token.ts'

/** Words in brackets that tell how a product is, and not which one. */
const states = wordSet(
  'sold out in stock available unavailable left gone back new sale reserved preorder pre order ordered backorder backordered soon coming limited popular bestseller discontinued was only optional free gift each set pair pairs per unit units last few low yes no not none nil lots plenty delivered shipped returned refunded cancelled pending paid reduced discounted',
)

/** "Lamp (brass)" and "Lamp (smoke)" in two entries of a list: words that tell the entries of one product apart are its variants. */
export function withToldApart(sentences: Sentence[]): Sentence[] {
  if (sentences.filter(isEntry).length < 2) return sentences
  const told = new Map<string, Set<string>>()
  for (const sentence of sentences) if (isEntry(sentence)) note(sentence.tokens, told)
  const words = new Set<string>()
  for (const names of told.values()) if (names.size > 1) for (const name of names) words.add(name)
  if (!words.size) return sentences
  return sentences.map((one) => (isEntry(one) ? { ...one, tokens: named(one.tokens, words) } : one))
}

const isEntry = ({ kind }: Sentence): boolean => kind === 'bullet' || kind === 'row'

function note(tokens: readonly Token[], told: Map<string, Set<string>>): void {
  const at = tokens.findIndex(({ kind }) => kind === 'item')
  const [item] = tokens[at]?.items ?? []
  const name = item && (tokens[at]!.variant ?? bracket(tokens, at)?.name)
  if (!item || !name) return
  const names = told.get(item) ?? new Set()
  told.set(item, names.add(name))
}

/** One or two plain words in brackets right behind a product. */
function bracket(tokens: readonly Token[], at: number): { name: string; end: number } | undefined {
  if (tokens[at + 1]?.w !== '(') return undefined
  const end = tokens[at + 3]?.w === ')' ? at + 3 : at + 4
  const inside = tokens.slice(at + 2, end)
  return tokens[end]?.w === ')' &&
    inside.every(({ kind, w }) => kind === 'word' && w.length > 1 && !states.has(w))
    ? { name: inside.map(({ w }) => w).join(' '), end: end + 1 }
    : undefined
}

function named(tokens: readonly Token[], words: ReadonlySet<string>): Token[] {
  const at = tokens.findIndex(({ kind }) => kind === 'item')
  const own = tokens[at] && tokens[at]!.variant === undefined ? bracket(tokens, at) : undefined
  if (!own || !words.has(own.name)) return [...tokens]
  const item = changed(tokens[at]!, { variant: own.name, end: tokens[own.end - 1]!.end })
  return [...tokens.slice(0, at), item, ...tokens.slice(own.end)]
}
