import { hasWord, type Line } from '../../discourse/scene.ts'

/** "I'll ensure that you are subscribed": it is to come. */
export const assured = (line: Line, cue: { i: number }): boolean =>
  hasWord(line, new Set(['ensure', 'ensuring', 'sure']), Math.max(0, cue.i - 4), cue.i)
