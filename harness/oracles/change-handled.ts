import { idOf, kindOf, type Resource } from '#journal'
import type { Stock } from '#sandbox'
import type { Case, ReadTurn } from '../truth/case.ts'
import { observationsBefore } from '../truth/evidence.ts'
import { replyText } from '../truth/turns.ts'
import { callsIn, has, stepsOf } from './asked.ts'
import { type Accusation, accuse, inOrder, type Judgement, type Oracle, overTurns } from './oracle.ts'
import { nameOf, truthText } from './words.ts'

/**
 * Holds when a fact that the shopper was told has changed, the bot has learnt it, and the reply says so
 * clearly and offers a way on: a similar item, a restock notification, a saved search.
 *
 * Judged here for stock: told to be there, then found to be gone.
 */
export const changeHandled: Oracle = {
  name: 'change-handled',
  judge: (the) => overTurns(the, (turn) => judgeTurn(the, turn)),
}

const waysOn = ['alternatives', 'notify', 'saved_search']

function judgeTurn(the: Case, turn: ReadTurn): Judgement | undefined {
  const gone = learntGone(the, turn).find((name) => wasTold(the, turn, name))
  if (!gone || turn.turn.pieces.length === 0) return undefined
  if (!isSaid(turn, gone)) return accuse(accusation(the, turn, gone, 'change not told'))
  const offers = stepsOf(turn).some((step) => waysOn.includes(step)) || has(turn, 'notify_done')
  return offers ? inOrder : accuse(accusation(the, turn, gone, 'no way on'))
}

/** Stock that the bot's calls of this turn showed to be gone. */
function learntGone(the: Case, turn: ReadTurn): readonly Resource[] {
  const calls = new Set(callsIn(the, turn).map(({ call }) => call))
  const end = turn.turn.ended?.seq ?? Number.POSITIVE_INFINITY
  const stocks = the.history.resources().filter((name) => kindOf(name) === 'stock')
  return stocks.filter((name) =>
    observationsBefore(the.operations, name, end).some(
      ({ operation, observation }) =>
        calls.has(operation.call) &&
        observation.version !== null &&
        (the.history.version(name, observation.version)?.value as Stock).onHand === 0,
    ),
  )
}

/** Whether an earlier reply of the conversation told the shopper that it could be had. */
function wasTold(the: Case, turn: ReadTurn, name: Resource): boolean {
  return the.turns.some(
    (earlier) =>
      earlier.turn.conversation === turn.turn.conversation &&
      earlier.turn.turn < turn.turn.turn &&
      earlier.claims.some(
        ({ resource: told, act }) =>
          told === name && act.act === 'availability' && act.status !== 'out_of_stock',
      ),
  )
}

function isSaid(turn: ReadTurn, name: Resource): boolean {
  const said = turn.claims.some(
    ({ resource: told, act }) => told === name && act.act === 'availability' && act.status === 'out_of_stock',
  )
  return said || has(turn, 'state_change')
}

function accusation(
  the: Case,
  turn: ReadTurn,
  gone: Resource,
  subVerdict: 'change not told' | 'no way on',
): Accusation {
  const last = turn.turn.pieces.at(-1)
  const moment = { seq: last?.seq ?? 0, at: last?.at ?? 0 }
  const item = nameOf(the, gone)
  const words = replyText(turn.turn).text.slice(0, 200)
  return {
    subVerdict,
    severity: 'fail',
    clauses: subVerdict === 'no way on' ? ['S2.R4b'] : ['S2.R4a', 'S2.W3'],
    turn,
    moment,
    words,
    resource: gone,
    evidence: [{ seq: moment.seq, shows: `the shop had answered that ${item} (${idOf(gone)}) is sold out` }],
    truth: truthText(the, gone, moment.seq),
    harm: 'task failure',
    remedy: 'Say plainly that it has just sold out, and offer what the shop has instead, or a notification.',
    wouldHavePassed: `"${item} just went out of stock", with a similar item that is there or a restock notification`,
    sentence:
      subVerdict === 'no way on'
        ? `The shopper, who had been told that ${item} could be had, was left without an alternative when it was gone.`
        : `The shopper, who had been told that ${item} could be had, was not told that it is gone.`,
  }
}
