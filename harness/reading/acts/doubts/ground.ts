import type { Act } from '#record'
import type { Line, Scene } from '../../discourse/scene.ts'

/** An act with the place of its words, for the rules of doubt. */
export interface Seen {
  scene: Scene
  acts: readonly Act[]
  act: Act
  line: Line
  i: number
  j: number
  /** Products named so that they can mean no other. */
  sure: ReadonlySet<string>
}

/** One ground for doubt: the acts that it can touch, and when it holds. */
export interface Doubt {
  reason: string
  acts: readonly Act['act'][]
  holds(seen: Seen): boolean
}

/** Acts that tell something of a product. */
export const itemClaims = [
  'availability',
  'price',
  'cart_action',
  'cart_contents',
  'restock',
  'unasserted',
  'notify_done',
] as const

/** Whether the words of an act stand in a line. */
export const within = (line: Line, act: Act): boolean =>
  act.span.start >= (line.tokens[0]?.start ?? 0) && act.span.end <= (line.tokens.at(-1)?.end ?? 0)

/** Whether a cue stands before or after a place with no wall between and at most `reach` tokens off. */
export function near(line: Line, cue: { i: number; j: number }, i: number, reach: number): boolean {
  const from = Math.min(cue.j, i)
  const to = Math.max(cue.i, i)
  if (to - from > reach) return false
  return !line.tokens.slice(from, to).some((token) => /^(?:;|\.|·)$/.test(token.w))
}

/** The words of a stretch of the line in which an act stands. */
export const wordsAt = ({ line }: Seen, from: number, to: number): readonly string[] =>
  line.tokens.slice(Math.max(0, from), Math.max(0, to)).map(({ w }) => w)
