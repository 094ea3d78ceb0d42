import type { Cue } from '../patterns/lexicon.ts'
import type { Told } from '../text/token.ts'

/** A sentence, as far as its modes hang on it. */
type Words = readonly Told[]

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

const hard = new Set([';', ':', '–', '(', ')', '·', '|', '✓', '✗'])
const joins = new Set([
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

/** The token at which the clause of token `i` begins. */
export function clauseStart(clause: readonly number[], i: number): number {
  let k = i
  while (k > 0 && clause[k - 1] === clause[i]) k--
  return k
}

function clauseEnd(clause: readonly number[], i: number): number {
  let k = i
  while (k < clause.length && clause[k] === clause[i]) k++
  return k
}

function conditionScope(tokens: Words, clause: readonly number[], i: number): [number, number] {
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
const hangsOnOpenCondition = (tokens: Words, conditions: readonly Cue[], imagined: readonly Cue[]): boolean =>
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

function hypotheticalStart(tokens: Words, clause: readonly number[], cue: Cue): number {
  const w = tokens[cue.i]!.w
  const start = clauseStart(clause, cue.i)
  return w === 'would' || w === 'could' ? start : cue.i
}

function hypotheticalEnd(tokens: Words, from: number): number {
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

function hardEnd(tokens: Words, from: number): number {
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

/** Words before a quoted status word that is still the bot's own: 'from "new" to "paid"'. */
const named = new Set(['from', 'to', 'as', 'now', 'status', 'status:', ':', 'is', 'marked'])

function quotes(tokens: Words, paint: (from: number, to: number, mode: Mode) => void): void {
  const closed = endOfSaidBefore(tokens)
  paint(0, closed, 'quoted')
  let open = -1
  for (let i = closed; i < tokens.length; i++) {
    if (tokens[i]!.w !== '"' && tokens[i]!.w !== "'") continue
    if (open < 0) open = tokens[i]!.w === '"' || isOpening(tokens, i) ? i : -1
    else if (tokens[i]!.w === tokens[open]!.w) {
      if (
        !(named.has(tokens[open - 1]?.w ?? '') && !isWording(tokens, open - 2)) &&
        !ofRecord(tokens, open) &&
        !/^(?:status|state|stage)$/.test(tokens[i + 1]?.w ?? '')
      )
        paint(open, i + 1, 'quoted')
      open = -1
    }
  }
}

/** 'The subject of the mail is "Your order has shipped"': what is written somewhere. */
const isWording = (tokens: Words, k: number): boolean =>
  tokens
    .slice(Math.max(0, k - 4), k + 1)
    .some(({ w }) => /^(?:subject|title|headline|wording|text|heading|caption|betreff)$/.test(w))
/** "... left", and later it says "Last one".": where words end that were quoted in the sentence before; 0 where none were. */
function endOfSaidBefore(tokens: Words): number {
  const marks = tokens.flatMap(({ w }, k) => (w === '"' ? [k] : []))
  return marks.length === 3 && isOpening(tokens, marks[1]!) && !isOpening(tokens, marks[0]!)
    ? marks[0]! + 1
    : 0
}

/** "The note says 'two left'": a single quote that opens words, and no apostrophe of "the sellers' price". */
const isOpening = (tokens: Words, i: number): boolean =>
  i === 0 || /^(?:says?|said|shows?|showed|reads?|states?|stated|wrote|claims?|:)$/.test(tokens[i - 1]!.w)

/** "Order 9313 still says "Processing"", "it stays in "preparing"": the state that a record carries. */
const ofRecord = (tokens: Words, open: number): boolean => {
  const before = tokens.slice(Math.max(0, open - 4), open)
  const verb = before.at(-1)?.w ?? ''
  if (verb === 'in') return /^(?:stays|remains|still|currently|sits)$/.test(before.at(-2)?.w ?? '')
  return (
    /^(?:says|shows|reads)$/.test(verb) &&
    before.some(({ kind }) => kind === 'id') &&
    before
      .slice(0, -1)
      .every(
        ({ kind, w }) =>
          kind === 'id' || /^(?:order|ticket|case|#|still|now|currently|and|yes|,|that)$/.test(w),
      )
  )
}

/** "Instead of the Lantern, which is sold out, may I suggest the Vase?": what is told by the way is not asked. */
function asides(tokens: Words, question: number): (readonly [number, number])[] {
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

function questionStart(tokens: Words, clause: readonly number[], cues: readonly Cue[]): number {
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
