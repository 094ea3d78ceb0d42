import { idOf, kindOf } from '#journal'
import type { Act } from '#record'
import type { Case, ReadTurn } from '../truth/case.ts'
import { quote } from '../truth/quote.ts'
import { productName, productsOf } from '../truth/recorded.ts'
import { replyText } from '../truth/turns.ts'
import type { FactAsked } from './asked.ts'

/** What was said around the facts; labels of buttons and links left out. */
export function sentencesOf(turn: ReadTurn): readonly string[] {
  return turn.turn.pieces
    .flatMap(({ part }) =>
      part.type === 'text' ? [part.text] : part.type === 'card' ? [part.title, part.text ?? ''] : [],
    )
    .flatMap((text) => text.split(/(?<=[.!?])\s|\n/))
    .map((sentence) => sentence.trim())
    .filter(Boolean)
}

/** Where the reply was whole; where there is none, where it was asked for. */
export function endOfReply({ turn }: ReadTurn): { readonly seq: number; readonly at: number } {
  const { seq, at } = turn.pieces.at(-1) ?? turn.message
  return { seq, at }
}

/** The reply's words, as much of them as a finding quotes. */
export function wordsOf(turn: ReadTurn): string {
  return replyText(turn.turn).text.slice(0, 200)
}

/** "You asked about ticket T-123": it repeats the question and tells nothing. */
const echo =
  /\b(you('re| are|'d like| want| would like)?\s*(asked|asking|want|wish|to know)|i (understand|see)\b|thank|regarding|about your|concerning)/i

/**
 * Whether the reply speaks of what was asked for in a sentence of its own, beside the one that sends away.
 * It may hold the answer in words that the reader does not know, and is then no proof of a deflection.
 */
export function mayTell(the: Case, turn: ReadTurn, ask: FactAsked, away: Act): boolean {
  const names = namesAsked(the, ask).map((name) => name.toLowerCase())
  const sent = quote(turn.turn, away)
  return sentencesOf(turn).some((sentence) => {
    if (sent.includes(sentence) || sentence.includes(away.span.text) || echo.test(sentence)) return false
    if (sentence.endsWith('?')) return false
    const words = sentence.toLowerCase()
    return names.some((name) => words.includes(name))
  })
}

/** The words by which what was asked for is named. */
function namesAsked(the: Case, { of, fact }: FactAsked): readonly string[] {
  if (fact === 'items' || fact === 'contents') return productsOf(the.recorded).map(({ name }) => name)
  const kind = kindOf(of)
  if (kind === 'order' || kind === 'ticket') return [idOf(of), `your ${kind} is`, `your ${kind} has`]
  return [productName(the.recorded, idOf(of)) ?? idOf(of)]
}
