import type { Static, TSchema } from 'typebox'
import type { Entry } from '#journal'
import type { Condition, World } from '#sandbox'
import type { System } from '../../bots/bot.ts'
import type { Cast } from '../cast.ts'

/** What the sandbox looks for in an entry. */
export type When = Condition | ((entry: Entry, world: World) => boolean)

/** What a trigger waits for: its form, known by its first key, and what that means in an episode. */
export interface Waiting<S extends TSchema = TSchema> {
  readonly schema: S
  /** The system whose calls must be seen, or it can never be noticed. */
  sight(value: Static<S>): System | undefined
  condition(cast: Cast, value: Static<S>): { readonly when: When; readonly waitsFor: string }
}

export function waiting<S extends TSchema>(
  schema: S,
  sight: (value: Static<S>) => System | undefined,
  condition: Waiting<S>['condition'],
) {
  return { schema, sight, condition } satisfies Waiting<S>
}
