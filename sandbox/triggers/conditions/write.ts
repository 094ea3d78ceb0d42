import Type, { type Static } from 'typebox'
import { type ConditionType, closed } from '../condition.ts'

/** The bot calls a system to change something; nothing has been changed by that call yet. */
export const Write = Type.Object(
  { kind: Type.Literal('write'), system: Type.String({ minLength: 1 }) },
  closed,
)
export type Write = Static<typeof Write>

const reads: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

export const write: ConditionType<Write> = {
  schema: Write,
  words: ({ system }) => `the chatbot is about to write to the ${system}`,
  meets: ({ system }, entry) =>
    entry.kind === 'invoked' &&
    entry.actor.role === 'bot' &&
    !reads.has(entry.method) &&
    entry.system === system,
}
