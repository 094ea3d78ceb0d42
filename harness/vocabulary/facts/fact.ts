import type { Static, TSchema } from 'typebox'
import type { Stage } from '../stage.ts'

/** Something that is so at the opening: its form, and how it is made so. Facts are stated in the order of their table. */
export interface Fact<S extends TSchema = TSchema> {
  readonly schema: S
  /** What a scenario that does not mention it gets; by default nothing is stated. */
  readonly always?: Static<S>
  state(stage: Stage, value: Static<S>): void
}

export function fact<S extends TSchema>(schema: S, state: Fact<S>['state'], always?: Static<S>) {
  return { schema, state, ...(always === undefined ? {} : { always }) } satisfies Fact<S>
}
