import { kindOf } from '#journal'
import { remarksIn } from '../reading/index.ts'
import type { Case, ReadTurn } from '../truth/case.ts'
import type { FactAsked } from './asked.ts'
import { endOf } from './calls.ts'
import { sentencesOf } from './sentences.ts'

/** States of an order for which there is no act, and by which words they are told. */
const states = {
  authorized: 'payment authorized',
  paymentFailed: 'payment failed',
  deliveryFailed: 'delivery failed',
  returnRequested: 'return requested',
} as const

/**
 * "Your payment didn't go through", of an order whose payment failed: that is how it stands, and not that the chatbot
 * could not look. No act tells of such a state; that the words are those of the very state that is true makes them its answer.
 */
export function isStateInWords(the: Case, turn: ReadTurn, { of, fact }: FactAsked): boolean {
  if (fact !== 'status' || kindOf(of) !== 'order') return false
  const order = the.history.at(of, endOf(the, turn))?.value as { status?: string } | null | undefined
  const remark = states[order?.status as keyof typeof states]
  return remark !== undefined && sentencesOf(turn).some((sentence) => remarksIn(sentence).has(remark))
}
