import Type from 'typebox'
import { Check } from 'typebox/value'
import { type Outcome, problem } from './outcome.ts'

/** The longest answer that is taken, in UTF-16 code units. What is asked for has a few hundred. */
const longestAnswer = 16_000

/** What is read of a chat completion. Endpoints add members of their own, which are nobody's business. */
const Completion = Type.Object({
  choices: Type.Array(
    Type.Object({
      message: Type.Object({ content: Type.String() }),
      finish_reason: Type.Optional(Type.Union([Type.String(), Type.Null()])),
    }),
    { minItems: 1 },
  ),
})

/**
 * The words of the model in the body of a chat completion. An answer that was cut off by a limit, or held back by a
 * filter, is none.
 * @see https://platform.openai.com/docs/api-reference/chat/object
 */
export function answerIn(body: string): Outcome {
  const completion = parsed(body)
  if (completion === undefined) return problem('unreadable', `its answer is not JSON: ${beginningOf(body)}`)
  if (!Check(Completion, completion))
    return problem(
      'unreadable',
      `its answer has no choices[0].message.content that is a text: ${beginningOf(body)}`,
    )
  const [choice] = completion.choices
  const { content } = choice!.message
  const ended = choice!.finish_reason ?? 'stop'
  if (ended !== 'stop')
    return problem('unreadable', `its answer ended by "${ended.slice(0, 40)}", and is not whole`)
  if (content.length > longestAnswer)
    return problem('unreadable', `the model said ${content.length} characters; ${longestAnswer} are taken`)
  return { kind: 'answered', answer: content }
}

/** The first of a text, for a message. */
export function beginningOf(text: string): string {
  if (text === '') return '(nothing)'
  return text.length > 200 ? `${text.slice(0, 200)}...` : text
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
