import Type, { type Static } from 'typebox'
import { Check } from 'typebox/value'
import { digestValue } from '#journal'
import { ModelProblem, type Outcome } from './outcome.ts'
import { ChatMessage, type Prompt, promptDigest } from './prompt.ts'

/** The form of a recording: within a major version kinds and fields are only added. */
export const recordingSchema = 'plumbline-models/1.0'

/** The first line of a recording. */
const RecordingHeader = Type.Object({
  kind: Type.Literal('models'),
  schema: Type.String({ pattern: '^plumbline-models/1\\.\\d+$' }),
})

/** One question to a model and what became of it. */
export const RecordedAnswer = Type.Object({
  kind: Type.Literal('answer'),
  /** Of the prompt alone. */
  digest: Type.String(),
  model: Type.String(),
  /** Further members of the request, as the config gave them. */
  parameters: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
  prompt: Type.Array(ChatMessage, { minItems: 1 }),
  /** What the model said, as it said it; or why there is no answer. */
  answer: Type.Optional(Type.String()),
  problem: Type.Optional(ModelProblem),
  /** The wall instant of the answer, RFC 3339. */
  at: Type.String(),
})
export type RecordedAnswer = Static<typeof RecordedAnswer>

/** Which question it is: an answer belongs to a prompt, and to the model that was asked with these parameters. */
export interface Question {
  readonly model: string
  readonly parameters?: Readonly<Record<string, unknown>>
  readonly prompt: Prompt
}

/** A name for a question: the same for the same question only. */
export function questionKey({ model, parameters = {}, prompt }: Question): string {
  return digestValue([model, parameters, prompt])
}

/** The first line of a recording, with its end of line. */
export function recordingHeader(): string {
  return `${JSON.stringify({ kind: 'models', schema: recordingSchema })}\n`
}

/** The line of a question and its outcome, with its end of line. `at` is the wall instant, RFC 3339. */
export function recordedLine({ model, parameters, prompt }: Question, outcome: Outcome, at: string): string {
  const line: RecordedAnswer = {
    kind: 'answer',
    digest: promptDigest(prompt),
    model,
    ...(parameters ? { parameters: { ...parameters } } : {}),
    prompt: [...prompt],
    ...(outcome.kind === 'answered' ? { answer: outcome.answer } : { problem: outcome.problem }),
    at,
  }
  return `${JSON.stringify(line)}\n`
}

export interface ReadRecording {
  /** Outcomes by the key of their question. */
  readonly outcomes: ReadonlyMap<string, Outcome>
  readonly problems: readonly { readonly line: number; readonly what: string }[]
}

/**
 * Reads a recording. A line that is none, or whose prompt is not the one that its digest tells of, is named and left out;
 * kinds of lines that are not known are skipped. Of two answers to one question the first counts.
 */
export function readRecording(text: string): ReadRecording {
  const outcomes = new Map<string, Outcome>()
  const problems: { line: number; what: string }[] = []
  const [first = '', ...lines] = text.split('\n')
  if (!Check(RecordingHeader, parsed(first))) {
    const what = `the first line is no {"kind":"models","schema":"${recordingSchema}"}: this is no recording of models`
    return { outcomes, problems: [{ line: 1, what }] }
  }
  for (const [index, line] of lines.entries()) {
    const found = line === '' ? undefined : outcomeIn(line)
    if (typeof found === 'string') problems.push({ line: index + 2, what: `${found}; the line is left out` })
    else if (found && !outcomes.has(found.key)) outcomes.set(found.key, found.outcome)
  }
  return { outcomes, problems }
}

/** What a line holds; undefined where it is of another kind; a text that says what is wrong with it. */
function outcomeIn(line: string): { key: string; outcome: Outcome } | string | undefined {
  const value = parsed(line)
  if (typeof value !== 'object' || value === null) return 'this is no JSON object'
  if ('kind' in value && typeof value.kind === 'string' && value.kind !== 'answer') return undefined
  if (!Check(RecordedAnswer, value)) return 'this is no recorded answer'
  const { digest, model, parameters, prompt, answer, problem } = value
  if (promptDigest(prompt) !== digest) return `the prompt is not the one of ${digest}: it was changed`
  const key = questionKey({ model, prompt, ...(parameters ? { parameters } : {}) })
  if (answer !== undefined) return { key, outcome: { kind: 'answered', answer } }
  if (problem !== undefined) return { key, outcome: { kind: 'problem', problem } }
  return 'there is neither an answer nor a problem'
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
