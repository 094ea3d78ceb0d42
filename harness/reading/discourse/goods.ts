import { singular } from '../catalog.ts'
import { changed, type Token } from '../text/token.ts'
import { isColor } from './variants.ts'

/** Words by which goods that no catalog names are known, and words after which a noun is meant. */
export interface GoodsWords {
  readonly nouns: ReadonlySet<string>
  readonly determiners: ReadonlySet<string>
  /** Whether a plain noun is a mention: shoppers write "blue shirt?". */
  readonly bare: boolean
  /** Goods that the shopper named in the same way: "the hoodie" is the blue one that was asked for. */
  readonly said: readonly string[]
}

const joins = /^(?:and|,|&|\/)$/
const standins = /^(?:one|ones|pair|pairs)$/
const notInName =
  /^(?:is|are|was|were|be|am|has|have|had|do|does|did|of|in|on|at|to|for|from|with|and|or|but|by|as|than|that|which|who|it|its|you|your|we|our|i|my|me|us|they|them|their|there|here|this|these|those|the|a|an|not|no|any|some|more|few|several|many|lots|various|couple|other|both|all|each|every|another|also|just|only|now|still|so|if|when|will|would|can|could|should|may|might|put|add|get|take|show|see|want|like|sell|carry|offer|stock)$/

/** Marks goods that are named by their kind or color: "the brown hoodie", "a black and white blouse", "the grey one". */
export function withGoods(tokens: readonly Token[], words: GoodsWords): Token[] {
  const out: Token[] = []
  for (const [k, token] of tokens.entries()) {
    const from = isGoods(tokens, k, words) ? startOf(out, words) : undefined
    if (from === undefined || !isMeant(out, from, token, words)) out.push(token)
    else out.push(itemOf(out.splice(from), token, words.said))
  }
  return out
}

const isGoods = (tokens: readonly Token[], k: number, { nouns }: GoodsWords): boolean => {
  const token = tokens[k]!
  if (token.kind !== 'word' && token.w !== 'one') return false
  if (standins.test(token.w)) return isColor(tokens[k - 1])
  if (isBrand(tokens, k)) return false
  return (nouns.has(token.w) || nouns.has(singular(token.w))) && !isCompound(tokens[k + 1], nouns)
}

/** "Made by Brass Lamps": the name of a maker. */
const isBrand = (tokens: readonly Token[], k: number): boolean =>
  /^[A-Z]/.test(tokens[k]!.raw) &&
  (/^[A-Z]/.test(tokens[k - 1]?.raw ?? '') || /^(?:by|from)$/.test(tokens[k - 1]?.w ?? '')) &&
  tokens.slice(Math.max(0, k - 3), k).some(({ w }) => w === 'by' || w === 'from')

/** "The coffee mug rack": the noun only tells what the next one is for. */
const isCompound = (next: Token | undefined, nouns: ReadonlySet<string>): boolean =>
  next?.kind === 'word' && (nouns.has(next.w) || nouns.has(singular(next.w)))

/** Where the name begins that ends with a noun: behind its determiner, with colors and up to three more words. */
function startOf(before: readonly Token[], { determiners }: GoodsWords): number {
  let k = before.length
  for (let plain = 0; k > 0; k--) {
    const token = before[k - 1]!
    if (joins.test(token.w)) {
      let m = k - 2
      while (joins.test(before[m]?.w ?? '')) m--
      if (!isColor(before[k]) || !isColor(before[m])) break
      k = m + 2
      continue
    }
    if (isColor(token)) continue
    if (token.kind !== 'word' || notInName.test(token.w) || determiners.has(token.w) || ++plain > 3) break
  }
  while (k < before.length && joins.test(before[k]!.w)) k++
  return isNamed(before, k, determiners) ? k : colorsOnly(before)
}

const isNamed = (before: readonly Token[], k: number, determiners: ReadonlySet<string>): boolean =>
  determiners.has(before[k - 1]?.w ?? '') ||
  /^(?:any|more|other|no|another|both)$/.test(before[k - 1]?.w ?? '')

/** Without a determiner only the colors right before a noun are part of the name. */
function colorsOnly(before: readonly Token[]): number {
  let k = before.length
  while (k > 0 && (isColor(before[k - 1]) || /^(?:light|dark)$/.test(before[k - 1]!.w))) k--
  return k
}

/** A noun is meant behind a determiner, with a color, in the plural, or wherever the shopper writes it. */
const isMeant = (before: readonly Token[], from: number, noun: Token, words: GoodsWords): boolean =>
  words.bare ||
  from < before.length ||
  isNamed(before, from, words.determiners) ||
  (/[^s]s$/.test(noun.w) && !/^(?:to|i|we|you|he|she|it|they)$/.test(before[from - 1]?.w ?? ''))

function itemOf(lead: readonly Token[], noun: Token, said: readonly string[]): Token {
  const all = [...lead, noun]
  const name = all
    .map(({ w }) => w)
    .join(' ')
    .replaceAll(' ,', ',')
  const known = lead.length ? [] : said.filter((one) => singular(one.split(' ').at(-1)!) === singular(noun.w))
  return changed(noun, {
    w: name,
    kind: 'item',
    start: all[0]!.start,
    raw: all.map(({ raw }) => raw).join(' '),
    items: known.length ? known : [name],
    unit: known.length > 1 ? 'part' : 'whole',
  })
}
