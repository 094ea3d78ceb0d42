import Type, { type Static } from 'typebox'
import { Checked, ClockMoved, Ended, FaultNoted, Policy, Probe, Stray, TriggerNoted } from './conduct.ts'
import { Completed, Invoked, Push, Pushed } from './operation.ts'
import { ConversationOpened, ModelAsked, Said, ShopperNoted, TurnEnded } from './talk.ts'
import { Absent, Applied, Commit } from './truth.ts'

/** Every kind of entry. Readers skip kinds that they do not know. */
export const entrySchemas = {
  policy: Policy,
  conversation: ConversationOpened,
  said: Said,
  turn: TurnEnded,
  shopper: ShopperNoted,
  model: ModelAsked,
  invoked: Invoked,
  completed: Completed,
  pushed: Pushed,
  push: Push,
  commit: Commit,
  applied: Applied,
  absent: Absent,
  fault: FaultNoted,
  clock: ClockMoved,
  trigger: TriggerNoted,
  probe: Probe,
  checked: Checked,
  stray: Stray,
  ended: Ended,
} as const

export type EntryKind = keyof typeof entrySchemas
export type EntryOf<K extends EntryKind> = Static<(typeof entrySchemas)[K]>
export type Entry = { [K in EntryKind]: EntryOf<K> }[EntryKind]

/** An entry before it has its place: sequence number and time are the journal's to give. */
export type NewEntry = { [K in EntryKind]: Omit<EntryOf<K>, 'seq' | 'at'> }[EntryKind]

/** The published JSON Schema of one entry. */
export const Entry = Type.Union(Object.values(entrySchemas))

export const entryKinds = Object.keys(entrySchemas) as readonly EntryKind[]
