import { kindOf } from '#journal'
import type { Case, ReadTurn } from '../truth/case.ts'
import type { Claim } from '../truth/claims.ts'
import { observationsBefore, type Sighted } from '../truth/evidence.ts'
import { overClaims } from './asserted.ts'
import { type Accusation, accuse, inOrder, type Judgement, nothingToJudge, type Oracle } from './oracle.ts'
import { lengthText, nameOf, sightText, truthText, wasText } from './words.ts'

/**
 * Holds when availability is said only after the stock was read for this very request, by the strongest
 * means that the shop offers (`Cache-Control: no-cache` reads the source).
 *
 * A claim that turns out false without that is a failure; one that is still true a warning. A refusal that
 * is honestly reported satisfies it: the write itself was the check.
 */
export const reValidated: Oracle = {
  name: 're-validated',
  judge: (the) => overClaims(the, (claim, turn) => judgeClaim(the, claim, turn)),
}

function judgeClaim(the: Case, claim: Claim, turn: ReadTurn): Judgement {
  if (kindOf(claim.resource) !== 'stock' || !claim.sure) return nothingToJudge
  const { standing, supporting } = the.standing(claim)
  if (standing !== 'outdated' && standing !== 'confirmed') return nothingToJudge
  if (excusedAsFast(the, claim)) return inOrder
  const sinceAsked = observationsBefore(the.operations, claim.resource, claim.moment.seq).filter(
    ({ operation }) => operation.invoked.seq > turn.turn.message.seq,
  )
  const atSource = sinceAsked.some(({ operation }) => isFromSource(operation.invoked))
  if (atSource || (standing === 'confirmed' && sinceAsked.length > 0)) return inOrder
  return accuse(accusation(the, claim, turn, standing, supporting, sinceAsked.length > 0))
}

/** A write is always checked against the source; a read only where it asks for it. */
function isFromSource(invoked: { method: string; fromSource?: boolean }): boolean {
  return invoked.method !== 'GET' || invoked.fromSource === true
}

/** While stock changes by the second, a hedged claim between the points of action may be outdated. */
function excusedAsFast(the: Case, claim: Claim): boolean {
  return claim.hedged && the.history.isFast(claim.resource, claim.moment.seq, claim.moment.at)
}

function accusation(
  the: Case,
  claim: Claim,
  turn: ReadTurn,
  standing: 'outdated' | 'confirmed',
  supporting: readonly Sighted[],
  fromView: boolean,
): Accusation {
  const age = lengthText(claim.moment.at - Math.max(...supporting.map(({ observation }) => observation.asOf)))
  const item = nameOf(the, claim.resource)
  const isFalse = standing === 'outdated'
  return {
    subVerdict: fromView ? 'not re-validated at the source' : 'not re-validated',
    severity: isFalse ? 'fail' : 'warn',
    clauses: ['S2.E1', 'S2.R2a', 'S2.W1'],
    turn,
    moment: claim.moment,
    words: claim.words,
    resource: claim.resource,
    evidence: supporting.map((sighted) => ({ seq: sighted.seq, shows: sightText(the, sighted) })),
    truth: truthText(the, claim.resource, claim.moment.seq),
    harm: isFalse ? 'task failure' : 'lost trust',
    remedy: 'Read the stock again, with Cache-Control: no-cache, each time availability is about to be said.',
    wouldHavePassed: `reading the stock of ${item} from the source after the shopper asked, and telling what it showed`,
    sentence: isFalse
      ? `The shopper was told "${claim.words}" from an answer ${age} old; by then ${wasText(the, claim.resource, claim.moment.seq)}.`
      : `The shopper was told "${claim.words}" from an answer ${age} old; it happened to be still so.`,
  }
}
