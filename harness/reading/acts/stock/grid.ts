import { gridOf } from '../../discourse/grid.ts'
import type { Line, Scene } from '../../discourse/scene.ts'
import { asksPrice } from '../asked-for.ts'
import type { StockMark } from './mark.ts'

/** "Black | S: 4 | M: sold out": what the cells of such a row say of stock. */
export const gridMarks = (scene: Scene, line: Line): StockMark[] =>
  gridOf(line).flatMap(({ i, j, variant }) => {
    const told = asksPrice(scene) ? undefined : saidOf(line.tokens.slice(i, j))
    return told ? [{ i, j, basis: 'stock', ellipsis: true, variants: [variant], ...told }] : []
  })

/** What a cell says in a number, a sign or few words. */
function saidOf(value: Line['tokens']): Pick<StockMark, 'status' | 'quantity' | 'number'> | undefined {
  const words = value.map(({ w }) => w).join(' ')
  const isLeft = /^(?:(?:only|just) )?\S+ left$/.test(words)
  const number = value.find(({ kind }) => kind === 'number')?.value
  if (number !== undefined && Number.isInteger(number) && (value.length === 1 || isLeft))
    return {
      status: number === 0 ? 'out_of_stock' : isLeft && number <= 5 ? 'low_stock' : 'in_stock',
      quantity: number,
      number: true,
    }
  if (/^(?:in stock|available|yes|✓)$/.test(words)) return { status: 'in_stock' }
  if (/^(?:sold out|out of stock|unavailable|not available|no|none|✗)$/.test(words))
    return { status: 'out_of_stock' }
  return /^(?:low|low stock|limited|few left)$/.test(words) ? { status: 'low_stock' } : undefined
}
