import type { Line, Scene } from '../../discourse/scene.ts'
import { idKind } from '../ids.ts'
import { statusMarks } from '../statuses.ts'
import { notOrders } from './about.ts'

/** As many entries as a list is read for. */
const mostEntries = 30

/** "Delivered: - 30-1 - 30-2": the orders of a list below a line that tells their state, as long as no entry tells one of its own. */
export function listedBelow(scene: Scene, line: Line): readonly string[] {
  if (line.tokens.at(-1)?.w !== ':' && line.sentence.kind !== 'heading') return []
  if (line.tokens.some(({ kind }) => kind === 'id')) return []
  const out: string[] = []
  for (const entry of scene.lines.slice(line.index + 1, line.index + 1 + mostEntries)) {
    if (entry.sentence.kind !== 'bullet' || statusMarks(entry, 'order:').length) break
    const at = entry.tokens.findIndex(({ kind }) => kind === 'id')
    if (at < 0 || at > 2 || notOrders.has(idKind(scene, entry, at))) break
    out.push(entry.tokens[at]!.raw.replace(/^#/, ''))
  }
  return out
}
