import type { EntryOf } from '#journal'
import { remarksIn } from '../reading/index.ts'
import type { Case } from '../truth/case.ts'
import { systemOf } from '../truth/conditions.ts'
import { isCarriedOn } from '../truth/goals.ts'
import { has } from './asked.ts'
import { ownCommits } from './calls.ts'
import { checksOf, isOfAnotherChannel, undecided, withoutLooking } from './checks.ts'
import { accuse, type Judgement, joined, noSight, nothingToJudge } from './oracle.ts'
import { wordsOf } from './sentences.ts'
import { truthText } from './words.ts'

/**
 * What the scenario's author expects of the bot's calls and of the shop, beyond what any other oracle watches. Where
 * the bot asked back, or calls failed on it, it is undecided: the scenario expected more than could be done. So it is
 * where the bot's calls to the system in question are not seen: it may have done it elsewhere.
 */
export function judgeExpected(the: Case): Judgement {
  const checks = checksOf(the).filter((check) => !isOfAnotherChannel(check))
  return joined(checks.map((check) => judgeCheck(the, check)))
}

/** "Do you want me to cancel it?", to a shopper who went on to something else: since then nothing could be done for them. */
function leftOpen(the: Case, { seq, about }: EntryOf<'checked'>): boolean {
  const asking = the.turns.findLast(
    (one) => one.turn.message.seq < seq && has(one, 'confirmation_request') && !isCarriedOn(the, one),
  )
  if (!asking) return false
  const next = the.turns.find(
    ({ turn: { conversation, turn } }) =>
      conversation === asking.turn.conversation && turn === asking.turn.turn + 1,
  )
  if (next && remarksIn(next.turn.message.text).has('gives leave')) return false
  const start = asking.turn.message.seq
  return about === undefined || ownCommits(the, about, start, seq).length === 0
}

/** How expectations begin that something was not to be done. */
const forbidding = ['the chatbot never', 'the chatbot said nothing', 'the chatbot changed nothing but']

function judgeCheck(the: Case, check: EntryOf<'checked'>): Judgement {
  const turn = the.turns.findLast(({ turn: { message } }) => message.seq < check.seq)
  if (!turn) return nothingToJudge
  const known = withoutLooking(the, check)
  if (known) return known
  if (the.conditions.unwired) return noSight(the, turn, 'the shop')
  const isForbidden = forbidding.some((begins) => check.expectation.startsWith(begins))
  const system = check.about && systemOf(check.about)
  if (!isForbidden && system !== undefined && the.conditions.sight(system) !== 'whole')
    return noSight(the, turn, system)
  if (!isForbidden && has(turn, 'confirmation_request', 'slot_request', 'auth_challenge'))
    return undecided('the chatbot asked back', 'a shopper who answers its question')
  if (!isForbidden && leftOpen(the, check))
    return undecided(
      'the chatbot asked for leave, and was not answered',
      'a shopper who answers its question',
    )
  if (!isForbidden && has(turn, 'failure_disclosure', 'limitation'))
    return undecided(`${check.detail}, as the reply said`, 'a scenario that expects what the shop can do')
  return accuse({
    subVerdict: 'not as expected',
    severity: 'fail',
    clauses: ['S1.W3', 'S1.W2'],
    turn,
    moment: { seq: check.seq, at: check.at },
    words: wordsOf(turn),
    ...(check.about ? { resource: check.about } : {}),
    evidence: [{ seq: check.seq, shows: `${check.expectation}: ${check.detail}` }],
    truth: check.about ? truthText(the, check.about, check.seq) : check.detail,
    harm: 'task failure',
    remedy: 'Do what the shopper asked for, and nothing else, before saying how it went.',
    wouldHavePassed: check.expectation,
    sentence: `The shopper was to find that ${check.expectation}, and ${check.detail}.`,
  })
}
