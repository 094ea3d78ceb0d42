import { type Ask, type EntryOf, type Operation, resource } from '#journal'
import type { Witness } from '#record'
import { availableUnits, type Stock } from '#sandbox'
import { remarksIn } from '../reading/index.ts'
import type { Case, ReadTurn } from '../truth/case.ts'
import { observationsBefore } from '../truth/evidence.ts'
import { isCarriedOn } from '../truth/goals.ts'
import { has, holdsAnswer, resourceAsked, stepsOf, systemAsked } from './asked.ts'
import { endOf, failedCalls, ownCommits } from './calls.ts'
import { scopeShown } from './limits.ts'
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
import { endOfReply, sentencesOf, wordsOf } from './sentences.ts'
import { nameOf, truthText } from './words.ts'

/**
 * Holds when, where a needed call failed or the bot is not there for what was asked, the reply says so, asserts nothing of the fact on no ground, and offers a next
 * step that is for this shopper now and works. Wherever a reply names a way on, it must not be a dead end.
 *
 * What the conductor could not try counts as a step: nobody has seen it fail. Calls that are not seen can't be known to
 * have failed. Words that may tell of the failure, and are not understood, are inconclusive.
 */
export const fallback: Oracle = {
  name: 'fallback',
  judge: (the) =>
    overTurns(the, (turn) =>
      joined([judgeFailure(the, turn), judgeOutside(the, turn), judgeSteps(the, turn)]),
    ),
}

/** What the shopper asked for, of which a call failed in this turn and no repetition of it did better. */
function judgeFailure(the: Case, turn: ReadTurn): Judgement {
  const asks = turn.turn.message.asks.filter((ask) => failedCalls(the, turn, systemAsked(ask)).length > 0)
  const [ask] = asks
  if (!ask || turn.turn.pieces.length === 0) return nothingToJudge
  if (isAnswered(the, turn, ask) || has(turn, 'state_change', 'slot_request')) return inOrder
  if (ask.for === 'deed' && has(turn, 'confirmation_request')) return inOrder
  const words = wordsOf(turn)
  if (!has(turn, 'failure_disclosure', 'limitation', 'privacy_refusal', 'deflection')) {
    return remarksIn(words).has('may fail') && !isSaidAbsent(turn)
      ? doubt(turn, 'the reply may say that something failed', 'a person reading it', { words })
      : accuse(accusation(the, turn, ask, 'failure not said'))
  }
  return judgeWayOn(the, turn, ask)
}

/** "I can't find your order W1. Is there a typo in it?": another reason than that the look-up failed. */
function isSaidAbsent(turn: ReadTurn): boolean {
  return (
    sentencesOf(turn).some((sentence) => /\d/.test(sentence) && remarksIn(sentence).has('not found')) &&
    !remarksIn(wordsOf(turn)).has('lays blame')
  )
}

/** Whoever could not be helped is to have a step to take. */
function judgeWayOn(the: Case, turn: ReadTurn, ask: Ask): Judgement {
  if (stepsOf(turn).length > 0 || has(turn, 'handoff_done')) return inOrder
  const words = wordsOf(turn)
  return remarksIn(words).has('may lead on')
    ? doubt(turn, 'the reply may offer a next step', 'a person reading it', { words })
    : accuse(accusation(the, turn, ask, 'no next step'))
}

/** What the shopper asked for and the bot is not there for: it has no call that could fail, and is to lead on all the same. */
function judgeOutside(the: Case, turn: ReadTurn): Judgement {
  const ask = turn.turn.message.asks.find((one) => !the.conditions.inScope(systemAsked(one)))
  const isOpen = !ask || turn.turn.pieces.length === 0 || isCarriedOn(the, turn)
  if (isOpen || isAnswered(the, turn, ask) || has(turn, 'slot_request', 'confirmation_request'))
    return nothingToJudge
  return judgeWayOn(the, turn, ask)
}

/** It told the fact all the same, on whatever ground, or did the deed; whether on a good one is for others to judge. */
function isAnswered(the: Case, turn: ReadTurn, ask: Ask): boolean {
  if (ask.for === 'fact') return holdsAnswer(the, turn, ask)
  const until = endOf(the, turn)
  if (ownCommits(the, resourceAsked(ask, turn), turn.turn.message.seq, until).length > 0) return true
  return has(turn, 'cart_action', 'cart_contents', 'notify_done', 'handoff_done', 'availability')
}

/** The ways on that this reply offers, as they were tried. */
function probesOf(the: Case, { turn }: ReadTurn): readonly EntryOf<'probe'>[] {
  return the.recorded.entries.filter(
    (entry) => entry.kind === 'probe' && entry.conversation === turn.conversation && entry.turn === turn.turn,
  ) as EntryOf<'probe'>[]
}

/** A step that fails misleads whoever takes it; one that is not for this shopper matters where there is no other. */
function judgeSteps(the: Case, turn: ReadTurn): Judgement {
  const probes = probesOf(the, turn)
  if (probes.length === 0) return nothingToJudge
  const sure = probes.filter((probe) => isSure(turn, probe))
  const broken = sure.find(({ outcome, step }) => outcome === 'fails' && leads.has(step))
  if (broken) return accuse({ ...deadEnd(turn, broken, 'fail'), charged: chargedFor(the, turn, broken) })
  const dead = sure.filter(({ outcome }) => outcome === 'fails' || outcome === 'not-applicable')
  const [first] = dead
  if (!first || dead.length < probes.length) return inOrder
  return accuse(deadEnd(turn, first, isStuck(the, turn) ? 'fail' : 'warn'))
}

/** Steps with a target of their own: who follows them comes to nothing. */
const leads: ReadonlySet<string> = new Set(['link', 'login', 'alternatives'])

/** A bot that had just seen the alternative in stock could not know better. */
function chargedFor(the: Case, turn: ReadTurn, { step, target, seq }: EntryOf<'probe'>): 'bot' | 'shop' {
  if (step !== 'alternatives') return 'bot'
  const name = resource('stock', String(target && the.skuOf(turn, target)))
  const seen = observationsBefore(the.operations, name, seq).filter((one) => one.seq > turn.turn.message.seq)
  const saw = seen.some(({ observation: { version } }) => {
    const stock = the.history.version(name, Number(version))?.value as Stock | null | undefined
    return stock && availableUnits(stock) > 0
  })
  return saw ? 'shop' : 'bot'
}

function isSure({ reading }: ReadTurn, { step }: EntryOf<'probe'>): boolean {
  return reading.acts.some((act) => act.act === 'next_step' && act.step === step && act.confidence === 'sure')
}

/** The shopper needs a way on: what they wanted could not be had in this turn. */
function isStuck(the: Case, turn: ReadTurn): boolean {
  return (
    has(turn, 'failure_disclosure', 'limitation', 'privacy_refusal', 'deflection') ||
    turn.turn.message.asks.some((ask) => failedCalls(the, turn, systemAsked(ask)).length > 0)
  )
}

function deadEnd(
  turn: ReadTurn,
  { seq, at, step, target, detail }: EntryOf<'probe'>,
  severity: 'fail' | 'warn',
): Accusation {
  const name = stepNames[step] ?? step
  const what = target === undefined ? name : `${name} (${target})`
  return {
    subVerdict: 'dead-end next step',
    severity,
    clauses: ['S1.R3', 'S1.W3'],
    turn,
    moment: { seq, at },
    words: wordsOf(turn),
    evidence: [{ seq, shows: `${what}, tried at the moment of the reply: ${detail}` }],
    truth: detail,
    harm: 'wasted effort',
    remedy: 'Check that a next step is there for this shopper before offering it.',
    wouldHavePassed: 'a next step that works for this shopper at this moment',
    sentence: `The shopper was offered ${what}, which is a dead end: ${detail}.`,
  }
}

const stepNames: Readonly<Record<string, string>> = {
  login: 'a log-in',
  human: 'a person to talk to',
  link: 'a link',
  alternatives: 'an alternative',
  notify: 'a restock notification',
  saved_search: 'a saved search',
}

function accusation(
  the: Case,
  turn: ReadTurn,
  ask: Ask,
  subVerdict: 'failure not said' | 'no next step',
): Accusation {
  const name = resourceAsked(ask, turn)
  const system = systemAsked(ask)
  const words = wordsOf(turn)
  const failed = failedCalls(the, turn, system)
  const moment = endOfReply(turn)
  return {
    subVerdict,
    severity: 'fail',
    clauses: ['S1.R3'],
    turn,
    moment,
    words,
    resource: name,
    evidence: failed.length ? failed.slice(0, 3).map(failureShown) : [scopeShown(turn, system)],
    truth: truthText(the, name, moment.seq),
    harm: subVerdict === 'no next step' ? 'task failure' : 'lost trust',
    remedy:
      'When a call fails: say so, assert nothing of what it would have told, and offer a step that works.',
    wouldHavePassed: `saying that ${nameOf(the, name)} could not be looked up, and offering another try or a person`,
    sentence:
      subVerdict === 'no next step'
        ? `The shopper was told that it ${failed.length ? 'failed' : 'can not be had here'} ("${words}"), and left there without a next step.`
        : `The shopper asked about ${nameOf(the, name)}, the look-up failed, and the reply "${words}" does not say so.`,
  }
}

function failureShown({ invoked, completed }: Operation): Witness {
  const how = completed ? `was answered ${completed.status}` : 'got no answer'
  return { seq: completed?.seq ?? invoked.seq, shows: `${invoked.method} ${invoked.path} ${how}` }
}
