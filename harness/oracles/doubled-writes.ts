import { canonicalJson, kindOf, type Operation, type Resource, resource } from '#journal'
import type { Case, ReadTurn } from '../truth/case.ts'
import { isPurchase, knownCallsIn, versionsOf } from './calls.ts'
import { alteredBy, changeBy } from './cart-deeds.ts'
import { type Accusation, accuse, inOrder, type Judgement, nothingToJudge } from './oracle.ts'
import { wordsOf } from './sentences.ts'
import { nameOf, truthText } from './words.ts'

/** A POST that made something, or added to it. */
interface Addition extends Operation {
  readonly completed: NonNullable<Operation['completed']>
  readonly made: Resource
}

/**
 * Holds when what a shopper asked for once the bot has done once. The same request sent twice in a turn, each time carried
 * out, is a doubled write; but not where both together make what was asked for, where one was undone again, or
 * where the network sent it again.
 */
export function judgeDoubledWrites(the: Case, turn: ReadTurn): Judgement {
  const writes = knownCallsIn(the, turn).flatMap((call) => additionOf(call))
  if (writes.length === 0) return nothingToJudge
  for (const [index, second] of writes.entries()) {
    const first = writes.slice(0, index).find((one) => isSameRequest(one, second))
    if (first && isTooMuch(the, turn, second)) return accuse(accusationOf(the, turn, first, second))
  }
  return inOrder
}

/** What only looks, logs in or prices makes nothing that could be there twice. */
function additionOf(call: Operation): readonly Addition[] {
  const { invoked, completed } = call
  const made = versionsOf(call).find((one) => doubles.has(kindOf(one.resource)))
  return made && completed && invoked.method === 'POST' ? [{ ...call, completed, made: made.resource }] : []
}

const doubles: ReadonlySet<string> = new Set(['cart', 'order', 'ticket', 'hand-off'])

function isSameRequest(a: Operation, b: Operation): boolean {
  return textOf(a) === textOf(b)
}

function textOf({ invoked: { path, query, body, actor } }: Operation): string {
  return canonicalJson([path, query, body, actor.shopper])
}

/** Of a cart: more units than the shopper asked for, where they asked for a number of it. Of all else: twice is too much. */
function isTooMuch(the: Case, turn: ReadTurn, { invoked: { body }, made }: Addition): boolean {
  const deeds = turn.turn.message.asks.filter((ask) => ask.for === 'deed')
  if (kindOf(made) !== 'cart') return deeds.length < 2
  const sku = String((body as { sku?: unknown } | undefined)?.sku)
  const wanted = deeds.filter((ask) => ask.deed === 'add-to-cart' && ask.on === resource('stock', sku))
  const asked = wanted.reduce((sum, ask) => sum + (ask.quantity ?? 1), 0)
  return wanted.length > 0 && unitsAdded(the, turn, made, sku) > asked
}

/** By how many units the bot has changed a line of the cart in this turn, all in all; what it bought was there. */
function unitsAdded(the: Case, turn: ReadTurn, cart: Resource, sku: string): number {
  const commits = knownCallsIn(the, turn)
    .flatMap((call) => versionsOf(call))
    .filter((one) => one.resource === cart)
    .flatMap(({ version }) => the.history.version(cart, version)?.commit ?? [])
  return commits
    .filter((commit) => !isPurchase(the, commit))
    .reduce((sum, commit) => sum + alteredBy(changeBy(the, commit), sku), 0)
}

function accusationOf(the: Case, turn: ReadTurn, first: Addition, second: Addition): Accusation {
  const { invoked, completed, made } = second
  const what = `${invoked.method} ${invoked.path}`
  return {
    subVerdict: 'doubled write',
    severity: 'fail',
    clauses: ['S2.E2', 'G0.2', 'S2.W2'],
    turn,
    moment: { seq: completed.seq, at: completed.at },
    words: wordsOf(turn),
    resource: made,
    evidence: [
      { seq: first.completed.seq, shows: `${what} was carried out` },
      { seq: completed.seq, shows: `${what} was carried out again, in the same turn` },
    ],
    truth: truthText(the, made, completed.seq),
    harm: 'task failure',
    remedy: 'Send each write once; repeat it only under the same idempotency key, or after a look.',
    wouldHavePassed: 'one write, or a second one under the same idempotency key',
    sentence: `The shopper asked once, and ${nameOf(the, made)} was changed twice.`,
  }
}
