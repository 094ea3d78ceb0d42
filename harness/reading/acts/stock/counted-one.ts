import { itemName, type Line } from '../../discourse/scene.ts'
import type { StockMark } from './mark.ts'

/** "8 Boots and the Sandal": the product right behind a count, where several are told of with it; the others are not counted. */
export function countedOne(line: Line, mark: StockMark, items: readonly string[]): string | undefined {
  if (mark.quantity === undefined || items.length < 2) return undefined
  const { tokens } = line
  const at = tokens.findLastIndex(
    ({ kind, value }, k) => k >= mark.i && k < mark.j && kind === 'number' && value === mark.quantity,
  )
  const named = tokens[at + 1]
  return at >= 0 && named?.kind === 'item' && items.includes(itemName(named)) ? itemName(named) : undefined
}

/** What is told of a product that stands beside a counted one. */
export function besideCounted(line: Line, mark: StockMark): StockMark {
  const { quantity: _, number: __, ...told } = mark
  const words = line.tokens.slice(Math.max(0, mark.i - 1), mark.j)
  const isOfStock = words.some(({ w }) => /^(?:stock|available|left|hand|warehouse|remaining)$/.test(w))
  return mark.scarce ? told : { ...told, status: 'in_stock', basis: isOfStock ? 'stock' : 'presence' }
}
