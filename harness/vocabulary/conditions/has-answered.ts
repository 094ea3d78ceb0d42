import Type from 'typebox'
import type { Entry } from '#journal'
import type { World } from '#sandbox'
import { form } from '../form.ts'
import { waiting } from './condition.ts'

/** The bot has answered the message of that number, from 1; what the shopper says besides (answers, greetings) counts not. */
export const hasAnswered = waiting(
  form({ 'bot has answered message': Type.Integer({ minimum: 1, maximum: 1000 }) }),
  () => undefined,
  (_cast, value) => {
    const turn = value['bot has answered message']
    return { when: answeredMessage(turn), waitsFor: `the chatbot has answered message ${turn}` }
  },
)

/** Whether an entry ends the turn of that message of its conversation. */
function answeredMessage(number: number) {
  return (entry: Entry, { journal }: World): boolean => {
    if (entry.kind !== 'turn' || entry.how !== 'replied') return false
    const messages = journal.entries.filter(
      (one) =>
        one.kind === 'said' &&
        one.speaker === 'shopper' &&
        one.conversation === entry.conversation &&
        one.goesOn === undefined,
    )
    const asked = messages[number - 1]
    return asked?.kind === 'said' && asked.turn === entry.turn
  }
}
