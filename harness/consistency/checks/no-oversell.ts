import { type EntryOf, idOf, resource as nameOf, type Resource } from '#journal'
import { type Sighting, type Undecided, unexplained } from '../anomaly.ts'
import type { Check } from '../check.ts'
import { heldUnits, linesOf, stockOf } from '../shapes.ts'
import { witnessOfCommit } from '../telling.ts'
import type { Walk } from '../walk.ts'

/**
 * Holds when no unit is sold or promised twice: of each stock there are never less than no units, what is held is on hand,
 * and what a call orders it takes from the stock. Then on hand is what was there and came, less what was sold.
 */
export const noOversell: Check = {
  name: 'no-oversell',
  rule: 'on hand is restocked - sold + returned and never below 0, held is on hand, and orders confirm no more than was taken',
  source:
    'Bailis et al. 2014, Coordination avoidance in database systems, section 5 (invariants); design, section 5',
  requires: ['commit'],
  *find(walk) {
    const { trace, values } = walk
    const taken: Taken = new Map()
    const orders: number[] = []
    for (const place of trace.commits) {
      const commit = trace.entry(place) as EntryOf<'commit'>
      const kind = trace.kinds[trace.resourceAt[place] as number]
      if (kind === 'order' && commit.version === 1 && commit.cause.by === 'call') orders.push(place)
      if (kind !== 'stock') continue
      note(commit, place, taken)
      const stock = stockOf(values.at(place))
      if (!stock) continue
      if (!Number.isSafeInteger(stock.onHand) || stock.onHand < 0)
        yield sighting(
          walk,
          place,
          commit.resource,
          `${stock.onHand} units on hand`,
          'a refusal of what is not there',
        )
      else if (heldUnits(stock) > stock.onHand)
        yield sighting(
          walk,
          place,
          commit.resource,
          `${heldUnits(stock)} units held and ${stock.onHand} on hand`,
          'no hold on what is not there',
        )
    }
    for (const place of orders) yield* confirmed(walk, place, taken)
  },
}

/** Places of the commits of stocks, by the call that made them. */
type Taken = Map<number, number[]>

function note({ cause }: EntryOf<'commit'>, place: number, taken: Taken): void {
  if (cause.by !== 'call') return
  const places = taken.get(cause.call)
  if (places) places.push(place)
  else taken.set(cause.call, [place])
}

/** Units that commits took from a stock; what is not known counts as more than any order asks for. */
function unitsTaken({ trace, values }: Walk, stock: Resource, places: readonly number[]): number {
  return places.reduce((units, place) => {
    const { resource, version } = trace.entry(place) as EntryOf<'commit'>
    if (resource !== stock) return units
    const before = stockOf(values.of(trace.resourceAt[place] as number, version - 1))
    const after = stockOf(values.at(place))
    return units + (before && after ? before.onHand - after.onHand : Number.POSITIVE_INFINITY)
  }, 0)
}

/** An order of a call takes from the stock what it confirms. */
function* confirmed(walk: Walk, place: number, taken: Taken): Iterable<Sighting | Undecided> {
  const { trace, values } = walk
  const commit = trace.entry(place) as EntryOf<'commit'>
  if (commit.cause.by !== 'call') return
  const places = taken.get(commit.cause.call) ?? []
  for (const [stock, units] of orderedUnits(linesOf(values.at(place)) ?? [])) {
    const isKnown = trace.names.find(stock) !== undefined || (trace.base && Object.hasOwn(trace.base, stock))
    if (!isKnown) {
      yield {
        resource: stock,
        place,
        undecided: 'nothing is known of the stock',
        wouldDecide: 'a journal that says what stock there was at its opening',
      }
      continue
    }
    const allocated = unitsTaken(walk, stock, places)
    if (allocated < units)
      yield sighting(
        walk,
        place,
        stock,
        `${allocated} units taken by a call that ordered ${units} (${idOf(commit.resource)})`,
        'an order of what was taken from the stock',
      )
  }
}

function orderedUnits(lines: readonly { sku: string; quantity: number }[]): ReadonlyMap<Resource, number> {
  const units = new Map<Resource, number>()
  for (const { sku, quantity } of lines) {
    const stock = nameOf('stock', sku)
    if (sku !== '') units.set(stock, (units.get(stock) ?? 0) + quantity)
  }
  return units
}

function sighting(
  walk: Walk,
  place: number,
  resource: Resource,
  what: string,
  wouldHavePassed: string,
): Sighting {
  return {
    resource,
    place,
    explanation: unexplained,
    report: () => ({
      charged: 'sandbox',
      witnesses: [witnessOfCommit(walk, place)],
      sentence: `Of ${resource} there were ${what}.`,
      wouldHavePassed,
    }),
  }
}
