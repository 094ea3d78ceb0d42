import { deliver, fault } from './fault.ts'
import { chance, isSpared } from './parts.ts'

/** What the shop tells arrives twice, under one id: at-least-once delivery as it is met in the field. */
export const duplicatedPush = fault({
  name: 'duplicated-push',
  does: 'A webhook or an event arrives twice, with the same id.',
  of: 'push',
  parameters: chance,
  needs: () => 'duplicate',
  strike: (look, asked) => (isSpared(look, asked) ? deliver : { kind: 'duplicate' }),
})
