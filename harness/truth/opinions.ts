import type { Entry, EntryOf } from '#journal'
import type { Act, Reading } from '#record'
import { promptDigest } from '../model/prompt.ts'
import { type Opinion, opinionOf } from '../reading/second-opinion/answer.ts'
import { opinionQuestion, type Told } from '../reading/second-opinion/question.ts'
import { replyText, type Turn } from './turns.ts'

/** The second opinions of a journal by the digest of what was asked. */
export type Opinions = ReadonlyMap<string, EntryOf<'model'>>

/** The second opinions that were asked while an episode was played; undefined where none were. */
export function opinionsOf(entries: readonly Entry[]): Opinions | undefined {
  const asked = entries.flatMap((entry) =>
    entry.kind === 'model' && entry.for === 'second opinion' ? [[entry.digest, entry] as const] : [],
  )
  // Of two answers to one question the first counts.
  return asked.length > 0 ? new Map(asked.reverse()) : undefined
}

/** What a model is told of a turn. */
export function toldIn(turn: Turn, earlier: readonly Turn[]): Told {
  return {
    reply: replyText(turn).text,
    shopper: turn.message.text,
    earlier: earlier.map((before) => ({ shopper: before.message.text, reply: replyText(before).text })),
  }
}

/**
 * Grounds of doubt that no second opinion lifts: who is not certain has said so, and whoever takes that for certain
 * accuses them of what they did not say.
 */
export const grave: readonly string[] = ['the speaker is not certain']

/** Whether a second opinion may be asked on an act of a reading: its words are in doubt, in a language that can be read. */
export function isOpen({ language }: Reading, { confidence, reason = '' }: Act): boolean {
  return confidence === 'unsure' && language !== 'und' && !grave.includes(reason)
}

/**
 * A reading with what second opinions have settled: an act of which nobody was sure is sure where the answer to just
 * this question settles it. All else stays as it was read.
 */
export function withOpinions(reading: Reading, told: Told, opinions: Opinions): Reading {
  return {
    ...reading,
    acts: reading.acts.map((act) => (isOpen(reading, act) ? settled(act, told, opinions) : act)),
  }
}

function settled(act: Act, told: Told, opinions: Opinions): Act {
  const question = opinionQuestion(act, told)
  const entry = question && opinions.get(promptDigest(question.prompt))
  if (!entry) return act
  const opinion = entry.answer === undefined ? noAnswer(entry) : opinionOf(question, entry.answer)
  const { reason = 'the words allow another reading' } = act
  if (!opinion.settles)
    return {
      ...act,
      reason: `${reason}; the second opinion (${entry.model}) settles nothing: ${opinion.why}`,
    }
  return { ...act, confidence: 'sure', reason, opinion: { seq: entry.seq, model: entry.model } }
}

function noAnswer({ problem = 'it did not answer' }: EntryOf<'model'>): Opinion {
  return { settles: false, why: problem }
}
