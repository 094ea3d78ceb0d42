import type { Act } from '#record'
import type { Line, Scene } from '../discourse/scene.ts'

/** Reads one kind of act from a scene; `found` holds the acts of the recognizers that ran before. */
export type ActReader = (scene: Scene, found: readonly Act[]) => Act[]

/** The stretch of the reply that tokens `i` to `j` (exclusive) come from. */
export function spanOf(
  scene: Scene,
  line: Line,
  i: number,
  j: number,
): { start: number; end: number; text: string } {
  const first = line.tokens[Math.min(inRow(scene, line, i, j), line.tokens.length - 1)]
  const last = line.tokens[Math.min(Math.max(i, j - 1), line.tokens.length - 1)]
  const start = wordStart(scene.reply, Math.min(first?.start ?? 0, last?.start ?? 0))
  const end = Math.max(first?.end ?? 0, last?.end ?? 0)
  return { start, end, text: scene.reply.slice(start, end) }
}

/** The first token of a table row that stands in the row itself: its column's heading, lines above, is not quoted. */
function inRow(scene: Scene, line: Line, i: number, j: number): number {
  const last = line.tokens[j - 1]
  if (line.sentence.kind !== 'row' || !last) return i
  const k = line.tokens.findIndex(
    (token, at) =>
      at >= i && token.start <= last.start && !scene.reply.slice(token.start, last.start).includes('\n'),
  )
  return k >= i && k < j ? k : i
}

const inWord = /[\p{L}\p{N}'’]/u
/** Where the word begins that a place stands in: "n't" of "don't" is quoted with it. */
function wordStart(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < 12 && inWord.test(text[start]!) && /[\p{L}\p{N}]/u.test(text[start - 1]!))
    start--
  return start
}

/** What every act holds when it is sure. */
export function sure(
  scene: Scene,
  line: Line,
  i: number,
  j: number,
): { span: { start: number; end: number; text: string }; confidence: 'sure' } {
  return { span: spanOf(scene, line, i, j), confidence: 'sure' }
}

/** What every act holds when it is not, and why. */
export function unsure(
  scene: Scene,
  line: Line,
  i: number,
  j: number,
  reason: string,
): { span: { start: number; end: number; text: string }; confidence: 'unsure'; reason: string } {
  return { span: spanOf(scene, line, i, j), confidence: 'unsure', reason }
}
