import type { Line } from '../../discourse/scene.ts'
import { isVariant } from '../../discourse/variants.ts'
import type { StockMark } from './mark.ts'
import { type Listed, listAt, of, pastOnes, said } from './variant-lists.ts'

type Tokens = Line['tokens']

/** "Only S and L left", "now S or L only", "black and sand are what we have": the variants that there are, and no verb of stock. */
export const onlyThese = (tokens: Tokens, k: number): StockMark | undefined =>
  onlyAhead(tokens, k) ?? onlyBehind(tokens, k)

/** "Only S and L left", "now only in M". */
function onlyAhead(tokens: Tokens, k: number): StockMark | undefined {
  if (!/^(?:only|just)$/.test(tokens[k]!.w) || !opens(tokens, k)) return undefined
  const at = pastSmall(tokens, k + 1)
  const list = listAt(tokens, at)
  const past = list ? pastOnes(tokens, list.end) : 0
  // "Only the black is left".
  const end =
    /^(?:is|are)$/.test(tokens[past]?.w ?? '') && left.test(tokens[past + 1]?.w ?? '') ? past + 1 : past
  if (!list || !(left.test(tokens[end]?.w ?? '') || (isWall(tokens, end) && list.variants.length > 1)))
    return undefined
  return told(list, k, end)
}

/** "Now S or L only", "black and sand are what we stock". */
function onlyBehind(tokens: Tokens, k: number): StockMark | undefined {
  if (!opens(tokens, k)) return undefined
  const list = listAt(tokens, k)
  if (!list) return undefined
  const end = pastOnes(tokens, list.end)
  if (tokens[end]?.w === 'only' && (isWall(tokens, end + 1) || left.test(tokens[end + 1]?.w ?? '')))
    return told(list, k, end + 1)
  const isWhat =
    /^(?:is|are)$/.test(tokens[end]?.w ?? '') &&
    /^(?:what|all)$/.test(tokens[end + 1]?.w ?? '') &&
    tokens[end + 2]?.w === 'we'
  if (!isWhat) return undefined
  const verb = /^(?:still|currently|now)$/.test(tokens[end + 3]?.w ?? '') ? end + 4 : end + 3
  const isHad = /^(?:have|stock|carry|got|keep)$/.test(tokens[verb]?.w ?? '')
  return isHad ? { ...told(list, k, verb + 1), basis: 'presence' } : undefined
}

const told = (list: Listed, i: number, j: number): StockMark => ({
  ...said,
  i,
  j,
  status: 'in_stock',
  ...of(list),
})

const opens = (tokens: Tokens, k: number): boolean =>
  k === 0 ||
  (/^(?:[,;:.–]|now|but|and|so|currently|sorry)$/.test(tokens[k - 1]!.w) && !isVariant(tokens, k - 2))
const isWall = (tokens: Tokens, k: number): boolean =>
  tokens[k] === undefined || /^(?:[.!;,)–]|but|sorry)$/.test(tokens[k]!.w)
const left = /^(?:left|now|remaining|available|currently|today|anymore)$/
const pastSmall = (tokens: Tokens, from: number): number => {
  let k = from
  while (k < from + 3 && /^(?:in|sizes?|the)$/.test(tokens[k]?.w ?? '')) k++
  return k
}
