import Type from 'typebox'
import { deliver, fault } from './fault.ts'
import { latestMs } from './parts.ts'

/**
 * Reads are served as the shop was some time ago: an old version, and an honest one. Where the channel's view is that
 * old already, nothing changes.
 */
export const staleRead = fault({
  name: 'stale-read',
  does: 'Reads are answered as the shop was some time ago, and may keep silent about it.',
  parameters: {
    ageMs: Type.Integer({
      minimum: 1,
      maximum: 30 * 86_400_000,
      default: 600_000,
      description: 'how long ago',
    }),
    asOf: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: latestMs,
        description: 'the world time itself, ms since 1970; given instead of `ageMs`',
      }),
    ),
    tells: Type.Enum(['its age', 'nothing'], {
      default: 'its age',
      description: 'whether asOf, Age and Last-Modified say how old it is, or are left out',
    }),
    evenFromSource: Type.Boolean({
      default: false,
      description: 'whether a read that asks for the source (`no-cache`) is answered so too',
    }),
  },
  scope: { method: 'read' },
  needs: () => 'stale',
  strike({ isWrite, now }, { ageMs, asOf = now - ageMs, tells, evenFromSource }) {
    if (isWrite || asOf >= now) return deliver
    return { kind: 'stale', asOf, told: tells === 'its age', evenFromSource }
  },
})
