import Type from 'typebox'
import { form } from '../form.ts'
import { waiting } from './condition.ts'

const Target = Type.Enum(['cart', 'orders', 'tickets', 'checkout', 'notifications', 'desk'])

/** The bot calls a system to change something; nothing has been changed by that call yet. */
export const isAboutToWrite = waiting(
  form({ 'bot is about to write to': Target }),
  (value) => (value['bot is about to write to'] === 'checkout' ? 'cart' : value['bot is about to write to']),
  (_cast, value) => {
    const system = value['bot is about to write to']
    return { when: { kind: 'write', system }, waitsFor: `the chatbot is about to write to the ${system}` }
  },
)
