import { kindOf } from '#journal'
import type { Case, ReadTurn } from '../truth/case.ts'
import type { Claim } from '../truth/claims.ts'
import { observationsBefore, type Sighted, supports } from '../truth/evidence.ts'
import { wantedSince } from '../truth/goals.ts'
import { overClaims } from './asserted.ts'
import {
  type Accusation,
  accuse,
  doubt,
  inOrder,
  type Judgement,
  nothingToJudge,
  type Oracle,
} from './oracle.ts'
import { leavesOut } from './untold-age.ts'
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
  judge: (the) =>
    overClaims(
      the,
      (claim, turn) => judgeClaim(the, claim, turn),
      ({ resource }) => kindOf(resource) === 'stock',
    ),
}

function judgeClaim(the: Case, claim: Claim, turn: ReadTurn): Judgement {
  const { standing, supporting } = the.standing(claim)
  if (standing !== 'outdated' && standing !== 'confirmed') return nothingToJudge
  const sinceAsked = observationsBefore(the.operations, claim.resource, claim.moment.seq).filter(
    ({ operation }) => operation.invoked.seq > wantedSince(the, turn),
  )
  const against = sinceAsked.filter((seen) => isFromSource(seen) && !supports(claim, seen, the.history))
  if (against.length === 0 && excusedAsFast(the, claim)) return inOrder
  if (standing === 'confirmed' && sinceAsked.length > 0) return inOrder
  if (against.length === 0 && sinceAsked.some((seen) => isStrongest(the, seen))) return inOrder
  if (!claim.sure)
    return standing === 'confirmed'
      ? nothingToJudge
      : doubt(turn, 'ambiguous words', claim.whyUnsure ?? '', { words: claim.words })
  if (standing === 'confirmed') return accuse(stillSo(the, claim, turn, supporting))
  if (against.length) return accuse(againstCheck(the, claim, turn, [...supporting, ...against]))
  return accuse(stale(the, claim, turn, supporting, sinceAsked.length > 0))
}

/** A write is always checked against the source; a read only where it asks for it. */
function isFromSource({ operation: { invoked } }: Sighted): boolean {
  return invoked.method !== 'GET' || invoked.fromSource === true
}

/** The strongest means that the shop offers; what it served that was old all the same is its own doing. */
function isStrongest(the: Case, seen: Sighted): boolean {
  return isFromSource(seen) || leavesOut(the, 'no-cache', seen.seq)
}

/** While stock changes by the second, a hedged claim between the points of action may be outdated. */
function excusedAsFast(the: Case, claim: Claim): boolean {
  return claim.hedged && the.history.isFast(claim.resource, claim.moment.seq, claim.moment.at)
}

function againstCheck(the: Case, claim: Claim, turn: ReadTurn, seen: readonly Sighted[]): Accusation {
  return {
    ...common(the, claim, turn, seen),
    subVerdict: 'said against its own check',
    severity: 'fail',
    sentence: `The shopper was told "${claim.words}" although the shop had just answered otherwise; by then ${wasText(the, claim.resource, claim.moment.seq)}.`,
  }
}

function stale(
  the: Case,
  claim: Claim,
  turn: ReadTurn,
  supporting: readonly Sighted[],
  fromView: boolean,
): Accusation {
  return {
    ...common(the, claim, turn, supporting),
    subVerdict: fromView ? 'not re-validated at the source' : 'not re-validated',
    severity: 'fail',
    sentence: `The shopper was told "${claim.words}" from an answer ${ageOf(claim, supporting)} old; by then ${wasText(the, claim.resource, claim.moment.seq)}.`,
  }
}

function stillSo(the: Case, claim: Claim, turn: ReadTurn, supporting: readonly Sighted[]): Accusation {
  return {
    ...common(the, claim, turn, supporting),
    subVerdict: 'not re-validated',
    severity: 'warn',
    harm: 'lost trust',
    sentence: `The shopper was told "${claim.words}" from an answer ${ageOf(claim, supporting)} old; it happened to be still so.`,
  }
}

function ageOf(claim: Claim, supporting: readonly Sighted[]): string {
  return lengthText(claim.moment.at - Math.max(...supporting.map(({ observation }) => observation.asOf)))
}

function common(
  the: Case,
  claim: Claim,
  turn: ReadTurn,
  seen: readonly Sighted[],
): Omit<Accusation, 'subVerdict' | 'severity' | 'sentence'> {
  return {
    clauses: ['S2.E1', 'S2.R2a', 'S2.W1'],
    turn,
    moment: claim.moment,
    words: claim.words,
    resource: claim.resource,
    evidence: seen.map((sighted) => ({ seq: sighted.seq, shows: sightText(the, sighted) })),
    truth: truthText(the, claim.resource, claim.moment.seq),
    harm: 'task failure',
    remedy: 'Read the stock again, with Cache-Control: no-cache, each time availability is about to be said.',
    wouldHavePassed: `reading the stock of ${nameOf(the, claim.resource)} from the source after the shopper asked, and telling what it showed`,
  }
}
