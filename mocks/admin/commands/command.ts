import type { Static, TSchema } from 'typebox'
import type { Cause } from '#journal'
import type { Outcome, World } from '#sandbox'

/** Something that can be done in a shop from outside: what it needs to know, and the command of the sandbox. */
export interface CommandType {
  /** One sentence. */
  readonly does: string
  readonly schema: TSchema
  run(world: World, input: unknown, cause: Cause): Outcome
}

/** A command, whose `run` is given what its schema has let through. */
export function commandType<T extends TSchema>(
  does: string,
  schema: T,
  run: (world: World, input: Static<T>, cause: Cause) => Outcome,
): CommandType {
  return { does, schema, run: (world, input, cause) => run(world, input as Static<T>, cause) }
}
