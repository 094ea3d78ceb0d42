import type { Act } from '#record'
import { isFromData } from '../reading/declared.ts'
import { replyText, type Turn } from './turns.ts'

/** The sentence of the reply in which the act's words stand, as it was sent. */
export function quote(turn: Turn, act: Act): string {
  if (isFromData(act)) return act.span.text
  const { text } = replyText(turn)
  const before = text.slice(0, act.span.start)
  const start = Math.max(
    ...[...before.matchAll(/[.!?]\s|\n/g)].map((match) => match.index + match[0].length),
    0,
  )
  const rest = text.slice(act.span.end)
  const end = /[.!?](?=\s|$)|\n/.exec(rest)
  const stop = end ? act.span.end + end.index + (end[0] === '\n' ? 0 : 1) : text.length
  const sentence = text.slice(start, stop).trim()
  return sentence.length <= longestQuote ? sentence : act.span.text
}

const longestQuote = 240
