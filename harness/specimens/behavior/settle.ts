import type { Message } from '../message.ts'
import type { Outcome } from '../shop/client.ts'
import type { Failure, Turn } from '../turn.ts'

type Refused = Extract<Outcome<never>, { kind: 'refused' }>
type Known<V> = Extract<Outcome<V>, { kind: 'ok' }>

/** Goes on with what was answered, and otherwise says what the policy says of a log-in, a no and a failure. */
export async function settle<V>(
  turn: Turn,
  outcome: Outcome<V>,
  failure: Failure,
  answered: (known: Known<V>) => Promise<readonly Message[]>,
  refused?: (no: Refused) => Promise<readonly Message[]>,
): Promise<readonly Message[]> {
  if (outcome.kind === 'ok') return answered(outcome)
  if (outcome.kind === 'sign-in') return turn.policy.onSignedOut(turn, failure.what, outcome.url)
  if (outcome.kind === 'refused' && refused) return refused(outcome)
  return turn.policy.onFailure(turn, failure)
}
