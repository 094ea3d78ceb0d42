import type { Ask } from '#journal'
import type { Act } from '#record'
import type { Case, ReadTurn } from '../truth/case.ts'
import { momentOf, quote } from '../truth/claims.ts'
import { replyText } from '../truth/turns.ts'
import { callsFailed, firstOf, has, holdsAnswer, needsSignIn, resourceAsked, systemAsked } from './asked.ts'
import {
  type Accusation,
  accuse,
  doubt,
  inOrder,
  type Judgement,
  nothingToJudge,
  type Oracle,
  overTurns,
} from './oracle.ts'
import { nameOf, truthText } from './words.ts'

/**
 * Holds when the reply holds the fact that the shopper asked for, wherever it could be had: the system
 * answers, the shopper is entitled, no policy stands against it.
 *
 * A question back, a failure that really was, and a sign-in that is needed are no deflections. Inconclusive
 * where the reply is not understood.
 */
export const answered: Oracle = {
  name: 'answered',
  judge: (the) => overTurns(the, (turn) => joinedAsks(the, turn)),
}

function joinedAsks(the: Case, turn: ReadTurn): Judgement | undefined {
  if (turn.turn.ended && turn.turn.ended.how !== 'replied' && turn.turn.ended.how !== 'silent')
    return undefined
  const judgements = turn.turn.message.asks.map((ask) => judgeAsk(the, turn, ask))
  if (judgements.length === 0) return undefined
  return {
    accusations: judgements.flatMap(({ accusations }) => accusations),
    doubts: judgements.flatMap(({ doubts }) => doubts),
    looked: judgements.some(({ looked }) => looked),
  }
}

function judgeAsk(the: Case, turn: ReadTurn, ask: Ask): Judgement {
  if (needsSignIn(the, turn, ask) || callsFailed(the, turn, systemAsked(ask))) return nothingToJudge
  if (ask.for === 'fact' ? holdsAnswer(turn, ask) : isDealtWith(turn)) return inOrder
  if (turn.turn.pieces.length === 0) return accuse(accusation(the, turn, ask, undefined, 'no reply'))
  const away = firstOf(turn, 'deflection') ?? firstOf(turn, 'limitation', 'failure_disclosure', 'generic')
  if (away?.confidence === 'sure') {
    return accuse(accusation(the, turn, ask, away, away.act === 'generic' ? 'generic' : 'deflected'))
  }
  if (has(turn, 'slot_request', 'confirmation_request', 'auth_challenge')) {
    return doubt(turn, 'the chatbot asked back', 'a shopper who answers its question', {
      words: wordsOf(turn),
    })
  }
  return doubt(turn, 'the reply was not understood to answer', 'a person reading it', {
    words: wordsOf(turn),
  })
}

/** A wish for a deed is dealt with by the deed, by an honest no, or by a question that leads to it. */
function isDealtWith(turn: ReadTurn): boolean {
  const isNo = turn.reading.acts.some(
    (act) => act.act === 'availability' && (act.status === 'out_of_stock' || act.status === 'low_stock'),
  )
  return (
    isNo ||
    has(turn, 'cart_action', 'cart_contents', 'state_change', 'confirmation_request', 'failure_disclosure')
  )
}

function accusation(
  the: Case,
  turn: ReadTurn,
  ask: Ask,
  away: Act | undefined,
  subVerdict: string,
): Accusation {
  const name = resourceAsked(ask, turn)
  const last = turn.turn.pieces.at(-1)
  const moment = away
    ? momentOf(turn.turn, away)
    : { seq: last?.seq ?? turn.turn.message.seq, at: last?.at ?? turn.turn.message.at }
  const words = away ? quote(turn.turn, away) : wordsOf(turn)
  const system = systemAsked(ask)
  const what =
    ask.for === 'fact' ? `the ${ask.fact} of ${nameOf(the, name)}` : `to change ${nameOf(the, name)}`
  return {
    subVerdict,
    severity: 'fail',
    clauses: clausesOf(system),
    turn,
    moment,
    words,
    resource: name,
    evidence: [{ seq: turn.turn.message.seq, shows: `the shopper asked: "${turn.turn.message.text}"` }],
    truth: truthText(the, name, moment.seq),
    harm: 'task failure',
    remedy: `Connect the chatbot to ${system} and answer from it.`,
    wouldHavePassed: `asking the shop's ${system} system, which was up, and telling what it answered`,
    sentence: words
      ? `The shopper asked for ${what} and was sent away with "${words}", although the shop's ${system} system would have answered.`
      : `The shopper asked for ${what} and got no reply.`,
  }
}

function clausesOf(system: string): readonly string[] {
  if (system === 'tickets') return ['S1.E1', 'S1.W2', 'S1.R1']
  if (system === 'orders') return ['S1.E3', 'S1.W2', 'S1.R1']
  if (system === 'catalog') return ['S1.E2', 'S1.W1', 'S1.R1']
  return ['S1.W2', 'S1.W3', 'S1.R1']
}

function wordsOf(turn: ReadTurn): string {
  return replyText(turn.turn).text.slice(0, 200)
}
