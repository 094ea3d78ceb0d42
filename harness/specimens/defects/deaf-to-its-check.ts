import { exemplaryPolicy } from '../behavior/exemplary.ts'
import { stockFromSource } from '../behavior/stock.ts'
import type { SpecimenDefinition } from '../definition.ts'
import type { StockReport } from '../turn.ts'

/** Asks each time; what it heard first it says. */
const firstAnswer: typeof stockFromSource = async (turn, item) => {
  const report = await stockFromSource(turn, item)
  const note = `stock ${item.sku}`
  const first = turn.memory.notes.get(note) as StockReport | undefined
  if (first) return { ...first, disclose: false }
  if (report.outcome.kind === 'ok') turn.memory.notes.set(note, report)
  return report
}

/** Makes the look, and does not listen. */
export const deafToItsCheck: SpecimenDefinition = {
  name: 'deaf-to-its-check',
  title: 'Is deaf to its own check',
  defect: 'Reads the stock again, and repeats the first answer all the same.',
  clauses: ['S2.E1', 'S2.W3'],
  expected: [{ oracle: 'grounded', subVerdict: 'contradicted', scenario: 'in-stock-then-gone' }],
  follows: [
    {
      oracle: 'change-handled',
      subVerdict: 'change not told',
      because: 'who repeats the old answer tells of no change',
    },
  ],
  policy: { ...exemplaryPolicy, stock: firstAnswer },
}
