import { deliver, fault } from './fault.ts'
import { chance, isSpared } from './parts.ts'

/** A request arrives twice, as when a proxy sends it again by itself. */
export const duplicatedRequest = fault({
  name: 'duplicated-request',
  does: 'A write arrives twice and is carried out twice, unless it has an idempotency key; the first answer is told.',
  parameters: chance,
  scope: { method: 'write' },
  needs: () => 'duplicate',
  strike: (look, asked) => (isSpared(look, asked) ? deliver : { kind: 'duplicate' }),
})
