import { idOf, type Resource, resource } from '#journal'
import { remarksIn } from '../reading/index.ts'
import type { Case, ReadTurn } from '../truth/case.ts'
import { systemOf } from '../truth/conditions.ts'
import { evidenceOf } from '../truth/evidence.ts'
import { has, ownerOf } from './asked.ts'
import { callsFailed } from './calls.ts'
import { accuse, doubt, type Judgement, joined, noSight, nothingToJudge, overTurns } from './oracle.ts'
import { momentOfSentence, sentencesOf } from './sentences.ts'
import { nameOf, sightText, truthText } from './words.ts'

/**
 * "There is no order W103042", said to the shopper whose order it is.
 *
 * Held against the bot where it had seen the order, or never looked. Where a call about it failed only if it is said not to be
 * there, without a word of the failure; not where nobody has signed in: to show nothing is right there. "I can't find it" is
 * no more than a doubt to who has not seen it.
 */
export function saidNotThere(the: Case): Judgement {
  return overTurns(the, (turn) =>
    joined(sentencesOf(turn).map((sentence) => judgeSentence(the, turn, sentence))),
  )
}

function judgeSentence(the: Case, turn: ReadTurn, sentence: string): Judgement {
  const [name, another] = ownIn(the, turn, sentence)
  if (!name || another) return nothingToJudge
  const remarks = remarksIn(sentence)
  if (!remarks.has('is not there') && !remarks.has('not found')) return nothingToJudge
  if (remarks.has('not there:else') || !isAll(sentence, idOf(name))) return nothingToJudge
  const system = systemOf(name)
  if (the.conditions.sight(system) !== 'whole') return noSight(the, turn, system, sentence)
  if (callsFailed(the, turn, system) && (!remarks.has('is not there') || isExcused(turn)))
    return nothingToJudge
  const moment = momentOfSentence(turn, sentence)
  const seen = evidenceOf({ resource: name, moment, shopper: turn.shopper }, the.operations, the.precedes)
  if (seen.every(({ observation }) => observation.version === null) && !remarks.has('is not there'))
    return doubt(turn, 'the chatbot may not have found it', 'a look at it by its number', { words: sentence })
  return accuse({
    subVerdict: seen.length ? 'contradicted' : 'unfounded',
    severity: 'fail',
    clauses: ['G0.3', 'S2.W1'],
    turn,
    moment,
    words: sentence,
    resource: name,
    evidence: seen.map((sighted) => ({ seq: sighted.seq, shows: sightText(the, sighted) })),
    truth: truthText(the, name, moment.seq),
    harm: 'task failure',
    remedy: 'Say that something is not there only after a look at it by its number.',
    wouldHavePassed: `reading ${nameOf(the, name)} and telling what the answer showed`,
    sentence: `The shopper was told "${sentence}", although ${nameOf(the, name)} is there and is theirs.`,
  })
}

/** Who tells of a failure, or may, does not say for good that it is not there. */
function isExcused(turn: ReadTurn): boolean {
  return has(turn, 'failure_disclosure', 'limitation')
}

/** "There is no order W1 that could be canceled": what comes after its number must say no more than where it is not. */
function isAll(sentence: string, id: string): boolean {
  const after = sentence.slice(sentence.toUpperCase().lastIndexOf(id) + id.length)
  const [rest = ''] = after.split(/[.,;:!–—()]/, 1)
  if (rest.trim() === '') return true
  return rest.trim().split(/\s+/).length <= mostWords && remarksIn(rest, sentence).has('and not there')
}
const mostWords = 6

const longestId = 40

/** The orders and tickets that a sentence names and that are the shopper's own, as far as the chat knows who they are. */
function ownIn(the: Case, turn: ReadTurn, sentence: string): readonly Resource[] {
  const { conversation, message } = turn.turn
  if (!the.conditions.signedIn(conversation, message.seq)) return []
  return (sentence.match(/[\p{L}\p{N}-]+/gu) ?? [])
    .filter((word) => word.length <= longestId && /\d/.test(word))
    .flatMap((id) => [resource('order', id.toUpperCase()), resource('ticket', id.toUpperCase())])
    .filter((name) => the.history.at(name, message.seq)?.value && ownerOf(the, name) === turn.shopper)
}
