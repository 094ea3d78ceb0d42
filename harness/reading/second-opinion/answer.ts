import Type from 'typebox'
import { strictJson } from '../../model/strict-json.ts'
import { candidateNames, type OpinionQuestion } from './question.ts'

const exact = { additionalProperties: false }
const Said = Type.Enum(['said', 'not said', 'unclear'])

/** What a model may answer; anything else is no answer. */
const OpinionAnswer = Type.Object(
  {
    readings: Type.Object({ r1: Said, r2: Said, r3: Said, r4: Said }, exact),
    quote: Type.String({ maxLength: 2000 }),
  },
  exact,
)

/** How much of a reply may stand around the words in a quote, UTF-16 code units. */
const mostAround = 300

/** What comes of an answer: it settles that the words say what they were read to say, or it changes nothing. */
export type Opinion =
  | { readonly settles: true; readonly quote: string }
  | { readonly settles: false; readonly why: string }

const unsettled = (why: string): Opinion => ({ settles: false, why })

/**
 * What an answer is worth. It settles only where it has just the form that was asked for, calls the claim said and each
 * of the other three not said, and quotes a stretch of the reply that holds the words of the claim and stands there to
 * the letter. No answer makes a claim, changes one, or takes one away.
 */
export function opinionOf(
  { claim, reply, start, end }: Omit<OpinionQuestion, 'prompt'>,
  answer: string,
): Opinion {
  const strict = strictJson(OpinionAnswer, answer)
  if (strict.kind === 'misfit') return unsettled(strict.why)
  const { readings, quote } = strict.value
  if (readings[claim] !== 'said') return unsettled(`it says that this is ${readings[claim]}`)
  const others = candidateNames.filter((name) => name !== claim)
  if (others.some((name) => readings[name] !== 'not said'))
    return unsettled('it says that the words may mean something else as well')
  if (quote.length > end - start + mostAround) return unsettled('it quotes more than the words')
  const at = reply.indexOf(quote, Math.max(end - quote.length, 0))
  if (quote === '' || at < 0 || at > start)
    return unsettled('what it quotes does not hold the words, or is not in the reply')
  return { settles: true, quote }
}

/** The answer that settles a question: what one asks for in thought, to see whether it would matter. */
export function settlingAnswer({ claim, reply, start, end }: OpinionQuestion): string {
  const readings = Object.fromEntries(
    candidateNames.map((name) => [name, name === claim ? 'said' : 'not said']),
  )
  return JSON.stringify({ readings, quote: reply.slice(start, end) })
}
