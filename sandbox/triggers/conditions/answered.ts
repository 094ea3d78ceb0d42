import Type, { type Static } from 'typebox'
import { type ConditionType, closed } from '../condition.ts'

/** The bot has said something in a turn, whatever it said, and the turn is over. */
export const Answered = Type.Object(
  {
    kind: Type.Literal('answered'),
    /** The number of the turn, from 1. */
    turn: Type.Integer({ minimum: 1 }),
    /** Default any. */
    conversation: Type.Optional(Type.String()),
  },
  closed,
)
export type Answered = Static<typeof Answered>

export const answered: ConditionType<Answered> = {
  schema: Answered,
  words: ({ turn }) => `the chatbot has answered message ${turn}`,
  meets: ({ turn, conversation }, entry) =>
    entry.kind === 'turn' &&
    entry.how === 'replied' &&
    entry.turn === turn &&
    (conversation === undefined || entry.conversation === conversation),
}
