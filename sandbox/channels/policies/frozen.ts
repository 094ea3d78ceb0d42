import Type, { type Static } from 'typebox'
import { exactly } from '../../schemas/parts.ts'
import type { Replication } from './replication.ts'

const Frozen = exactly({ kind: Type.Readonly(Type.Literal('frozen')) })
export type Frozen = Static<typeof Frozen>

/** The view shows what it showed when the policy was switched on, until another one is. */
export const frozen: Replication<Frozen> = {
  schema: Frozen,
  keeps: true,
  arrival: () => undefined,
  vouchedTo: (_policy, { vouched, held }) => held?.fetchedAt ?? vouched,
  seenFrom: () => undefined,
}
