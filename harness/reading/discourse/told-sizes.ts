import { changed, type Sentence, type Token } from '../text/token.ts'
import { tie } from './joined.ts'

/** The small numbers that are called sizes: "in size 10", and so the variant of a product that was asked for. */
export function sizesIn(tokens: readonly Token[]): readonly string[] {
  const out: string[] = []
  for (const [k, token] of tokens.entries()) {
    if (token.kind === 'item') {
      const own = token.variant
        ?.split(' ')
        .map(untied)
        .find((word) => small.test(word))
      if (own) out.push(own)
    } else if (isToldSize(token) || (isSmall(token) && /^(?:sizes?|sz)$/.test(tokens[k - 1]?.w ?? '')))
      out.push(untied(token.w))
  }
  return out
}

/** A number that was marked as a size before. */
const isToldSize = ({ w }: Token): boolean => w.endsWith(tie) && small.test(untied(w))

/** The sizes that a shopper asks for, also without that word: "Trail Runner 42 and 44?". */
export const sizesAsked = (tokens: readonly Token[]): readonly string[] => {
  const called = sizesIn(tokens)
  const at = tokens.findIndex(({ kind }) => kind === 'item')
  if (at < 0 || (called.length && tokens[at]!.variant === undefined)) return called
  const run = runFrom(tokens, joins.test(tokens[at + 1]?.w ?? '') ? at + 2 : at + 1)
  const isOfShoes = run.every(({ value }) => value! >= 30 && value! <= 56)
  return called.length || isOfShoes ? [...called, ...run.map(({ w }) => w)] : []
}

/**
 * The sizes that sentences before tell of: "it comes in sizes 8 to 11", and entries of a list that begin with a number, "- 8: sold
 * out", "- 9: 3 left", where they do not just count themselves.
 */
export function sizesTold(sentences: readonly Sentence[]): readonly string[] {
  const heads = sentences.flatMap(({ kind, tokens: [first, next, then] }) =>
    kind === 'bullet' && isSmall(first) && /^[:–-]$/.test(next?.w ?? '') && !isRange(first, next, then)
      ? [first!.w]
      : [],
  )
  const isNumbered = heads.every((head, n) => Number(head) === n + 1)
  return [
    ...(heads.length > 1 && !isNumbered ? heads : []),
    ...sentences.flatMap(({ tokens }) => rangesIn(tokens)),
  ]
}

/** "1–3 pieces": no space stands between the numbers. */
const isRange = (first: Token | undefined, dash: Token | undefined, then: Token | undefined): boolean =>
  then?.kind === 'number' && first?.end === dash?.start && dash?.end === then.start

/** "Sizes 8 to 11", "sizes: 8, 9 and 10". */
function rangesIn(tokens: readonly Token[]): readonly string[] {
  const at = tokens.findIndex(({ w }) => w === 'sizes')
  if (at < 0) return []
  const from = /^(?::|from)$/.test(tokens[at + 1]?.w ?? '') ? at + 2 : at + 1
  const [first, , last] = tokens.slice(from, from + 3)
  if (isSmall(first) && /^(?:to|–|-|through)$/.test(tokens[from + 1]?.w ?? '') && isSmall(last)) {
    const [low, high] = [Math.ceil(Number(first!.w)), Number(last!.w)]
    return Array.from({ length: Math.min(40, Math.max(0, high - low + 1)) }, (_, n) => `${low + n}`)
  }
  return runFrom(tokens, from).map(({ w }) => w)
}

/** "Do you have the Runner in 9?", "is there a Runner in a 7.5": the size that a shopper's message ends with, not called so. */
export const sizesBehindIn = (tokens: readonly Token[]): readonly string[] => {
  const at = tokens.findIndex(({ kind }) => kind === 'item')
  const k = tokens[at + 2] && /^an?$/.test(tokens[at + 2]!.w) ? at + 3 : at + 2
  const [size, next] = [tokens[k], tokens[k + 1]]
  return at >= 0 && tokens[at + 1]?.w === 'in' && isSmall(size) && (!next || /^[?.!,]$/.test(next.w))
    ? [size!.w]
    : []
}

/**
 * Marks numbers as sizes where sizes are spoken of by numbers: "it comes in 8, 9 and 10, but only 8 and 9 are in stock", "every
 * size but 10". One number by itself is one where it was called so before; else it may be a count: "42: yes", "in 44".
 */
export function withToldSizes(tokens: Token[], asked: readonly string[], isReply = false): Token[] {
  const told = asked.length ? asked : sizesIn(tokens)
  const mayTell = told.length > 0 || tokens.some(({ w }) => w === 'size' || w === 'sizes')
  if (!mayTell && !(isReply && tokens.some((_, k) => isOffered(tokens, k)))) return tokens
  const sizes = new Set<Token>()
  for (let k = 0; k < tokens.length; k++) {
    const run = runFrom(tokens, k)
    const isSeveral = run.length > 1 && (told.length > 0 || (isReply && isOffered(tokens, k)))
    const isOne =
      run.length === 1 &&
      ((told.length > 0 && isCalled(tokens, k)) || (asked.includes(run[0]!.w) && isAnswer(tokens, k)))
    const isOffer =
      isReply && run.length === 1 && isOffered(tokens, k) && endsPhrase.test(tokens[k + 1]?.w ?? '')
    if (isSeveral || isOne || isOffer || (run.length && isExcepted(tokens, k)))
      for (const token of run) sizes.add(token)
    if (run.length) k += run.length * 2 - 2
  }
  if (!sizes.size) return tokens
  return tokens.map((token) =>
    sizes.has(token)
      ? { ...changed(token, { kind: 'word', w: `${token.w}${tie}` }), value: undefined }
      : token,
  )
}

/** "It's available in 8, 9 and 10", "comes in 9 and 10". */
const isOffered = (tokens: readonly Token[], k: number): boolean =>
  tokens[k - 1]?.w === 'in' &&
  tokens
    .slice(Math.max(0, k - 4), k - 1)
    .some(({ w }) => /^(?:available|comes?|stock|have|got|offered|made|sold)$/.test(w))

/** "8, 9 and 10": numbers one after the other, and nothing that is counted behind them. */
function runFrom(tokens: readonly Token[], from: number): readonly Token[] {
  const out: Token[] = []
  let k = from
  for (; isSmall(tokens[k]); k += 2) {
    out.push(tokens[k]!)
    if (!joins.test(tokens[k + 1]?.w ?? '')) {
      k++
      break
    }
  }
  if (joins.test(tokens[k - 1]?.w ?? '')) k--
  return counted.test(tokens[k]?.w ?? '') || tokens[k]?.kind === 'item' ? [] : out
}

/** "42: yes", "44 is here", "no 44": a size that was asked for, and what is told of it. */
const isAnswer = (tokens: readonly Token[], k: number): boolean =>
  /^(?:|[,;.–]|and|but|yes|no|sorry|the)$/.test(tokens[k - 1]?.w ?? '') &&
  (/^(?:yes|no|yep|nope)$/.test(tokens[tokens[k + 1]?.w === ':' ? k + 2 : k + 1]?.w ?? '') ||
    (k === 0 && /^[:–-]$/.test(tokens[1]?.w ?? '')) ||
    /^(?:is|has|sold|went|we)$/.test(tokens[k + 1]?.w ?? ''))

/** "Every size but 10", "all sizes from 6 to 12 apart from 10". */
const isExcepted = (tokens: readonly Token[], k: number): boolean =>
  /^(?:but|except|bar|excluding|than|from)$/.test(tokens[k - 1]?.w ?? '') &&
  (tokens[k - 1]!.w !== 'from' || /^(?:apart|aside)$/.test(tokens[k - 2]?.w ?? '')) &&
  tokens.slice(Math.max(0, k - 9), k - 1).some(({ w }) => w === 'size' || w === 'sizes')

/** Where sizes are spoken of, "left in 10", "the 10 is gone", "a 9.5": one of them by itself. */
const isCalled = (tokens: readonly Token[], k: number): boolean =>
  /^(?:in|the|a|an)$/.test(tokens[k - 1]?.w ?? '') &&
  (tokens[k]!.w.includes('.') || endsPhrase.test(tokens[k + 1]?.w ?? ''))
const endsPhrase =
  /^(?:|[.,;!?)–—-]|is|are|was|has|and|but|or|right|at|now|today|currently|online|anymore|again|still|too|if|so|because|while|though|yet)$/

const untied = (w: string): string => (w.endsWith(tie) ? w.slice(0, -1) : w)
const small = /^\d{1,2}(?:\.5)?$/
const isSmall = (token: Token | undefined): boolean => token?.kind === 'number' && small.test(token.w)
const joins = /^(?:,|and|or|&|\/)$/
const counted =
  /^(?:left|remaining|units?|pieces?|pairs?|pcs|of|more|items?|copies|days?|hours?|minutes?|%|reviews?|stars?)$/
