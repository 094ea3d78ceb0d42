import { appliesOf, type Channel, type EntryOf, kindOf } from '#journal'
import type { Case, ReadTurn } from '../truth/case.ts'
import { textOf } from '../truth/turns.ts'
import { knownCallsIn } from './calls.ts'
import { accuse, inOrder, type Judgement, joined, nothingToJudge } from './oracle.ts'
import { policyAt } from './policies.ts'
import { sentencesOf } from './sentences.ts'
import { leavesOut } from './untold-age.ts'
import { truthText } from './words.ts'

/** The channels by the words for them. */
const channelWords: readonly (readonly [Channel, RegExp])[] = [
  ['web', /\b(web ?site|web ?shop|web ?store|web)\b/i],
  ['app', /\bapp\b/i],
]

/** "The website shows it too", "it's in your cart on the website now". */
const shows =
  /\b(shows?( it| this| that)?( too| now| as well| already)?|(is|['’]s) (now |already |also )*(on|in|visible)\b|can (now |already )?see it|appears? (now|already|on|in)\b|(it|that)('s| is) there)/i

/** What is, in such words, there at all times, and has nothing to do with the change: "more about it is on our website". */
const ofElse =
  /\b(about|more|details?|info(rmation)?|pages?|links?|photos?|pictures?|sizes?|reviews?|polic(y|ies)|prices?|sales?|offers?|guides?|hours|stock|available|availability)\b|https?:/i

/** What says that it will be so, may be so, or is not. */
const notYet =
  /\b(will|'ll|shall|soon|shortly|later|once|until|before|within|about|up to|may|might|should|could|if|when|not|never|cannot|delay(ed)?|takes?|seconds?|minutes?|hours?|usually|normally)\b|n['’]t\b|\?/i

/**
 * Holds when a change of the cart is said to be on another channel only where it is, or where the shop's answer to the write
 * could have been taken to say so: an API that does not tell from when a channel shows it is the shop's own.
 */
export function judgeVisibilityTold(the: Case, turn: ReadTurn): Judgement {
  const written = writtenIn(the, turn)
  if (!written || leavesOut(the, 'visibleOn', turn.turn.message.seq)) return nothingToJudge
  const said = sentencesOf(turn).filter(
    (sentence) => shows.test(sentence) && !notYet.test(sentence) && !ofElse.test(sentence),
  )
  return joined(
    said.flatMap((sentence) =>
      channelWords
        .filter(([, words]) => words.test(sentence))
        .map(([channel]) => judgeChannel(the, turn, { written, sentence, channel })),
    ),
  )
}

interface Told {
  readonly written: EntryOf<'commit'>
  readonly sentence: string
  readonly channel: Channel
}

function judgeChannel(the: Case, turn: ReadTurn, { written, sentence, channel }: Told): Judgement {
  const piece = turn.turn.pieces.find(({ part }) => textOf(part).includes(sentence))
  const moment = piece ?? turn.turn.message
  if (isShown(the, written, channel, moment.seq)) return inOrder
  const { resource, version } = written
  return accuse({
    subVerdict: 'said to be there too soon',
    severity: 'fail',
    clauses: ['S2.E2', 'G0.2', 'S2.W2'],
    turn,
    moment: { seq: moment.seq, at: moment.at },
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
