import type { Entry, EntryOf, Part } from '#journal'
import type { World } from '#sandbox'
import { Tellings } from './tellings.ts'

/** A call of the bot, or something that happened in the shop while it was answering. */
export type Step =
  | { readonly kind: 'call'; readonly text: string; readonly outcome: string; readonly ok: boolean }
  | { readonly kind: 'happening'; readonly text: string }

/** A next step that the reply offered, and what came of trying it on a fork of the world. */
export interface Tried {
  readonly step: string
  readonly outcome: EntryOf<'probe'>['outcome']
  readonly detail: string
}

/** One message and what came of it. */
export interface Turn {
  readonly kind: 'turn'
  readonly turn: number
  readonly at: number
  readonly message: string
  readonly steps: Step[]
  readonly parts: Part[]
  readonly tried: Tried[]
  /** Why there is no reply; undefined where there is one, or none yet. */
  trouble: string | undefined
  ended: boolean
}

/** What the window shows in the chat, in its order. */
export type Moment =
  | Turn
  | { readonly kind: 'happening'; readonly seq: number; readonly at: number; readonly text: string }

/** A journal as a person follows it: turns, and between them what happened in the shop. */
export function momentsOf(world: World): readonly Moment[] {
  const { entries, header } = world.journal
  const ends = new Map(entries.flatMap((entry) => (entry.kind === 'completed' ? [[entry.call, entry]] : [])))
  const tellings = new Tellings(world, header.epoch)
  const moments: Moment[] = []
  let open: Turn | undefined
  for (const entry of entries) {
    if (entry.kind === 'said' && entry.speaker === 'shopper') {
      open = turnOf(entry)
      moments.push(open)
      continue
    }
    if (open) follow(open, entry, ends)
    const text = tellings.tell(entry)
    if (text === undefined) continue
    if (open && !open.ended) open.steps.push({ kind: 'happening', text })
    else moments.push({ kind: 'happening', seq: entry.seq, at: entry.at, text })
  }
  return moments
}

function turnOf({ turn, at, part }: EntryOf<'said'>): Turn {
  const message = part.type === 'text' ? part.text : ''
  return {
    kind: 'turn',
    turn,
    at,
    message,
    steps: [],
    parts: [],
    tried: [],
    trouble: undefined,
    ended: false,
  }
}

function follow(turn: Turn, entry: Entry, ends: ReadonlyMap<number, EntryOf<'completed'>>): void {
  if (entry.kind === 'said' && entry.speaker === 'bot') turn.parts.push(entry.part)
  if (entry.kind === 'invoked' && entry.actor.role === 'bot') turn.steps.push(callOf(entry, ends))
  if (entry.kind === 'probe')
    turn.tried.push({ step: entry.step, outcome: entry.outcome, detail: entry.detail })
  if (entry.kind !== 'turn') return
  turn.ended = true
  if (entry.how !== 'replied') turn.trouble = entry.detail ? `${entry.how}: ${entry.detail}` : entry.how
}

function callOf(invoked: EntryOf<'invoked'>, ends: ReadonlyMap<number, EntryOf<'completed'>>): Step {
  const end = ends.get(invoked.call)
  const outcome = end ? [end.status, end.problem].filter(Boolean).join(' ') : 'no answer yet'
  const ok = end !== undefined && end.status < 400
  return { kind: 'call', text: `${invoked.method} ${invoked.path}`, outcome, ok }
}
