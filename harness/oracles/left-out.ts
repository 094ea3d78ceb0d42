import { type Ask, idOf, kindOf } from '#journal'
import { remarksIn } from '../reading/index.ts'
import type { Case, ReadTurn } from '../truth/case.ts'
import type { Claim } from '../truth/claims.ts'
import type { FactAsked } from './asked.ts'
import { sentencesOf } from './sentences.ts'

const kindsOfStatus: Readonly<Record<string, 'of an order' | 'of a ticket'>> = {
  order: 'of an order',
  ticket: 'of a ticket',
}

/**
 * Whether a message asked for an order and a ticket, and the reply surely tells of the other one alone: it names that one,
 * holds one status, and has no sentence that could be of this one, in whatever words.
 */
export function isLeftOut(the: Case, turn: ReadTurn, ask: Ask): boolean {
  const kind = kindOf(ask.for === 'fact' ? ask.of : ask.on)
  const words = kindsOfStatus[kind]
  const told = turn.claims.filter(({ sure, act }) => sure && isStatus(act.act))
  const [only, another] = told.filter((claim) => isOther(turn, ask, claim))
  if (!words || !only || another || turn.reading.acts.filter(({ act }) => isStatus(act)).length > 1)
    return false
  return (
    isNamed(turn, only) &&
    sentencesOf(turn).every((sentence) => isBesides(the, sentence, ask as FactAsked, only))
  )
}

function isStatus(act: string): boolean {
  return act === 'order_status' || act === 'ticket_status'
}

/** A claim on something else that the message asked for, and of another kind. */
function isOther({ turn }: ReadTurn, ask: Ask, { resource }: Claim): boolean {
  const { asks } = turn.message
  return (
    ask.for === 'fact' &&
    kindOf(resource) !== kindOf(ask.of) &&
    asks.some((one) => one.for === 'fact' && one.fact === 'status' && one.of === resource)
  )
}

/** By its number, or as what it is. */
function isNamed(turn: ReadTurn, { resource }: Claim): boolean {
  const words = kindsOfStatus[kindOf(resource)]
  return sentencesOf(turn).some(
    (sentence) =>
      sentence.toUpperCase().includes(idOf(resource)) || (words && remarksIn(sentence).has(words)),
  )
}

/** A sentence that holds the other's status, or a courtesy, and no word of what was left out. */
function isBesides(the: Case, sentence: string, { of }: FactAsked, { words }: Claim): boolean {
  const remarks = remarksIn(sentence)
  const own = kindsOfStatus[kindOf(of)]
  if (!own || remarks.has(own) || remarks.has('of one thing more') || namesSubject(the, of, sentence))
    return false
  return sentence.includes(words) || words.includes(sentence) || remarks.has('courtesy')
}

/** Whether a sentence holds a word of what a ticket is about, or the number. */
function namesSubject(the: Case, of: FactAsked['of'], sentence: string): boolean {
  const { subject = '' } = (the.history.versions(of)[0]?.value ?? {}) as { subject?: string }
  const said = sentence.toLowerCase()
  const names = [idOf(of), ...subject.split(/\P{L}+/u).filter((word) => word.length >= shortest)]
  return names.some((name) => said.includes(name.toLowerCase()))
}
const shortest = 4
