import { has, hasWord, type Line, type Scene } from '../../discourse/scene.ts'
import type { Token } from '../../text/token.ts'

const quantity = new Set(['qty', 'quantity'])

/** "2 Mugs, €12.80; Vase (1), €9": an entry with a price, of which it is told how many there are. */
export const isPricedEntry = (line: Line): boolean =>
  line.tokens.some((token, k) => token.kind === 'item' && isCounted(line.tokens, k)) &&
  line.tokens.some(({ kind }) => kind === 'money') &&
  isOfNothingElse(line)

/** How many of an item a line below it tells: the title of a card, and "Qty 2" as its text. */
export function countBelow(scene: Scene, line: Line): number | undefined {
  const { tokens } = line
  if (tokens.filter(({ kind }) => kind !== 'punct').length !== 1 || tokens[0]?.kind !== 'item')
    return undefined
  const below = scene.lines[line.index + 1]
  if (!below || !quantity.has(below.tokens[0]?.w ?? '') || !isOfNothingElse(below)) return undefined
  const told = below.tokens[below.tokens[1]?.w === ':' ? 2 : 1]
  return told?.kind === 'number' ? told.value : undefined
}

/** How many of an item the line itself tells: "Mug (2)", "Mug: Qty 2". */
export function countBeside(tokens: readonly Token[], item: number): number | undefined {
  const next = item + 1
  if (tokens[next]?.w === '(' && tokens[next + 2]?.w === ')' && tokens[next + 1]!.kind === 'number')
    return tokens[next + 1]!.value
  for (let k = next; k < Math.min(tokens.length, item + 5); k++) {
    if (!quantity.has(tokens[k]!.w)) continue
    const told = tokens[k + 1]?.w === ':' ? tokens[k + 2] : tokens[k + 1]
    return told?.kind === 'number' ? told.value : undefined
  }
  return undefined
}

const isCounted = (tokens: readonly Token[], k: number): boolean =>
  (tokens[k - 1]?.kind === 'number' && tokens[k - 1]!.value !== undefined) ||
  countBeside(tokens, k) !== undefined

/** No stock, and no order, is told of. */
const isOfNothingElse = (line: Line): boolean =>
  !line.tokens.some(({ kind, w }) => kind === 'id' || w === 'stock') &&
  !['in', 'out', 'low', 'inWeak'].some((tag) => has(line, tag)) &&
  !hasWord(line, elsewhere)
const elsewhere = new Set(['left', 'available', 'order', 'ordered', 'store', 'remaining', 'units'])
