import Type, { type Static } from 'typebox'
import { type ConditionType, closed } from '../condition.ts'

/** A fault has bitten a call. */
export const FaultBit = Type.Object(
  { kind: Type.Literal('fault'), fault: Type.String({ minLength: 1 }) },
  closed,
)
export type FaultBit = Static<typeof FaultBit>

export const fault: ConditionType<FaultBit> = {
  schema: FaultBit,
  words: (condition) => `the fault "${condition.fault}" has bitten`,
  meets: (condition, entry) =>
    entry.kind === 'fault' && entry.phase === 'bit' && entry.fault === condition.fault,
}
