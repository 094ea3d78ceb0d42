import type { Cue } from '../patterns/lexicon.ts'
import type { Words } from './clauses.ts'
import { clauseStart } from './clauses.ts'

export function conditionScope(tokens: Words, clause: readonly number[], i: number): [number, number] {
  let from = i
  const start = clauseStart(clause, i)
  if (i > start + 1 || (start > 0 && tokens[start - 1]?.w === ',' && i === start)) {
    from = i > start + 1 ? start : clauseStart(clause, Math.max(0, start - 2))
  }
  let to = i
  while (
    to < tokens.length &&
    tokens[to]!.w !== ';' &&
    tokens[to]!.w !== '–' &&
    !(tokens[to]!.w === '·' && to > i) &&
    !(to > i && i > 0 && restarts(tokens, to)) &&
    !(tokens[to]!.w === ',' && (tokens[to + 1]?.w === 'but' || doneAlready(tokens, to + 1)))
  )
    to++
  return [from, to]
}

/** "If it drops I will tell you, set that up already": what is done hangs on nothing. */
const doneAlready = (tokens: Words, k: number): boolean =>
  /^(?:set|done|saved|noted|activated|got)$/.test(tokens[k]?.w ?? '') &&
  tokens.slice(k + 1, k + 5).some((token) => token.w === 'already')

const would = new Set(['would', 'could'])

/** "If it is in stock, it would ship": the verb of the condition decides, and it imagines nothing. */
export const hangsOnOpenCondition = (
  tokens: Words,
  conditions: readonly Cue[],
  imagined: readonly Cue[],
): boolean =>
  conditions.length > 0 &&
  imagined.every(
    (cue) => would.has(tokens[cue.i]!.w) && (!/^if$/.test(tokens[cue.j - 1]!.w) || isOpen(tokens, cue.j)),
  )

/** "... if it gets released", "... if the parcel is handed over": a verb of the present opens the condition. */
const isOpen = (tokens: Words, from: number): boolean => {
  const clause = tokens.slice(from, from + 6).map(({ w }) => w)
  const verb = clause.find(
    (w) => /^(?:is|are|has|have|gets?|was|were|had|did|could|would)$/.test(w) || /ed$/.test(w),
  )
  return verb !== undefined && /^(?:is|are|has|have|gets?)$/.test(verb)
}

export function hypotheticalStart(tokens: Words, clause: readonly number[], cue: Cue): number {
  const w = tokens[cue.i]!.w
  const start = clauseStart(clause, cue.i)
  return w === 'would' || w === 'could' ? start : cue.i
}

export function hypotheticalEnd(tokens: Words, from: number): number {
  let to = from
  while (
    to < tokens.length &&
    tokens[to]!.w !== ';' &&
    !(tokens[to]!.w === ':' && !(tokens[from - 1]?.w === 'say' || isPictured(tokens, to))) &&
    !(tokens[to]!.w === 'but' && to > from) &&
    !backToNow(tokens, to) &&
    !(to > from && (restarts(tokens, to) || isPricedNext(tokens, to)))
  )
    to++
  return to
}

/** "The Mug would be $9 and the Vase is $30": a price of another product, in a clause of its own. */
const isPricedNext = (tokens: Words, k: number): boolean => {
  if (!/^(?:and|while)$/.test(tokens[k]!.w)) return false
  const named = tokens[k + 1]?.w === 'the' ? k + 2 : k + 1
  return (
    tokens[named]?.kind === 'item' &&
    /^(?:is|are|costs?)$/.test(tokens[named + 1]?.w ?? '') &&
    tokens[named + 2]?.kind === 'money' &&
    !/^(?:if|suppose|had|were|should)$/.test(tokens[0]!.w)
  )
}

/** "Picture it: not a Fox left!": what comes after the colon is imagined. */
const isPictured = (tokens: Words, k: number): boolean =>
  /^(?:it|this|that)$/.test(tokens[k - 1]?.w ?? '') && /^(?:picture|imagine)$/.test(tokens[k - 2]?.w ?? '')

/** "You would have paid £44, you pay £40 now": another sentence, of today. */
const backToNow = (tokens: Words, k: number): boolean =>
  tokens[k]!.w === ',' &&
  /^(?:you|it|we|they|that|this|now|today)$/.test(tokens[k + 1]?.w ?? '') &&
  /^(?:pay|is|are|costs?|has|have|sells?|we|it|you)$/.test(tokens[k + 2]?.w ?? '') &&
  tokens.slice(k + 1, k + 7).some(({ w }) => w === 'now' || w === 'today')

/** "Would be free if you added a book, and it is 4.90 now": a new statement after an imagined one. */
const restarts = (tokens: Words, k: number): boolean =>
  tokens[k]!.w === ',' &&
  /^(?:and|so)$/.test(tokens[k + 1]?.w ?? '') &&
  /^(?:it|they|that|we|i)$/.test(tokens[k + 2]?.w ?? '') &&
  /^(?:is|are|have|has)$/.test(tokens[k + 3]?.w ?? '') &&
  !/^(?:if|suppose|had|were|should)$/.test(tokens[0]!.w)
