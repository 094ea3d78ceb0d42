import type { Cue } from '../patterns/lexicon.ts'
import type { Words } from './clauses.ts'
import { hard, joins } from './clauses.ts'

/** "Instead of the Lantern, which is sold out, may I suggest the Vase?": what is told by the way is not asked. */
export function asides(tokens: Words, question: number): (readonly [number, number])[] {
  return tokens.flatMap((token, i) => {
    if (i > question && token.w === '(') {
      const close = tokens.findIndex((one, k) => k > i && one.w === ')')
      return close < 0 || tokens.slice(i, close).some(({ w }) => w === '?') ? [] : [[i, close] as const]
    }
    if (i < question || token.w !== 'which' || tokens[i - 1]?.w !== ',') return []
    if (!/^(?:is|are|has|have|costs?)$/.test(tokens[i + 1]?.w ?? '')) return []
    const end = tokens.findIndex((one, k) => k > i && one.w === ',')
    return end < 0 ? [] : [[i, end] as const]
  })
}

export function questionStart(tokens: Words, clause: readonly number[], cues: readonly Cue[]): number {
  let last = tokens.length - 1
  while (last > 0 && (tokens[last]!.w === '"' || tokens[last]!.w === ')' || tokens[last]!.w === '!')) last--
  const mark = tokens.findIndex((token) => token.w === '?')
  if (mark < 0) return -1
  const openers = new Set(cues.filter((cue) => cue.tag === 'open:question').map((cue) => cue.i))
  if (/^(?:right|correct|ok|okay|yes|no)$/.test(tokens[mark - 1]?.w ?? '')) return 0
  if (isTag(tokens, mark)) return 0
  for (let i = 0; i < mark; i++) {
    const begins = i === 0 || clause[i] !== clause[i - 1]
    const first = begins && joins.has(tokens[i]!.w) ? i + 1 : i
    if (begins && openers.has(first))
      return isStatement(tokens, first) ? (askedLater(tokens, clause, first, mark) ?? i) : i
  }
  for (let i = mark - 1; i > 0; i--) {
    if (tokens[i]!.w === ')') i = openingOf(tokens, i)
    else if (hard.has(tokens[i]!.w)) return i
  }
  return 0
}

/** "It's in stock, isn't it?" */
const isTag = (tokens: Words, mark: number): boolean =>
  /^(?:it|they|that|you|we)$/.test(tokens[mark - 1]?.w ?? '') &&
  tokens[mark - 2]?.w === 'not' &&
  /^(?:is|are|was|were|do|does|did|have|has)$/.test(tokens[mark - 3]?.w ?? '') &&
  tokens[mark - 4]?.w === ','

/** "Got three of them, shall I keep one?": words that open a statement as well. */
const isStatement = (tokens: Words, i: number): boolean =>
  /^(?:got|have|sure|ok|okay|fine|happy|same|deal|ready|right)$/.test(tokens[i]!.w) &&
  !/^(?:you|ya|u|it|we|i|they)$/.test(tokens[i + 1]?.w ?? '')

/** Where a later clause asks in so many words: "shall I", "do you want". */
function askedLater(tokens: Words, clause: readonly number[], from: number, to: number): number | undefined {
  for (let i = from + 1; i < to; i++)
    if (
      clause[i] !== clause[i - 1] &&
      ((/^(?:shall|should|can|could|may)$/.test(tokens[i]!.w) && /^(?:i|we)$/.test(tokens[i + 1]?.w ?? '')) ||
        (/^(?:do|would|could|can)$/.test(tokens[i]!.w) && /^(?:you|u)$/.test(tokens[i + 1]?.w ?? '')) ||
        /^(?:want|wanna)$/.test(tokens[i]!.w))
    )
      return i
  return undefined
}

/** The bracket that a closing one belongs to, else the closing one. */
function openingOf(tokens: Words, close: number): number {
  for (let i = close - 1; i >= 0 && tokens[i]!.w !== ')'; i--) if (tokens[i]!.w === '(') return i
  return close
}
