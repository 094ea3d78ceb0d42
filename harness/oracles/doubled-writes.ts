import { canonicalJson, kindOf, type Operation, resource } from '#journal'
import type { Case, ReadTurn } from '../truth/case.ts'
import { knownCallsIn } from './calls.ts'
import { type Accusation, accuse, inOrder, type Judgement, nothingToJudge } from './oracle.ts'
import { wordsOf } from './sentences.ts'
import { nameOf, truthText } from './words.ts'

/**
 * Holds when what a shopper asked for once the bot has done once. The same request sent twice in a turn, each time carried
 * out, is a doubled write; but not where both together make what was asked for, where the first was undone in between, or
 * where the network sent it again.
 */
export function judgeDoubledWrites(the: Case, turn: ReadTurn): Judgement {
  const writes = knownCallsIn(the, turn).filter((call) => isAddition(call))
  if (writes.length === 0) return nothingToJudge
  const doubled = writes.flatMap((second, index) => {
    const first = writes.slice(0, index).find((one) => isSameRequest(one, second))
    return first && !isUndoneBetween(the, turn, first, second) && isTooMuch(turn, second, writes)
      ? [accusationOf(the, turn, first, second)]
      : []
  })
  return doubled.length ? accuse(...doubled.slice(0, 1)) : inOrder
}

/** A POST that made something. What only looks, logs in or prices makes nothing that could be there twice. */
function isAddition({ invoked, completed }: Operation): boolean {
  return invoked.method === 'POST' && versionsOf(completed).some((one) => doubles.has(kindOf(one.resource)))
}

const doubles: ReadonlySet<string> = new Set(['cart', 'order', 'ticket', 'hand-off'])

function versionsOf(completed: Operation['completed']) {
  return completed?.effect.kind === 'committed' ? completed.effect.versions : []
}

function isSameRequest(a: Operation, b: Operation): boolean {
  return textOf(a) === textOf(b)
}

function textOf({ invoked: { method, path, query, body, actor } }: Operation): string {
  return canonicalJson([method, path, query ?? {}, body ?? null, actor.shopper ?? null])
}

/** Between the two the bot has changed the same thing otherwise. */
function isUndoneBetween(the: Case, turn: ReadTurn, first: Operation, second: Operation): boolean {
  const touched = new Set(versionsOf(first.completed).map((one) => one.resource))
  return knownCallsIn(the, turn).some(
    ({ invoked, completed }) =>
      ['PUT', 'PATCH', 'DELETE'].includes(invoked.method) &&
      invoked.seq > first.invoked.seq &&
      invoked.seq < second.invoked.seq &&
      versionsOf(completed).some((one) => touched.has(one.resource)),
  )
}

/** Of a cart: more units than the shopper asked for, where they asked for a number of it. Of all else: twice is too much. */
function isTooMuch({ turn }: ReadTurn, call: Operation, writes: readonly Operation[]): boolean {
  const deeds = turn.message.asks.filter((ask) => ask.for === 'deed')
  if (!versionsOf(call.completed).some((one) => kindOf(one.resource) === 'cart')) return deeds.length < 2
  const { sku, quantity } = lineOf(call)
  const wanted = deeds.filter(
    (ask) => ask.deed === 'add-to-cart' && sku !== undefined && ask.on === resource('stock', sku),
  )
  if (wanted.length === 0) return false
  const asked = wanted.reduce((sum, ask) => sum + (ask.quantity ?? 1), 0)
  const same = writes.filter((one) => isSameRequest(one, call))
  return same.length * quantity > asked
}

function lineOf({ invoked: { body } }: Operation): { sku: string | undefined; quantity: number } {
  const { sku, quantity = 1 } = (body ?? {}) as { sku?: unknown; quantity?: unknown }
  return {
    sku: typeof sku === 'string' ? sku : undefined,
    quantity: typeof quantity === 'number' ? quantity : 1,
  }
}

function accusationOf(the: Case, turn: ReadTurn, first: Operation, second: Operation): Accusation {
  const { invoked } = second
  const [touched] = versionsOf(second.completed).filter((one) => doubles.has(kindOf(one.resource)))
  const name = touched?.resource
  const end = second.completed ?? invoked
  const what = `${invoked.method} ${invoked.path}`
  return {
    subVerdict: 'doubled write',
    severity: 'fail',
    clauses: ['S2.E2', 'G0.2', 'S2.W2'],
    turn,
    moment: { seq: end.seq, at: end.at },
    words: wordsOf(turn),
    ...(name ? { resource: name } : {}),
    evidence: [
      { seq: first.completed?.seq ?? first.invoked.seq, shows: `${what} was carried out` },
      { seq: end.seq, shows: `${what} was carried out again, in the same turn` },
    ],
    truth: name ? truthText(the, name, end.seq) : what,
    harm: 'task failure',
    remedy: 'Send each write once; repeat it only under the same idempotency key, or after a look.',
    wouldHavePassed: 'one write, or a second one under the same idempotency key',
    sentence: `The shopper asked once, and ${name ? nameOf(the, name) : 'what they asked for'} was changed twice.`,
  }
}
