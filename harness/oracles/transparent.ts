import type { Ask } from '#journal'
import type { Act } from '#record'
import type { Case, ReadTurn } from '../truth/case.ts'
import { momentOf } from '../truth/claims.ts'
import { quote } from '../truth/quote.ts'
import { asksForAnothers, holdsAnswer, needsSignIn, resourceAsked, systemAsked } from './asked.ts'
import { judgeBeyond } from './beyond-the-shop.ts'
import { callsFailed, isDown } from './calls.ts'
import { judgeLimits } from './limits.ts'
import {
  type Accusation,
  accuse,
  doubt,
  inOrder,
  type Judgement,
  joined,
  nothingToJudge,
  type Oracle,
  overTurns,
} from './oracle.ts'
import { mayTell, wordsOf } from './sentences.ts'
import { truthText } from './words.ts'

/**
 * Holds when the bot denies no access that it has (its key is granted, the system is up, and the shopper asked for just
 * that), claims none that it lacks, and says what it is not connected to.
 *
 * Judged here only where the whole answer is missing: "I can't see your loyalty points" beside the order's
 * status denies nothing that was asked for. A bot whose calls are not seen may well lack the access.
 */
export const transparent: Oracle = {
  name: 'transparent',
  judge: (the) => overTurns(the, (turn) => judgeTurn(the, turn)),
}

function judgeTurn(the: Case, turn: ReadTurn): Judgement | undefined {
  const outside = turn.turn.message.asks.filter((ask) => !the.conditions.inScope(systemAsked(ask)))
  return joined([
    ...outside.map((ask) => judgeLimits(the, turn, ask)),
    judgeDenial(the, turn) ?? nothingToJudge,
    judgeBeyond(turn),
  ])
}

function judgeDenial(the: Case, turn: ReadTurn): Judgement | undefined {
  const denial = turn.reading.acts.find((act) => act.act === 'limitation' && act.confidence === 'sure')
  if (!denial) return turn.turn.message.asks.length ? inOrder : undefined
  const denied = turn.turn.message.asks.filter((ask) => isDenied(the, turn, ask))
  if (denied.length === 0) return inOrder
  if (denied.some((ask) => ask.for === 'fact' && mayTell(the, turn, ask, denial)))
    return doubt(turn, 'the reply may tell what it denies', 'a person reading it', { words: wordsOf(turn) })
  return accuse(...denied.map((ask) => accusation(the, turn, ask, denial)))
}

function isDenied(the: Case, turn: ReadTurn, ask: Ask): boolean {
  const system = systemAsked(ask)
  if (!the.conditions.inScope(system)) return false
  if (ask.for !== 'fact' || holdsAnswer(the, turn, ask)) return false
  if (needsSignIn(the, turn, ask) || asksForAnothers(the, turn, ask)) return false
  if (callsFailed(the, turn, system) || isDown(the, turn, system)) return false
  return the.conditions.sight(system) === 'whole'
}

function accusation(the: Case, turn: ReadTurn, ask: Ask, denial: Act): Accusation {
  const system = systemAsked(ask)
  const name = resourceAsked(ask, turn)
  const moment = momentOf(turn.turn, denial)
  return {
    subVerdict: 'denies access it has',
    severity: 'fail',
    clauses: system === 'catalog' ? ['S1.E2', 'S1.R4', 'S1.R1'] : ['S1.R4', 'S1.R1'],
    turn,
    moment,
    words: quote(turn.turn, denial),
    resource: name,
    evidence: [
      { seq: turn.turn.message.seq, shows: `the chatbot's key is granted for ${system}, which was up` },
    ],
    truth: truthText(the, name, moment.seq),
    harm: 'task failure',
    remedy: `Connect the chatbot to ${system}, or declare that it is out of its scope.`,
    wouldHavePassed: `asking the shop's ${system} system and telling what it answered`,
    sentence: `The shopper was told "${quote(turn.turn, denial)}", although the chatbot has access to the shop's ${system} system and it was up.`,
  }
}
