import Type, { type Static } from 'typebox'
import { exactly } from '../../schemas/parts.ts'
import type { Replication } from './replication.ts'

export const Immediate = exactly({ kind: Type.Readonly(Type.Literal('immediate')) })
export type Immediate = Static<typeof Immediate>

/** The view shows each commit at once: what it serves is the source. */
export const immediate: Replication<Immediate> = {
  schema: Immediate,
  arrival: () => ({ afterMs: 0, inOrder: true }),
  vouchedTo: (_policy, { now }) => now,
  seenFrom: (_policy, { now }) => now,
}
