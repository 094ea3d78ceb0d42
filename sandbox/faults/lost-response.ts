import Type from 'typebox'
import { deliver, fault } from './fault.ts'
import { chance, isSpared } from './parts.ts'

/** A write takes effect, and its client never hears of it. What was refused, or done before, is answered. */
export const lostResponse = fault({
  name: 'lost-response',
  does: 'A write takes effect, and its answer is lost on the way.',
  parameters: {
    how: Type.Enum(['reset', 'timeout'], {
      default: 'reset',
      description: 'whether the connection breaks, or nobody ever answers',
    }),
    evenWithoutEffect: Type.Boolean({
      default: false,
      description: 'whether answers of calls that changed nothing are lost too',
    }),
    ...chance,
  },
  scope: { method: 'write' },
  needs: ({ how }) => how,
  strike(look, asked) {
    if (isSpared(look, asked)) return deliver
    return { kind: 'drop', when: 'after', how: asked.how, onlyCommitted: !asked.evenWithoutEffect }
  },
})
