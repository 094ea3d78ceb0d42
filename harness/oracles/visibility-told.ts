import { appliesOf, type Channel, type EntryOf, kindOf } from '#journal'
import { type Remark, remarksIn } from '../reading/index.ts'
import type { Case, ReadTurn } from '../truth/case.ts'
import { knownCallsIn } from './calls.ts'
import { accuse, inOrder, type Judgement, joined, nothingToJudge } from './oracle.ts'
import { policyAt } from './policies.ts'
import { momentOfSentence, sentencesOf } from './sentences.ts'
import { leavesOut } from './untold-age.ts'
import { truthText } from './words.ts'

/** The channels and the remark that speaks of each. */
const channels: readonly (readonly [Channel, Remark])[] = [
  ['web', 'channel:web'],
  ['app', 'channel:app'],
]

/** "The website shows it too", "it's in your cart on the website now": the channels that a sentence says show something. */
function shownOn(sentence: string): readonly Channel[] {
  const remarks = remarksIn(sentence)
  if (!remarks.has('shown') || remarks.has('shown:not') || remarks.has('shown:else')) return []
  return channels.filter(([, remark]) => remarks.has(remark)).map(([channel]) => channel)
}

/**
 * Holds when a change of the cart is said to be on another channel only where it is, or where the shop's answer to the write
 * could have been taken to say so: an API that does not tell from when a channel shows it is the shop's own.
 */
export function judgeVisibilityTold(the: Case, turn: ReadTurn): Judgement {
  const written = writtenIn(the, turn)
  if (!written || leavesOut(the, 'visibleOn', turn.turn.message.seq)) return nothingToJudge
  return joined(
    sentencesOf(turn).flatMap((sentence) =>
      shownOn(sentence).map((channel) => judgeChannel(the, turn, { written, sentence, channel })),
    ),
  )
}

interface Told {
  readonly written: EntryOf<'commit'>
  readonly sentence: string
  readonly channel: Channel
}

function judgeChannel(the: Case, turn: ReadTurn, { written, sentence, channel }: Told): Judgement {
  const moment = momentOfSentence(turn, sentence)
  if (isShown(the, written, channel, moment.seq)) return inOrder
  const { resource, version } = written
  return accuse({
    subVerdict: 'said to be there too soon',
    severity: 'fail',
    clauses: ['S2.E2', 'G0.2', 'S2.W2'],
    turn,
    moment,
    words: sentence,
    resource,
    evidence: [
      { seq: written.seq, shows: `the write made version ${version}, which the ${channel} did not show yet` },
      { seq: moment.seq, shows: `the ${channel} view had not come to it when the reply said so` },
    ],
    truth: truthText(the, resource, moment.seq),
    harm: 'lost trust',
    remedy: "Say from when another channel shows it, by the answer's `visibleOn`, or say nothing of it.",
    wouldHavePassed: 'the time in `visibleOn` of the answer to the write, or no word of that channel',
    sentence: `The shopper was told "${sentence}", and the ${channel} did not show it yet, as the shop's answer had said.`,
  })
}

/** The last change of the cart that the bot made in this turn and was answered whole. */
function writtenIn(the: Case, turn: ReadTurn): EntryOf<'commit'> | undefined {
  const calls = knownCallsIn(the, turn).filter(({ completed }) => completed?.sight === 'whole')
  const versions = calls.flatMap(({ completed }) =>
    completed?.effect.kind === 'committed' ? completed.effect.versions : [],
  )
  const last = versions.findLast(({ resource }) => kindOf(resource) === 'cart')
  return last && the.history.version(last.resource, last.version)?.commit
}

/** Whether the channel had it by then; where the journal does not say, it is not held to be missing. */
function isShown(the: Case, commit: EntryOf<'commit'>, channel: Channel, seq: number): boolean {
  const { resource, version, shown } = commit
  if (!shown || isFetching(the, channel, seq)) return true
  const upTo = the.recorded.entries.filter((entry) => entry.seq < seq)
  return [...appliesOf(upTo)].some(
    (one) => one.view === channel && one.resource === resource && one.version >= version,
  )
}

/** A view that fetches when it is asked shows what it shows only then. */
function isFetching(the: Case, channel: Channel, seq: number): boolean {
  const policy = policyAt(the, 'view', `${channel}/cart`, seq) as { kind?: string } | undefined
  return policy?.kind === 'cache'
}
