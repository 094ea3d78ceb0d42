import { type Ask, kindOf } from '#journal'
import type { Act, Witness } from '#record'
import { remarksIn } from '../reading/index.ts'
import type { Case, ReadTurn } from '../truth/case.ts'
import { momentOf } from '../truth/claims.ts'
import { observationsBefore } from '../truth/evidence.ts'
import { isCarriedOn } from '../truth/goals.ts'
import { quote } from '../truth/quote.ts'
import { firstOf, has, holdsAnswer, resourceAsked, systemAsked } from './asked.ts'
import { callsIn } from './calls.ts'
import { type Accusation, accuse, doubt, inOrder, type Judgement, noSight, nothingToJudge } from './oracle.ts'
import { endOfReply, wordsOf } from './sentences.ts'
import { nameOf, truthText } from './words.ts'

/**
 * Of a system that the bot's config leaves out of its scope it is to say that it is not connected to it, and to claim
 * nothing that it would have to see there. What it then does for the shopper is another oracle's question.
 */
export function judgeLimits(the: Case, turn: ReadTurn, ask: Ask): Judgement {
  if (turn.turn.pieces.length === 0 || isCarriedOn(the, turn)) return nothingToJudge
  const system = systemAsked(ask)
  if (hasCalled(the, turn, system)) return isConnected(turn, system)
  const claimed = claimedBy(the, turn, ask)
  if (claimed) return judgeClaimed(the, turn, ask, claimed)
  if (has(turn, 'limitation', 'privacy_refusal')) return inOrder
  const away = firstOf(turn, 'deflection', 'generic')
  const words = wordsOf(turn)
  if (away?.confidence === 'sure' && !remarksIn(words).has('may limit'))
    return accuse(accusation(the, turn, ask, away, 'limits not said'))
  const why = has(turn, 'slot_request', 'confirmation_request', 'auth_challenge')
    ? 'the chatbot asked back'
    : `the reply was not understood to say that it is not connected to ${system}`
  return doubt(turn, why, 'a person reading it', { words })
}

/** A config that says less than is so wrongs nobody; it is told, and decides nothing. */
function isConnected(turn: ReadTurn, system: string): Judgement {
  const why = `it calls the ${system} system, which its config leaves out of its scope`
  return doubt(turn, why, 'a scope that names all that the chatbot is there for', { decisive: false })
}

function hasCalled(the: Case, turn: ReadTurn, system: string): boolean {
  return callsIn(the, turn).some(({ invoked }) => invoked.system === system)
}

/** What shows that a system is none of the bot's. */
export function scopeShown({ turn }: ReadTurn, system: string): Witness {
  return { seq: turn.message.seq, shows: `the chatbot's config says that it is not there for ${system}` }
}

/** What can only be said by who sees it: the fact that was asked for; or, where it called nothing at all, that it looked or watches. */
function claimedBy(the: Case, turn: ReadTurn, ask: Ask): Act | undefined {
  const told = ask.for === 'fact' && holdsAnswer(the, turn, ask)
  if (told) return turn.claims.find(({ resource, sure }) => sure && resource === ask.of)?.act
  const isElsewhere = turn.turn.message.asks.some((one) => the.conditions.inScope(systemAsked(one)))
  if (isElsewhere || has(turn, 'limitation') || callsIn(the, turn).length > 0) return undefined
  const looked = firstOf(turn, 'realtime_claim', 'lookup_claimed')
  return looked?.confidence === 'sure' ? looked : undefined
}

/** What a product's page tells of its stock and price may come from the catalog, which the bot may see. */
function judgeClaimed(the: Case, turn: ReadTurn, ask: Ask, claimed: Act): Judgement {
  const name = resourceAsked(ask, turn)
  if (observationsBefore(the.operations, name, endOfReply(turn).seq).length > 0) return inOrder
  const isGoods = ['stock', 'price', 'product', 'list'].includes(kindOf(name))
  if (isGoods && the.conditions.sight('catalog') !== 'whole')
    return noSight(the, turn, 'catalog', quote(turn.turn, claimed))
  return accuse(accusation(the, turn, ask, claimed, 'claims access it lacks'))
}

function accusation(
  the: Case,
  turn: ReadTurn,
  ask: Ask,
  act: Act,
  subVerdict: 'claims access it lacks' | 'limits not said',
): Accusation {
  const system = systemAsked(ask)
  const name = resourceAsked(ask, turn)
  const moment = momentOf(turn.turn, act)
  const words = quote(turn.turn, act)
  const isClaim = subVerdict === 'claims access it lacks'
  return {
    subVerdict,
    severity: 'fail',
    clauses: ['S1.R4'],
    turn,
    moment,
    words,
    resource: name,
    evidence: [scopeShown(turn, system)],
    truth: truthText(the, name, moment.seq),
    harm: isClaim ? 'lost trust' : 'wasted effort',
    remedy: isClaim
      ? `Claim nothing of ${system}, or connect the chatbot to it and name it in its scope.`
      : `Say that the chatbot is not connected to ${system}, before showing another way.`,
    wouldHavePassed: `saying that it is not connected to the shop's ${system} system, and who is`,
    sentence: isClaim
      ? `The shopper was told "${words}" of ${nameOf(the, name)} by a chatbot that is not connected to the shop's ${system} system.`
      : `The shopper asked about ${nameOf(the, name)} and was not told that the chatbot is not connected to the shop's ${system} system: "${words}".`,
  }
}
