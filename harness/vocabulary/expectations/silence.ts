import Type from 'typebox'
import { form } from '../form.ts'
import { entriesOf, expected } from './expectation.ts'

/** The bot said nothing to the last message: a person has taken over, or it was told to be quiet. */
export const botSaysNothing = expected(form({ 'bot says nothing': Type.Literal(true) }), (scene) => {
  const last = entriesOf(scene, 'turn').at(-1)
  return {
    words: 'the chatbot said nothing',
    held: last?.how === 'silent',
    detail: last ? `it ${last.how === 'silent' ? 'was silent' : 'answered'}` : 'nobody has spoken to it',
  }
})
