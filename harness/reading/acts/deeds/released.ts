import { hasWord, type Line, type Scene } from '../../discourse/scene.ts'

const letGo = new Set(['released', 'paid'])
const refundTalk = new Set(['refund', 'refunds', 'money', 'credit', 'amount'])

/** "I've released it now" is of a refund only where the sentence, or the one before it, speaks of one. */
export const isReleaseOfElse = (scene: Scene, line: Line, { i, j }: { i: number; j: number }): boolean =>
  hasWord(line, letGo, i, j) &&
  !hasWord(line, refundTalk) &&
  !line.tokens.slice(i, j).some(({ kind }) => kind === 'money') &&
  !(scene.lines[line.index - 1] && hasWord(scene.lines[line.index - 1]!, refundTalk))
