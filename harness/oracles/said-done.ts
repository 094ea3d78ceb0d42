import { idOf, resource } from '#journal'
import type { Act, ActName } from '#record'
import { remarksIn } from '../reading/index.ts'
import type { Case, ReadTurn } from '../truth/case.ts'
import { type DeedAsked, has, resourceAsked, systemAsked } from './asked.ts'
import { endOf, ownCommits } from './calls.ts'
import { quantitiesIn, unitsOf } from './cart-deeds.ts'
import { type Deed, judgeMade } from './made.ts'
import { type Judgement, joined, nothingToJudge } from './oracle.ts'
import { momentOfSentence, sentencesOf } from './sentences.ts'
import { handOff, notificationOf } from './service-deeds.ts'
import { nameOf } from './words.ts'

/**
 * "Done." to a shopper who asked for a deed, and "Yes." to one who asks whether it was done: the deed is claimed without a word
 * of it. In order where the bot wrote to it at any time in the conversation, or where it is so, whoever made it so.
 *
 * What the reply says in so many words is judged by that.
 */
export function judgeSaidDone(the: Case, turn: ReadTurn): Judgement {
  const words = sentencesOf(turn).find((sentence) => isSaidDone(turn, sentence))
  if (words === undefined || saysMore(turn)) return nothingToJudge
  const deeds = deedsAsked(turn)
  const said = { words, moment: momentOfSentence(turn, words), until: endOf(the, turn) }
  return joined(deeds.map((ask) => judgeMade(the, turn, deedAsked(the, turn, ask), said)))
}

/**
 * Whether an act is read of nothing but the word, where it is known what deed the shopper asked for: it is judged by
 * that, and not by what the reader makes of the shopper's words.
 */
export function isSaidInAWord(turn: ReadTurn, { act, span }: Act): boolean {
  if ((act !== 'cart_action' && act !== 'notify_done') || deedsAsked(turn).length === 0) return false
  return sentencesOf(turn).some((sentence) => sentence.includes(span.text) && isSaidDone(turn, sentence))
}

const deedsAsked = (turn: ReadTurn): readonly DeedAsked[] =>
  turn.turn.message.asks.filter((ask): ask is DeedAsked => ask.for === 'deed')

/** A sentence of hardly more than the word. */
function isSaidDone(turn: ReadTurn, sentence: string): boolean {
  if (sentence.endsWith('?') || sentence.split(/\s+/).length > mostWords) return false
  const remarks = remarksIn(sentence)
  if (remarks.has('says done')) return !remarks.has('done:not')
  const isAsked = remarksIn(turn.turn.message.text).has('asks if done')
  return isAsked && remarks.has('says yes') && !remarks.has('done:not')
}
const mostWords = 5

function saysMore(turn: ReadTurn): boolean {
  return (
    turn.reading.acts.some((act) => deedActs.has(act.act) && !isSaidInAWord(turn, act)) ||
    has(turn, 'confirmation_request', 'slot_request', 'auth_challenge', 'unasserted', 'state_change') ||
    has(turn, 'failure_disclosure', 'limitation', 'privacy_refusal', 'deflection', 'availability')
  )
}

const deedActs: ReadonlySet<ActName> = new Set([
  'cart_action',
  'notify_done',
  'handoff_done',
  'deed',
  'order_placed',
])

function deedAsked(the: Case, turn: ReadTurn, ask: DeedAsked): Deed {
  if (ask.deed === 'hand-off') return handOff
  if (ask.deed === 'notify-restock') return notificationOf(turn, idOf(ask.on))
  const name = resource('cart', turn.shopper)
  const isWritten = ownCommits(the, name, opening(the, turn), endOf(the, turn)).length > 0
  const isIn = (value: unknown): boolean => unitsOf(quantitiesIn(value), idOf(ask.on)) > 0
  const wanted = ask.deed === 'add-to-cart'
  return {
    ...{ system: systemAsked(ask), of: resourceAsked(ask, turn), clauses: ['S2.E2', 'S1.W3', 'S2.W2'] },
    isMade: (_name, value) => isWritten || isIn(value) === wanted,
    what: `change of ${nameOf(the, name)}`,
    otherwise: 'no channel will show one',
  }
}

/** Where the conversation began. */
function opening(the: Case, { turn }: ReadTurn): number {
  const own = the.turns.filter((one) => one.turn.conversation === turn.conversation)
  return Math.min(...own.map((one) => one.turn.message.seq))
}
