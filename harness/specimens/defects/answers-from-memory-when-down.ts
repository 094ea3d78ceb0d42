import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import { rememberingOnFailure } from '../making/remembering.ts'

/** Would rather say something than that it does not know. */
export const answersFromMemoryWhenDown: SpecimenDefinition = {
  name: 'answers-from-memory-when-down',
  title: 'Answers from memory when a system is down',
  defect: 'Where orders cannot be read, it tells what they were, as if they were so now.',
  clauses: ['S1.R3', 'S2.W1'],
  expected: [{ oracle: 'freshness', subVerdict: 'silent staleness', scenario: 'delivered-while-down' }],
  policy: {
    ...exemplaryPolicy,
    calls: rememberingOnFailure(/^\/orders/),
    statusTime: async () => undefined,
  },
}
