import { type FormOf, oneOfWords, wordOf } from '../form.ts'
import { botCalled, botNeverCalled } from './calls.ts'
import { cartHolds, cartIsEmpty } from './cart.ts'
import { botChangedOnly } from './changes.ts'
import type { Looked, Expected as Member, Scene } from './expectation.ts'
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
} as const

export type Expectation = FormOf<typeof expectations>

export const Expectation = oneOfWords<Expectation>(
  'an expectation',
  Object.values(expectations).map(({ schema }) => schema),
)

/** Looks whether it holds now. */
export function look(scene: Scene, value: Expectation): Looked {
  const member: Member = expectations[wordOf(expectations, value)]
  return member.look(scene, value)
}
