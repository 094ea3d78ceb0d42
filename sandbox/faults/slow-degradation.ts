import Type from 'typebox'
import { deliver, fault } from './fault.ts'
import { Ms } from './parts.ts'

const Growth = (byDefault: number, description: string) =>
  Type.Number({ minimum: 0, maximum: 60_000, default: byDefault, description })

/** Answers take longer and longer. */
export const slowDegradation = fault({
  name: 'slow-degradation',
  does: 'Answers take longer and longer, with time and with every call.',
  parameters: {
    startMs: Ms(0, 'the latency of the first call'),
    perSecondMs: Growth(20, 'what each second adds since it was switched on'),
    perCallMs: Growth(100, 'what each call adds that came before'),
    maxMs: Ms(30_000, 'the most'),
  },
  needs: () => 'delay',
  strike({ sinceMs, seen }, { startMs, perSecondMs, perCallMs, maxMs }) {
    const grown = startMs + (sinceMs / 1000) * perSecondMs + (seen - 1) * perCallMs
    const ms = Math.min(maxMs, Math.floor(grown))
    return ms > 0 ? { kind: 'delay', ms } : deliver
  },
})
