import Type from 'typebox'
import { fault } from './fault.ts'
import { wholeSeconds } from './parts.ts'

/**
 * A quota of calls per window; beyond it 429 with `Retry-After`. Every answer tells how much of it is left.
 *
 * Windows follow one another from the instant at which the fault was switched on.
 * @see RFC 6585, section 4, on 429; RFC 9110, section 10.2.3, on Retry-After;
 *   draft-ietf-httpapi-ratelimit-headers-10 on RateLimit and RateLimit-Policy
 */
export const rateLimit = fault({
  name: 'rate-limit',
  does: 'Only so many calls are answered in a window of time; the others are 429, with when to come again.',
  parameters: {
    quota: Type.Integer({
      minimum: 0,
      maximum: 100_000,
      default: 5,
      description: 'the calls that are answered in a window',
    }),
    windowMs: Type.Integer({
      minimum: 1000,
      maximum: 86_400_000,
      default: 60_000,
      description: 'the length of a window, by the world’s clock',
    }),
  },
  needs: () => 'replace',
  remember({ sinceMs, memory }, { windowMs }) {
    const window = Math.floor(sinceMs / windowMs)
    return { window, used: (memory.window === window ? (memory.used ?? 0) : 0) + 1 }
  },
  strike({ sinceMs, memory, system }, { quota, windowMs }) {
    const used = memory.used ?? 0
    const untilNext = wholeSeconds(windowMs - (sinceMs % windowMs))
    const headers = {
      'ratelimit-policy': `"default";q=${quota};w=${wholeSeconds(windowMs)}`,
      ratelimit: `"default";r=${Math.max(0, quota - used)};t=${untilNext}`,
    }
    if (used <= quota) return { kind: 'deliver', headers }
    const detail = `more than ${quota} calls in ${wholeSeconds(windowMs)} s; come again in ${untilNext} s`
    const answer = {
      status: 429,
      headers: { ...headers, 'retry-after': untilNext },
      code: `${system}/rate-limited`,
      detail,
    }
    return { kind: 'replace', when: 'before', answer }
  },
})
