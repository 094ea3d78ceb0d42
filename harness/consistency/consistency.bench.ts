import { type Bench, nsPer } from '../../.ci/bench/bench.ts'
import { longHistory } from './fixtures/long-history.ts'
import { checkConsistency } from './index.ts'

const many = 1_000_000
const few = 10_000

const long = longHistory(many)
const short = longHistory(few)
/** The lines of part of the long journal stand for all of them: each costs what it costs. */
const parsed = 100_000
const lines = longHistory(parsed).entries.map((entry) => JSON.stringify(entry))

export const benches: readonly Bench[] = [
  {
    name: 'consistency: all checks over a million operations, against JSON.parse of their lines',
    unit: 'ns per operation',
    most: 2,
    run: () => costOf(long, many),
    baseline: () => {
      let last = 0
      const cost = nsPer(parsed, () => {
        for (const line of lines) last = (JSON.parse(line) as { seq: number }).seq
      })
      return last > 0 ? cost : Number.NaN
    },
  },
  {
    name: 'consistency: an operation of a million, against one of ten thousand',
    unit: 'ns per operation',
    most: 2,
    run: () => costOf(long, many),
    baseline: () => {
      const times = 10
      let cost = 0
      for (let time = 0; time < times; time += 1) cost += costOf(short, few) / times
      return cost
    },
  },
]

/** An innocent history: what the checks find in it would be a mistake of theirs. */
function costOf({ entries, given }: ReturnType<typeof longHistory>, operations: number): number {
  let anomalies = 0
  const cost = nsPer(operations, () => {
    anomalies = checkConsistency(entries, given).anomalies.length
  })
  return anomalies === 0 ? cost : Number.NaN
}
