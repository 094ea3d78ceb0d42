import { exemplaryPolicy } from '../behavior/exemplary.ts'
import { stockFromSource } from '../behavior/stock.ts'
import type { SpecimenDefinition } from '../definition.ts'

/** What the inventory says, with nothing left. */
const nothingLeft: typeof stockFromSource = async (turn, item) => {
  const report = await stockFromSource(turn, item)
  const { outcome } = report
  if (outcome.kind !== 'ok') return report
  return { ...report, outcome: { ...outcome, value: { ...outcome.value, available: 0 } } }
}

/** Reads the stock, and tells of none. */
export const saysSoldOut: SpecimenDefinition = {
  name: 'says-sold-out',
  title: 'Says sold out of what is there',
  defect: 'Says of every item that it is out of stock.',
  clauses: ['G0.3'],
  expected: [{ oracle: 'grounded', subVerdict: 'contradicted', scenario: 'gone-at-the-cart' }],
  follows: [
    { oracle: 'grounded', subVerdict: 'lucky', because: 'the item may be sold out at that very moment' },
  ],
  policy: { ...exemplaryPolicy, stock: nothingLeft },
}
