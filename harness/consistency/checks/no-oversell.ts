import { type EntryOf, idOf, kindOf, resource as nameOf, type Resource } from '#journal'
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
    const taken = new Map<string, number>()
    const orders: number[] = []
    for (const place of trace.commits) {
      const commit = trace.entry(place) as EntryOf<'commit'>
      const kind = kindOf(commit.resource)
      if (kind === 'order' && commit.version === 1 && commit.cause.by === 'call') orders.push(place)
      if (kind !== 'stock') continue
      note(walk, commit, place, taken)
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

/** Units that a call took from a stock; what is not known is noted as more than any order asks for. */
function note(
  { trace, values }: Walk,
  { resource, version, cause }: EntryOf<'commit'>,
  place: number,
  taken: Map<string, number>,
): void {
  if (cause.by !== 'call') return
  const id = trace.resourceAt[place] as number
  const [before, after] = [stockOf(values.of(id, version - 1)), stockOf(values.at(place))]
  const key = `${cause.call} ${resource}`
  const units = before && after ? before.onHand - after.onHand : Number.POSITIVE_INFINITY
  taken.set(key, (taken.get(key) ?? 0) + units)
}

/** An order of a call takes from the stock what it confirms. */
function* confirmed(
  walk: Walk,
  place: number,
  taken: ReadonlyMap<string, number>,
): Iterable<Sighting | Undecided> {
  const { trace, values } = walk
  const commit = trace.entry(place) as EntryOf<'commit'>
  if (commit.cause.by !== 'call') return
  for (const [stock, units] of orderedUnits(linesOf(values.at(place)) ?? [])) {
    const isKnown = trace.names.find(stock) !== undefined || (trace.base && Object.hasOwn(trace.base, stock))
    if (!isKnown) {
      yield { resource: stock, place, undecided: 'nothing is known of the stock' }
      continue
    }
    const allocated = taken.get(`${commit.cause.call} ${stock}`) ?? 0
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
