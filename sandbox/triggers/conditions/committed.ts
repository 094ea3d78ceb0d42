import Type, { type Static } from 'typebox'
import { Resource } from '../../journal/index.ts'
import { type ConditionType, closed } from '../condition.ts'

/** A resource has changed at the source, whoever changed it. */
export const Committed = Type.Object({ kind: Type.Literal('committed'), resource: Resource }, closed)
export type Committed = Static<typeof Committed>

export const committed: ConditionType<Committed> = {
  schema: Committed,
  words: ({ resource }) => `${resource} has changed`,
  meets: ({ resource }, entry) => entry.kind === 'commit' && entry.resource === resource,
}
