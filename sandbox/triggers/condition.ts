import type { TSchema } from 'typebox'
import type { Entry, EntryOf } from '../journal/index.ts'
import type { World } from '../world.ts'

/** A kind of thing that a trigger can wait for; what it waits for in particular is data. */
export interface ConditionType<C> {
  /** The form of the data. */
  readonly schema: TSchema
  /** What is waited for, as the end of the sentence "the scenario waited in vain until ...". */
  words(condition: C): string
  /** True where this entry is what was waited for. The world is as the entry left it. */
  meets(condition: C, entry: Entry, world: World): boolean
}

/** Nothing more is known to a condition. */
export const closed = { additionalProperties: false } as const

/** The beginning of the operation that a completion ends. */
export function invocationOf(world: World, call: number): EntryOf<'invoked'> | undefined {
  return world.journal.entries.findLast(
    (entry): entry is EntryOf<'invoked'> => entry.kind === 'invoked' && entry.call === call,
  )
}
