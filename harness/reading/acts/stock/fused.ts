import type { Line } from '../../discourse/scene.ts'
import { isVariant } from '../../discourse/variants.ts'
import type { StockMark, StockStatus } from './mark.ts'

/** Joins a count with the words of stock and of scarcity beside it into one mark. */
export function fused(line: Line, marks: readonly StockMark[]): StockMark[] {
  const out: StockMark[] = []
  for (const mark of marks) {
    const last = out.at(-1)
    if (last && together(line, last, mark)) out[out.length - 1] = joined(last, mark)
    else out.push(mark)
  }
  return out
}

function joined(a: StockMark, b: StockMark): StockMark {
  const number = a.quantity !== undefined ? a : b.quantity !== undefined ? b : undefined
  const scarce = Boolean(a.scarce || b.scarce)
  const gone = a.status === 'out_of_stock' || b.status === 'out_of_stock'
  const status: StockStatus =
    number?.quantity === 0 || (gone && !number)
      ? 'out_of_stock'
      : scarce || a.status === 'low_stock' || b.status === 'low_stock'
        ? 'low_stock'
        : 'in_stock'
  const basis = a.basis === 'stock' || b.basis === 'stock' ? 'stock' : a.basis
  return {
    i: Math.min(a.i, b.i),
    j: Math.max(a.j, b.j),
    status,
    basis,
    ...(number ? { quantity: number.quantity!, number: true } : {}),
    ...(scarce ? { scarce } : {}),
    ...(a.weak && b.weak ? { weak: true } : {}),
  }
}

function together(line: Line, a: StockMark, b: StockMark): boolean {
  if (a.basis === 'not_carried' || b.basis === 'not_carried' || a.ellipsis || b.ellipsis) return false
  // Of two items with as many units each, each has its own.
  if (a.quantity !== undefined && b.quantity !== undefined) {
    if (a.quantity !== b.quantity || b.i - a.j > 6) return false
    return !line.tokens.slice(a.j, b.i).some((token) => token.kind === 'item')
  }
  if (b.i < a.j) return true
  if (holdsItem(line, a) && holdsItem(line, b)) return false
  if ((a.status === 'out_of_stock') !== (b.status === 'out_of_stock')) return false
  for (let k = a.j; k < b.i; k++) {
    const token = line.tokens[k]!
    if (token.kind === 'item')
      return a.basis === 'presence' || (Boolean(a.scarce) && !a.number && !b.number && b.i - a.j <= 3)
    if (
      token.w === ';' ||
      token.w === '.' ||
      token.w === ':' ||
      token.w === 'now' ||
      isVariant(line.tokens, k) ||
      (token.w === 'but' && a.number) ||
      (token.kind === 'word' && /^(?:size|xs|xl|xxl)$/.test(token.w))
    )
      return false
  }
  return b.i - a.j <= 8
}

/** "4 Mugs and loads of Vases": each has a product of its own. */
const holdsItem = ({ tokens }: Line, { i, j }: StockMark): boolean =>
  tokens.slice(i, j).some(({ kind }) => kind === 'item')

/** A word of time or of a look: what stands before it tells of that, and no color. */
export const timeWord = (line: Line, k: number) =>
  line.tokens[k]?.kind === 'date' ||
  line.tokens[k]?.kind === 'duration' ||
  /^(?:count|counts|stock|inventory|delivery|import|feed|now|today|looked|checked|read|refreshed|updated|arrived|landed|got|counted|synced|synchroni[sz]ed|sync|update|check|scan|scanned|verified|seen|modified|changed)$/.test(
    line.tokens[k]?.w ?? '',
  )
