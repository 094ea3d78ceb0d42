import { idOf, kindOf } from '#journal'
import { type Remark, remarksIn } from '../reading/index.ts'
import type { Case, ReadTurn } from '../truth/case.ts'
import { wantedSince } from '../truth/goals.ts'
import { type DeedAsked, has } from './asked.ts'
import { nextMessage, ownCommits } from './calls.ts'
import { type Deed, judgeMade } from './made.ts'
import { type Judgement, joined, nothingToJudge } from './oracle.ts'
import { momentOfSentence, sentencesOf } from './sentences.ts'
import { handOff, notificationOf } from './service-deeds.ts'

/** What a promise that stands for later is about, and the act by which it is said to be set up already. */
const promises: Readonly<
  Partial<Record<DeedAsked['deed'], { readonly said: Remark; readonly done: 'notify_done' | 'handoff_done' }>>
> = {
  'notify-restock': { said: 'will be told', done: 'notify_done' },
  'hand-off': { said: 'will be met', done: 'handoff_done' },
}

/**
 * "You'll get an e-mail when it's back", "a colleague will be with you shortly", to a shopper who asks for just that: kept by
 * the subscription or the hand-off, or by a ticket, before the shopper speaks again.
 *
 * No promise is taken from a reply that asks something, leads elsewhere, or tells of a failure.
 */
export function judgePromises(the: Case, turn: ReadTurn): Judgement {
  const deeds = turn.turn.message.asks.filter((ask): ask is DeedAsked => ask.for === 'deed')
  return isOpen(turn) ? nothingToJudge : joined(deeds.map((ask) => judgePromise(the, turn, ask)))
}

function isOpen(turn: ReadTurn): boolean {
  return (
    has(turn, 'confirmation_request', 'slot_request', 'auth_challenge', 'privacy_refusal') ||
    has(turn, 'failure_disclosure', 'limitation') ||
    sentencesOf(turn).some((sentence) => sentence.endsWith('?'))
  )
}

function judgePromise(the: Case, turn: ReadTurn, ask: DeedAsked): Judgement {
  const promise = promises[ask.deed]
  if (!promise || has(turn, promise.done)) return nothingToJudge
  const words = sentencesOf(turn).find((sentence) => isSaid(sentence, promise.said))
  if (words === undefined) return nothingToJudge
  const until = nextMessage(the, turn)
  return judgeMade(the, turn, orTicket(the, turn, deedAsked(turn, ask), until), {
    ...{ words, until, subVerdict: 'promised, not done' },
    moment: momentOfSentence(turn, words),
  })
}

function isSaid(sentence: string, said: Remark): boolean {
  const remarks = remarksIn(sentence)
  return remarks.has(said) && !remarks.has('told:not')
}

function deedAsked(turn: ReadTurn, { deed, on }: DeedAsked): Deed {
  return deed === 'hand-off' ? handOff : notificationOf(turn, idOf(on))
}

/** A ticket that the bot wrote to since is somebody's to answer: by it the shopper will hear as well. */
function orTicket(the: Case, turn: ReadTurn, deed: Deed, until: number): Deed {
  const isWritten: Deed['isMade'] = (name) =>
    kindOf(name) === 'ticket' && ownCommits(the, name, wantedSince(the, turn), until).length > 0
  return { ...deed, isMade: (name, value) => deed.isMade(name, value) || isWritten(name, value) }
}
