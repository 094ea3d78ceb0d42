import { kindOf } from '#journal'
import { remarksIn } from '../reading/index.ts'
import type { Case, ReadTurn } from '../truth/case.ts'
import { quote } from '../truth/quote.ts'
import type { FactAsked } from './asked.ts'
import { endOf } from './calls.ts'

/** States of an order that are told as something that failed. */
const failures = {
  paymentFailed: 'payment failed',
  deliveryFailed: 'delivery failed',
} as const

/**
 * "Your payment didn't go through", of an order whose payment failed: that is how it stands, and not that the chatbot
 * could not look. There is no act for such a status; the failure is what is read.
 */
export function isStateAsFailure(the: Case, turn: ReadTurn, { of, fact }: FactAsked): boolean {
  if (fact !== 'status' || kindOf(of) !== 'order') return false
  const order = the.history.at(of, endOf(the, turn))?.value as { status?: string } | null | undefined
  const remark = failures[order?.status as keyof typeof failures]
  return (
    remark !== undefined &&
    turn.reading.acts.some(
      (act) => act.act === 'failure_disclosure' && remarksIn(quote(turn.turn, act)).has(remark),
    )
  )
}
