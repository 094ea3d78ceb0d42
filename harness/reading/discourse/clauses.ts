import type { Told } from '../text/token.ts'

export type Words = readonly Told[]

export const hard = new Set([';', ':', '–', '(', ')', '·', '|', '✓', '✗'])

export const joins = new Set([
  ...['and', 'but', 'so', 'because', 'though', 'although', 'while', 'whereas', 'yet', 'or'],
  ...['und', 'aber', 'sondern', 'denn'],
])

/** What a word does to clauses: one ends before and after it, only after it, or begins with it. */
const bounds: ReadonlyMap<string, 'hard' | 'soft' | 'join'> = new Map([
  ...[...joins].map((w) => [w, 'join'] as const),
  ...[',', '.'].map((w) => [w, 'soft'] as const),
  ...[...hard].map((w) => [w, 'hard'] as const),
])

/** "W1 is not yet delivered", "has yet to ship": an adverb, which joins nothing. */
const isNotYet = (word: string, before: string): boolean =>
  word === 'yet' && /^(?:not|never|nor|has|have|is|are|was|were|been|as)$/.test(before)

/** Numbers the clauses of a sentence: a new one after punctuation and before a joining word. */
export function clausesOf(words: Words): number[] {
  let n = 0
  let ended = false
  return words.map(({ w }, i, tokens) => {
    const bound = bounds.get(w)
    const joins = bound === 'join' && i > 0 && !isNotYet(w, tokens[i - 1]!.w)
    if (i > 0 && (ended || bound === 'hard' || joins)) n++
    ended = bound === 'hard' || bound === 'soft'
    return n
  })
}

/** The token at which the clause of token `i` begins. */
export function clauseStart(clause: readonly number[], i: number): number {
  let k = i
  while (k > 0 && clause[k - 1] === clause[i]) k--
  return k
}

export function clauseEnd(clause: readonly number[], i: number): number {
  let k = i
  while (k < clause.length && clause[k] === clause[i]) k++
  return k
}

export function hardEnd(tokens: Words, from: number): number {
  let to = from
  while (
    to < tokens.length &&
    !hard.has(tokens[to]!.w) &&
    tokens[to]!.w !== 'but' &&
    !(
      tokens[to]!.w === ',' &&
      /^(?:and|but|so|it|we|i|they|the|that|however|yet|which)$/.test(tokens[to + 1]?.w ?? '')
    )
  )
    to++
  return to
}
