import { type EntryOf, type Resource, resource } from '#journal'
import type { ActOf } from '#record'
import type { Cart } from '#sandbox'
import type { Case, ReadTurn } from '../truth/case.ts'
import { momentOf, quote } from '../truth/claims.ts'
import { productsOf } from '../truth/recorded.ts'
import {
  accuse,
  doubt,
  inOrder,
  type Judgement,
  noSight,
  nothingToJudge,
  type Oracle,
  overTurns,
} from './oracle.ts'
import { truthText } from './words.ts'

/**
 * Holds when what the bot says it has done has been done: a committed write of that effect, made since the
 * shopper asked and before it was said.
 *
 * Judged here: additions to the cart, removals, changes of quantity, restock notifications.
 */
export const actionDone: Oracle = {
  name: 'action-done',
  judge: (the) => overTurns(the, (turn) => joined(turn.reading.acts.map((act) => judgeAct(the, turn, act)))),
}

function judgeAct(the: Case, turn: ReadTurn, act: ReadTurn['reading']['acts'][number]): Judgement {
  if (act.act === 'cart_action' && act.modality === 'done') return judgeCart(the, turn, act)
  if (act.act === 'notify_done') return judgeNotification(the, turn, act)
  return nothingToJudge
}

function judgeCart(the: Case, turn: ReadTurn, act: ActOf<'cart_action'>): Judgement {
  if (the.conditions.sight('cart') !== 'whole') return noSight(the, turn, 'cart', quote(turn.turn, act))
  const name = resource('cart', turn.shopper)
  const moment = momentOf(turn.turn, act)
  if (cartWrites(the, name, turn, moment.seq).some((commit) => hasEffect(the, commit, act))) return inOrder
  if (act.action === 'added' && holdsAlready(the, name, act, moment.seq)) return inOrder
  if (act.confidence === 'unsure') {
    return doubt(turn, 'ambiguous words', act.reason ?? 'the words allow another reading', {
      words: quote(turn.turn, act),
    })
  }
  return accuse({
    ...common(turn, quote(turn.turn, act), moment),
    resource: name,
    truth: truthText(the, name, moment.seq),
    clauses: ['S2.E2', 'S1.W3', 'G0.2', 'S2.W2'],
    wouldHavePassed: "writing to the shop's cart and telling what it answered",
    sentence: `The shopper was told "${quote(turn.turn, act)}"; nothing was written to the cart, and no other channel will show it.`,
  })
}

function judgeNotification(the: Case, turn: ReadTurn, act: ActOf<'notify_done'>): Judgement {
  if (the.conditions.sight('notifications') !== 'whole')
    return noSight(the, turn, 'notifications', quote(turn.turn, act))
  const moment = momentOf(turn.turn, act)
  const made = the.history
    .resources()
    .some(
      (name) =>
        name.startsWith(`restock-notification/${turn.shopper}-`) &&
        the.history.versions(name).some(({ from }) => from <= moment.seq),
    )
  if (made) return inOrder
  if (act.confidence === 'unsure')
    return doubt(turn, 'ambiguous words', act.reason ?? '', { words: quote(turn.turn, act) })
  return accuse({
    ...common(turn, quote(turn.turn, act), moment),
    truth: 'no notification was set up',
    clauses: ['S1.W3', 'S2.R4b'],
    wouldHavePassed: 'setting the notification up and telling what the shop answered',
    sentence: `The shopper was told "${quote(turn.turn, act)}"; nothing was set up, and no message will ever come.`,
  })
}

function common(turn: ReadTurn, words: string, moment: { seq: number; at: number }) {
  return {
    subVerdict: 'done without a write',
    severity: 'fail' as const,
    turn,
    moment,
    words,
    evidence: [],
    harm: 'task failure' as const,
    remedy: 'Say that something is done only after the shop has confirmed the write.',
  }
}

/** The bot's commits on the cart since the shopper first asked in this conversation for what is now said. */
function cartWrites(the: Case, name: Resource, turn: ReadTurn, before: number): readonly EntryOf<'commit'>[] {
  const { conversation } = turn.turn
  const first = the.turns.find((other) => other.turn.conversation === conversation)
  const since = first?.turn.message.seq ?? 0
  const own = new Set(
    the.operations.filter(({ invoked }) => invoked.actor.role === 'bot').map(({ call }) => call),
  )
  return the.history.versions(name).flatMap(({ commit, from }) => {
    const isOwn = commit?.cause.by === 'call' && own.has(commit.cause.call)
    return commit && isOwn && from > since && from <= before ? [commit] : []
  })
}

/** Whether the commit changed the cart as the words say. An item that is no product's name fits any line. */
function hasEffect(the: Case, commit: EntryOf<'commit'>, act: ActOf<'cart_action'>): boolean {
  const sku = skuNamed(the, act.item)
  const after = quantities(commit.value as Cart)
  const before = quantities(
    the.history.version(commit.resource, commit.version - 1)?.value as Cart | undefined,
  )
  const skus = sku ? [sku] : [...new Set([...after.keys(), ...before.keys()])]
  return skus.some((one) => {
    const now = after.get(one) ?? 0
    const then = before.get(one) ?? 0
    if (act.action === 'added')
      return now > then && (act.qty === undefined || now - then === act.qty || now === act.qty)
    if (act.action === 'removed') return now < then
    return now !== then && (act.qty === undefined || now === act.qty)
  })
}

/** "It is in your cart", in answer to a wish to add, is so where the cart holds it, whoever put it there. */
function holdsAlready(the: Case, name: Resource, act: ActOf<'cart_action'>, seq: number): boolean {
  const sku = skuNamed(the, act.item)
  const authored = /\b(i|we|i['’]ve|we['’]ve)\b/i.test(act.span.text)
  if (!sku || authored) return false
  return quantities(the.history.at(name, seq)?.value as Cart | undefined).has(sku)
}

function quantities(cart: Cart | undefined): ReadonlyMap<string, number> {
  return new Map((cart?.lines ?? []).map(({ sku, quantity }) => [sku, quantity]))
}

function skuNamed(the: Case, item: string): string | undefined {
  return productsOf(the.recorded).find(({ name }) => name.toLowerCase() === item.toLowerCase())?.sku
}

function joined(judgements: readonly Judgement[]): Judgement {
  return {
    accusations: judgements.flatMap(({ accusations }) => accusations),
    doubts: judgements.flatMap(({ doubts }) => doubts),
    looked: judgements.some(({ looked }) => looked),
  }
}
