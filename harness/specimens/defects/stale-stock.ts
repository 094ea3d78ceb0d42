import { exemplaryPolicy } from '../behavior/exemplary.ts'
import { stockFromSource } from '../behavior/stock.ts'
import type { SpecimenDefinition } from '../definition.ts'
import type { Policy, StockReport } from '../turn.ts'

/** Asks once for each item; from then on the first answer is the answer. */
const rememberedStock: Policy['stock'] = async (turn, item) => {
  const note = `stock ${item.sku}`
  const first = turn.memory.notes.get(note) as StockReport['outcome'] | undefined
  if (first) return { outcome: first, disclose: false }
  const report = await stockFromSource(turn, item)
  if (report.outcome.kind === 'ok') turn.memory.notes.set(note, report.outcome)
  return report
}

/** Takes what it once heard of an item's stock for what is so now. */
export const staleStock: SpecimenDefinition = {
  name: 'stale-stock',
  title: 'Says in stock from an old answer',
  defect: 'Remembers the first stock answer for an item and repeats it without asking again.',
  clauses: ['S2.E1', 'S2.W1', 'S2.R2a'],
  expected: [{ oracle: 're-validated', subVerdict: 'not re-validated', scenario: 'in-stock-then-gone' }],
  follows: [
    {
      oracle: 'freshness',
      subVerdict: 'silent staleness',
      because: 'what it repeats has ceased to be so, and it does not say how old it is',
    },
  ],
  policy: { ...exemplaryPolicy, stock: rememberedStock },
}
