import { abbreviations, monthsAfterStop } from '../languages/abbreviations.ts'
import type { Sentence, Token } from './token.ts'

const closing = new Set(['"', ')', "'", '”'])

function ends(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!
  if (token.w === '!' || token.w === '?') return true
  if (token.w === '·') {
    const next = tokens[i + 1]
    return i > 1 && next !== undefined && /^\p{Lu}/u.test(next.raw)
  }
  if (token.w !== '.') return false
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  if (!next) return true
  if (next.start === token.end && next.kind !== 'punct' && next.kind !== 'mark') return false
  if (before && /^\d{1,2}\.\d{1,2}$/.test(before.w) && before.end === token.start && /^\d/.test(next.w))
    return false
  if (before && isDay(tokens, i - 1) && goesOnFromDay(tokens, i)) return false
  if (before && /^\d{1,2}$/.test(before.w) && before.end === token.start && monthsAfterStop.has(next.w))
    return false
  if (before?.w === 'm' && /^[ap]$/.test(tokens[i - 3]?.w ?? '') && !/^\p{Lu}/u.test(next.raw)) return false
  if (!before || before.end !== token.start || !abbreviations.has(before.w)) return true
  if (opening.has(before.w)) return false
  return before.raw.length > 1 && /^\p{Lu}/u.test(next.raw) && !/^\p{Lu}/u.test(before.raw)
}

/** "5.12.", of whose stop nobody knows yet whether it ends a sentence. */
const isDay = (tokens: readonly Token[], k: number): boolean =>
  /^(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])$/.test(tokens[k]!.w) &&
  tokens[k]!.end === tokens[k + 1]!.start

/** "Am 5.12. geschlossen", "24.11.: verpackt". */
const goesOnFromDay = (tokens: readonly Token[], stop: number): boolean => {
  const next = tokens[stop + 1]!
  return (
    /^[:–),]$/.test(next.w) ||
    (/^\p{Ll}/u.test(next.raw) &&
      /^(?:am|an|vom|zum|bis|den|der|dem|ab|seit|und|ca|spätestens|frühestens)$/.test(
        tokens[stop - 2]?.w ?? '',
      ))
  )
}

/** Short forms that something always follows: "excl. Mugs". */
const opening = new Set(['incl', 'excl', 'approx', 'vs'])

/** "(back Friday!), 3 in green": a cry inside brackets ends no sentence that a comma goes on with. */
const goesOn = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.w === ')' && /^[,;]$/.test(tokens[i + 1]?.w ?? '')

/** More tokens than this are no sentence; cutting them keeps the work linear. */
const longestSentence = 240

/** Splits the tokens of one line into sentences; a closing quote or bracket stays with its sentence. */
export function sentencesOf(tokens: readonly Token[], like: Omit<Sentence, 'tokens'>): Sentence[] {
  const out: Sentence[] = []
  let current: Token[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    current.push(token)
    if (!ends(tokens, i) && current.length < longestSentence) continue
    while (
      i + 1 < tokens.length &&
      current.length < 2 * longestSentence &&
      ((tokens[i + 1]!.w === tokens[i]!.w && tokens[i]!.kind !== 'word' && tokens[i]!.kind !== 'number') ||
        closing.has(tokens[i + 1]!.w) ||
        /^[.!?]$/.test(tokens[i + 1]!.w)) &&
      tokens[i + 1]!.start <= tokens[i]!.end + 1
    ) {
      if (tokens[i + 1]!.w === '"' && tokens[i + 1]!.start > tokens[i]!.end) break
      current.push(tokens[++i]!)
    }
    if (goesOn(tokens, i)) continue
    out.push({ ...like, tokens: current })
    current = []
  }
  if (current.length) out.push({ ...like, tokens: current })
  return out.filter((sentence) => sentence.tokens.some((token) => token.kind !== 'punct' && token.w !== '·'))
}
