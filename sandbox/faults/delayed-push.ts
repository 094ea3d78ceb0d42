import Type from 'typebox'
import { deliver, fault } from './fault.ts'
import { chance, isSpared } from './parts.ts'

const Wait = (byDefault: number, description: string) =>
  Type.Integer({ minimum: 0, maximum: 3_600_000, default: byDefault, description })

/** What the shop tells comes late; so late, for some, that others overtake it. */
export const delayedPush = fault({
  name: 'delayed-push',
  does: 'A webhook or an event goes out late, by a time that is drawn for each.',
  of: 'push',
  parameters: {
    minMs: Wait(30_000, 'the least'),
    maxMs: Wait(120_000, 'the most'),
    ...chance,
  },
  wrong: ({ minMs, maxMs }) => (minMs > maxMs ? `minMs ${minMs} is more than maxMs ${maxMs}` : undefined),
  needs: () => 'delay',
  strike(look, asked) {
    if (isSpared(look, asked)) return deliver
    const { minMs, maxMs } = asked
    const ms = minMs + Math.floor(look.draw('delay') * (maxMs - minMs + 1))
    return ms > 0 ? { kind: 'delay', ms } : deliver
  },
})
