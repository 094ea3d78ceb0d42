import Type from 'typebox'
import { form } from '../form.ts'
import { waiting } from './condition.ts'

/** The bot has answered the message of that number, from 1. */
export const hasAnswered = waiting(
  form({ 'bot has answered message': Type.Integer({ minimum: 1, maximum: 1000 }) }),
  () => undefined,
  (_cast, value) => {
    const turn = value['bot has answered message']
    return { when: { kind: 'answered', turn }, waitsFor: `the chatbot has answered message ${turn}` }
  },
)
