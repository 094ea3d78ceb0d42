import { idOf, kindOf } from '#journal'
import type { Act } from '#record'
import { remarksIn } from '../reading/index.ts'
import type { Case, ReadTurn } from '../truth/case.ts'
import { productName, productsOf } from '../truth/recorded.ts'
import { replyText, textOf } from '../truth/turns.ts'
import type { FactAsked } from './asked.ts'

const known = new WeakMap<ReadTurn, readonly string[]>()

/** What was said around the facts; labels of buttons and links left out. Split once: many oracles ask. */
export function sentencesOf(turn: ReadTurn): readonly string[] {
  const before = known.get(turn)
  if (before) return before
  const found = split(turn)
  known.set(turn, found)
  return found
}

function split(turn: ReadTurn): readonly string[] {
  return turn.turn.pieces
    .flatMap(({ part }) =>
      part.type === 'text' ? [part.text] : part.type === 'card' ? [part.title, part.text ?? ''] : [],
    )
    .flatMap((text) => text.split(/(?<=[.!?])\s|\n/))
    .map((sentence) => sentence.trim())
    .filter(Boolean)
}

/** Where the piece arrived that holds a sentence of the reply. */
export function momentOfSentence({ turn }: ReadTurn, sentence: string): { seq: number; at: number } {
  const { seq, at } = turn.pieces.find(({ part }) => textOf(part).includes(sentence)) ?? turn.message
  return { seq, at }
}

/** Where the reply was whole; where there is none, where it was asked for. */
export function endOfReply({ turn }: ReadTurn): { readonly seq: number; readonly at: number } {
  const { seq, at } = turn.pieces.at(-1) ?? turn.message
  return { seq, at }
}

/** The reply's words, as much of them as a finding quotes. */
export function wordsOf(turn: ReadTurn): string {
  const { text } = replyText(turn.turn)
  if (text.length <= longestWords) return text
  const whole = text.slice(0, longestWords + 1).search(/\s+\S*$/)
  return text.slice(0, whole > longestWords / 2 ? whole : longestWords)
}
const longestWords = 200

/**
 * Whether the reply speaks of what was asked for in a sentence of its own, or in its part after a semicolon, beside the one
 * that sends away. It may hold the answer in words that the reader does not know, and is then no proof of a deflection.
 */
export function mayTell(the: Case, turn: ReadTurn, ask: FactAsked, away: Act): boolean {
  const names = namesAsked(the, ask).map((name) => name.toLowerCase())
  const parts = sentencesOf(turn).flatMap((sentence) => sentence.split(/;\s/))
  return parts.some((part) => {
    if (away.span.text.includes(part) || part.includes(away.span.text)) return false
    if (part.endsWith('?') || remarksIn(part).has('repeats the question')) return false
    const words = part.toLowerCase()
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
