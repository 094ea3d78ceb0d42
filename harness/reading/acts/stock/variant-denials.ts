import type { Line } from '../../discourse/scene.ts'
import type { StockMark } from './mark.ts'
import { ends, isLeft, listAt, of, pastOnes, said } from './variant-lists.ts'

type Tokens = Line['tokens']

/** Words of stock that deny a variant, or tell of the only ones that there are. */
export const deniedVariant = (tokens: Tokens, k: number): StockMark | undefined =>
  denied(tokens, k) ?? noneIn(tokens, k) ?? outIn(tokens, k) ?? notHad(tokens, k) ?? onlyThese(tokens, k)

/** "We have zero grey", "it has 0 in large", "there is no XL left". */
function denied(tokens: Tokens, k: number): StockMark | undefined {
  const isZero = tokens[k]!.kind === 'number' && tokens[k]!.value === 0
  if ((!isZero && tokens[k]!.w !== 'no') || !(k === 0 || lead.test(tokens[k - 1]!.w))) return undefined
  const list = listAt(tokens, isZero && tokens[k + 1]?.w === 'in' ? k + 2 : k + 1)
  if (!list) return undefined
  const end = pastOnes(tokens, list.end)
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

/** "It's out in M", "that one is out in the blue". */
function outIn(tokens: Tokens, k: number): StockMark | undefined {
  if (tokens[k]!.w !== 'out' || tokens[k + 1]?.w !== 'in') return undefined
  if (!/^(?:is|are|all|currently|now|completely)$/.test(tokens[k - 1]?.w ?? '')) return undefined
  const list = listAt(tokens, /^(?:the|size)$/.test(tokens[k + 2]?.w ?? '') ? k + 3 : k + 2)
  const end = list ? pastOnes(tokens, list.end) : 0
  return list && isWall(tokens[end]?.w)
    ? { ...said, i: k, j: end, status: 'out_of_stock', ...of(list) }
    : undefined
}
const isWall = (w: string | undefined): boolean =>
  w === undefined || /^(?:[.,;!)–]|but|and|sorry|now|today|though)$/.test(w)

/** "11 in white and none in blue", "nothing in blue right now". */
function noneIn(tokens: Tokens, k: number): StockMark | undefined {
  if (!/^(?:none|nothing)$/.test(tokens[k]!.w) || !/^(?:|and|but|,|;|–|sorry)$/.test(tokens[k - 1]?.w ?? ''))
    return undefined
  const from = /^(?:left|available)$/.test(tokens[k + 1]?.w ?? '') ? k + 2 : k + 1
  const list =
    tokens[from]?.w === 'in' ? listAt(tokens, tokens[from + 1]?.w === 'the' ? from + 2 : from + 1) : undefined
  if (!list || !(ends.test(tokens[list.end]?.w ?? '') || isLeft(tokens, list.end))) return undefined
  return { ...said, i: k, j: list.end, status: 'out_of_stock', ...of(list) }
}

/** "We don't have grey": a variant that is not had. */
function notHad(tokens: Tokens, k: number): StockMark | undefined {
  if (tokens[k]!.w !== 'not' || !/^(?:have|got|stock|carry)$/.test(tokens[k + 1]?.w ?? '')) return undefined
  let from = k + 2
  while (/^(?:any|the|it|them|in|a|an|size|sizes)$/.test(tokens[from]?.w ?? '') && from < k + 5) from++
  const list = listAt(tokens, from)
  const end = list ? pastOnes(tokens, list.end) : 0
  if (!list || !(ends.test(tokens[end]?.w ?? '') || isLeft(tokens, end))) return undefined
  return { ...said, i: k, j: end, status: 'out_of_stock', ...of(list) }
}

/** "..., only blue and sand": what there is instead of what was denied before. */
function onlyThese(tokens: Tokens, k: number): StockMark | undefined {
  if (!/^(?:only|just)$/.test(tokens[k]!.w) || !/^(?:,|–|;|but)$/.test(tokens[k - 1]?.w ?? ''))
    return undefined
  if (!tokens.slice(0, k).some(({ w }) => /^(?:not|no)$/.test(w))) return undefined
  const from = /^(?:in|the)$/.test(tokens[k + 1]?.w ?? '') ? k + 2 : k + 1
  const list = listAt(tokens, from)
  const end = list ? pastOnes(tokens, list.end) : 0
  if (!list || !/^(?:|[.!,;–)])$/.test(tokens[end]?.w ?? '')) return undefined
  return { ...said, i: k, j: end, status: 'in_stock', ...of(list) }
}
