import Type, { type Static, type TObject } from 'typebox'
import { deliver, fault, type Look } from './fault.ts'
import { Ms } from './parts.ts'

const parameters = {
  distribution: Type.Enum(['fixed', 'uniform', 'long-tailed'], {
    default: 'fixed',
    description: 'always the same; anything between the bounds; mostly short, at times very long',
  }),
  ms: Ms(2000, 'the latency where it is fixed, its median where it is long-tailed'),
  minMs: Ms(0, 'the least, where it is drawn'),
  maxMs: Ms(30_000, 'the most, where it is drawn'),
}
type Latency = Static<TObject<typeof parameters>>

/** Answers take their time. */
export const latency = fault({
  name: 'latency',
  does: 'Answers take longer: always as long, evenly spread, or with a long tail.',
  parameters,
  wrong: ({ minMs, maxMs }) => (minMs > maxMs ? `minMs ${minMs} is more than maxMs ${maxMs}` : undefined),
  needs: () => 'delay',
  strike(look, asked) {
    const ms = latencyMs(look, asked)
    return ms > 0 ? { kind: 'delay', ms } : deliver
  },
})

/**
 * The long tail is Pareto's with shape 2: half of all are above the median, one in a hundred above seven times it. A
 * square root is all that it takes, and IEEE 754 fixes that on every machine.
 */
function latencyMs(look: Look, { distribution, ms, minMs, maxMs }: Latency): number {
  if (distribution === 'fixed') return ms
  const drawn = look.draw('latency')
  if (distribution === 'uniform') return minMs + Math.floor(drawn * (maxMs - minMs + 1))
  return Math.min(maxMs, Math.max(minMs, Math.floor((ms * Math.sqrt(0.5)) / Math.sqrt(1 - drawn))))
}
