import { describe, expect, it } from 'vitest'
import { asksNothing } from './no-question.ts'

describe('a request that needs no answer', () => {
  it.each([
    'To protect your privacy, I’ll need you to log in first.',
    "That's only for your eyes, so I need to know it's you.",
    'I need to know who you are first.',
    'Could you please double-check the number?',
    'Could you check the number again?',
    'Might the number be wrong?',
    'Is there maybe a typo in it?',
    'Might we ask you to come back to us in a little while?',
    'Could you try again in a few minutes?',
  ])('is %j', (sentence) => expect(asksNothing(sentence)).toBe(true))

  it.each([
    'What is your order number?',
    'Could you give me the case number?',
    'Shall I add it to your cart?',
    'Which size do you need?',
    'Could you put it differently?',
  ])('is not %j', (sentence) => expect(asksNothing(sentence)).toBe(false))
})
