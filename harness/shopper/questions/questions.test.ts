import { describe, expect, it } from 'vitest'
import type { Ask } from '#journal'
import type { Known } from '../known.ts'
import { askingSentences, optionsIn, proseOf } from '../reply.ts'
import { declaredAnswer } from './declared.ts'
import { choiceAsked, dataAsked, otherwiseAsked } from './index.ts'

const addTwo: Ask = { for: 'deed', deed: 'add-to-cart', on: 'stock/TEE-M', quantity: 2 }
const known: Known = {
  shopper: { id: 's1', name: 'Ada Finch', email: 'ada@example.com', city: 'Oslo', postcode: '0150' },
  dateOfBirth: '1984-06-09',
  order: 'W12345678',
  ticket: 'T-1234567',
  item: { name: 'Glen Cotton Tee, green, M', options: { size: 'M', color: 'green' } },
  quantity: 2,
  asks: [addTwo],
  said: 'Please add two.',
  inOtherWords: 'Two of them, please.',
  products: ['Glen Cotton Tee', 'Glen Cotton Tee, green, M', 'Harbor Kettle'],
  answers: { loyalty: '4711', 'loyalty number of your partner': 'none' },
}

const tables = { ...dataAsked, ...otherwiseAsked }

/** What a shopper answers to a reply, by the first kind of question that they hear in it. */
function answered(reply: string): string | undefined {
  const parts = [{ type: 'text', text: reply } as const]
  const options = optionsIn(parts, proseOf(parts))
  const choice = choiceAsked['which of these'].answer(known, { sentence: '', options })
  if (choice) return choice.bare
  for (const sentence of askingSentences(proseOf(parts))) {
    const found = Object.values(tables).find((question) => question.asks({ sentence, options }))
    if (found) return found.answer(known, { sentence, options })?.bare
  }
  return undefined
}

describe('what a shopper answers', () => {
  it.each([
    ['What is your order number?', 'W12345678'],
    ['Please enter the number of your order.', 'W12345678'],
    ["I'll need your order ID first.", 'W12345678'],
    ['What is the reference on your confirmation e-mail?', 'W12345678'],
    ['Could you give me the case number?', 'T-1234567'],
    ['Which e-mail address did you use?', 'ada@example.com'],
    ['To verify you, please share your ZIP code.', '0150'],
    ['Please confirm your date of birth.', '1984-06-09'],
    ['When were you born?', '1984-06-09'],
    ['Who am I talking to?', 'Ada Finch'],
    ['I did not get that. Could you put it differently?', 'Two of them, please.'],
    ['Could you rephrase that?', 'Two of them, please.'],
    ['May I have your full name, please?', 'Ada Finch'],
    ['What size would you like?', 'M'],
    ['And in which colour?', 'green'],
    ['How many would you like?', '2'],
    ['Which item?', 'Glen Cotton Tee, green, M'],
    ['Which one: the Harbor Kettle or the Glen Cotton Tee, green, M?', 'Glen Cotton Tee, green, M'],
    ['Which one do you mean?\n1. Harbor Kettle\n2. Glen Cotton Tee, green, M', '2'],
    ['Which one do you mean?\n1️⃣ Harbor Kettle\n2️⃣ Glen Cotton Tee, green, M', '2'],
    ['Which one?\n[1] Harbor Kettle\n[2] Glen Cotton Tee, green, M', '2'],
    ['Pick one: 1) Glen Cotton Tee, green, M 2) Harbor Kettle', '1'],
    [`Pick one: 1) Glen Cotton Tee, green, M ${'x'.repeat(500)} 2) Harbor Kettle`, undefined],
    ['Reply 1 for the Harbor Kettle or 2 for the Glen Cotton Tee, green, M.', '2'],
    ['We have these:\n- Harbor Kettle\n- Trail Mug\n\nWhich would you prefer?', 'None of these'],
    [
      'Which one?\n- **Harbor Kettle** – €20\n- **Glen Cotton Tee, green, M** – €24.90, in stock',
      'Glen Cotton Tee, green, M',
    ],
    ['I found:\n- Harbor Kettle\n- Trail Mug\nWhich one do you mean?', 'Glen Cotton Tee, green, M'],
    ['Shall I add 2 of the Glen Cotton Tee, green, M to your cart?', 'Yes'],
    ['Shall I add 3 of them to your cart?', 'No, 2'],
    ['Did you mean the Harbor Kettle?', 'No, Glen Cotton Tee, green, M'],
    ['Would you like to join our newsletter?', 'No'],
    ['Is that right?', 'Yes'],
    ['How can I help you today?', 'Please add two.'],
  ])('%s %s', (reply, answer) => {
    expect(answered(reply)).toBe(answer)
  })

  it.each([
    'Is there anything else that I can do for you?',
    'Your order has been shipped.',
    'We will send an e-mail to you.',
    'How many orders are delayed is not known.',
    'The Glen Cotton Tee comes in green.',
  ])('nothing to: %s', (reply) => {
    expect(answered(reply)).toBeUndefined()
  })

  it('by the config, the longest words first', () => {
    expect(declaredAnswer(known, 'What is your loyalty number?')?.bare).toBe('4711')
    expect(declaredAnswer(known, 'And the loyalty number of your partner?')?.bare).toBe('none')
    expect(declaredAnswer(known, 'What is your name?')).toBeUndefined()
  })

  it('a hostile reply in no time', () => {
    const parts = [{ type: 'text', text: 'which '.repeat(50_000) + 'or '.repeat(50_000) } as const]
    expect(optionsIn(parts, proseOf(parts)).length).toBeLessThanOrEqual(30)
    expect(askingSentences(proseOf(parts)).length).toBeLessThan(2)
  })
})
