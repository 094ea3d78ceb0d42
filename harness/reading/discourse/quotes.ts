import type { Words } from './clauses.ts'
import type { Mode } from './modes.ts'

/** Words before a quoted status word that is still the bot's own: 'from "new" to "paid"'. */
const named = new Set(['from', 'to', 'as', 'now', 'status', 'status:', ':', 'is', 'marked'])

export function quotes(tokens: Words, paint: (from: number, to: number, mode: Mode) => void): void {
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
