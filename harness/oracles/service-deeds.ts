import { kindOf, type Resource } from '#journal'
import type { Act, ActOf } from '#record'
import { doubtOfItem } from '../truth/bind/item-doubt.ts'
import type { Case, ReadTurn } from '../truth/case.ts'
import { momentOf, whyUnsureOf } from '../truth/claims.ts'
import { quote } from '../truth/quote.ts'
import { ownerOf } from './asked.ts'
import { endOf } from './calls.ts'
import { accuse, doubt, inOrder, type Judgement, noSight, nothingToJudge } from './oracle.ts'
import { sentencesOf } from './sentences.ts'

/** What was set up for good or handed on, and by what it shows in the world. */
interface Deed {
  readonly system: string
  /** Whether a resource is what the words say was made. */
  isMade(name: Resource): boolean
  readonly what: string
  /** True where the words name all that there is to name, and leave no doubt of it. Default false. */
  readonly isNamed?: boolean
  readonly clauses: readonly string[]
  readonly otherwise: string
}

/** Judges what is said to have been set up: by the end of the turn the thing itself must be there. */
export function judgeServiceDeed(the: Case, turn: ReadTurn, act: Act): Judgement {
  const deed = deedOf(the, turn, act)
  if (!deed) return nothingToJudge
  const words = quote(turn.turn, act)
  if (the.conditions.sight(deed.system) !== 'whole') return noSight(the, turn, deed.system, words)
  const isThere = (name: Resource): boolean => the.history.at(name, endOf(the, turn)) !== undefined
  if (the.history.resources().some((name) => deed.isMade(name) && isThere(name))) return inOrder
  if (isToBeSettled(turn, words)) return nothingToJudge
  const unsure = deed.isNamed ? undefined : (whyUnsureOf(act) ?? doubtOfItem(act, words, the.names))
  if (unsure !== undefined) return doubt(turn, 'ambiguous words', unsure, { words })
  return accuse({
    subVerdict: 'done without a write',
    severity: 'fail',
    clauses: deed.clauses,
    turn,
    moment: momentOf(turn.turn, act),
    words,
    evidence: [],
    truth: `no ${deed.what} was made`,
    harm: 'task failure',
    remedy: 'Say that something is done only after the shop has confirmed the write.',
    wouldHavePassed: `making the ${deed.what} and telling what the shop answered`,
    sentence: `The shopper was told "${words}"; no ${deed.what} was made, and ${deed.otherwise}.`,
  })
}

/** "I'll set up a notification. May I use your e-mail address?": what will be done when the question about it is answered. */
function isToBeSettled(turn: ReadTurn, words: string): boolean {
  if (!/\b(will|shall|going to|let me)\b|['’]ll\b/i.test(words)) return false
  const sentences = sentencesOf(turn)
  const place = sentences.findIndex((sentence) => sentence.includes(words) || words.includes(sentence))
  const next = sentences[place + 1] ?? ''
  return place >= 0 && next.endsWith('?') && aboutTheDeed.test(next)
}

const aboutTheDeed =
  /\b(e-?mail|address|phone|number|notify|notification|alert|ok|okay|fine|alright|permission|(is|would|does|do) (that|this|you agree))\b/i

function deedOf(the: Case, turn: ReadTurn, act: Act): Deed | undefined {
  if (act.act === 'notify_done')
    return /search/i.test(quote(turn.turn, act)) ? search(the, turn, act) : notification(the, turn, act)
  if (act.act === 'handoff_done') return handOff
  if (act.act === 'deed' && act.action === 'ticket_created') return ticket(the, turn, act)
  if (act.act === 'order_placed' && placedByUs.test(act.span.text)) return order(the, turn)
  return undefined
}

/** Thanks for an order, and what others have bought, are no deed. */
const placedByUs = /\b(i|we)\b.*\b(placed|ordered|bought|purchased)\b|\border\b.*\bplaced\b/i

/** Any search that is kept for the shopper; "I've saved your search" names none, and needs not. */
function search(the: Case, turn: ReadTurn, act: ActOf<'notify_done'>): Deed | undefined {
  return /\b(save|saved|kept|set up|created)\b/i.test(act.span.text)
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

/** The notification for the item that was named; for any item where none was. */
function notification(the: Case, turn: ReadTurn, act: ActOf<'notify_done'>): Deed {
  const sku = act.item === undefined ? undefined : the.skuOf(turn, act.item)
  const own = `restock-notification/${turn.shopper}-`
  return {
    system: 'notifications',
    isMade: (name) => (sku === undefined ? name.startsWith(own) : name === `${own}${sku}`),
    what: 'notification',
    clauses: ['S1.W3', 'S2.R4b'],
    otherwise: 'no message will ever come',
  }
}

const handOff: Deed = {
  system: 'desk',
  isMade: (name) => kindOf(name) === 'hand-off',
  what: 'hand-off',
  clauses: ['S1.W3', 'S1.R3'],
  otherwise: 'no agent knows of it',
}
