import { type Line, once, type Scene } from '../../discourse/scene.ts'
import { moreShades, shades } from '../../discourse/variant-names.ts'
import { isColor, isVariant } from '../../discourse/variants.ts'
import { asksStock } from '../asked-for.ts'
import type { StockMark } from './mark.ts'

type Tokens = Line['tokens']

interface Pair {
  readonly i: number
  readonly j: number
  readonly size: string
  /** How many there are; none where a stroke stands for it. */
  readonly count: number | undefined
}

/** "Black: S 4 | M 0 | L 2", "S 4, M 0", "4 x S, 2 x M": sizes with a number each, and nothing else in the line, where stock was asked for. */
export const pairMarks = (scene: Scene, line: Line): StockMark[] =>
  once(line, 'pairs', () => (line.tokens.length > 3 && asksStock(scene) ? marks(line.tokens) : []))

function marks(tokens: Tokens): StockMark[] {
  const color = headOf(tokens)
  const at = color === undefined && tokens[0]!.kind !== 'item' ? 0 : 2
  if (at === 2 && !/^[:–-]$/.test(tokens[1]!.w)) return []
  const pairs = pairsFrom(tokens, at)
  if (pairs.length < 2) return []
  return pairs.flatMap(({ i, j, size, count }) =>
    count === undefined
      ? []
      : [
          {
            i,
            j,
            status: count === 0 ? 'out_of_stock' : 'in_stock',
            basis: 'stock',
            ellipsis: true,
            quantity: count,
            number: true,
            variants: [color === undefined ? size : `${color} ${size}`],
          },
        ],
  )
}

/** The color that a line begins with, by itself or as that of its product. */
function headOf([head]: Tokens): string | undefined {
  if (head?.kind === 'item') return undefined
  const isShade = head !== undefined && (shades.has(head.w) || moreShades.has(head.w))
  return isShade || isColor(head) ? head!.w : undefined
}

/** All of the rest of a line as pairs; none where something else stands in it. */
function pairsFrom(tokens: Tokens, from: number): Pair[] {
  const out: Pair[] = []
  for (let k = from; k < tokens.length; ) {
    const pair = pairAt(tokens, k)
    if (!pair) return tokens[k]!.w === '.' && k === tokens.length - 1 ? out : []
    out.push(pair)
    k = pair.j
    while (/^(?:[,|;/·]|and|&)$/.test(tokens[k]?.w ?? '')) k++
  }
  return out
}

function pairAt(tokens: Tokens, k: number): Pair | undefined {
  const isFirst = isVariant(tokens, k)
  const joint = /^(?:[:=×x]|in)$/.test(tokens[k + 1]?.w ?? '') ? 2 : 1
  const size = isFirst ? k : k + joint
  const told = tokens[isFirst ? k + joint : k]
  if (!told || isColor(tokens[size]) || !(isFirst || isVariant(tokens, size))) return undefined
  const j = Math.max(size, k + joint) + 1
  const pair = { i: k, j, size: tokens[size]!.w }
  if (isFirst && told.w === '–') return { ...pair, count: undefined }
  const { kind, value, unit } = told
  const isCount = kind === 'number' && unit === undefined && Number.isInteger(value) && value! < 1000
  return isCount ? { ...pair, count: value } : undefined
}
