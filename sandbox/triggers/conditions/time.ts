import Type, { type Static } from 'typebox'
import { WorldTime } from '../../journal/index.ts'
import { type ConditionType, closed } from '../condition.ts'

/** The world's clock has come to an instant. Where it had passed already, the clock's next move will do. */
export const TimePassed = Type.Object({ kind: Type.Literal('time'), at: WorldTime }, closed)
export type TimePassed = Static<typeof TimePassed>

export const time: ConditionType<TimePassed> = {
  schema: TimePassed,
  words: ({ at }) => `it is ${new Date(at).toISOString()}`,
  meets: ({ at }, entry) => entry.kind === 'clock' && entry.to >= at,
}
