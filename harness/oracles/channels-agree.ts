import { type EntryOf, idOf, kindOf, type Resource } from '#journal'
import type { Case, ReadTurn } from '../truth/case.ts'
import { replyText } from '../truth/turns.ts'
import {
  type Accusation,
  accuse,
  inOrder,
  type Judgement,
  noSight,
  nothingToJudge,
  type Oracle,
} from './oracle.ts'
import { truthText } from './words.ts'

/**
 * Holds when another channel shows what the shopper asked the bot to do, as the scenario expects it.
 *
 * Where the bot's write was committed and only the channel's view has not come so far, the shop is charged,
 * not the bot.
 */
export const channelsAgree: Oracle = { name: 'channels-agree', judge }

function judge(the: Case): Judgement {
  const checks = the.recorded.entries.filter((entry) => entry.kind === 'checked')
  const last = the.turns.at(-1)
  if (checks.length === 0 || !last) return nothingToJudge
  if (the.conditions.sight('cart') !== 'whole') return noSight(the, last, 'cart')
  const accusations = checks.filter(({ held }) => held === 'no').flatMap((check) => accusation(the, check))
  const unknown = checks.filter(({ held }) => held === 'unknown')
  return {
    accusations: accusations.length ? accuse(...accusations).accusations : inOrder.accusations,
    doubts: unknown.map(({ expectation, detail }) => ({
      why: `not checked: ${expectation}`,
      wouldDecide: detail,
      decisive: true,
    })),
    looked: true,
  }
}

function accusation(the: Case, check: EntryOf<'checked'>): readonly Accusation[] {
  const { about } = check
  const turn = about ? askedTurn(the, about) : the.turns.at(-1)
  if (!turn) return []
  const wrote = about !== undefined && botWrote(the, about)
  const resource = about ? { resource: about } : {}
  return [
    {
      ...resource,
      subVerdict: wrote ? 'view lags' : 'not on the other channel',
      severity: 'fail',
      clauses: ['S2.E2', 'G0.2', 'S2.W2'],
      turn,
      moment: { seq: check.seq, at: check.at },
      words: replyText(turn.turn).text.slice(0, 200),
      evidence: [{ seq: check.seq, shows: `${check.expectation}: ${check.detail}` }],
      truth: about ? truthText(the, about, check.seq) : check.detail,
      harm: 'task failure',
      charged: wrote ? 'shop' : 'bot',
      remedy: 'Write to the one cart of the shop, so that every channel shows it.',
      wouldHavePassed: 'a write to the shop that the other channel then shows',
      sentence: `The shopper looked on the other channel and did not find it: ${check.detail}.`,
    },
  ]
}

/** The last turn in which the shopper asked for a change of the resource. */
function askedTurn(the: Case, about: Resource): ReadTurn | undefined {
  const asking = the.turns.filter(
    ({ turn, shopper }) =>
      turn.message.asks.some((ask) => ask.for === 'deed') &&
      kindOf(about) === 'cart' &&
      idOf(about) === shopper,
  )
  return asking.at(-1) ?? the.turns.at(-1)
}

function botWrote(the: Case, about: Resource): boolean {
  const own = new Set(
    the.operations.filter(({ invoked }) => invoked.actor.role === 'bot').map(({ call }) => call),
  )
  return the.history
    .versions(about)
    .some(({ commit }) => commit?.cause.by === 'call' && own.has(commit.cause.call))
}
