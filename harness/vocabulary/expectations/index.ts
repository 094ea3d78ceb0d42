import Type from 'typebox'
import { type FormOf, form, oneOfWords, wordOf } from '../form.ts'
import { anyOf } from './any-of.ts'
import { botCalled, botNeverCalled } from './calls.ts'
import { cartHolds, cartIsEmpty } from './cart.ts'
import { botChangedOnly } from './changes.ts'
import type { Looked, Expected as Member, Scene } from './expectation.ts'
import { botSaysNothing } from './silence.ts'
import { hasOrdered, notifiedAbout, orderIs, ticketIs } from './status.ts'

/** What can be expected, by its word: one line each. */
export const expectations = {
  'cart holds': cartHolds,
  'cart is empty': cartIsEmpty,
  order: orderIs,
  ticket: ticketIs,
  'has ordered': hasOrdered,
  'is to be notified about': notifiedAbout,
  'bot called': botCalled,
  'bot never called': botNeverCalled,
  'bot changed only': botChangedOnly,
  'bot says nothing': botSaysNothing,
} as const

type Plain = FormOf<typeof expectations>
/** One of these, or several of which one must hold. */
export type Expectation = Plain | { readonly 'any of': readonly Plain[] }

const plain = Object.values(expectations).map(({ schema }) => schema)
const Several = form({
  'any of': Type.Array(oneOfWords<Plain>('an alternative', plain), { minItems: 2, maxItems: 10 }),
})

export const Expectation = oneOfWords<Expectation>('an expectation', [...plain, Several])

/** Looks whether it holds now. */
export function look(scene: Scene, value: Expectation): Looked {
  if ('any of' in value) return anyOf(value['any of'].map((one) => look(scene, one)))
  const member: Member = expectations[wordOf(expectations, value)]
  return member.look(scene, value)
}
