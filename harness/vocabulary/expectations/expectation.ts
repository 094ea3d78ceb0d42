import type { Static, TSchema } from 'typebox'
import type { Channel, Entry, Resource } from '#journal'
import type { Site } from '#mocks'
import type { Stage } from '../stage.ts'

/** What an expectation looks at: the shop, the journal, and where the world is served. */
export interface Scene extends Stage {
  readonly site: Site
}

/** What was looked for, in the shop's words; whether it is so; what was seen instead. */
export interface Looked {
  readonly words: string
  readonly held: boolean
  readonly detail: string
  readonly about?: Resource
  /** The channel whose own page was looked at, where one was. */
  readonly on?: Channel
}

/** Something that must hold: its form, known by its first key, and how one looks. */
export interface Expected<S extends TSchema = TSchema> {
  readonly schema: S
  look(scene: Scene, value: Static<S>): Looked
}

export function expected<S extends TSchema>(schema: S, look: Expected<S>['look']) {
  return { schema, look } satisfies Expected<S>
}

/** The entries of a kind so far. */
export function entriesOf<K extends Entry['kind']>({ world }: Stage, kind: K): Extract<Entry, { kind: K }>[] {
  return world.journal.entries.filter((entry): entry is Extract<Entry, { kind: K }> => entry.kind === kind)
}
