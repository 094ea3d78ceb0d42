import Type from 'typebox'
import { deliver, fault } from './fault.ts'
import { chance, isSpared } from './parts.ts'

/** What the shop tells never arrives. */
export const lostPush = fault({
  name: 'lost-push',
  does: 'A webhook or an event is lost on the way.',
  of: 'push',
  parameters: {
    isNoticed: Type.Boolean({
      default: false,
      description: 'whether the shop notices, and sends a webhook again later',
    }),
    ...chance,
  },
  needs: () => 'reset',
  strike: (look, asked) =>
    isSpared(look, asked)
      ? deliver
      : { kind: 'drop', when: 'before', how: 'reset', isSilent: !asked.isNoticed },
})
