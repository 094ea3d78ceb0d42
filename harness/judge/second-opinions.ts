import type { Entry, Journal, NewEntry } from '#journal'
import type { Model } from '../model/model.ts'
import { promptDigest } from '../model/prompt.ts'
import { settlingAnswer } from '../reading/second-opinion/answer.ts'
import { type OpinionQuestion, opinionQuestion } from '../reading/second-opinion/question.ts'
import { caseOf } from '../truth/case.ts'
import { isOpen, opinionsOf, toldIn } from '../truth/opinions.ts'
import { type Recorded, recordedOf } from '../truth/recorded.ts'
import { judge } from './judge.ts'

/** Of so many readings of an episode that are not sure, the first ones, an opinion is asked at most. */
const mostAsked = 20

interface Open {
  readonly question: OpinionQuestion
  readonly digest: string
  readonly conversation: string
  readonly turn: number
}

/**
 * Asks a model for a second opinion on what the reading of a played episode is not sure of and what would matter: where
 * the verdict, a failure or a decisive doubt would be another one if it were sure. Questions and answers go into the
 * journal, before it ends; judging it later asks nobody.
 */
export async function askSecondOpinions(journal: Journal, model: Model, signal?: AbortSignal): Promise<void> {
  const at = journal.entries.at(-1)?.at ?? journal.header.epoch
  for (const { question, digest, conversation, turn } of mattering(recordedOf(journal))) {
    const outcome = await model.ask(question.prompt, signal)
    if (journal.ended || signal?.aborted) return
    const said =
      outcome.kind === 'answered'
        ? { answer: outcome.answer }
        : { problem: `${outcome.problem.code}: ${outcome.problem.detail}` }
    const asked = { for: 'second opinion' as const, model: model.name, digest, prompt: [...question.prompt] }
    journal.append(at, { kind: 'model', conversation, turn, ...asked, ...said })
  }
}

/** The open questions whose answers could change what is found. What several settle together counts as well. */
function mattering(recorded: Recorded): readonly Open[] {
  const open = openQuestions(recorded)
  if (open.length === 0) return []
  const now = foundWith(recorded, [])
  const all = foundWith(recorded, open)
  if (open.length === 1) return now === all ? [] : open
  return open.filter(
    (one) =>
      foundWith(recorded, [one]) !== now ||
      foundWith(
        recorded,
        open.filter((other) => other !== one),
      ) !== all,
  )
}

function openQuestions(recorded: Recorded): readonly Open[] {
  const answered = opinionsOf(recorded.entries)
  const { turns } = caseOf(recorded)
  const open = turns.flatMap(({ turn, reading }, index) => {
    const earlier = turns
      .slice(0, index)
      .map((one) => one.turn)
      .filter(({ conversation }) => conversation === turn.conversation)
    return reading.acts.flatMap((act): Open[] => {
      const question = isOpen(reading, act) ? opinionQuestion(act, toldIn(turn, earlier)) : undefined
      if (!question) return []
      const digest = promptDigest(question.prompt)
      return [{ question, digest, conversation: turn.conversation, turn: turn.turn }]
    })
  })
  const fresh = open.filter(({ digest }) => !answered?.has(digest))
  return [...new Map(fresh.map((one) => [one.digest, one])).values()].slice(0, mostAsked)
}

/** What would be found if these were settled, as a text to compare. */
function foundWith(recorded: Recorded, settled: readonly Open[]): string {
  const at = recorded.entries.at(-1)?.at ?? recorded.header.epoch
  const supposed = settled.map(
    ({ question, ...rest }): NewEntry => ({
      kind: 'model',
      for: 'second opinion',
      model: 'supposed',
      prompt: [],
      answer: settlingAnswer(question),
      ...rest,
    }),
  )
  const more = [...supposed, { kind: 'ended', how: 'completed' } as const]
  const placed = more.map(
    (entry, index) => ({ seq: recorded.entries.length + index + 1, at, ...entry }) as Entry,
  )
  const { verdict, findings, doubts } = judge(
    { ...recorded, entries: [...recorded.entries, ...placed] },
    { replay: '', rerun: '' },
  )
  return JSON.stringify([
    verdict,
    findings
      .filter(({ severity }) => severity === 'fail')
      .map(({ fingerprint, words, turn, charged }) => [fingerprint, words, turn, charged]),
    doubts.filter(({ decisive }) => decisive).map(({ oracle, turn, words }) => [oracle, turn, words]),
  ])
}
