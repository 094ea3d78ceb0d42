import { type Entry, type EntryOf, idOf, kindOf } from '#journal'
import type { TurnRecord } from '#record'
import { availableUnits, type Stock } from '#sandbox'
import { productName, type Recorded } from '../truth/recorded.ts'
import { type Turn, turnsOf } from '../truth/turns.ts'

/** An episode as a person reads it: turn by turn, with the bot's calls and what happened meanwhile. */
export function transcriptOf(recorded: Recorded): TurnRecord[] {
  const { entries } = recorded
  const turns = turnsOf(entries)
  return turns.map((turn, index) => {
    const until = turns[index + 1]?.message.seq ?? Number.POSITIVE_INFINITY
    const within = entries.filter(({ seq }) => seq > turn.message.seq && seq < until)
    return {
      conversation: turn.conversation,
      turn: turn.turn,
      at: turn.message.at,
      shopper: turn.message.text,
      replies: turn.pieces.map(({ part }) => part),
      how: howOf(turn),
      calls: callsOf(within),
      meanwhile: within.flatMap((entry) => meanwhile(recorded, entry)),
    }
  })
}

function howOf(turn: Turn): string {
  const how = turn.ended?.how ?? 'unfinished'
  return turn.ended?.detail ? `${how}: ${turn.ended.detail}` : how
}

function callsOf(entries: readonly Entry[]): string[] {
  const completed = new Map<number, EntryOf<'completed'>>()
  for (const entry of entries) if (entry.kind === 'completed') completed.set(entry.call, entry)
  return entries.flatMap((entry) => {
    if (entry.kind !== 'invoked' || entry.actor.role !== 'bot') return []
    const end = completed.get(entry.call)
    const outcome = end ? `${end.status}${end.problem ? ` ${end.problem}` : ''}` : 'no answer'
    return [`${entry.method} ${entry.path} -> ${outcome}`]
  })
}

function meanwhile(recorded: Recorded, entry: Entry): string[] {
  if (entry.kind === 'commit' && entry.cause.by === 'event' && entry.cause.name !== 'opening') {
    const where = entry.cause.channel ? ` on the ${entry.cause.channel}` : ''
    return [`${entry.cause.name}${where}: ${nowText(recorded, entry)}`]
  }
  if (entry.kind === 'commit' && entry.cause.by === 'timer') return [`by itself: ${nowText(recorded, entry)}`]
  if (entry.kind === 'clock') return [`time goes on to ${new Date(entry.to).toISOString().slice(11, 19)}`]
  if (entry.kind === 'trigger' && entry.phase === 'fired') return [`because ${entry.waitsFor}:`]
  if (entry.kind === 'checked')
    return [`checked: ${entry.expectation}: ${entry.held === 'yes' ? 'so it is' : entry.detail}`]
  if (entry.kind === 'probe') return [`tried: ${entry.step}: ${entry.outcome}, ${entry.detail}`]
  return []
}

/** `the Glen Linen Shirt, none left`; for what is no stock, what has changed. */
function nowText(recorded: Recorded, { resource, value }: EntryOf<'commit'>): string {
  const id = idOf(resource)
  if (kindOf(resource) !== 'stock') return `${kindOf(resource)} ${id} changed`
  const units = availableUnits(value as Stock)
  return `the ${productName(recorded, id) ?? id}, ${units === 0 ? 'none' : units} left`
}
