import Type from 'typebox'
import { fault } from './fault.ts'
import { wholeSeconds } from './parts.ts'

/** A system is down: the one of the scope, or all. */
export const outage = fault({
  name: 'outage',
  does: 'A system of the shop is down: every call to it is 503.',
  parameters: {
    retryAfterMs: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 86_400_000,
        description: 'told as Retry-After, in whole seconds; where none is given, nothing is told',
      }),
    ),
  },
  needs: () => 'replace',
  strike({ system }, { retryAfterMs }) {
    const headers = retryAfterMs === undefined ? {} : { 'retry-after': wholeSeconds(retryAfterMs) }
    const answer = {
      status: 503,
      headers,
      code: `${system}/unavailable`,
      detail: `${system} is not available`,
    }
    return { kind: 'replace', when: 'before', answer }
  },
})
