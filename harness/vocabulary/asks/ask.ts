import type { Static, TSchema } from 'typebox'
import type { Ask } from '#journal'
import type { Cast } from '../cast.ts'

/** What else stands beside a word of `asks`. */
export interface Beside {
  readonly quantity?: number
}

/** One thing that a message is about: its form, and what that is in an episode. */
export interface Asked<S extends TSchema = TSchema> {
  readonly schema: S
  ask(cast: Cast, value: Static<S>, beside: Beside): Ask
}

export function asked<S extends TSchema>(schema: S, ask: Asked<S>['ask']) {
  return { schema, ask } satisfies Asked<S>
}
