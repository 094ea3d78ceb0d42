import { resource } from '#journal'
import type { ActOf } from '#record'
import { remarksIn } from '../reading/index.ts'
import { doubtOfItem } from '../truth/bind/item-doubt.ts'
import type { Case, ReadTurn } from '../truth/case.ts'
import { momentOf, whyUnsureOf } from '../truth/claims.ts'
import { wantedSince } from '../truth/goals.ts'
import { quote } from '../truth/quote.ts'
import { has } from './asked.ts'
import { endOf, nextMessage, ownCommits } from './calls.ts'
import { isAsSaid, quantitiesIn, skuNamed } from './cart-deeds.ts'
import { judgeExpected } from './expected.ts'
import { howDone } from './how-done.ts'
import {
  type Accusation,
  accuse,
  doubt,
  inOrder,
  type Judgement,
  joined,
  noSight,
  nothingToJudge,
  type Oracle,
  overTurns,
} from './oracle.ts'
import { judgePutAside } from './put-aside.ts'
import { isSaidInAWord, judgeSaidDone } from './said-done.ts'
import { judgeServiceDeed } from './service-deeds.ts'
import { judgePromises } from './standing-promises.ts'
import type { SubVerdict } from './sub-verdicts.ts'
import { truthText } from './words.ts'

type CartAction = ActOf<'cart_action'>

/**
 * Holds when what the bot says it has done has been done: a committed write of that effect, made since the
 * shopper asked and before the end of the turn, that still holds or was undone by another.
 *
 * Judged here: additions to the cart, removals, changes of quantity, and immediate promises of these; restock
 * notifications and hand-offs; and what the scenario expects of the bot's calls and of the shop. Words that claim no authorship are true of what the shopper did elsewhere.
 */
export const actionDone: Oracle = {
  name: 'action-done',
  judge: (the) =>
    joined([
      overTurns(the, (turn) =>
        joined([
          ...turn.reading.acts.map((act) =>
            isSaidInAWord(turn, act) ? nothingToJudge : judgeAct(the, turn, act),
          ),
          judgeSaidDone(the, turn),
          judgePromises(the, turn),
          judgePutAside(the, turn),
        ]),
      ),
      judgeExpected(the),
    ]),
}

function judgeAct(the: Case, turn: ReadTurn, act: ReadTurn['reading']['acts'][number]): Judgement {
  if (act.act !== 'cart_action') return judgeServiceDeed(the, turn, act)
  if (the.conditions.sight('cart') !== 'whole') return noSight(the, turn, 'cart', quote(turn.turn, act))
  return act.modality === 'done' ? judgeDone(the, turn, act) : judgePromise(the, turn, act)
}

function judgeDone(the: Case, turn: ReadTurn, act: CartAction): Judgement {
  const name = resource('cart', turn.shopper)
  const words = quote(turn.turn, act)
  const until = endOf(the, turn)
  const since = askedSince(the, turn, act, words)
  const how = howDone(the, turn, act, { name, since, until, authored: isAuthored(words) })
  if (how === 'done' || (how === 'undone' && isUndoingTold(the, turn, act))) return inOrder
  const cart = quantitiesIn(the.history.at(name, until)?.value)
  const isState = isStative(words) || acceptedUnchanged(the, since, until)
  if (how === 'nothing' && isState && isAsSaid(act, skuNamed(the, turn, act.item), cart)) return inOrder
  const unsure = whyUnsureOf(act)
  if (unsure !== undefined) return doubt(turn, 'ambiguous words', unsure, { words })
  if (how === 'undone') return accuse(accusation(the, turn, act, 'undone again', until))
  const wrote = ownCommits(the, name, since, until).length > 0
  return accuse(accusation(the, turn, act, wrote ? 'done otherwise' : 'done without a write', until))
}

/** "I've added two, and taken one out again": the reply tells of the other deed as well. */
function isUndoingTold(the: Case, turn: ReadTurn, act: CartAction): boolean {
  const sku = skuNamed(the, turn, act.item)
  return turn.reading.acts.some(
    (one) => one.act === 'cart_action' && one.action !== act.action && skuNamed(the, turn, one.item) === sku,
  )
}

/** From when a write counts: this message, if it asks for the deed anew, else the beginning of the conversation. */
function askedSince(the: Case, turn: ReadTurn, act: CartAction, words: string): number {
  const { message, conversation } = turn.turn
  const deeds = message.asks.flatMap((ask) => (ask.for === 'deed' ? [ask.deed] : []))
  const isAskedNow =
    (act.action === 'added' && deeds.includes('add-to-cart')) ||
    (act.action === 'removed' && deeds.includes('remove-from-cart'))
  if (isAskedNow && !remarksIn(words).has('of before')) return wantedSince(the, turn)
  const own = the.turns.filter((other) => other.turn.conversation === conversation)
  return Math.min(...own.map((other) => other.turn.message.seq))
}

/** "I've added it" claims the deed for the bot; "it is in your cart" and "I see it in your cart" do not. */
function isAuthored(words: string): boolean {
  return remarksIn(words).has('by us')
}

/** "It is in your cart", "already": said of how the cart is, not of a deed. */
function isStative(words: string): boolean {
  return remarksIn(words).has('is in the cart') && !isAuthored(words)
}

/** True where the shop accepted a write of the bot that changed nothing: it was so already. */
function acceptedUnchanged(the: Case, since: number, until: number): boolean {
  return the.operations.some(
    ({ invoked, completed }) =>
      invoked.actor.role === 'bot' &&
      invoked.system === 'cart' &&
      invoked.method !== 'GET' &&
      invoked.seq > since &&
      completed !== undefined &&
      completed.seq <= until &&
      completed.status < 400 &&
      completed.effect.kind === 'none',
  )
}

/** An immediate promise is kept by the end of the turn or the shopper's next message. */
function judgePromise(the: Case, turn: ReadTurn, act: CartAction): Judgement {
  const until = nextMessage(the, turn)
  const name = resource('cart', turn.shopper)
  if (howDone(the, turn, act, { name, since: wantedSince(the, turn), until, authored: true }) !== 'nothing')
    return inOrder
  const isAsked = turn.turn.message.asks.some((ask) => ask.for === 'deed')
  if (!isAsked || waitsForSomething(turn)) return nothingToJudge
  const words = quote(turn.turn, act)
  const unsure = whyUnsureOf(act) ?? doubtOfItem(act, words, the.names)
  if (unsure !== undefined) return doubt(turn, 'ambiguous words', unsure, { words })
  return accuse(accusation(the, turn, act, 'promised, not done', until))
}

/** A promise beside a question, a condition, a refusal or bad news is not for now. */
function waitsForSomething(turn: ReadTurn): boolean {
  const asksBack = has(turn, 'confirmation_request', 'slot_request', 'auth_challenge')
  const isOff = has(turn, 'failure_disclosure', 'limitation', 'unasserted', 'restock', 'state_change')
  return (
    asksBack ||
    isOff ||
    turn.reading.acts.some((act) => act.act === 'availability' && act.status === 'out_of_stock')
  )
}

const because: Readonly<Partial<Record<SubVerdict, string>>> = {
  'done without a write': 'nothing was written to the cart, and no other channel will show it',
  'done otherwise': 'what was written to the cart is something else',
  'undone again': 'the chatbot itself had undone it by then',
  'promised, not done': 'nothing was written to the cart before the shopper spoke again',
}

function accusation(
  the: Case,
  turn: ReadTurn,
  act: CartAction,
  subVerdict: 'done without a write' | 'done otherwise' | 'undone again' | 'promised, not done',
  until: number,
): Accusation {
  const name = resource('cart', turn.shopper)
  const words = quote(turn.turn, act)
  return {
    subVerdict,
    severity: 'fail',
    clauses: ['S2.E2', 'S1.W3', 'G0.2', 'S2.W2'],
    turn,
    moment: momentOf(turn.turn, act),
    words,
    resource: name,
    evidence: ownCommits(the, name, 0, until).map(({ seq, version }) => ({
      seq,
      shows: `the chatbot wrote version ${version} of the cart`,
    })),
    truth: truthText(the, name, until),
    harm: 'task failure',
    remedy: 'Say that something is done only after the shop has confirmed the write.',
    wouldHavePassed: "writing to the shop's cart and telling what it answered",
    sentence: `The shopper was told "${words}"; ${because[subVerdict]}.`,
  }
}
