import { idOf, type Operation, type Resource, resource } from '#journal'
import { availableUnits, type Stock } from '#sandbox'
import { remarksIn } from '../reading/index.ts'
import type { Case, ReadTurn } from '../truth/case.ts'
import type { Claim } from '../truth/claims.ts'
import { replyText } from '../truth/turns.ts'
import { has, stepsOf } from './asked.ts'
import { knownCallsIn } from './calls.ts'
import {
  type Accusation,
  accuse,
  doubt,
  inOrder,
  type Judgement,
  joined,
  type Oracle,
  overTurns,
} from './oracle.ts'
import { endOfReply, wordsOf } from './sentences.ts'
import { nameOf, truthText } from './words.ts'

/**
 * Holds when a fact that the shopper was told has changed, the bot has learnt it, and the reply says so
 * clearly and offers a way on: a similar item, a restock notification, a saved search.
 *
 * Judged here for stock that the shopper asks about again: told to be there, then found to be gone. That
 * words are missing is never concluded from a reply that may hold them: then it is inconclusive.
 */
export const changeHandled: Oracle = {
  name: 'change-handled',
  judge: (the) =>
    overTurns(the, (turn) => joined(gone(the, turn).map((name) => judgeChange(the, turn, name)))),
}

const waysOn = ['alternatives', 'notify', 'saved_search']

function judgeChange(the: Case, turn: ReadTurn, name: Resource): Judgement {
  const words = wordsOf(turn)
  if (!isSaid(turn, name)) {
    return remarksIn(words).has('may tell of loss')
      ? doubt(turn, 'the reply may tell of the change', 'a person reading it', { words })
      : accuse(accusation(the, turn, name, 'change not told'))
  }
  if (offersWayOn(turn, name) || namesAnother(the, turn, name)) return inOrder
  return remarksIn(words).has('may offer instead')
    ? doubt(turn, 'the reply may offer a way on', 'a person reading it', { words })
    : accuse(accusation(the, turn, name, 'no way on'))
}

/** Stock that this message asks about, that the shopper had been told is there, and that the bot now saw gone. */
function gone(the: Case, turn: ReadTurn): readonly Resource[] {
  if (turn.turn.pieces.length === 0) return []
  const asked = turn.turn.message.asks
    .map((ask) => (ask.for === 'fact' ? ask.of : ask.on))
    .map((name) => resource('stock', idOf(name)))
  return [...new Set(asked)].filter((name) => sawGone(the, turn, name) && wasToldThere(the, turn, name))
}

function sawGone(the: Case, turn: ReadTurn, name: Resource): boolean {
  return knownCallsIn(the, turn).some(
    ({ completed }) =>
      completed?.sight === 'whole' &&
      completed.observations.some(({ resource: seen, version }) => {
        const stock = the.history.version(name, Number(version))?.value as Stock | null | undefined
        return seen === name && stock && availableUnits(stock) === 0
      }),
  )
}

/** Whether the last that the shopper was told of it, earlier in the conversation, was that it can be had. */
function wasToldThere(the: Case, turn: ReadTurn, name: Resource): boolean {
  const told = the.turns
    .filter((earlier) => earlier.turn.conversation === turn.turn.conversation)
    .filter((earlier) => earlier.turn.turn < turn.turn.turn)
    .flatMap((earlier) => earlier.claims)
    .findLast((claim) => claim.resource === name && claim.act.act === 'availability')
  return told?.sure === true && !isOut(told)
}

function isSaid(turn: ReadTurn, name: Resource): boolean {
  return turn.claims.some((claim) => claim.resource === name && isOut(claim)) || has(turn, 'state_change')
}

function isOut({ act }: Claim): boolean {
  return act.act === 'availability' && act.status === 'out_of_stock'
}

/** A step that leads on, or another item that is said to be there. */
function offersWayOn(turn: ReadTurn, name: Resource): boolean {
  if (stepsOf(turn).some((step) => waysOn.includes(step)) || has(turn, 'notify_done')) return true
  return turn.claims.some(
    (claim) => claim.act.act === 'availability' && claim.resource !== name && !isOut(claim),
  )
}

/** Another item by its name, that the bot had just seen to be there: it is offered, in whatever words. */
function namesAnother(the: Case, turn: ReadTurn, name: Resource): boolean {
  return the.names
    .namedIn(replyText(turn.turn).text)
    .map((sku) => resource('stock', sku))
    .some((other) => other !== name && knownCallsIn(the, turn).some((call) => sawUnits(the, call, other)))
}

function sawUnits(the: Case, { completed }: Operation, name: Resource): boolean {
  return (completed?.observations ?? []).some(({ resource: seen, version }) => {
    const stock = the.history.version(name, Number(version))?.value as Stock | null | undefined
    return seen === name && stock && availableUnits(stock) > 0
  })
}

function accusation(
  the: Case,
  turn: ReadTurn,
  name: Resource,
  subVerdict: 'change not told' | 'no way on',
): Accusation {
  const moment = endOfReply(turn)
  const item = nameOf(the, name)
  const told = `The shopper, who had been told that ${item} could be had,`
  return {
    subVerdict,
    severity: 'fail',
    clauses: subVerdict === 'no way on' ? ['S2.R4b'] : ['S2.R4a', 'S2.W3'],
    turn,
    moment,
    words: wordsOf(turn),
    resource: name,
    evidence: [{ seq: moment.seq, shows: `the shop had answered that ${item} (${idOf(name)}) is sold out` }],
    truth: truthText(the, name, moment.seq),
    harm: 'task failure',
    remedy: 'Say plainly that it has just sold out, and offer what the shop has instead, or a notification.',
    wouldHavePassed: `"${item} just went out of stock", with a similar item that is there or a restock notification`,
    sentence:
      subVerdict === 'no way on'
        ? `${told} was left without an alternative when it was gone.`
        : `${told} was not told that it is gone.`,
  }
}
