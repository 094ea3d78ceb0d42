import type { Act } from '#record'
import type { Case, ReadTurn } from '../truth/case.ts'
import type { Claim } from '../truth/claims.ts'
import type { Judged } from '../truth/evidence.ts'
import { overClaims } from './asserted.ts'
import { boundOf } from './bounds.ts'
import { type Accusation, accuse, inOrder, type Judgement, nothingToJudge, type Oracle } from './oracle.ts'
import { lengthText, sightText, truthText } from './words.ts'

/**
 * Holds when the age of what is told is said where it matters, and said truly.
 *
 * Beyond the bound of its kind an age must be told: undisclosed and still true is a warning, undisclosed
 * and false silent staleness. A stated age that no supporting observation fits is under-disclosed, words
 * such as "live" without an observation in this turn are a live over-claim.
 */
export const freshness: Oracle = {
  name: 'freshness',
  judge: (the) => overClaims(the, (claim, turn) => judgeClaim(the, claim, turn)),
}

function judgeClaim(the: Case, claim: Claim, turn: ReadTurn): Judgement {
  const judged = the.standing(claim)
  const { ageMs, standing } = judged
  if (!claim.sure || ageMs === undefined) return nothingToJudge
  if (claim.freshness) return judgeWords(the, claim, turn, judged, claim.freshness)
  if (claim.hedged || ageMs <= boundOf(the, claim.resource, claim.moment.seq, claim.moment.at)) return inOrder
  const age = lengthText(ageMs)
  if (standing === 'outdated') {
    return accuse({
      ...common(the, claim, turn, judged),
      subVerdict: 'silent staleness',
      severity: 'fail',
      sentence: `The shopper was told "${claim.words}" as if it were so now; it was ${age} old and no longer true.`,
    })
  }
  return accuse({
    ...common(the, claim, turn, judged),
    subVerdict: 'undisclosed age',
    severity: 'warn',
    sentence: `The shopper was told "${claim.words}" without a word of its being ${age} old; it was still true.`,
  })
}

function judgeWords(
  the: Case,
  claim: Claim,
  turn: ReadTurn,
  judged: Judged,
  said: Extract<Act, { act: 'freshness' }>,
): Judgement {
  if (said.confidence === 'unsure') return nothingToJudge
  if (said.kind === 'live') {
    const inTurn = judged.supporting.some(({ operation }) => operation.invoked.seq > turn.turn.message.seq)
    return inTurn ? inOrder : accuse(wrongWords(the, claim, turn, judged, 'live over-claim', said.text))
  }
  const most = oldest(said)
  const fits = judged.supporting.some(({ observation }) => claim.moment.at - observation.asOf <= most)
  return fits ? inOrder : accuse(wrongWords(the, claim, turn, judged, 'under-disclosed', said.text))
}

/** The greatest age in ms that the words allow; clock times are judged elsewhere and allow any here. */
function oldest(said: Extract<Act, { act: 'freshness' }>): number {
  if (said.kind === 'now') return 60_000
  if (said.kind === 'ago' && said.seconds !== undefined) {
    return said.seconds * 1000 + Math.max(60_000, said.seconds * 200)
  }
  return Number.POSITIVE_INFINITY
}

function wrongWords(
  the: Case,
  claim: Claim,
  turn: ReadTurn,
  judged: Judged,
  subVerdict: string,
  words: string,
): Accusation {
  return {
    ...common(the, claim, turn, judged),
    subVerdict,
    severity: 'fail',
    words: `${claim.words} (${words})`,
    sentence: `The shopper was told "${words}"; what the chatbot told was ${lengthText(judged.ageMs ?? 0)} old.`,
  }
}

function common(
  the: Case,
  claim: Claim,
  turn: ReadTurn,
  judged: Judged,
): Omit<Accusation, 'subVerdict' | 'severity' | 'sentence'> {
  return {
    clauses: ['S2.R3', 'S2.W1'],
    turn,
    moment: claim.moment,
    words: claim.words,
    resource: claim.resource,
    evidence: judged.supporting.map((sighted) => ({ seq: sighted.seq, shows: sightText(the, sighted) })),
    truth: truthText(the, claim.resource, claim.moment.seq),
    harm: 'lost trust',
    remedy: 'Say how old a fact is ("as of 10:42"), or read it again before you tell it.',
    wouldHavePassed: 'telling the age of the answer, or asking the shop again',
  }
}
