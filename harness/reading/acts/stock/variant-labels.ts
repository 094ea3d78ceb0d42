import type { Line } from '../../discourse/scene.ts'
import { moreShades, shades } from '../../discourse/variant-names.ts'
import { isVariant } from '../../discourse/variants.ts'
import { wordSet } from '../../patterns/words.ts'
import type { StockMark, StockStatus } from './mark.ts'
import { type Listed, listAt, of, said } from './variant-lists.ts'

type Tokens = Line['tokens']

const held =
  /^(?:(?:still|also|currently|now|sizes?|colou?rs?|shades?) )*(?:in stock|available|left|remaining|on hand|to be had)(?: (?:now|sizes?|colou?rs?|shades?|in|in sizes?))?$/
const over =
  /^(?:(?:currently|already|now|sizes?|colou?rs?|shades?) )*(?:sold out|out of stock|unavailable|not available|gone|missing)(?: (?:now|sizes?|colou?rs?|shades?|in|of))?$/

/** "Still in stock: S, M and L.", "Sold out: XS, XL": a label of a state, and nothing but variants behind it. */
export function labelled(tokens: Tokens, k: number): StockMark | undefined {
  if (tokens[k]!.w !== ':') return undefined
  let from = k
  while (from > 0 && from > k - 6 && tokens[from - 1]!.kind === 'word') from--
  if (from > 0 && !/^[.,;!–)(·|]$/.test(tokens[from - 1]!.w)) return undefined
  const label = tokens
    .slice(from, k)
    .map(({ w }) => w)
    .join(' ')
  const status = held.test(label) ? 'in_stock' : over.test(label) ? 'out_of_stock' : undefined
  if (!status) return undefined
  const isOfSizes =
    /\bsizes?\b/.test(label) || (/(?:sold out|out of stock)$/.test(label) && tokens[k + 1]!.value! >= 20)
  const list =
    listAt(tokens, /^sizes?$/.test(tokens[k + 1]?.w ?? '') ? k + 2 : k + 1) ??
    (isOfSizes ? numbersAt(tokens, k + 1) : undefined)
  return list && /^(?:|[.!;)|])$/.test(tokens[list.end]?.w ?? '')
    ? { ...said, i: from, j: list.end, status, ...of(list) }
    : undefined
}

/** "The sizes we still have left are S and M", "the sold-out colors are navy and sage": the same as a sentence. */
export function headed(tokens: Tokens, k: number): StockMark | undefined {
  if (!/^(?:is|are)$/.test(tokens[k]!.w) || k < 2) return undefined
  const list = listAt(tokens, k + 1)
  if (!list || !/^(?:|[.!;,)|]|right|at|for)$/.test(tokens[list.end]?.w ?? '')) return undefined
  let from = k
  while (from > 0 && from > k - 11 && inHead.has(tokens[from - 1]!.w)) from--
  const before = tokens[from - 1]
  if (before && before.kind !== 'item' && !/^(?:[.,;!–)(·|]|and|but|so|yes|no|sorry)$/.test(before.w))
    return undefined
  const words = tokens.slice(from, k).map(({ w }) => w)
  if (!words.some((w) => ofVariants.test(w))) return undefined
  const isOver = words.some((w) => /^(?:sold|gone|missing|unavailable|out)$/.test(w))
  if (!isOver && !words.some((w) => /^(?:available|remaining|left|stock|have)$/.test(w))) return undefined
  return { ...said, i: from, j: list.end, status: isOver ? 'out_of_stock' : 'in_stock', ...of(list) }
}
const inHead = wordSet(
  'the our its all only still currently now that which we i have got is are left available remaining in stock sold out of gone missing unavailable size sizes color colors colour colours shade shades options option',
)
const ofVariants = /^(?:sizes?|colou?rs?|shades?|options?)$/

/** "Sizes left: 41, 42 and 44": bare numbers, behind words that no count follows. */
function numbersAt(tokens: Tokens, from: number): Listed | undefined {
  const variants: string[] = []
  let k = from
  for (; tokens[k]; k++) {
    const { kind, value, w } = tokens[k]!
    if (kind === 'number' && value! > 0 && value! <= 60 && /^\d/.test(w)) variants.push(w)
    else if (!/^(?:,|and|&|\/)$/.test(w)) break
  }
  return variants.length ? { variants, end: k } : undefined
}

/** "Moss (2), rust (none) and cream (lots)": variants with what is told of each in brackets, one after the other. */
export function inBrackets(tokens: Tokens, k: number): StockMark | undefined {
  const told = entryAt(tokens, k)
  if (!told) return undefined
  const isOneOfSeveral = entryAt(tokens, pastJoins(tokens, told.j)) ?? entryBefore(tokens, k)
  return isOneOfSeveral && tellsStock(tokens) ? told : undefined
}

/** "Sizes: S (36), M (38)" tells how large they are. */
const tellsStock = (tokens: Tokens): boolean =>
  tokens.some(({ w }) =>
    /^(?:have|has|got|stock|left|available|remaining|none|nil|zero|lots|plenty|sold|gone)$/.test(w),
  )

const pastJoins = (tokens: Tokens, from: number): number => {
  let k = from
  while (/^(?:,|and|&|;|or|but)$/.test(tokens[k]?.w ?? '')) k++
  return k
}

function entryBefore(tokens: Tokens, k: number): StockMark | undefined {
  let end = k
  while (/^(?:,|and|&|;|or|but)$/.test(tokens[end - 1]?.w ?? '')) end--
  if (end === k || tokens[end - 1]?.w !== ')') return undefined
  const open = tokens.findLastIndex(({ w }, n) => n < end && n >= end - 5 && w === '(')
  return open > 0 ? entryAt(tokens, open - 1) : undefined
}

function entryAt(tokens: Tokens, k: number): StockMark | undefined {
  const token = tokens[k]
  const variant = token?.kind === 'item' ? token.variant : token && isName(tokens, k) ? token.w : undefined
  if (variant === undefined || tokens[k + 1]?.w !== '(') return undefined
  const close = tokens.findIndex(({ w }, n) => n > k + 1 && n <= k + 5 && w === ')')
  if (close < 0) return undefined
  const state = stateIn(tokens.slice(k + 2, close))
  return state && { ...said, i: k, j: close + 1, variants: [variant], ...state }
}

const isName = (tokens: Tokens, k: number): boolean =>
  isVariant(tokens, k) || shades.has(tokens[k]!.w) || moreShades.has(tokens[k]!.w)

/** "2", "none", "lots", "sold out". */
function stateIn(words: Tokens): { status: StockStatus; quantity?: number; number?: true } | undefined {
  const [first] = words
  if (first?.kind === 'number' && first.value !== undefined && Number.isInteger(first.value)) {
    const behind = words.slice(1).map(({ w }) => w)
    if (
      first.value >= 1900 ||
      !behind.every((w) => /^(?:left|in|stock|units?|pcs|pieces|available)$/.test(w))
    )
      return undefined
    const isLow = behind[0] === 'left' && first.value <= 5 && first.value > 0
    const status = first.value === 0 ? 'out_of_stock' : isLow ? 'low_stock' : 'in_stock'
    return { status, quantity: first.value, number: true }
  }
  const text = words.map(({ w }) => w).join(' ')
  if (/^(?:none|nil|zero|gone|out|sold out|out of stock|unavailable|✗)$/.test(text))
    return { status: 'out_of_stock' }
  return /^(?:lots|plenty|loads|many|in stock|available|✓)$/.test(text) ? { status: 'in_stock' } : undefined
}

/** "It doesn't come in pink", "not made in XXL", "we don't make it in S": a variant that does not exist. */
export function notMade(tokens: Tokens, k: number): StockMark | undefined {
  if (tokens[k]!.w !== 'not' && tokens[k]!.w !== 'never') return undefined
  if (!/^(?:come|made|offered|sold|produced|make|offer|sell|carry)$/.test(tokens[k + 1]?.w ?? ''))
    return undefined
  const named = tokens[k + 2]
  const at = named?.kind === 'item' || /^(?:it|this|them|that|these)$/.test(named?.w ?? '') ? k + 3 : k + 2
  if (tokens[at]?.w !== 'in') return undefined
  const list = listAt(tokens, /^sizes?$/.test(tokens[at + 1]?.w ?? '') ? at + 2 : at + 1)
  return list && /^(?:|[.,!;)–]|but|and|though|or|sorry|unfortunately)$/.test(tokens[list.end]?.w ?? '')
    ? { ...said, i: k, j: list.end, status: 'out_of_stock', basis: 'not_carried', ...of(list) }
    : undefined
}
