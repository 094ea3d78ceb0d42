import { exemplaryPolicy } from '../behavior/exemplary.ts'
import { stockFromSource } from '../behavior/stock.ts'
import type { SpecimenDefinition } from '../definition.ts'
import type { Policy } from '../turn.ts'
import type { Alternative } from '../voice/stock.ts'

/** Notes what it finds in stock. */
const noting: Policy['stock'] = async (turn, item) => {
  const report = await stockFromSource(turn, item)
  const { outcome } = report
  if (outcome.kind !== 'ok' || outcome.value.available < 1) return report
  const seen: Alternative = { ...item, ...outcome.value, asOf: outcome.asOf }
  turn.memory.notes.set('seen', seen)
  return report
}

const seenBefore: Policy['alternatives'] = async (turn, item) => {
  const seen = turn.memory.notes.get('seen') as Alternative | undefined
  return seen && seen.sku !== item.sku ? [seen] : exemplaryPolicy.alternatives(turn, item)
}

/** Offers from memory. */
export const offersWhatItSawBefore: SpecimenDefinition = {
  name: 'offers-what-it-saw-before',
  title: 'Offers what it saw before',
  defect:
    'As an alternative it offers the item of which it spoke before, and does not look whether it is still there.',
  clauses: ['S2.R4b', 'S2.W1'],
  expected: [{ oracle: 'fallback', subVerdict: 'dead-end next step', scenario: 'both-are-gone' }],
  follows: [
    {
      oracle: 're-validated',
      subVerdict: 'not re-validated',
      because: 'an alternative is said to be in stock from an old look',
    },
  ],
  policy: { ...exemplaryPolicy, stock: noting, alternatives: seenBefore },
}
