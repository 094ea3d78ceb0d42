import { deliver, fault } from './fault.ts'
import { Ms } from './parts.ts'
import { invalidToken } from './token.ts'

/** Shoppers' tokens run out. Calls without one are not touched. */
export const expiredToken = fault({
  name: 'expired-token',
  does: 'The shopper’s token runs out: calls that carry it are 401.',
  parameters: { afterMs: Ms(0, 'how long it still counts, from when the fault is switched on') },
  needs: () => 'replace',
  strike: ({ hasToken, sinceMs }, { afterMs }) =>
    hasToken && sinceMs >= afterMs ? invalidToken('auth/expired', 'The access token expired') : deliver,
})
