import { cues, type Line, type Scene } from '../../discourse/scene.ts'
import type { StockMark } from './mark.ts'
import { plainMarks } from './plain-marks.ts'

/** "Is it in stock?" - "They are!": the question tells what is said. */
export function plainAnswer(scene: Scene, line: Line): StockMark[] {
  if (line.index > 0) return []
  const question = scene.asked.at(-1)
  if (!question || !(/^(?:is|are)$/.test(question.tokens[0]?.w ?? '') || question.tokens.at(-1)?.w === '?'))
    return []
  const asked = plainMarks(scene, question).filter((mark) => mark.basis === 'stock' && !mark.weak)
  const status = asked.length === 1 ? asked[0]!.status : undefined
  if (status !== 'in_stock' && status !== 'out_of_stock') return []
  const turned = status === 'in_stock' ? 'out_of_stock' : 'in_stock'
  // "Yes. It's sold out now": what comes after tells what was said yes to.
  const isAll = scene.lines.every((other) => other === line || plainMarks(scene, other).length === 0)
  return [
    ...(isAll
      ? cues(line, 'plain:yes').map(({ i, j }) => ({ i, j, status, basis: 'stock' as const, answer: true }))
      : []),
    ...(isAll
      ? cues(line, 'plain:no').map(({ i, j }) => ({
          i,
          j,
          status: turned,
          basis: 'stock' as const,
          answer: true,
        }))
      : []),
    ...cues(line, 'ellipsis:yes').map(({ i, j }) => ({ i, j, status, basis: 'stock' as const })),
    ...cues(line, 'ellipsis:no').map(({ i, j }) => ({ i, j, status: turned, basis: 'stock' as const })),
  ] as StockMark[]
}
