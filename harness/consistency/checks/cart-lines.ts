import { type EntryOf, kindOf } from '#journal'
import { type Explanation, type Sighting, type Undecided, unexplained } from '../anomaly.ts'
import type { Check } from '../check.ts'
import { ConflictPolicies } from '../conflict-policies.ts'
import { chargedFor } from '../explain-read.ts'
import { linesOf } from '../shapes.ts'
import { witnessOfCommit } from '../telling.ts'
import type { Op } from '../trace.ts'
import type { Walk } from '../walk.ts'

type Commit = EntryOf<'commit'>

/**
 * Holds when lines of a cart come and go only by what is about them: no line is lost by a write about another one, by a
 * merge, or by a write on an older version, and none comes back that was removed. What became of a guest's lines that the
 * rules of the cart left out is not on the journal: that is undecided.
 */
export const cartLines: Check = {
  name: 'cart-lines',
  rule: 'no line of a cart is lost by a change about something else, and none comes back from the dead',
  source:
    'DeCandia et al. 2007, Dynamo, section 4.4 (deleted items can resurface); design, section 7, oracle 7',
  requires: ['commit'],
  *find(walk) {
    const { trace, values } = walk
    const policies = new ConflictPolicies(trace)
    const carts = new Map<number, Cart>()
    for (const place of trace.commits) {
      const id = trace.resourceAt[place] as number
      if (trace.kinds[id] !== 'cart') continue
      const commit = trace.entry(place) as Commit
      const policy = policies.at(place, commit.resource)
      const cart = carts.get(id) ?? opened(skusIn(values.of(id, 1)))
      carts.set(id, cart)
      const after = skusIn(values.at(place))
      const { ever } = cart
      if (after)
        yield* changed(walk, { place, commit, policy, before: beforeIn(walk, cart, place), after, ever })
      for (const sku of after ?? []) ever.add(sku)
      cart.version = commit.version
      cart.skus = after
    }
  },
}

/** A cart as its last commit left it. */
interface Cart {
  version: number
  skus: ReadonlySet<string> | undefined
  /** The SKUs of which it has ever had a line. */
  readonly ever: Set<string>
}

function opened(skus: ReadonlySet<string> | undefined): Cart {
  return { version: 1, skus, ever: new Set(skus) }
}

/** What was in a cart before a commit: mostly what the commit before it has left. */
function beforeIn({ trace, values }: Walk, cart: Cart, place: number): ReadonlySet<string> | undefined {
  const { version } = trace.entry(place) as Commit
  if (cart.version === version - 1) return cart.skus
  return skusIn(values.of(trace.resourceAt[place] as number, version - 1))
}

interface Change {
  readonly place: number
  readonly commit: Commit
  readonly policy: string
  /** Undefined where it is not on record. */
  readonly before: ReadonlySet<string> | undefined
  readonly after: ReadonlySet<string>
  /** The SKUs of which the cart has ever had a line. */
  readonly ever: ReadonlySet<string>
}

function* changed(
  walk: Walk,
  { place, commit, policy, before, after, ever }: Change,
): Iterable<Sighting | Undecided> {
  const { trace, values } = walk
  const id = trace.resourceAt[place] as number
  const { base, version, cause } = commit
  if (!before) return
  const known = base !== undefined && base < version - 1 ? skusIn(values.of(id, base)) : undefined
  const op = cause.by === 'call' ? trace.opOfCall.get(cause.call) : undefined
  const isMergedAwayNow = isMergedAway(values.at(place))
  for (const sku of isMergedAwayNow ? none : before) {
    if (after.has(sku)) continue
    yield* judged(walk, { place, commit, sku, did: 'lost', stale: known?.has(sku) === false, op, policy })
  }
  for (const sku of after) {
    if (before.has(sku) || !(known?.has(sku) || ever.has(sku))) continue
    yield* judged(walk, { place, commit, sku, did: 'back', stale: known?.has(sku) === true, op, policy })
  }
  if (op && isMerge(op)) yield* merged(walk, place, commit, op, after)
}

interface Move {
  readonly place: number
  readonly commit: Commit
  readonly sku: string
  readonly did: 'lost' | 'back'
  /** True where the writer's older version had it so. */
  readonly stale: boolean
  readonly op: Op | undefined
  readonly policy: string
}

function* judged(walk: Walk, { place, commit, sku, did, stale, op, policy }: Move): Iterable<Sighting> {
  // Of what a timer, a fault or the shop does nobody can say what it is about, unless it was made on an older version.
  if (op ? isMeant(walk, op, sku, did) : !stale) return
  const explanation: Explanation =
    stale && policy !== 'refuse'
      ? { kind: 'conflict policy', words: `the shop's policy for conflicts: ${policy}` }
      : unexplained
  yield {
    resource: commit.resource,
    place,
    explanation,
    report: () => ({
      charged: chargedFor(explanation),
      witnesses: witnessesOf(walk, place, commit),
      sentence:
        did === 'lost'
          ? `The line of ${sku} was lost from ${commit.resource} by ${wordsOf(op, stale)}.`
          : `The line of ${sku}, which had been removed from ${commit.resource}, came back by ${wordsOf(op, stale)}.`,
      wouldHavePassed:
        did === 'lost' ? `the line of ${sku} beside what was changed` : `a cart without ${sku}`,
    }),
  }
}

function witnessesOf(walk: Walk, place: number, { version }: Commit) {
  const { trace } = walk
  const before = trace.commitPlace(trace.resourceAt[place] as number, version - 1)
  return [...(before < 0 ? [] : [witnessOfCommit(walk, before)]), witnessOfCommit(walk, place)]
}

function wordsOf(op: Op | undefined, stale: boolean): string {
  if (stale) return 'a write on an older version'
  return op
    ? `${op.invoked.method} ${op.invoked.path}, which is about something else`
    : 'a change of the shop'
}

/** Whether a call is about a line: it names the SKU, or concerns the whole cart in that way. */
function isMeant(walk: Walk, op: Op, sku: string, did: 'lost' | 'back'): boolean {
  const { method, path, body } = op.invoked
  // What is not on record may have named it.
  if (body === undefined && method !== 'DELETE') return true
  if (isNamed(`${path}\n${JSON.stringify(body ?? null)}`, sku)) return true
  if (did === 'back') return isMerge(op) && guestSkus(walk, op).has(sku)
  // To empty or to replace a cart, to order it, or to give it up is about all of its lines.
  return ((method === 'DELETE' || method === 'PUT') && !/\/lines\/[^/]/.test(path)) || isOrdering(op)
}

function isNamed(text: string, sku: string): boolean {
  return text.includes(sku) || text.includes(encodeURIComponent(sku))
}

/** A call that begins an order; one of which nobody knows what it did may have. */
function isOrdering(op: Op): boolean {
  const { effect } = op.completed ?? {}
  if (effect?.kind !== 'committed') return effect === undefined || effect.kind === 'unknown'
  return effect.versions.some(({ resource }) => kindOf(resource) === 'order')
}

/** A guest's cart goes into a shopper's: by a merge, or at a log-in. */
function isMerge({ completed, invoked }: Op): boolean {
  return (
    /merge|sign-?in|log-?in/i.test(`${invoked.route} ${invoked.path}`) &&
    completed?.effect.kind === 'committed'
  )
}

/** The lines of the guests' carts that a call merged away. */
function guestSkus({ trace, values }: Walk, op: Op): ReadonlySet<string> {
  const skus = new Set<string>()
  const { effect } = op.completed ?? {}
  for (const { resource, version } of effect?.kind === 'committed' ? effect.versions : []) {
    const id = trace.names.find(resource)
    if (id === undefined || kindOf(resource) !== 'cart' || !isMergedAway(values.of(id, version))) continue
    for (const sku of skusIn(values.of(id, version - 1)) ?? []) skus.add(sku)
  }
  return skus
}

function isMergedAway(value: unknown): boolean {
  return (value as { mergedInto?: unknown } | null | undefined)?.mergedInto !== undefined
}

function* merged(
  walk: Walk,
  place: number,
  { resource }: Commit,
  op: Op,
  after: ReadonlySet<string>,
): Iterable<Undecided> {
  const missing = [...guestSkus(walk, op)].filter((sku) => !after.has(sku))
  const isGuests = isMergedAway(walk.values.at(place))
  if (missing.length && !isGuests)
    yield {
      resource,
      place,
      undecided: `whether the rules of the cart left out ${missing.join(', ')} is not on the journal`,
      wouldDecide: 'a merge of carts in which each line is kept, or refused with a reason',
    }
}

const none: readonly never[] = []

function skusIn(value: unknown): ReadonlySet<string> | undefined {
  const lines = linesOf(value)
  if (!lines) return undefined
  const skus = new Set<string>()
  for (const { sku } of lines) skus.add(sku)
  return skus
}
