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
    /** The turn in which it was first said what this message goes on about; 0 where it belongs to nothing scripted. */
    readonly goesOn?: number
  }
  readonly pieces: readonly Arrived[]
  readonly ended: EntryOf<'turn'> | undefined
  /** False where the journal breaks off in this turn: what is missing may have been on its way. */
  readonly over: boolean
}

type Growing = { -readonly [K in keyof Turn]: Turn[K] } & { pieces: Arrived[] }

/** The turns of a journal, in the order of the shoppers' messages. */
export function turnsOf(entries: readonly Entry[]): readonly Turn[] {
  const turns = new Map<string, Growing>()
  const latest = new Map<string, Growing>()
  for (const entry of entries) {
    if (entry.kind === 'ended' && entry.how === 'completed')
      for (const turn of latest.values()) turn.over = true
    if (entry.kind !== 'said' && entry.kind !== 'turn') continue
    const turn = turns.get(keyOf(entry))
    if (entry.kind === 'turn') {
      if (turn) Object.assign(turn, { ended: entry, over: true })
    } else if (entry.speaker === 'bot') {
      turn?.pieces.push({ part: entry.part, seq: entry.seq, at: entry.at })
    } else if (entry.speaker === 'shopper') {
      const before = latest.get(entry.conversation)
      if (before && before !== turn) before.over = true
      const said = heard(turn, entry)
      turns.set(keyOf(entry), said)
      latest.set(entry.conversation, said)
    }
  }
  return [...turns.values()]
}

/** The turn that a shopper's words open, or go on with where a message comes in several parts. */
function heard(turn: Growing | undefined, entry: EntryOf<'said'>): Growing {
  const { conversation, turn: number, seq, at, asks = [], goesOn } = entry
  const text = textOf(entry.part)
  if (!turn) {
    const message = { text, seq, at, asks, ...(goesOn === undefined ? {} : { goesOn }) }
    return { conversation, turn: number, message, pieces: [], ended: undefined, over: false }
  }
  const { message } = turn
  turn.message = { ...message, text: `${message.text}\n${text}`, asks: [...message.asks, ...asks] }
  return turn
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
