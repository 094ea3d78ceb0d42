import Type from 'typebox'
import { deliver, fault } from './fault.ts'
import { chance, isSpared } from './parts.ts'

/** What the shop tells later arrives first. */
export const reorderedPush = fault({
  name: 'reordered-push',
  does: 'A webhook or an event is held back until the next one to the same receiver has gone.',
  of: 'push',
  parameters: {
    atMostMs: Type.Integer({
      minimum: 1,
      maximum: 86_400_000,
      default: 600_000,
      description: 'how long it is held back where no other follows',
    }),
    ...chance,
  },
  needs: () => 'delay',
  strike: (look, asked) =>
    isSpared(look, asked) ? deliver : { kind: 'delay', ms: asked.atMostMs, isBehind: true },
})
