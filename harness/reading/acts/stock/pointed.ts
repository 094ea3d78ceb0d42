import type { Line } from '../../discourse/scene.ts'
import { isVariant } from '../../discourse/variants.ts'
import { wordSet } from '../../patterns/words.ts'
import type { StockMark } from './mark.ts'

const kinds = wordSet(
  'item items product products article articles one ones size sizes color colour colors colours shade variant variants model models style version pair pairs piece book title dish drink flavor flavour',
)
const pointers = wordSet('this that these those')
const pronouns = wordSet('it they them this that these those')
const ofStock = wordSet('stock sold backordered backorder')
const awaited = wordSet('when once if until soon whenever before moment while')
const narrowed = wordSet('stock size')

/** Whether words of stock point at goods without a name: "this item is sold out", "it is in stock", "only 3 left in stock". */
export function isPointed(line: Line, mark: StockMark): boolean {
  return !mark.weak && mark.basis === 'stock' && line.sentence.kind !== 'bullet' && pointsAtGoods(line, mark)
}

/** Whether the words at a place are said of goods that are pointed at. */
export function pointsAtGoods(line: Line, mark: { i: number; j: number; number?: boolean }): boolean {
  const { tokens, modes } = line
  if (tokens.some(({ kind }) => kind === 'id')) return false
  let from = mark.i
  while (from > 0 && modes.clause[from - 1] === modes.clause[mark.i]) from--
  const before = tokens.slice(from, mark.j)
  if (before.some(({ w }) => awaited.has(w))) return false
  if (before.some(({ w }, k) => pointers.has(w) && kinds.has(before[k + 1]?.w ?? ''))) return true
  if (before.some(({ w }, k) => w === 'size' && isVariant(tokens, from + k + 1))) return true
  const after = tokens.slice(mark.j - 1, mark.j + 2).map(({ w }) => w)
  if (after[0] === 'of' || after[1] === 'of') {
    const named = after[after.indexOf('of') + 1] ?? ''
    if (pointers.has(named) || pronouns.has(named)) return true
  }
  if (tokens.slice(mark.i, mark.j).some(({ w }, k, all) => w === 'of' && pronouns.has(all[k + 1]?.w ?? '')))
    return true
  const near = tokens.slice(mark.i, mark.j + 2)
  if (mark.number) return mark.i <= 1 && near.some(({ w }) => narrowed.has(w))
  return near.some(({ w }) => ofStock.has(w)) && before.some(({ w }) => pronouns.has(w))
}
