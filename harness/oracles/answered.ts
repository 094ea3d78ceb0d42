import { type Ask, kindOf } from '#journal'
import type { Act } from '#record'
import { remarksIn } from '../reading/index.ts'
import type { Case, ReadTurn } from '../truth/case.ts'
import { momentOf } from '../truth/claims.ts'
import { givenUp, isCarriedOn, turnsOfGoal, wantedSince } from '../truth/goals.ts'
import { quote } from '../truth/quote.ts'
import {
  asksForAnothers,
  type DeedAsked,
  firstOf,
  has,
  holdsAnswer,
  needsSignIn,
  resourceAsked,
  systemAsked,
} from './asked.ts'
import { callsFailed, callsRefused, endOf, isDown, ownCommits } from './calls.ts'
import { isLeftOut } from './left-out.ts'
import {
  type Accusation,
  accuse,
  doubt,
  inOrder,
  type Judgement,
  joined,
  noSight,
  nothingToJudge,
  type Oracle,
  overTurns,
} from './oracle.ts'
import { endOfReply, mayTell, sentencesOf, wordsOf } from './sentences.ts'
import { isStateInWords } from './state-in-words.ts'
import { nameOf, truthText } from './words.ts'

/**
 * Holds when the reply holds the fact that the shopper asked for, wherever it could be had: the system
 * answers, the shopper is entitled, no policy stands against it.
 *
 * Where the chatbot asked back and the shopper answered, the last reply is looked at: the goal is one. A question back, a failure that really was or would have been, a sign-in that is needed, and what is another
 * shopper's are no deflections. Inconclusive
 * where the reply is not understood.
 */
export const answered: Oracle = {
  name: 'answered',
  judge: (the) =>
    overTurns(the, (turn) => joined(turn.turn.message.asks.map((ask) => judgeAsk(the, turn, ask)))),
}

function judgeAsk(the: Case, turn: ReadTurn, ask: Ask): Judgement {
  const { ended, pieces } = turn.turn
  if (ended && ended.how !== 'replied' && ended.how !== 'silent') return nothingToJudge
  if (isCarriedOn(the, turn) || givenUp(the, turn)) return nothingToJudge
  const system = systemAsked(ask)
  if (!the.conditions.inScope(system)) return nothingToJudge
  if (needsSignIn(the, turn, ask) || asksForAnothers(the, turn, ask)) return nothingToJudge
  if (callsFailed(the, turn, system) || isDown(the, turn, system)) return nothingToJudge
  if (turnsOfGoal(the, turn).some((one) => isGiven(the, one, ask))) return inOrder
  if (pieces.length === 0) return accuse(accusation(the, turn, ask, undefined, 'no reply'))
  const away = awayOf(the, turn, system)
  if (away?.confidence === 'sure' && !(ask.for === 'fact' && mayTell(the, turn, ask, away))) {
    if (away.act === 'failure_disclosure' && the.conditions.sight(system) !== 'whole')
      return noSight(the, turn, system, wordsOf(turn))
    return accuse(accusation(the, turn, ask, away, away.act === 'generic' ? 'generic' : 'deflected'))
  }
  return isLeftOut(the, turn, ask)
    ? accuse(accusation(the, turn, ask, undefined, 'half an answer'))
    : notUnderstood(turn)
}

function isGiven(the: Case, turn: ReadTurn, ask: Ask): boolean {
  return ask.for === 'fact'
    ? holdsAnswer(the, turn, ask) || isStateInWords(the, turn, ask)
    : isDealtWith(the, turn, ask)
}

function notUnderstood(turn: ReadTurn): Judgement {
  return has(turn, 'slot_request', 'confirmation_request', 'auth_challenge')
    ? doubt(turn, 'the chatbot asked back', 'a shopper who answers its question', { words: wordsOf(turn) })
    : doubt(turn, 'the reply was not understood to answer', 'a person reading it', { words: wordsOf(turn) })
}

/** What sends the shopper away: to another place, with a denial, or to a log-in that has been made already. */
function awayOf(the: Case, turn: ReadTurn, system: string): Act | undefined {
  const isSignedIn =
    the.conditions.signedIn(turn.turn.conversation, turn.turn.message.seq) &&
    the.conditions.sight(system) === 'whole'
  return (
    (isAllGeneric(turn) ? firstOf(turn, 'generic') : undefined) ??
    firstOf(turn, 'deflection') ??
    firstOf(turn, 'limitation', 'failure_disclosure', 'generic') ??
    turn.reading.acts.find((act) => act.act === 'availability' && act.basis === 'disclaimed') ??
    (isSignedIn
      ? turn.reading.acts.find((act) => act.act === 'next_step' && act.step === 'login')
      : undefined)
  )
}

/** True where all that is deflecting about the reply is that it would fit anybody. */
function isAllGeneric(turn: ReadTurn): boolean {
  const generic = turn.reading.acts.filter((act) => act.act === 'generic')
  const deflections = turn.reading.acts.filter((act) => act.act === 'deflection')
  return deflections.every((act) =>
    generic.some(({ span }) => span.start < act.span.end && act.span.start < span.end),
  )
}

/** A wish for a deed is dealt with by the deed, by an honest no, or by a question that leads to it. */
function isDealtWith(the: Case, turn: ReadTurn, ask: DeedAsked): boolean {
  const until = endOf(the, turn)
  const names =
    ask.deed === 'hand-off'
      ? the.history.resources().filter((name) => kindOf(name) === 'hand-off')
      : [resourceAsked(ask, turn)]
  if (names.some((name) => ownCommits(the, name, wantedSince(the, turn), until).length > 0)) return true
  if (has(turn, 'cart_action', 'cart_contents', 'notify_done', 'handoff_done')) return true
  if (has(turn, 'state_change', 'confirmation_request') || isNo(the, turn, ask)) return true
  if (ask.deed === 'hand-off' && isNobodyThere(the, turn)) return true
  const system = systemAsked(ask)
  if (the.conditions.sight(system) !== 'whole') return false
  return (
    (has(turn, 'failure_disclosure') && callsRefused(the, turn, system)) ||
    (has(turn, 'limitation') && callsRefused(the, turn, system, [409, 412]))
  )
}

/** "Our desk is closed, we're back at 8", while it is: an honest no to who wants a person. */
function isNobodyThere(the: Case, turn: ReadTurn): boolean {
  const desk = the.history.at('desk/main', endOf(the, turn))?.value as { status?: string } | null | undefined
  return (
    desk?.status === 'closed' && sentencesOf(turn).some((sentence) => remarksIn(sentence).has('nobody there'))
  )
}

/** That there is none, or too few, of the item in question. */
function isNo(the: Case, turn: ReadTurn, { on }: DeedAsked): boolean {
  return turn.reading.acts.some((act) => {
    if (act.act !== 'availability' || (act.status !== 'out_of_stock' && act.status !== 'low_stock'))
      return false
    const sku = the.skuOf(turn, act.item)
    return sku === undefined || on.endsWith(`/${sku}`)
  })
}

function accusation(
  the: Case,
  turn: ReadTurn,
  ask: Ask,
  away: Act | undefined,
  subVerdict: 'deflected' | 'generic' | 'half an answer' | 'no reply',
): Accusation {
  const name = resourceAsked(ask, turn)
  const moment = away ? momentOf(turn.turn, away) : endOfReply(turn)
  const words = away ? quote(turn.turn, away) : wordsOf(turn)
  const system = systemAsked(ask)
  const what =
    ask.for === 'fact' ? `for the ${ask.fact} of ${nameOf(the, name)}` : `to change ${nameOf(the, name)}`
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
    sentence:
      subVerdict === 'half an answer'
        ? `The shopper asked ${what} as well, and "${words}" holds not a word of it.`
        : words
          ? `The shopper asked ${what} and was sent away with "${words}", although the shop's ${system} system would have answered.`
          : `The shopper asked ${what} and got no reply.`,
  }
}

function clausesOf(system: string): readonly string[] {
  if (system === 'tickets') return ['S1.E1', 'S1.W2', 'S1.R1']
  if (system === 'orders') return ['S1.E3', 'S1.W2', 'S1.R1']
  if (system === 'catalog') return ['S1.E2', 'S1.W1', 'S1.R1']
  return ['S1.W2', 'S1.W3', 'S1.R1']
}
