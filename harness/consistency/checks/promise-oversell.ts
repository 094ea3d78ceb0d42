import { type EntryOf, idOf, kindOf, type Resource } from '#journal'
import type { Sighting, Undecided } from '../anomaly.ts'
import type { Check } from '../check.ts'
import { heldUnits, linesOf, stockOf } from '../shapes.ts'
import { witnessOf } from '../telling.ts'
import type { ToldOp, Trace } from '../trace.ts'
import { isObject } from '../values.ts'
import type { Walk } from '../walk.ts'

/**
 * Holds when no more shoppers are told that units are theirs than there are units for. A promise counts until the shop has
 * kept it: by a hold or an order of that shopper at any time since the message that it answers. Units that nobody has at
 * some instant while a claim is made can still become anybody's.
 */
export const promiseOversell: Check = {
  name: 'promise-oversell',
  rule: 'no two shoppers are promised the same units',
  source: 'design, section 7, oracle 7 (promise oversell)',
  requires: ['commit', 'said'],
  *find(walk) {
    const { trace } = walk
    const bySku = new Map<number, ToldOp[]>()
    for (const one of trace.told) {
      const resource = trace.rowResource[one.row] as number
      if (!one.told.promises || kindOf(trace.name(resource)) !== 'stock') continue
      bySku.set(resource, [...(bySku.get(resource) ?? []), one])
    }
    if (bySku.size === 0) return
    const orders = ordersBySku(walk)
    for (const [resource, promises] of bySku) yield* overPromised(walk, resource, promises, orders)
  },
}

interface Promised {
  readonly told: ToldOp
  readonly units: number
  kept: boolean
  /** Index of the state from which it is still to be looked for. */
  from: number
}

function* overPromised(
  walk: Walk,
  resource: number,
  promises: readonly ToldOp[],
  orders: ReadonlyMap<string, readonly number[]>,
): Iterable<Sighting | Undecided> {
  const states = statesOf(walk, resource, orders.get(idOf(walk.trace.name(resource))) ?? [])
  const standing = new Map<string, Promised>()
  for (const told of promises) {
    for (const one of standing.values()) keep(one, states, told.end)
    const before = standing.get(told.told.shopper)
    const units = told.told.promises ?? 0
    if (!before || before.kept || units > before.units)
      standing.set(told.told.shopper, promisedBy(told, units, states))
    const open = [...standing.values()].filter(({ kept }) => !kept)
    const owed = open.reduce((sum, one) => sum + one.units, 0)
    const free = mostFree(states, told.place, told.end)
    const mine = standing.get(told.told.shopper)
    if (mine?.kept !== false || standing.size < 2) continue
    if (free === undefined)
      yield {
        resource: walk.trace.name(resource),
        place: told.end,
        undecided: 'what there was of the stock is not on the journal',
        wouldDecide: 'a journal that says what stock there was at its opening',
      }
    else if (owed > free) yield sighting(walk, resource, told, [...standing.values()], owed, free)
  }
}

function promisedBy(told: ToldOp, units: number, states: readonly StockState[]): Promised {
  const promised = { told, units, kept: false, from: indexAt(states, told.place) }
  keep(promised, states, told.end)
  return promised
}

/** What of a SKU there was at a place: units that nobody had, and those that each shopper had. */
interface StockState {
  readonly place: number
  /** Undefined where it is not known. */
  readonly free: number | undefined
  readonly of: ReadonlyMap<string, number>
}

function statesOf(
  { trace, values }: Walk,
  resource: number,
  orderPlaces: readonly number[],
): readonly StockState[] {
  const places = [...(trace.commitsOf[resource] ?? []), ...orderPlaces].sort((a, b) => a - b)
  const first = stockOf(trace.base?.[trace.name(resource)])
  let stock = first
  const ordered = new Map<string, { shopper: string; units: number }>()
  const states: StockState[] = [
    { place: -1, free: first && Math.max(0, first.onHand - heldUnits(first)), of: had(first, ordered) },
  ]
  for (const place of places) {
    const commit = trace.entry(place) as EntryOf<'commit'>
    const value = values.at(place)
    if (kindOf(commit.resource) === 'stock') stock = stockOf(value)
    else ordered.set(commit.resource, orderedBy(value, idOf(trace.name(resource))))
    states.push({
      place,
      free: stock && Math.max(0, stock.onHand - heldUnits(stock)),
      of: had(stock, ordered),
    })
  }
  return states
}

function orderedBy(value: unknown, sku: string): { shopper: string; units: number } {
  const isGone = !isObject(value) || value.status === 'canceled'
  const lines = isGone ? [] : (linesOf(value) ?? [])
  const units = lines.reduce((sum, line) => sum + (line.sku === sku ? line.quantity : 0), 0)
  return { shopper: isObject(value) ? String(value.shopper) : '', units }
}

function had(
  stock: ReturnType<typeof stockOf>,
  ordered: ReadonlyMap<string, { shopper: string; units: number }>,
): ReadonlyMap<string, number> {
  const units = new Map<string, number>()
  const add = (shopper: string, more: number): void => {
    units.set(shopper, (units.get(shopper) ?? 0) + more)
  }
  for (const { shopper, quantity } of stock?.holds ?? []) add(shopper, quantity)
  for (const one of ordered.values()) add(one.shopper, one.units)
  return units
}

/** The commits of orders that the journal saw begin, by the SKUs in them. */
function ordersBySku({ trace, values }: Walk): ReadonlyMap<string, readonly number[]> {
  const bySku = new Map<string, number[]>()
  for (const place of trace.commits) {
    const { resource } = trace.entry(place) as EntryOf<'commit'>
    if (kindOf(resource) !== 'order' || !isBegunHere(trace, place)) continue
    const skus = new Set((linesOf(values.at(place)) ?? []).map(({ sku }) => sku))
    for (const sku of skus) bySku.set(sku, [...(bySku.get(sku) ?? []), place])
  }
  return bySku
}

function isBegunHere(trace: Trace, place: number): boolean {
  const first = trace.commitsOf[trace.resourceAt[place] as number]?.[0] as number
  return (trace.entry(first) as EntryOf<'commit'>).version === 1
}

/** Index of the state at a place: the last that was there before it. */
function indexAt(states: readonly StockState[], place: number): number {
  let [low, high] = [0, states.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((states[middle] as StockState).place < place) low = middle
    else high = middle - 1
  }
  return low
}

function keep(promised: Promised, states: readonly StockState[], until: number): void {
  const { told, units } = promised
  for (; !promised.kept; promised.from += 1) {
    const state = states[promised.from]
    if (!state || state.place > until) break
    if ((state.of.get(told.told.shopper) ?? 0) >= units) promised.kept = true
  }
  if (!promised.kept && promised.from > 0) promised.from -= 1
}

/** The most units that nobody had, at any instant of a stretch; undefined where one is not known. */
function mostFree(states: readonly StockState[], from: number, to: number): number | undefined {
  let most = 0
  for (let index = indexAt(states, from); index < states.length; index += 1) {
    const { place, free } = states[index] as StockState
    if (place > to) break
    if (free === undefined) return undefined
    most = Math.max(most, free)
  }
  return most
}

function sighting(
  walk: Walk,
  resource: number,
  last: ToldOp,
  standing: readonly Promised[],
  owed: number,
  free: number,
): Sighting {
  const { trace } = walk
  const name: Resource = trace.name(resource)
  const others = standing.filter(({ told }) => told.told.shopper !== last.told.shopper)
  return {
    resource: name,
    place: last.end,
    explanation: { kind: 'client', words: 'the bot promised it' },
    report: () => ({
      charged: 'bot',
      witnesses: [...others.slice(-2).map(({ told }) => told), last].map(({ node }) =>
        witnessOf(walk, node, resource, undefined, 'read'),
      ),
      sentence: `${standing.length} shoppers were told that units of ${name} are theirs; ${owed} are owed and ${free} could be had.`,
      wouldHavePassed: 'a hold before the promise, or no promise',
    }),
  }
}
