import type { Cue } from '../patterns/lexicon.ts'
import { clauseEnd, clauseStart, clausesOf, hardEnd, type Words } from './clauses.ts'
import {
  conditionScope,
  hangsOnOpenCondition,
  hypotheticalEnd,
  hypotheticalStart,
} from './condition-scope.ts'
import { asides, questionStart } from './question-scope.ts'
import { quotes } from './quotes.ts'

/** A sentence, as far as its modes hang on it. */
/** How the words at a place are meant. */
export type Mode =
  | 'asserted'
  | 'asked'
  | 'conditional'
  | 'hypothetical'
  | 'quoted'
  | 'past'
  | 'future'
  | 'meaning'

/** Modes of a sentence, one for each token, and the clauses it falls into. */
export interface Modes {
  /** Mode by token, tense left out. */
  readonly at: readonly Mode[]
  /** Whether a condition that opens nothing stands over the token ("if you like"). */
  readonly polite: readonly boolean[]
  /** Number of the clause of each token. */
  readonly clause: readonly number[]
}

/** Finds the mode of every token of a sentence from its cues. */
export function modesOf(tokens: Words, cues: readonly Cue[]): Modes {
  const clause = clausesOf(tokens)
  const at: Mode[] = tokens.map(() => 'asserted')
  const polite = tokens.map(() => false)
  const paint = (from: number, to: number, mode: Mode) => {
    for (let i = Math.max(0, from); i < to; i++) if (strength[mode] > strength[at[i]!]) at[i] = mode
  }
  const byTag = new Map<string, Cue[]>()
  for (const cue of cues) {
    if (!cue.tag.startsWith('mode:')) continue
    const list = byTag.get(cue.tag)
    if (list) list.push(cue)
    else byTag.set(cue.tag, [cue])
  }
  const tagged = (tag: string) => byTag.get(tag) ?? []
  for (const cue of tagged('mode:meaning'))
    if (!isConsequence(tokens, cue)) paint(clauseStart(clause, cue.i), tokens.length, 'meaning')
  for (const cue of tagged('mode:if')) {
    if (isOfTheMoment(tokens, cue.i) || isSpan(tokens, cue)) continue
    if (sparesSome(tokens, cue)) {
      paint(cue.i, clauseEnd(clause, cue.i), 'conditional')
      continue
    }
    const soft = tagged('mode:politeIf').some((other) => other.i === cue.i)
    const [from, to] = conditionScope(tokens, clause, cue.i)
    if (soft) {
      for (let i = from; i < to; i++) polite[i] = true
      paint(cue.i, clauseEnd(clause, cue.i), 'conditional')
    } else paint(from, to, 'conditional')
  }
  const imagined = tagged('mode:hypothetical').filter((cue) => !isOfState(tokens, cue))
  const open = hangsOnOpenCondition(tokens, tagged('mode:if'), imagined)
  for (const cue of imagined)
    paint(
      hypotheticalStart(tokens, clause, cue),
      hypotheticalEnd(tokens, cue.j),
      open ? 'conditional' : 'hypothetical',
    )
  for (const cue of tagged('mode:ask').filter((one) => !isWhen(tokens, one)))
    paint(cue.i, hardEnd(tokens, cue.j), 'asked')
  for (const cue of tagged('mode:quote'))
    if (!isFelt(tokens, cue)) paint(cue.i, hardEnd(tokens, cue.j), 'quoted')
  quotes(tokens, paint)
  const question = questionStart(tokens, clause, cues)
  if (question >= 0) paint(question, tokens.length, 'asked')
  for (const [from, to] of question >= 0 ? asides(tokens, question) : [])
    for (let i = from; i < to; i++) if (at[i] === 'asked') at[i] = 'asserted'
  return { at, polite, clause }
}

/** "It is $189, unless you have a voucher": for everybody else the price stands. */
const sparesSome = (tokens: Words, { i, j }: Cue): boolean =>
  i > 0 &&
  tokens[i]!.w === 'unless' &&
  tokens
    .slice(j, j + 6)
    .some(({ w }) => /^(?:voucher|code|coupon|member|discount|membership|student)$/.test(w))

/** "If it is sold out", "if they have all been added": a state that may be so, and a participle that imagines nothing. */
const isOfState = (tokens: Words, cue: Cue): boolean => {
  if (tokens[cue.i]!.w !== 'if') return false
  const verb = adverb.test(tokens[cue.j - 2]?.w ?? '') ? cue.j - 3 : cue.j - 2
  return verb > cue.i && /^(?:is|are|be|been|being|has|have|gets?)$/.test(tokens[verb]!.w)
}

const adverb = /^(?:already|still|not|all|both|ever|really|just|indeed|now|also|only|completely|fully)$/

/** "At the moment it is sold out": now, and on no condition. */
const isOfTheMoment = (tokens: Words, i: number): boolean =>
  tokens[i + 1]?.w === 'moment' && /^(?:at|for|from|since)$/.test(tokens[i - 1]?.w ?? '')

const strength: Record<Mode, number> = {
  asserted: 0,
  past: 1,
  future: 1,
  meaning: 5,
  conditional: 2,
  hypothetical: 3,
  asked: 4,
  quoted: 5,
}

/** "It is being packed, which means it can't be canceled": what follows from it, and no explanation of a word. */
const isConsequence = (tokens: Words, cue: Cue): boolean =>
  tokens[cue.i]!.w === 'means' && tokens[cue.i - 1]?.w === 'which' && tokens[cue.i - 2]?.w === ','

/** "It was 59 as long as the sale lasted": how long it was so. */
const isSpan = (tokens: Words, cue: Cue): boolean =>
  (tokens[cue.i]!.w === 'as' &&
    tokens[cue.i + 1]?.w === 'long' &&
    tokens.slice(cue.j, cue.j + 6).some(({ w }) => /^(?:lasted|was|were|had|ran|held|went)$/.test(w))) ||
  (tokens[cue.i]!.w === 'once' &&
    (/^(?:at|just|only|more)$/.test(tokens[cue.i - 1]?.w ?? '') ||
      tokens[cue.j] === undefined ||
      /^(?:[.;]|last|already|before)$/.test(tokens[cue.j]!.w) ||
      (tokens[cue.j]!.w === 'in' && /^(?:number|date)$/.test(tokens[cue.j + 1]?.kind ?? ''))))

/** "There were five when you asked", "let you know that there are five": no question. */
const isWhen = (tokens: Words, cue: Cue): boolean =>
  (tokens[cue.i - 1]?.w === 'let' && tokens[cue.j]?.w === 'that') ||
  (/^(?:you|u)$/.test(tokens[cue.i]!.w) &&
    tokens[cue.j - 1]!.w === 'asked' &&
    /^(?:when|since|after|before)$/.test(tokens[cue.i - 1]?.w ?? ''))

/** "If you feel it has not been resolved": a condition, and nobody's words. */
const isFelt = (tokens: Words, cue: Cue): boolean =>
  (tokens[cue.i]!.w === 'mail' && tokens[cue.i - 1]?.w === 'royal') ||
  (/^(?:you|u)$/.test(tokens[cue.i]!.w) &&
    /^(?:if|unless|should)$/.test(tokens[cue.i - 1]?.w ?? '') &&
    /^(?:feel|believe|think)$/.test(tokens[cue.i + 1]?.w ?? ''))
