import Type, { type Static } from 'typebox'
import { exactly } from '../../schemas/parts.ts'
import { Carrier, flawOf } from './carriers.ts'
import type { Replication } from './replication.ts'
import { Span } from './spread.ts'

const CutOff = exactly({
  kind: Type.Readonly(Type.Literal('cut off')),
  healsAfterMs: Type.Readonly(Type.Optional(Span)),
  over: Type.Readonly(Type.Optional(Carrier)),
})
export type CutOff = Static<typeof CutOff>

/**
 * Nothing arrives. `healsAfterMs` after it was switched on the policy gives way to `over` (default: immediate), and the
 * view catches up; without it, when another policy is set.
 */
export const cutOff: Replication<CutOff> = {
  schema: CutOff,
  flaw: ({ over }) => flawOf(over),
  keeps: true,
  heals: ({ healsAfterMs, over }) =>
    healsAfterMs === undefined ? undefined : { afterMs: healsAfterMs, to: over ?? { kind: 'immediate' } },
  arrival: () => undefined,
  vouchedTo: (_policy, { vouched, held }) => held?.fetchedAt ?? vouched,
  seenFrom: ({ healsAfterMs }, { since }) => (healsAfterMs === undefined ? undefined : since + healsAfterMs),
}
