import { deliver, fault } from './fault.ts'
import { invalidToken } from './token.ts'

/** Shoppers' tokens have been taken back. Calls without one are not touched. */
export const revokedToken = fault({
  name: 'revoked-token',
  does: 'The shopper’s token has been taken back: calls that carry it are 401.',
  parameters: {},
  needs: () => 'replace',
  strike: ({ hasToken }) =>
    hasToken ? invalidToken('auth/revoked', 'The access token was revoked') : deliver,
})
