import Type, { type Static } from 'typebox'
import { exactly } from '../../schemas/parts.ts'
import type { Replication } from './replication.ts'
import { drawnMs, flawOfSpread, spread } from './spread.ts'

export const Reorder = exactly({ kind: Type.Readonly(Type.Literal('reorder')), ...spread })
export type Reorder = Static<typeof Reorder>

/**
 * Each commit arrives after a span of its own, from `fromMs` to `toMs`, whatever has come before it. A version that the
 * view has gone beyond by then changes nothing: copies carry their versions, so that no view ever goes back.
 */
export const reorder: Replication<Reorder> = {
  schema: Reorder,
  flaw: flawOfSpread,
  arrival: (policy, passage) => ({ afterMs: drawnMs(policy, 'reorder', passage), inOrder: false }),
  vouchedTo: ({ toMs }, { now, vouched }) => Math.max(now - toMs, vouched),
  seenFrom: ({ toMs }, { now }) => now + toMs,
}
