import Type, { type Static } from 'typebox'
import { Resource } from '../../journal/index.ts'
import { type ConditionType, closed, invocationOf } from '../condition.ts'

/** The bot got an answer, whole, that told it of a resource: that it is there, or that it is not. */
export const Read = Type.Object({ kind: Type.Literal('read'), resource: Resource }, closed)
export type Read = Static<typeof Read>

export const read: ConditionType<Read> = {
  schema: Read,
  words: ({ resource }) => `the chatbot has read ${resource}`,
  meets: ({ resource }, entry, world) =>
    entry.kind === 'completed' &&
    entry.sight === 'whole' &&
    entry.observations.some((seen) => seen.resource === resource) &&
    invocationOf(world, entry.call)?.actor.role === 'bot',
}
