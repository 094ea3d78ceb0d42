import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import type { Call, Outcome } from '../shop/client.ts'
import type { Policy } from '../turn.ts'

/** Asks twice; who asks a third time gets the first answer again. */
const firstAtLast: Policy['calls'] = (client, _kept, notes) => ({
  ...client,
  async call<V>(call: Call<V>) {
    if ((call.method ?? 'GET') !== 'GET' || !call.path.startsWith('/tickets')) return client.call(call)
    const looks = (notes.get(call.path) as readonly Outcome<V>[] | undefined) ?? []
    const [first, second] = looks
    if (first && second) return first
    const outcome = await client.call(call)
    if (outcome.kind === 'ok') notes.set(call.path, [...looks, outcome])
    return outcome
  },
})

/** Has told the later state, and tells the earlier one again. */
export const goesBackToTheFirst: SpecimenDefinition = {
  name: 'goes-back-to-the-first',
  title: 'Goes back to its first answer',
  defect: "Tells a ticket's first status again after it has told a later one.",
  clauses: ['S2.E2', 'G0.2', 'S2.W1'],
  expected: [
    { oracle: 'channels-agree', subVerdict: 'told of an earlier state', scenario: 'asked-three-times' },
  ],
  follows: [
    { oracle: 'grounded', subVerdict: 'contradicted', because: 'the later look refutes the first answer' },
    { oracle: 'change-handled', subVerdict: 'change not told', because: 'the change is taken back' },
  ],
  policy: { ...exemplaryPolicy, calls: firstAtLast, statusTime: async () => undefined },
}
