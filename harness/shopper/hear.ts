import type { Part } from '#journal'
import { has, stepsOf } from '../oracles/asked.ts'
import type { Case, ReadTurn } from '../truth/case.ts'
import type { Known } from './known.ts'
import type { Heard } from './machine.ts'
import { isMet } from './met.ts'
import { asksNothing } from './no-question.ts'
import { declaredAnswer } from './questions/declared.ts'
import { choiceAsked, dataAsked, otherwiseAsked } from './questions/index.ts'
import type { Asked, Question, Saying } from './questions/question.ts'
import { askingSentences, logInLink, optionsIn, proseOf } from './reply.ts'
import type { Temperament } from './temperaments.ts'
import { temperaments } from './temperaments.ts'

/** What is asked, by name, and what the shopper says to it; undefined where they know nothing to say. */
interface Answer {
  readonly asked: readonly string[]
  readonly says: string | undefined
}

export interface Hearing {
  readonly known: Known
  readonly temperament: Temperament
  /** Whether the shopper would log in, and has not. */
  readonly wouldLogIn: boolean
}

/** Whether a reply may ask for something at all; where it can't, nobody need read it. */
export function mayAsk(parts: readonly Part[], wouldLogIn: boolean): boolean {
  const prose = proseOf(parts)
  return (
    askingSentences(prose).length > 0 ||
    optionsIn(parts, prose).length > 0 ||
    (wouldLogIn && logInLink(parts) !== undefined)
  )
}

/** What the shopper makes of a reply: whether they have what they wanted, and what is asked of them. */
export function hear(the: Case, turn: ReadTurn, { known, temperament, wouldLogIn }: Hearing): Heard {
  const parts = turn.turn.pieces.map(({ part }) => part)
  const prose = proseOf(parts)
  const sentences = askingSentences(prose)
  const { asked, says } = answerTo(turn, sentences, optionsIn(parts, prose), { known, temperament })
  return {
    met: isMet(the, turn, known.asks),
    leadsToLogIn: wouldLogIn && logInLink(parts) !== undefined,
    asked,
    ...(says === undefined ? {} : { answer: says }),
    words: sentences.at(-1) ?? prose,
  }
}

function answerTo(
  turn: ReadTurn,
  sentences: readonly string[],
  options: Asked['options'],
  { known, temperament }: Pick<Hearing, 'known' | 'temperament'>,
): Answer {
  const { says } = temperaments[temperament]
  const declared = sentences.flatMap((sentence) => declaredAnswer(known, sentence) ?? [])
  if (declared.length > 0)
    return { asked: declared.map(({ bare }) => `declared: ${bare}`), says: says(declared) }
  const closed = isClosed(turn)
  const choice = closed ? undefined : choiceAsked['which of these'].answer(known, { sentence: '', options })
  if (choice) return { asked: [nameOf(options)], says: choice.bare }
  const data = answersAmong(dataAsked, known, sentences, options)
  if (data) return { ...data, says: data.sayings.length > 0 ? says(data.sayings) : undefined }
  const other = closed ? undefined : answersAmong(otherwiseAsked, known, sentences.slice(-1), options)
  if (other) return { ...other, says: other.sayings.length > 0 ? says(other.sayings) : undefined }
  const open = sentences.filter((sentence) => !asksNothing(sentence))
  const isAsked = open.length > 0 && has(turn, 'slot_request', 'auth_challenge', 'confirmation_request')
  return { asked: isAsked ? ['something else'] : [], says: undefined }
}

/** The questions of a table that the sentences ask, and what the shopper knows to say to them. */
function answersAmong(
  table: Readonly<Record<string, Question>>,
  known: Known,
  sentences: readonly string[],
  options: Asked['options'],
): { asked: readonly string[]; sayings: readonly Saying[] } | undefined {
  const found = Object.entries(table).flatMap(([name, question]) => {
    const sentence = sentences.find((one) => question.asks({ sentence: one, options }))
    return sentence === undefined ? [] : [{ name, saying: question.answer(known, { sentence, options }) }]
  })
  if (found.length === 0) return undefined
  return { asked: found.map(({ name }) => name), sayings: found.flatMap(({ saying }) => saying ?? []) }
}

/** A menu is known by what it offers: the next one is another question. */
function nameOf(options: Asked['options']): string {
  return `which of these: ${options.map(({ label }) => label).join(' | ')}`
}

/** The bot said why it can't, or sent the shopper away; what it then offers is another matter than the goal. */
function isClosed(turn: ReadTurn): boolean {
  if (has(turn, 'slot_request', 'auth_challenge', 'confirmation_request')) return false
  if (has(turn, 'failure_disclosure', 'limitation', 'privacy_refusal', 'deflection')) return true
  return stepsOf(turn).some((step) => step === 'retry' || step === 'human')
}
