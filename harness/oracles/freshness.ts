import type { ActOf } from '#record'
import { remarksIn } from '../reading/index.ts'
import type { Case, ReadTurn } from '../truth/case.ts'
import { type Claim, whyUnsureOf } from '../truth/claims.ts'
import type { Judged } from '../truth/evidence.ts'
import { overClaims } from './asserted.ts'
import { boundOf } from './bounds.ts'
import { isMinuteIn } from './clock-times.ts'
import {
  type Accusation,
  accuse,
  doubt,
  inOrder,
  type Judgement,
  nothingToJudge,
  type Oracle,
} from './oracle.ts'
import { sentencesOf } from './sentences.ts'
import { isAgeUntold } from './untold-age.ts'
import { lengthText, sightText, truthText } from './words.ts'

/** Of a claim that something supports: how old that is, world ms. */
type Aged = Judged & { readonly ageMs: number }
type FreshnessWords = ActOf<'freshness'>
const minute = 60_000

/**
 * Holds when the age of what is told is said where it matters, and said truly.
 *
 * Beyond the bound of its kind an age must be told: undisclosed and still true is a warning, undisclosed
 * and false silent staleness. A stated age that no supporting observation fits is under-disclosed, a stated
 * time wrong as-of; words such as "live" without an observation in this turn are a live over-claim.
 */
export const freshness: Oracle = {
  name: 'freshness',
  judge: (the) => overClaims(the, (claim, turn) => judgeClaim(the, claim, turn)),
}

function judgeClaim(the: Case, claim: Claim, turn: ReadTurn): Judgement {
  const { ageMs, ...seen } = the.standing(claim)
  if (ageMs === undefined) return nothingToJudge
  const judged = { ...seen, ageMs }
  const isWithin = ageMs <= boundOf(the, claim, judged)
  if (!claim.sure) return isWithin || seen.standing !== 'outdated' ? nothingToJudge : unclear(turn, claim)
  if (claim.freshness) return judgeWords(the, claim, turn, judged, claim.freshness, isWithin)
  return judgeUntold(the, claim, turn, judged, isWithin)
}

function judgeUntold(the: Case, claim: Claim, turn: ReadTurn, judged: Aged, isWithin: boolean): Judgement {
  if (claim.hedged || isWithin) return inOrder
  if (mayBeOld(turn))
    return unclear(turn, claim, 'the reply tells in other words that what it says may be old')
  const { ageMs, standing } = judged
  const age = lengthText(ageMs)
  const charged = isUnknowable(the, claim, judged) ? 'shop' : 'bot'
  if (standing === 'outdated') {
    return accuse({
      ...common(the, claim, turn, judged),
      subVerdict: 'silent staleness',
      severity: 'fail',
      charged,
      sentence: `The shopper was told "${claim.words}" as if it were so now; it was ${age} old and no longer true.`,
    })
  }
  return accuse({
    ...common(the, claim, turn, judged),
    subVerdict: 'undisclosed age',
    severity: 'warn',
    charged,
    sentence: `The shopper was told "${claim.words}" without a word of its being ${age} old; it was still true.`,
  })
}

/** "Updated hourly", "from the cache", "when I last looked": it is said that it may be old, and not how old. */
const mayBeOld = (turn: ReadTurn): boolean =>
  sentencesOf(turn).some((sentence) => remarksIn(sentence).has('may be old'))

/** What was asked for within the bound, and came without a word of its being older, no chatbot could have told as old. */
function isUnknowable(the: Case, claim: Claim, judged: Judged): boolean {
  const bound = boundOf(the, claim, judged)
  return judged.supporting.some(
    (seen) => isAgeUntold(the, seen) && claim.moment.at - seen.operation.invoked.at <= bound,
  )
}

function unclear(turn: ReadTurn, claim: Claim, why = claim.whyUnsure): Judgement {
  return doubt(turn, 'ambiguous words', why, { words: claim.words })
}

function judgeWords(
  the: Case,
  claim: Claim,
  turn: ReadTurn,
  judged: Aged,
  said: FreshnessWords,
  isWithin: boolean,
): Judgement {
  if (said.confidence === 'unsure') return isWithin ? inOrder : unclear(turn, claim, whyUnsureOf(said))
  if (isLook(turn, judged, said)) return judgeUntold(the, claim, turn, judged, isWithin)
  if (said.kind === 'at') return judgeTime(the, claim, turn, judged, said)
  if (said.kind === 'live') {
    const inTurn = judged.supporting.some(({ operation }) => operation.invoked.seq > turn.turn.message.seq)
    return inTurn ? inOrder : accuse(wrongWords(the, claim, turn, judged, 'live over-claim', said.text))
  }
  const most = oldest(said)
  const fits = judged.supporting.some(({ observation }) => claim.moment.at - observation.asOf <= most)
  return fits ? inOrder : accuse(wrongWords(the, claim, turn, judged, 'under-disclosed', said.text))
}

/** "I've just checked", and it had: that is true of the look, and tells nothing of how old the answer was. */
function isLook(turn: ReadTurn, { supporting }: Judged, { text, kind }: FreshnessWords): boolean {
  if (kind !== 'now' || !remarksIn(text).has('tells of a look')) return false
  return supporting.some(({ operation }) => operation.invoked.seq > turn.turn.message.seq)
}

/** A time of day that no supporting observation fits accuses only if it is one that this episode has seen. */
function judgeTime(the: Case, claim: Claim, turn: ReadTurn, judged: Aged, said: FreshnessWords): Judgement {
  const { utcOffsetMinutes } = the.recorded.base.shop
  const offsets = [0, utcOffsetMinutes]
  const isAt = (from: number, to: number): boolean | undefined => isMinuteIn(said.time, from, to, offsets)
  const fits = judged.supporting.map(({ observation: { asOf } }) => isAt(asOf, asOf))
  if (fits.includes(undefined) || fits.includes(true)) return inOrder
  if (isAt(the.recorded.header.epoch, claim.moment.at))
    return accuse(wrongWords(the, claim, turn, judged, 'wrong as-of', said.text))
  return doubt(
    turn,
    `"${said.text}" is no time of this shop's clock`,
    "a bot that tells the shop's time (`asOf`)",
    {
      words: claim.words,
    },
  )
}

/** The greatest age in ms that the words allow. */
function oldest(said: FreshnessWords): number {
  if (said.kind === 'now') return minute
  if (said.kind !== 'ago') return Number.POSITIVE_INFINITY
  if (said.seconds === undefined)
    return remarksIn(said.text).has('a few minutes') ? 10 * minute : Number.POSITIVE_INFINITY
  return said.seconds * 1000 + Math.max(minute, said.seconds * 200)
}

function wrongWords(
  the: Case,
  claim: Claim,
  turn: ReadTurn,
  judged: Aged,
  subVerdict: 'live over-claim' | 'under-disclosed' | 'wrong as-of',
  words: string,
): Accusation {
  return {
    ...common(the, claim, turn, judged),
    subVerdict,
    severity: 'fail',
    words: `${claim.words} (${words})`,
    sentence: `The shopper was told "${words}"; what the chatbot told was ${lengthText(judged.ageMs)} old.`,
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
