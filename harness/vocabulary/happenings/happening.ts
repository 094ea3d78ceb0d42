import type { Static, TSchema } from 'typebox'
import type { Cause } from '#journal'
import type { Outcome } from '#sandbox'
import { NotGiven, type Stage } from '../stage.ts'

/** Something that happens in the shop without the bot: its form, known by its first key, and what it does. */
export interface Happening<S extends TSchema = TSchema> {
  readonly schema: S
  happen(stage: Stage, value: Static<S>): void
}

export function happening<S extends TSchema>(schema: S, happen: (stage: Stage, value: Static<S>) => void) {
  return { schema, happen } satisfies Happening<S>
}

/** The cause of what happens: another shopper, the shop's people; never the bot. */
export function causeOf(name: string, channel?: 'web' | 'app'): Cause {
  return { by: 'event', name, ...(channel ? { channel } : {}) }
}

/** Ends the episode as an error where the shop refuses what the scenario wants to happen. */
export function must(what: string, outcome: Outcome): void {
  if (outcome.kind === 'refused') throw new NotGiven(`${what}: ${outcome.refusal.detail}`)
}
