import Type, { type Static } from 'typebox'
import { exactly } from '../../schemas/parts.ts'
import type { Replication } from './replication.ts'
import { drawnMs, flawOfSpread, Span, spread } from './spread.ts'

const kind = Type.Readonly(Type.Literal('lag'))
const Fixed = exactly({ kind, ms: Span })
const Drawn = exactly({ kind, ...spread })
export const Lag = Type.Union([Fixed, Drawn])
export type Lag = Static<typeof Lag>

/**
 * Each commit arrives `ms` later, or after a span drawn for it from `fromMs` to `toMs`; those of one resource in their
 * order. Of what is older than the longest span the view has heard, so it vouches up to there.
 */
export const lag: Replication<Lag> = {
  schema: Lag,
  flaw: (policy) => ('ms' in policy ? undefined : flawOfSpread(policy)),
  arrival: (policy, passage) => ({
    afterMs: 'ms' in policy ? policy.ms : drawnMs(policy, 'lag', passage),
    inOrder: true,
  }),
  vouchedTo: (policy, { now, vouched }) => Math.max(now - longest(policy), vouched),
  seenFrom: (policy, { now }) => now + longest(policy),
}

function longest(policy: Lag): number {
  return 'ms' in policy ? policy.ms : policy.toMs
}
