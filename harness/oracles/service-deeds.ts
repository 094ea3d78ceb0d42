import { kindOf, type Resource } from '#journal'
import type { Act, ActOf } from '#record'
import { remarksIn } from '../reading/index.ts'
import { doubtOfItem } from '../truth/bind/item-doubt.ts'
import type { Case, ReadTurn } from '../truth/case.ts'
import { momentOf, whyUnsureOf } from '../truth/claims.ts'
import { quote } from '../truth/quote.ts'
import { ownerOf } from './asked.ts'
import { endOf, ownCommits } from './calls.ts'
import { type Deed, judgeMade } from './made.ts'
import { type Judgement, nothingToJudge } from './oracle.ts'
import { sentencesOf } from './sentences.ts'

/** Judges what is said to have been set up: by the end of the turn the thing itself must be there. */
export function judgeServiceDeed(the: Case, turn: ReadTurn, act: Act): Judgement {
  const deed = deedOf(the, turn, act)
  if (!deed) return nothingToJudge
  const words = quote(turn.turn, act)
  const unsure = deed.isNamed ? undefined : (whyUnsureOf(act) ?? doubtOfItem(act, words, the.names))
  return judgeMade(the, turn, deed, {
    words,
    moment: momentOf(turn.turn, act),
    until: endOf(the, turn),
    isOpen: isToBeSettled(turn, words),
    ...(unsure === undefined ? {} : { unsure }),
  })
}

/** "I'll set up a notification. May I use your e-mail address?": what will be done when the question about it is answered. */
function isToBeSettled(turn: ReadTurn, words: string): boolean {
  if (!remarksIn(words).has('to come')) return false
  const sentences = sentencesOf(turn)
  const place = sentences.findIndex((sentence) => sentence.includes(words) || words.includes(sentence))
  const next = sentences[place + 1] ?? ''
  return place >= 0 && next.endsWith('?') && remarksIn(next).has('asks leave')
}

function deedOf(the: Case, turn: ReadTurn, act: Act): Deed | undefined {
  if (act.act === 'notify_done')
    return remarksIn(quote(turn.turn, act)).has('of a search')
      ? search(the, turn, act)
      : notification(the, turn, act)
  if (act.act === 'handoff_done') return passedOn(the, turn, act)
  if (act.act === 'deed' && act.action === 'ticket_created') return ticket(the, turn, act)
  if (act.act === 'order_placed' && remarksIn(act.span.text).has('ordered by us')) return order(the, turn)
  return undefined
}

/** Any search that is kept for the shopper; "I've saved your search" names none, and needs not. */
function search(the: Case, turn: ReadTurn, act: ActOf<'notify_done'>): Deed | undefined {
  return remarksIn(act.span.text).has('is kept')
    ? {
        ...{ system: 'notifications', what: 'saved search', clauses: ['S1.W3', 'S2.R4b'], isNamed: true },
        isMade: (name) => kindOf(name) === 'saved-search' && ownerOf(the, name) === turn.shopper,
        otherwise: 'no message will ever come',
      }
    : undefined
}

/** A ticket that the shopper has and that is not done with: the words may be of one that was there. A number is `grounded`'s. */
function ticket(the: Case, turn: ReadTurn, { modality, id }: ActOf<'deed'>): Deed | undefined {
  if (modality !== 'done' || id !== undefined) return undefined
  return {
    ...{ system: 'tickets', what: 'ticket', clauses: ['S1.W3', 'S1.W2'] },
    isMade: (name) => {
      const value = the.history.at(name, endOf(the, turn))?.value as { status?: string } | null | undefined
      return isTheirs(the, turn, name, 'ticket') && value?.status !== 'closed' && value?.status !== 'resolved'
    },
    otherwise: 'nobody will look into it',
  }
}

/** An order of the shopper's, whenever it was placed. */
function order(the: Case, turn: ReadTurn): Deed {
  return {
    ...{ system: 'orders', what: 'order', clauses: ['S1.W3', 'S2.W2'] },
    isMade: (name) => isTheirs(the, turn, name, 'order'),
    otherwise: 'nothing will be sent',
  }
}

/** What nobody owns may have been made for a guest. */
function isTheirs(the: Case, turn: ReadTurn, name: Resource, kind: 'ticket' | 'order'): boolean {
  if (kindOf(name) !== kind) return false
  const owner = ownerOf(the, name)
  return owner === undefined || owner === turn.shopper
}

function notification(the: Case, turn: ReadTurn, { item }: ActOf<'notify_done'>): Deed {
  return notificationOf(turn, item === undefined ? undefined : the.skuOf(turn, item))
}

/** The shopper's notification for an item; for any item where none is named. */
export function notificationOf(turn: ReadTurn, sku: string | undefined): Deed {
  const own = `restock-notification/${turn.shopper}-`
  return {
    system: 'notifications',
    isMade: (name) => (sku === undefined ? name.startsWith(own) : name === `${own}${sku}`),
    what: 'notification',
    clauses: ['S1.W3', 'S2.R4b'],
    otherwise: 'no message will ever come',
  }
}

/** "We have passed this on to our team": by a hand-off, or by a ticket that was written in this turn. */
function passedOn(the: Case, turn: ReadTurn, act: ActOf<'handoff_done'>): Deed {
  if (!remarksIn(quote(turn.turn, act)).has('passes it on')) return handOff
  const until = endOf(the, turn)
  return {
    ...handOff,
    isMade: (name) =>
      handOff.isMade(name, undefined) ||
      (isTheirs(the, turn, name, 'ticket') && ownCommits(the, name, turn.turn.message.seq, until).length > 0),
  }
}

/** Any hand-off: there is but one desk. */
export const handOff: Deed = {
  system: 'desk',
  isMade: (name) => kindOf(name) === 'hand-off',
  what: 'hand-off',
  clauses: ['S1.W3', 'S1.R3'],
  otherwise: 'no agent knows of it',
}
