import type { Resource } from '#journal'
import type { Act, Reading } from '#record'
import type { BindContext } from './bind/binder.ts'
import { bind } from './bind/index.ts'
import type { Window } from './history.ts'
import { replyText, type Turn } from './turns.ts'

/** What a reply asserts of a resource. */
export interface Claim {
  readonly act: Act
  readonly turn: Turn
  readonly resource: Resource
  holds(value: unknown): boolean
  /** The reply's words. */
  readonly words: string
  /** The arrival of the piece that completes the words. */
  readonly moment: { readonly seq: number; readonly at: number }
  /** From the sending of the shopper's message to the moment. */
  readonly window: Window
  /** Only sure claims may accuse. */
  readonly sure: boolean
  readonly whyUnsure: string | undefined
  /** The freshness words and the hedge that belong to it. */
  readonly freshness: Extract<Act, { act: 'freshness' }> | undefined
  readonly hedged: boolean
}

/** The claims of a turn's reply that can be tied to resources of this world. */
export function claimsOf(turn: Turn, reading: Reading, context: Omit<BindContext, 'turn'>): readonly Claim[] {
  const claims: Claim[] = []
  for (const act of reading.acts) {
    const bound = bind(act, { ...context, turn })
    if (!bound) continue
    const moment = momentOf(turn, act)
    const freshness =
      'freshness' in act && typeof act.freshness === 'number' ? reading.acts[act.freshness] : undefined
    const whyUnsure =
      bound.unsure ??
      (act.confidence === 'unsure' ? (act.reason ?? 'the words allow another reading') : undefined)
    claims.push({
      act,
      turn,
      resource: bound.resource,
      holds: bound.holds,
      words: quote(turn, act),
      moment,
      window: { from: turn.message.seq, to: moment.seq },
      sure: whyUnsure === undefined,
      whyUnsure,
      freshness: freshness?.act === 'freshness' ? freshness : undefined,
      hedged: 'hedge' in act && act.hedge !== undefined,
    })
  }
  return claims
}

/** The sentence of the reply in which the act's words stand, as it was sent. */
export function quote(turn: Turn, act: Act): string {
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

/** Where the piece that holds the end of the act's words arrived. */
export function momentOf(turn: Turn, act: Act): { seq: number; at: number } {
  const { starts } = replyText(turn)
  const index = starts.findLastIndex((start) => start < act.span.end)
  const piece = turn.pieces[Math.max(index, 0)]
  return piece ? { seq: piece.seq, at: piece.at } : { seq: turn.message.seq, at: turn.message.at }
}
