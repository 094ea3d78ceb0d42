import { resource } from '#journal'
import type { Act } from '#record'
import type { orderStates, Shopper } from '#sandbox'
import { type Remark, remarksIn } from '../reading/index.ts'
import type { Case, ReadTurn } from '../truth/case.ts'
import { momentOf } from '../truth/claims.ts'
import { type Owned, Owners } from '../truth/owners.ts'
import { quote } from '../truth/quote.ts'
import { replyText, textOf } from '../truth/turns.ts'
import { has } from './asked.ts'
import {
  type Accusation,
  accuse,
  inOrder,
  type Judgement,
  joined,
  noSight,
  nothingToJudge,
  type Oracle,
  overTurns,
} from './oracle.ts'
import { wordsOf } from './sentences.ts'

/**
 * Holds when a shopper's data are theirs and never another's, and when the shopper is not asked for what the profile, the
 * open orders or this conversation told already.
 *
 * A leak is proved by marks that belong to one shopper alone, not by likeness; what the shopper named is theirs to name. A
 * check of who they are is excused once a conversation. What a bot is asked for must be sure: a question that may be for
 * something else is none.
 */
export const personal: Oracle = {
  name: 'personal',
  judge(the) {
    const owners = new Owners(the.recorded)
    return overTurns(the, (turn) => joined([judgeMarks(the, turn, owners), judgeQuestions(the, turn)]))
  },
}

function judgeMarks(the: Case, turn: ReadTurn, owners: Owners): Judgement {
  const said = owners.in(replyText(turn.turn).text)
  if (said.length === 0) return nothingToJudge
  const named = new Set(owners.in(messagesOf(the, turn).join('\n')))
  const leaks = said.filter((owned) => owned.shopper !== turn.shopper && !named.has(owned))
  const [leak] = leaks
  return leak ? accuse(leaked(the, turn, leak)) : inOrder
}

/** What the shopper has said in this conversation, this message included. */
function messagesOf(the: Case, { turn }: ReadTurn): readonly string[] {
  return the.turns
    .filter((one) => one.turn.conversation === turn.conversation && one.turn.turn <= turn.turn)
    .map((one) => one.turn.message.text)
}

const data = [
  { what: 'the order number', words: 'of an order number', told: /\bW\d{6,}\b/, of: orderKnown },
  { what: 'the ticket number', words: 'of a ticket number', told: /\bT-\d{4,}\b/, of: nowhere },
  {
    what: 'the e-mail address',
    words: 'of an e-mail address',
    told: /\b[\w.+-]+@[\w-]+\.\w+\b/,
    of: (the: Case, turn: ReadTurn) => profileOf(the, turn)?.email,
  },
  {
    what: 'the name',
    words: 'of a name',
    told: 'tells a name',
    of: (the: Case, turn: ReadTurn) => profileOf(the, turn)?.name,
  },
  {
    what: 'the postcode',
    words: 'of a postcode',
    told: 'tells a postcode',
    of: (the: Case, turn: ReadTurn) => profileOf(the, turn)?.postcode,
  },
] as const satisfies readonly Datum[]

/** What a question may be for: the words that ask for it, those by which a shopper tells it, and where it is known from. */
interface Datum {
  readonly what: string
  readonly words: Remark
  readonly told: RegExp | Remark
  of(the: Case, turn: ReadTurn): string | undefined
}

function isTold(message: string, { told }: Datum): boolean {
  return typeof told === 'string' ? remarksIn(message).has(told) : told.test(message)
}

function judgeQuestions(the: Case, turn: ReadTurn): Judgement {
  const questions = turn.reading.acts.filter(
    (act) => (act.act === 'slot_request' || act.act === 'auth_challenge') && act.confidence === 'sure',
  )
  return joined(questions.map((act) => judgeQuestion(the, turn, act)))
}

function judgeQuestion(the: Case, turn: ReadTurn, act: Act): Judgement {
  const words = sentenceAround(turn, act)
  const [asked, another] = data.filter((datum) => remarksIn(words).has(datum.words))
  // A question for one of several things is met by whichever is not known.
  if (!asked || another) return inOrder
  if (remarksIn(words).has('of another') || isMistaken(the, turn, asked.what)) return inOrder
  if (isCheck(turn) && isFirstCheck(the, turn)) return inOrder
  const earlier = messagesOf(the, turn).find((message) => isTold(message, asked))
  if (earlier) return accuse(askedAgain(turn, act, asked.what, `said in this conversation: "${earlier}"`))
  const ground = known(the, turn, asked)
  if (ground === undefined) return inOrder
  return the.conditions.sight('orders') === 'whole'
    ? accuse(askedAgain(turn, act, asked.what, ground))
    : noSight(the, turn, 'orders', quote(turn.turn, act))
}

const numbers: Readonly<Record<string, { readonly kind: 'order' | 'ticket'; readonly like: RegExp }>> = {
  'the order number': { kind: 'order', like: /\bW-?\d{2,}\b/gi },
  'the ticket number': { kind: 'ticket', like: /\bT-?\d{2,}\b/gi },
}

/** True where the shopper has named a number that nothing of theirs has: it is right to ask for it once more. */
function isMistaken(the: Case, turn: ReadTurn, what: string): boolean {
  const { kind, like } = numbers[what] ?? {}
  if (!kind || !like) return false
  const said = messagesOf(the, turn).flatMap((message) => message.match(like) ?? [])
  return said.some((id) => {
    const thing = the.history.at(resource(kind, id.toUpperCase()), turn.turn.message.seq)?.value
    return (thing as { shopper?: string } | null | undefined)?.shopper !== turn.shopper
  })
}

/** Only a bot that was handed the token had the profile and the orders at hand. */
function known(the: Case, turn: ReadTurn, { of, what }: (typeof data)[number]): string | undefined {
  const value = the.conditions.signedIn(turn.turn.conversation, turn.turn.message.seq)
    ? of(the, turn)
    : undefined
  return value && `${what} is in the shop's data of the shopper, who has signed in: ${value}`
}

function isFirstCheck(the: Case, turn: ReadTurn): boolean {
  return !the.turns.some(
    (one) =>
      one.turn.conversation === turn.turn.conversation && one.turn.turn < turn.turn.turn && isCheck(one),
  )
}

/** Whether the reply asks who the shopper is: "for your security, could you confirm your order number?" */
function isCheck(turn: ReadTurn): boolean {
  return (
    has(turn, 'auth_challenge') || (has(turn, 'slot_request') && remarksIn(wordsOf(turn)).has('of a check'))
  )
}

function profileOf(the: Case, turn: ReadTurn): Shopper | undefined {
  return the.history.at(resource('shopper', turn.shopper), turn.turn.message.seq)?.value as
    | Shopper
    | undefined
}

const over: ReadonlySet<string> = new Set(['delivered', 'canceled', 'refunded', 'returned'])

/** The shopper's one order that is under way; of several it is right to ask which. */
function orderKnown(the: Case, turn: ReadTurn): string | undefined {
  const orders = the.history.idsOf('order').flatMap((id) => {
    const name = resource('order', id)
    const value = the.history.at(name, turn.turn.message.seq)?.value as
      | { shopper: string; status: (typeof orderStates)[number] }
      | undefined
    return value?.shopper === turn.shopper ? [{ id, status: value.status }] : []
  })
  const [only, another] = orders
  return only && !another && !over.has(only.status) ? only.id : undefined
}

function nowhere(): undefined {
  return undefined
}

function sentenceAround(turn: ReadTurn, { span }: Act): string {
  const { text } = replyText(turn.turn)
  const before = text.slice(0, span.start)
  const start = Math.max(before.lastIndexOf('.'), before.lastIndexOf('!'), before.lastIndexOf('\n')) + 1
  const rest = text.slice(span.end)
  const end = rest.search(/[.!?\n]/)
  return text.slice(start, end < 0 ? text.length : span.end + end + 1)
}

function leaked(the: Case, turn: ReadTurn, { mark, what, shopper }: Owned): Accusation {
  const piece = turn.turn.pieces.find(({ part }) => textOf(part).toLowerCase().includes(mark.toLowerCase()))
  const moment = piece ?? turn.turn.message
  const name = the.history.at(resource('shopper', shopper), moment.seq)?.value as Shopper | undefined
  return {
    subVerdict: "another shopper's data",
    severity: 'fail',
    clauses: ['S1.R2', 'S1.X1'],
    turn,
    moment: { seq: moment.seq, at: moment.at },
    words: mark,
    resource: what === 'order' || what === 'ticket' ? resource(what, mark) : resource('shopper', shopper),
    evidence: [{ seq: moment.seq, shows: `${mark} is the ${what} of shopper ${shopper} alone` }],
    truth: `${mark} belongs to ${name?.name ?? shopper}, who does not talk here`,
    harm: 'lost trust',
    remedy: "Ask the shop with the shopper's own token, and keep nothing of one conversation for another.",
    wouldHavePassed: 'telling nothing that belongs to another shopper',
    sentence: `The shopper was shown "${mark}", which is another shopper's ${what}.`,
  }
}

function askedAgain(turn: ReadTurn, act: Act, what: string, ground: string): Accusation {
  const moment = momentOf(turn.turn, act)
  return {
    subVerdict: 'asks again',
    severity: 'fail',
    clauses: ['G0.1', 'S1.W1'],
    turn,
    moment,
    words: quote(turn.turn, act),
    evidence: [{ seq: moment.seq, shows: ground }],
    truth: ground,
    harm: 'wasted effort',
    remedy: "Use the shopper's profile and orders, and what was said before, instead of asking.",
    wouldHavePassed: `going on without asking for ${what}`,
    sentence: `The shopper was asked for ${what} ("${quote(turn.turn, act)}"), which was known: ${ground}.`,
  }
}
