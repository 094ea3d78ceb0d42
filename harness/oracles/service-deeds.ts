import { kindOf, type Resource } from '#journal'
import type { Act } from '#record'
import { doubtOfItem } from '../truth/bind/item-doubt.ts'
import type { Case, ReadTurn } from '../truth/case.ts'
import { momentOf, whyUnsureOf } from '../truth/claims.ts'
import { quote } from '../truth/quote.ts'
import { endOf } from './calls.ts'
import { accuse, doubt, inOrder, type Judgement, noSight, nothingToJudge } from './oracle.ts'

/** What was set up for good or handed on, and by what it shows in the world. */
interface Deed {
  readonly system: string
  /** Whether a resource is what the words say was made. */
  isMade(name: Resource): boolean
  readonly what: string
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
  const unsure = whyUnsureOf(act) ?? doubtOfItem(act, words, the.names)
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

function deedOf(the: Case, turn: ReadTurn, act: Act): Deed | undefined {
  if (act.act === 'notify_done' && !/search/i.test(quote(turn.turn, act))) return notification(the, turn, act)
  if (act.act === 'handoff_done') return handOff
  return undefined
}

/** The notification for the item that was named; for any item where none was. */
function notification(the: Case, turn: ReadTurn, act: Extract<Act, { act: 'notify_done' }>): Deed {
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
