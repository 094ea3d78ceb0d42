import { type Line, once, type Scene } from '../../discourse/scene.ts'
import { colored } from './colored.ts'
import { fused } from './fused.ts'
import { inWords } from './in-words.ts'
import type { StockMark } from './mark.ts'

/** Words of stock without those that are left to others: what clauses and answers that leave them go by. */
export const plainMarks = (scene: Scene, line: Line): StockMark[] =>
  once(line, 'stock in words', () => asTold(line, inWords(scene, line)))

/** Marks in reading order, those that belong together as one. */
export function asTold(line: Line, marks: readonly StockMark[]): StockMark[] {
  const sorted = [...marks].sort((a, b) => a.i - b.i || b.j - a.j)
  return fused(line, sorted).map((mark) => colored(line, mark))
}
