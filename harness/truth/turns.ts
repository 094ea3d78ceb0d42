import type { Ask, Entry, EntryOf, Part } from '#journal'

/** A piece of the bot's reply and where it arrived. */
export interface Arrived {
  readonly part: Part
  readonly seq: number
  readonly at: number
}

/** One turn: the shopper's message and all that came back for it. */
export interface Turn {
  readonly conversation: string
  readonly turn: number
  readonly message: {
    readonly text: string
    readonly seq: number
    readonly at: number
    readonly asks: readonly Ask[]
  }
  readonly pieces: readonly Arrived[]
  readonly ended: EntryOf<'turn'> | undefined
}

/** The turns of a journal, in the order of the shoppers' messages. */
export function turnsOf(entries: readonly Entry[]): readonly Turn[] {
  const turns = new Map<string, Turn & { pieces: Arrived[]; ended: EntryOf<'turn'> | undefined }>()
  for (const entry of entries) {
    if (entry.kind === 'turn') {
      const turn = turns.get(keyOf(entry))
      if (turn) turn.ended = entry
    }
    if (entry.kind !== 'said') continue
    if (entry.speaker === 'shopper') {
      const { conversation, turn, seq, at, asks = [] } = entry
      const message = { text: textOf(entry.part), seq, at, asks }
      turns.set(keyOf(entry), { conversation, turn, message, pieces: [], ended: undefined })
    }
    if (entry.speaker === 'bot') {
      turns.get(keyOf(entry))?.pieces.push({ part: entry.part, seq: entry.seq, at: entry.at })
    }
  }
  return [...turns.values()]
}

/** A piece as the words that a reader is given. */
export function textOf(part: Part): string {
  if (part.type === 'text') return part.text
  if (part.type === 'card') return [part.title, part.text, part.url].filter(Boolean).join('\n')
  return part.label
}

/** The whole reply as one text, a line a piece, and where each piece begins in it. */
export function replyText(turn: Turn): { text: string; starts: readonly number[] } {
  const starts: number[] = []
  let text = ''
  for (const { part } of turn.pieces) {
    if (text) text += '\n'
    starts.push(text.length)
    text += textOf(part)
  }
  return { text, starts }
}

function keyOf({ conversation, turn }: { conversation: string; turn: number }): string {
  return `${conversation} ${turn}`
}
