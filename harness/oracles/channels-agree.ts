import { type EntryOf, idOf, type Observation, type Resource } from '#journal'
import type { Case, ReadTurn } from '../truth/case.ts'
import { judgeAnomalies } from './anomalies.ts'
import { has } from './asked.ts'
import { callsFailed, callsIn, callsRefused } from './calls.ts'
import { culpritsOf } from './cart-culprits.ts'
import { checksOf, isOfAnotherChannel, undecided, withoutLooking } from './checks.ts'
import { judgeDoubledWrites } from './doubled-writes.ts'
import { judgeMismatch } from './mismatch-reported.ts'
import {
  type Accusation,
  accuse,
  type Judgement,
  joined,
  noSight,
  nothingToJudge,
  type Oracle,
  overTurns,
} from './oracle.ts'
import { wordsOf } from './sentences.ts'
import { judgeVisibilityTold } from './visibility-told.ts'
import { clockText, truthText } from './words.ts'

/**
 * Holds when another channel shows what the shopper asked the bot to do, as the scenario expects it, and when all that the
 * shopper was shown and told, and all that the bot read and wrote, is one story.
 *
 * Where the source has it and only the channel's view has not come so far, the shop is charged, not the bot.
 * What the shop refused, and what the bot honestly left undone, is inconclusive: the scenario expected too much.
 */
export const channelsAgree: Oracle = {
  name: 'channels-agree',
  judge: (the) => {
    const looked = judgeLooks(the)
    const written = overTurns(the, (turn) =>
      joined([judgeDoubledWrites(the, turn), judgeVisibilityTold(the, turn), judgeMismatch(the, turn)]),
    )
    return joined([looked, written, besides(judgeAnomalies(the), looked)])
  },
}

/**
 * What the history shows of a resource at which the harness has looked is told at the place of that look, where the same
 * party is charged: it is one cause.
 */
function besides(anomalies: Judgement, looked: Judgement): Judgement {
  const at = (one: Accusation) =>
    looked.accusations.find(
      ({ resource, charged = 'bot' }) => resource === one.resource && charged === one.charged,
    )
  const accusations = anomalies.accusations.map((one) => {
    const look = at(one)
    if (!look) return one
    const { cause: _itsOwn, ...anomaly } = one
    return { ...anomaly, turn: look.turn, moment: look.moment }
  })
  return { ...anomalies, accusations }
}

function judgeLooks(the: Case): Judgement {
  const checks = checksOf(the).filter(isOfAnotherChannel)
  const last = the.turns.at(-1)
  if (checks.length === 0 || !last) return nothingToJudge
  if (the.conditions.sight('cart') !== 'whole') return noSight(the, last, 'cart')
  return joined(checks.map((check) => judgeCheck(the, check, last)))
}

function judgeCheck(the: Case, check: EntryOf<'checked'>, last: ReadTurn): Judgement {
  const known = withoutLooking(the, check)
  if (known) return known
  const turn = (check.about && askedTurn(the, check.about)) ?? last
  const seen = check.about && seenBy(the, check, check.about)
  if (check.about && seen && lags(the, check.about, seen, check.seq))
    return accuse(viewLags(the, check, check.about, turn, seen))
  return judgeDoing(the, check, blamed(the, check, turn))
}

/** The turns that may have made the cart other than it was to be; the one that asked for it where none has its deed to show. */
function blamed(the: Case, { about }: EntryOf<'checked'>, turn: ReadTurn): readonly ReadTurn[] {
  const hasAsks = the.turns.some(({ turn: { message } }) => message.asks.some((ask) => ask.for === 'deed'))
  return about && hasAsks ? culpritsOf(the, about) : [turn]
}

function judgeDoing(the: Case, check: EntryOf<'checked'>, turns: readonly ReadTurn[]): Judgement {
  if (turns.length === 0)
    return undecided(
      `${check.detail}, as the shopper asked`,
      'a scenario that expects what is asked for in it',
    )
  const known = turns.map((turn) => whyNot(the, check, turn))
  const culprit = turns[known.indexOf(undefined)]
  return culprit ? accuse(notThere(the, check, culprit)) : (known[0] as Judgement)
}

/** Why a turn may rightly have left the cart as it is. */
function whyNot(the: Case, check: EntryOf<'checked'>, turn: ReadTurn): Judgement | undefined {
  if (callsFailed(the, turn, 'cart') || callsRefused(the, turn, 'cart') || isHonestNo(turn))
    return undecided(`${check.detail}, as the reply said`, 'a scenario that expects what the shop can do')
  if (!has(turn, 'cart_action') && has(turn, 'confirmation_request', 'slot_request', 'auth_challenge'))
    return undecided('the chatbot asked back', 'a shopper who answers its question')
  if (isLeftUndone(the, turn))
    return undecided('the reply neither did it nor said so', 'a reply that says what came of the wish')
  return undefined
}

/** It wrote to no cart, and told of no deed and of nothing in one: whether that is an answer is another oracle's question. */
function isLeftUndone(the: Case, turn: ReadTurn): boolean {
  const hasWritten = callsIn(the, turn).some(
    ({ invoked }) => invoked.system === 'cart' && invoked.method !== 'GET',
  )
  return !hasWritten && !has(turn, 'cart_action', 'cart_contents', 'deed')
}

/** It said that there is none, and claimed no deed. */
function isHonestNo(turn: ReadTurn): boolean {
  const isOut = turn.reading.acts.some(
    (act) => act.act === 'availability' && (act.status === 'out_of_stock' || act.status === 'low_stock'),
  )
  return isOut && !has(turn, 'cart_action')
}

/** What the harness was shown when it looked. */
function seenBy(the: Case, check: EntryOf<'checked'>, about: Resource): Observation | undefined {
  const looks = the.operations.filter(
    ({ invoked, completed }) =>
      invoked.actor.role === 'harness' && completed !== undefined && completed.seq < check.seq,
  )
  return looks.at(-1)?.completed?.observations.find(({ resource }) => resource === about)
}

function lags(the: Case, about: Resource, { version }: Observation, seq: number): boolean {
  return version !== the.history.at(about, seq)?.version
}

function viewLags(
  the: Case,
  check: EntryOf<'checked'>,
  about: Resource,
  turn: ReadTurn,
  { asOf }: Observation,
): Accusation {
  return {
    ...common(the, check, turn),
    subVerdict: 'view lags',
    charged: 'shop',
    evidence: [
      { seq: check.seq, shows: `${check.expectation}: ${check.detail}, as of ${clockText(asOf)}` },
      { seq: check.seq, shows: `at the source: ${truthText(the, about, check.seq)}` },
    ],
    remedy: "Let the channel's view of the cart follow the source without delay.",
    wouldHavePassed: 'nothing that the chatbot could have done: its write had reached the shop',
  }
}

function notThere(the: Case, check: EntryOf<'checked'>, turn: ReadTurn): Accusation {
  return {
    ...common(the, check, turn),
    subVerdict: 'not on the other channel',
    evidence: [{ seq: check.seq, shows: `${check.expectation}: ${check.detail}` }],
    remedy: 'Write to the one cart of the shop, so that every channel shows it.',
    wouldHavePassed: 'a write to the shop that the other channel then shows',
  }
}

function common(
  the: Case,
  check: EntryOf<'checked'>,
  turn: ReadTurn,
): Omit<Accusation, 'subVerdict' | 'evidence' | 'remedy' | 'wouldHavePassed'> {
  return {
    ...(check.about ? { resource: check.about } : {}),
    severity: 'fail',
    clauses: ['S2.E2', 'G0.2', 'S2.W2'],
    turn,
    moment: { seq: check.seq, at: check.at },
    words: wordsOf(turn),
    truth: check.about ? truthText(the, check.about, check.seq) : check.detail,
    harm: 'task failure',
    sentence: `The shopper looked on the other channel, where ${check.expectation} was to be expected, and found that ${check.detail}.`,
  }
}

/** The last turn in which the shopper asked for a change of the resource. */
function askedTurn(the: Case, about: Resource): ReadTurn | undefined {
  return the.turns.findLast(
    ({ turn, shopper }) => idOf(about) === shopper && turn.message.asks.some((ask) => ask.for === 'deed'),
  )
}
