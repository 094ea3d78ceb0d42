import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import type { Policy } from '../turn.ts'

/** One key for all that a conversation writes. */
const oneKey: Policy['calls'] = (client, _kept, notes) => ({
  ...client,
  call(call) {
    if (call.idempotencyKey === undefined) return client.call(call)
    if (!notes.has('key')) notes.set('key', call.idempotencyKey)
    return client.call({ ...call, idempotencyKey: notes.get('key') as string })
  },
})

/** Takes the key for the conversation's, where it is the request's. */
export const oneKeyForAll: SpecimenDefinition = {
  name: 'one-key-for-all',
  title: 'Has one key for all requests',
  defect: 'Sends every write of a conversation under the same idempotency key.',
  clauses: ['S2.E2', 'S2.W2'],
  expected: [
    { oracle: 'channels-agree', subVerdict: 'one key for two requests', scenario: 'two-things-in-the-cart' },
  ],
  policy: { ...exemplaryPolicy, calls: oneKey },
}
