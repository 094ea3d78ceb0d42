import type { Line, Scene } from '../discourse/scene.ts'
import { type IdKind, idKind } from './ids.ts'

/** "W1 is on hold until T-9 is closed": whether a state is told of a number of another kind, which waits for the one behind it. */
export function isOfWaiting(
  scene: Scene,
  { tokens, modes, index }: Line,
  { i, j }: { i: number; j: number },
  other: IdKind,
): boolean {
  const line = scene.lines[index]!
  const before = tokens.findLastIndex(
    ({ kind }, k) => k < i && kind === 'id' && modes.clause[k] === modes.clause[i],
  )
  return (
    before >= 0 &&
    idKind(scene, line, before) === other &&
    tokens.slice(j, j + 3).some(({ w }) => waits.test(w)) &&
    tokens.some(({ kind }, k) => k > j && kind === 'id')
  )
}

const waits = /^(?:until|till|while|because|pending|for)$/
