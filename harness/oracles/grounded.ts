import type { Case, ReadTurn } from '../truth/case.ts'
import type { Claim } from '../truth/claims.ts'
import type { Judged, Standing } from '../truth/evidence.ts'
import { overClaims } from './asserted.ts'
import { accuse, doubt, inOrder, type Judgement, type Oracle } from './oracle.ts'
import { nameOf, sightText, truthText } from './words.ts'

/**
 * Holds when no claim is contradicted by all that the bot had seen, none is unfounded, none invented.
 *
 * A claim that is true without support is lucky: a warning. One that was true when it was seen is not
 * judged here. Inconclusive where the words are unsure.
 */
export const grounded: Oracle = {
  name: 'grounded',
  judge: (the) => overClaims(the, (claim, turn) => judgeClaim(the, claim, turn)),
}

const wrong: Readonly<Partial<Record<Standing, string>>> = {
  contradicted: 'everything that the chatbot had seen said otherwise',
  unfounded: 'the chatbot had never looked',
  invented: 'no such thing ever existed',
}

function judgeClaim(the: Case, claim: Claim, turn: ReadTurn): Judgement {
  const judged = the.standing(claim)
  const { standing } = judged
  if (standing === 'confirmed' || standing === 'outdated') return inOrder
  if (!claim.sure) {
    const decisive = standing !== 'lucky'
    return doubt(turn, 'ambiguous words', claim.whyUnsure ?? '', { words: claim.words, decisive })
  }
  if (standing === 'lucky') return accuse(lucky(the, claim, turn, judged))
  return accuse({
    ...common(the, claim, turn, judged),
    subVerdict: standing,
    severity: 'fail',
    harm: 'lost trust',
    sentence: `The shopper was told "${claim.words}"; that was not so, and ${wrong[standing]}.`,
  })
}

function lucky(the: Case, claim: Claim, turn: ReadTurn, judged: Judged): ReturnType<typeof common> {
  return {
    ...common(the, claim, turn, judged),
    subVerdict: 'lucky',
    severity: 'warn',
    sentence: `The shopper was told "${claim.words}", which was so, but the chatbot had nothing to know it by.`,
  }
}

function common(the: Case, claim: Claim, turn: ReadTurn, judged: Judged) {
  return {
    subVerdict: '',
    severity: 'fail' as 'fail' | 'warn',
    clauses: ['G0.3', 'S2.W1'],
    turn,
    moment: claim.moment,
    words: claim.words,
    resource: claim.resource,
    evidence: judged.evidence.map((sighted) => ({ seq: sighted.seq, shows: sightText(the, sighted) })),
    truth: truthText(the, claim.resource, claim.moment.seq),
    harm: 'lost trust' as const,
    remedy: 'Say only what the shop has answered, and look it up before you say it.',
    wouldHavePassed: `reading ${nameOf(the, claim.resource)} and telling what the answer showed`,
    sentence: '',
  }
}
