import type { Cause } from '#journal'
import { handOff, type Refusal } from '#sandbox'
import type { Trial } from './probe.ts'

const cause: Cause = { by: 'event', name: 'probe' }

/** A person can take over only while the desk is open and has a turn left; one who has taken over is there. */
export const human: Trial = ({ world, shopper }) => {
  const outcome = handOff(world, { shopper, topic: 'a next step that was offered' }, cause)
  return [
    outcome.kind === 'refused'
      ? { outcome: 'not-applicable', detail: detailOf(outcome.refusal) }
      : { outcome: 'works', detail: 'the desk takes the chat over' },
  ]
}

const detailOf = ({ code, detail }: Refusal): string =>
  code === 'desk/closed' ? `it is closed now; ${detail}` : detail
