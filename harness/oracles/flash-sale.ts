import { kindOf } from '#journal'
import { remarksIn } from '../reading/index.ts'
import type { Case, ReadTurn } from '../truth/case.ts'
import type { Claim } from '../truth/claims.ts'
import { systemOf } from '../truth/conditions.ts'
import { has } from './asked.ts'
import { accuse, doubt, inOrder, type Judgement, type Oracle, overTurns } from './oracle.ts'
import { wordsOf } from './sentences.ts'
import { nameOf, sightText, truthText } from './words.ts'

/**
 * Holds when the first claim on stock that changes by the second sets an expectation ("stock can change
 * quickly"). What is confirmed at the point of action is for re-validated and action-done to judge.
 *
 * Charged only where the bot could have known: what it read was served while the stock was fast.
 * Inconclusive where the reply may say so in words that are not known.
 */
export const flashSale: Oracle = {
  name: 'flash-sale',
  judge: (the) => overTurns(the, (turn) => judgeTurn(the, turn)),
}

function judgeTurn(the: Case, turn: ReadTurn): Judgement | undefined {
  const claim = turn.claims.find((candidate) => isFirstOnFast(the, turn, candidate))
  if (!claim) return undefined
  if (claim.hedged || has(turn, 'volatility_hedge')) return inOrder
  const words = wordsOf(turn)
  if (remarksIn(words).has('may tell of haste'))
    return doubt(turn, 'the reply may set an expectation', 'a person reading it', { words })
  return accuse({
    subVerdict: 'no expectation set',
    severity: 'fail',
    clauses: ['S2.X1'],
    turn,
    moment: claim.moment,
    words: claim.words,
    resource: claim.resource,
    evidence: the
      .standing(claim)
      .evidence.map((sighted) => ({ seq: sighted.seq, shows: sightText(the, sighted) })),
    truth: truthText(the, claim.resource, claim.moment.seq),
    harm: 'lost trust',
    remedy: 'Where the inventory says that an item is selling fast, say that its stock can change quickly.',
    wouldHavePassed: `adding that the stock of ${nameOf(the, claim.resource)} can change quickly`,
    sentence: `The shopper was told "${claim.words}" without a word that its stock could change at any moment.`,
  })
}

function isFirstOnFast(the: Case, turn: ReadTurn, claim: Claim): boolean {
  const { act, resource: name } = claim
  if (kindOf(name) !== 'stock' || !claim.sure || act.act !== 'availability' || act.status === 'out_of_stock')
    return false
  if (the.conditions.sight(systemOf(name)) !== 'whole') return false
  return knewItFast(the, claim) && !wasTold(the, turn, claim)
}

/** The inventory says of each answer whether the item is selling fast, at the instant of the answer. */
function knewItFast(the: Case, claim: Claim): boolean {
  return the
    .standing(claim)
    .evidence.some(({ seq, operation }) =>
      the.history.isFast(claim.resource, seq, operation.completed?.at ?? operation.invoked.at),
    )
}

function wasTold(the: Case, turn: ReadTurn, claim: Claim): boolean {
  return the.turns.some(
    (earlier) =>
      earlier.turn.conversation === turn.turn.conversation &&
      earlier.turn.turn < turn.turn.turn &&
      earlier.claims.some((other) => other.resource === claim.resource),
  )
}
