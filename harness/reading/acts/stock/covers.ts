import type { StockMark } from './mark.ts'

/** Whether one mark takes up another that it overlaps; `first` where it was found before it. */
export function covers(a: StockMark, b: StockMark, first: boolean): boolean {
  if (a.i >= b.j || b.i >= a.j) return false
  if (a.weak !== b.weak && (a.weak || b.weak)) return !a.weak
  if (a.number !== b.number && (a.number || b.number)) return numberCovers(a, b)
  if (a.i <= b.i && a.j >= b.j)
    return a.j - a.i > b.j - b.i || rank(a) < rank(b) || (rank(a) === rank(b) && first)
  return false
}

/** A count wins over "in stock" and words of scarcity, which it takes up; "down to 2" keeps both. */
function numberCovers(a: StockMark, b: StockMark): boolean {
  if (a.number) return !b.scarce && b.status !== 'out_of_stock' && b.basis !== 'not_carried'
  return (
    a.basis === 'not_carried' || (a.status === 'out_of_stock' && b.quantity !== 0 && a.i < b.i && a.j >= b.j)
  )
}

const order = ['not_carried', 'low_stock', 'out_of_stock', 'in_stock', 'presence']

const rank = (mark: StockMark) => order.indexOf(mark.basis === 'stock' ? mark.status : mark.basis)
