import type { Act } from '#record'
import { type Line, lineAt, type Scene } from '../../discourse/scene.ts'
import { isOver, placeOf } from './progress.ts'

/**
 * "Nov 24: payment failed", an entry of a history that is not its latest: told of then, and not of now. Nor is the day of a
 * stage ("Confirmed: Nov 24") that of what is told, or "Ordered | Nov 24" an order made now.
 */
export function isOfHistory(scene: Scene, found: Act): boolean {
  const { act, span } = found
  if (scene.lines.length < 2 || !ofThen.has(act)) return false
  const line = lineAt(scene, span.start)
  if (!line) return false
  // "Refund issued ⬜": still to be done.
  if (found.act === 'deed') return found.modality === 'done' && placeOf(scene, line, 'order:') === 'ahead'
  return act === 'freshness' ? isStage(scene, line) : isOver(scene, line)
}

const ofThen: ReadonlySet<Act['act']> = new Set(['failure_disclosure', 'freshness', 'order_placed', 'deed'])

const isStage = (scene: Scene, line: Line): boolean =>
  (placeOf(scene, line, 'order:') ?? placeOf(scene, line, 'ticket:')) !== undefined
