import type { Line } from '../../discourse/scene.ts'
import { isNextSize, isVariant, sameKind } from '../../discourse/variants.ts'
import type { StockMark } from './mark.ts'

type Tokens = Line['tokens']

/** Variants of a list, and the token behind the last of them. */
export interface Listed {
  readonly variants: readonly string[]
  readonly end: number
}

/**
 * Words of stock that stand with a variant where others have a product: "we have black in M and L", "no grey left",
 * "XL is finished", "exactly one XL".
 */
export function variantMarks({ tokens }: Line): StockMark[] {
  const out: StockMark[] = []
  if (!tokens.some((_, k) => isVariant(tokens, k))) return out
  for (let k = 0; k < tokens.length; k++) {
    const mark =
      denied(tokens, k) ??
      noneIn(tokens, k) ??
      had(tokens, k) ??
      fronted(tokens, k) ??
      many(tokens, k) ??
      some(tokens, k) ??
      answered(tokens, k) ??
      over(tokens, k) ??
      counted(tokens, k)
    if (!mark || (out.at(-1)?.j ?? 0) > mark.i) continue
    out.push(mark)
  }
  return out
}

/** "We have zero grey", "there is no XL left". */
function denied(tokens: Tokens, k: number): StockMark | undefined {
  const isZero = tokens[k]!.kind === 'number' && tokens[k]!.value === 0
  if ((!isZero && tokens[k]!.w !== 'no') || !(k === 0 || lead.test(tokens[k - 1]!.w))) return undefined
  const list = listAt(tokens, k + 1)
  if (!list) return undefined
  const end = tokens[list.end]?.w === 'ones' ? list.end + 1 : list.end
  if (!ends.test(tokens[end]?.w ?? '') && !isLeft(tokens, end)) return undefined
  return {
    ...said,
    i: k,
    j: list.end,
    status: 'out_of_stock',
    ...(isZero ? { quantity: 0 } : {}),
    ...of(list),
  }
}
const lead = /^(?:have|has|got|is|are|,|–|but|and|sorry|now|currently)$/

/** "11 in white and none in blue". */
function noneIn(tokens: Tokens, k: number): StockMark | undefined {
  if (!/^(?:none|nothing)$/.test(tokens[k]!.w) || !/^(?:and|but|,|;|–)$/.test(tokens[k - 1]?.w ?? ''))
    return undefined
  const from = /^(?:left|available)$/.test(tokens[k + 1]?.w ?? '') ? k + 2 : k + 1
  const list =
    tokens[from]?.w === 'in' ? listAt(tokens, tokens[from + 1]?.w === 'the' ? from + 2 : from + 1) : undefined
  if (!list || !(ends.test(tokens[list.end]?.w ?? '') || isLeft(tokens, list.end))) return undefined
  return { ...said, i: k, j: list.end, status: 'out_of_stock', ...of(list) }
}

/** "We've got black in M and L", "still have S". */
function had(tokens: Tokens, k: number): StockMark | undefined {
  if (!/^(?:have|has|got)$/.test(tokens[k]!.w)) return undefined
  if (
    !(k === 0 || /^(?:we|i|they|do|still|only|just|also|have|yeah|yes|·|,|–|and|but)$/.test(tokens[k - 1]!.w))
  )
    return undefined
  const from = /^(?:still|also|both|only|the|sizes?)$/.test(tokens[k + 1]?.w ?? '') ? k + 2 : k + 1
  const list = listAt(tokens, from)
  if (!list || !ends.test(tokens[list.end]?.w ?? '')) return undefined
  return { ...said, i: k, j: list.end, status: 'in_stock', basis: 'presence', ...of(list) }
}

/** "The charcoal one we still have". */
function fronted(tokens: Tokens, k: number): StockMark | undefined {
  if (!isVariant(tokens, k)) return undefined
  let at = /^(?:one|ones)$/.test(tokens[k + 1]?.w ?? '') ? k + 2 : k + 1
  if (!/^(?:we|i)$/.test(tokens[at]?.w ?? '')) return undefined
  while (/^(?:we|i|do|still|also|currently|have)$/.test(tokens[at]?.w ?? '') && !ends.test(tokens[at]!.w))
    at++
  if (!/^(?:have|got)$/.test(tokens[at - 1]!.w) && tokens[at]?.w !== 'got') return undefined
  const end = tokens[at]?.w === 'got' ? at + 1 : at
  if (!ends.test(tokens[end]?.w ?? '')) return undefined
  return { ...said, i: k, j: end, status: 'in_stock', basis: 'presence', variants: [tokens[k]!.w] }
}

/** "Plenty of white", "loads of S and M". */
function many(tokens: Tokens, k: number): StockMark | undefined {
  if (!/^(?:plenty|loads|lots|tons|heaps)$/.test(tokens[k]!.w) || tokens[k + 1]?.w !== 'of') return undefined
  const list = listAt(tokens, k + 2)
  if (!list || !ends.test(tokens[list.end]?.w ?? '')) return undefined
  return { ...said, i: k, j: list.end, status: 'in_stock', ...of(list) }
}

/** "... and a couple of the bottle green", "just a few of M", behind others that are told of as had. */
function some(tokens: Tokens, k: number): StockMark | undefined {
  if (
    !/^(?:couple|few|handful)$/.test(tokens[k]!.w) ||
    !/^(?:a|the|only|just|last)$/.test(tokens[k - 1]?.w ?? '')
  )
    return undefined
  if (!tokens.slice(0, k).some(({ w }) => /^(?:have|has|got)$/.test(w))) return undefined
  let from = k + 1
  while (/^(?:of|the|in|left)$/.test(tokens[from]?.w ?? '')) from++
  const list = from > k + 1 ? listAt(tokens, from) : undefined
  if (list?.variants.length !== 1 || !(ends.test(tokens[list.end]?.w ?? '') || isLeft(tokens, list.end)))
    return undefined
  return { ...said, i: k - 1, j: list.end, status: 'low_stock', scarce: true, ...of(list) }
}

/** "Navy yes, grey: no". */
function answered(tokens: Tokens, k: number): StockMark | undefined {
  if (!isVariant(tokens, k) || !(k === 0 || walls.test(tokens[k - 1]!.w))) return undefined
  const at = tokens[k + 1]?.w === ':' ? k + 2 : k + 1
  const word = tokens[at]?.w ?? ''
  // "Navy: yes" is in the tables.
  if (at > k + 1 && word === 'yes') return undefined
  if (!/^(?:yes|no|nope|none)$/.test(word) || !/^(?:|[,;.!–])$/.test(tokens[at + 1]?.w ?? ''))
    return undefined
  const status = word === 'yes' ? 'in_stock' : 'out_of_stock'
  return { ...said, i: k, j: at + 1, status, variants: [tokens[k]!.w] }
}

/** "XL is finished", "XS went yesterday": a variant that is the subject of its clause. */
function over(tokens: Tokens, k: number): StockMark | undefined {
  if (!isVariant(tokens, k) || !(k === 0 || walls.test(tokens[k - 1]!.w))) return undefined
  const list = listAt(tokens, k)
  if (!list) return undefined
  let at = list.end
  // "XS in the Short went yesterday".
  if (tokens[at]?.w === 'in') {
    at += tokens[at + 1]?.w === 'the' ? 2 : 1
    if (tokens[at]?.kind !== 'item') return undefined
    at++
  }
  const verb = tokens[at]?.w ?? ''
  const next = tokens[at + 1]
  const isOver =
    (/^(?:is|are|has|have)$/.test(verb) && /^(?:finished|finish|done|gone|went)$/.test(next?.w ?? '')) ||
    (/^(?:went|finished|finish)$/.test(verb) && (next === undefined || isPastDay(next)))
  return isOver ? { ...said, i: k, j: at + 1, status: 'out_of_stock', ...of(list) } : undefined
}

/** "Exactly one XL", "2 navy and 1 grey", "two in large". */
function counted(tokens: Tokens, k: number): StockMark | undefined {
  const token = tokens[k]!
  if (token.kind !== 'number' || !token.value || token.value > 500 || !Number.isInteger(token.value))
    return undefined
  // "Exactly one XL", "there are two in large".
  const from = tokens[k + 1]?.w === 'in' ? k + 2 : k + 1
  if (
    !isVariant(tokens, from) ||
    !/^(?:have|has|got|is|are|exactly|just|only|still|and|,)$/.test(tokens[k - 1]?.w ?? '')
  )
    return undefined
  if (tokens[k - 1]!.w === ',' && !tokens.slice(0, k).some(({ w }) => /^(?:have|has|got|is|are)$/.test(w)))
    return undefined
  const list = listAt(tokens, from)
  if (!list || list.variants.length > 1) return undefined
  const left = isLeft(tokens, list.end)
  if (!left && !ends.test(tokens[list.end]?.w ?? '')) return undefined
  const isFew = /^(?:just|only)$/.test(tokens[k - 1]!.w) || (left && token.value <= 5)
  return {
    ...said,
    i: k,
    j: list.end,
    status: isFew ? 'low_stock' : 'in_stock',
    quantity: token.value,
    number: true,
    ...of(list),
  }
}

const said = { basis: 'stock', ellipsis: true } as const
const of = ({ variants }: Listed): { variants: readonly string[] } => ({ variants })
const walls = /^(?:,|;|:|–|but|and|while|yes|no|ah|sorry|unfortunately|\.)$/
const ends = /^(?:|[,;.!)–:]|but|and|n|sorry|if|at|right|anymore|today|though|in|while|for|so)$/
const isLeft = (tokens: Tokens, k: number): boolean =>
  /^(?:left|remaining|available|anymore)$/.test(tokens[k]?.w ?? '')
const isPastDay = ({ kind, w }: Tokens[number]): boolean =>
  (kind === 'date' && /^(?:yesterday|this|last|today)/.test(w)) ||
  /^(?:[,.!;]|first|fast|quickly|already|earlier|overnight)$/.test(w)

/** "S and M", "black in M and L": each of them with what it is told with. */
export function listAt(tokens: Tokens, from: number): Listed | undefined {
  const first = runAt(tokens, from)
  if (!first.variants.length) return undefined
  if (tokens[first.end]?.w === '(' && first.variants.length === 1) return bracketsAt(tokens, from)
  const close = first.variants.length === 1 ? runAt(tokens, first.end) : undefined
  // "Large beige", "navy M".
  if (close?.variants.length === 1 && close.end === first.end + 1)
    return { variants: [`${first.variants[0]!} ${close.variants[0]!}`], end: close.end }
  if (tokens[first.end]?.w !== 'in') return first
  const second = runAt(
    tokens,
    /^(?:both|either)$/.test(tokens[first.end + 1]?.w ?? '') ? first.end + 2 : first.end + 1,
  )
  if (!second.variants.length) return first
  if (first.variants.length > 1 && second.variants.length > 1) return undefined
  if (sameKind(first.variants[0]!, second.variants[0]!)) return first
  return {
    variants: first.variants.flatMap((one) => second.variants.map((other) => `${one} ${other}`)),
    end: second.end,
  }
}

/** "Navy (M) and black (M and L)": what stands in brackets narrows what stands before them. */
function bracketsAt(tokens: Tokens, from: number): Listed | undefined {
  const variants: string[] = []
  let end = from
  for (let k = from; k < tokens.length; ) {
    const one = runAt(tokens, k)
    if (one.variants.length !== 1 || tokens[one.end]?.w !== '(') break
    const inner = runAt(tokens, one.end + 1)
    if (!inner.variants.length || tokens[inner.end]?.w !== ')') break
    variants.push(...inner.variants.map((other) => `${one.variants[0]!} ${other}`))
    end = inner.end + 1
    k = end
    while (/^(?:,|and|&|or)$/.test(tokens[k]?.w ?? '')) k++
  }
  return variants.length ? { variants, end } : undefined
}

/** Variants of one kind with only words of a list between. */
function runAt(tokens: Tokens, from: number): Listed {
  const variants: string[] = []
  let end = from
  for (let k = from; k < tokens.length; k++) {
    const { w } = tokens[k]!
    const isOne = isVariant(tokens, k) || isNextSize(tokens, k, variants.at(-1))
    if (isOne && (variants.length === 0 || sameKind(variants[0]!, w))) {
      variants.push(w)
      end = k + 1
    } else if (isOne || !/^(?:,|and|n|&|or|\/)$/.test(w)) break
  }
  // "M and L, XL is finished": the last has words of its own.
  if (
    variants.length > 1 &&
    /^(?:is|are|has|have|was|:)$/.test(tokens[end]?.w ?? '') &&
    tokens[end - 2]?.w === ','
  ) {
    variants.pop()
    end -= 2
  }
  return { variants, end }
}
