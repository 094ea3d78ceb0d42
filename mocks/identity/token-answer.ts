import type { Reply } from '../call.ts'
import type { Identity } from './identity.ts'
import { noStore } from './oauth-error.ts'
import type { Scope } from './scopes.ts'
import type { Grant } from './state.ts'

/** Tokens for a grant: an access token, and a refresh token where a shopper gave it (RFC 6749, section 5.1). */
export function tokenAnswer(
  identity: Identity,
  grant: Grant,
  scopes: readonly Scope[] = grant.scopes,
): Reply {
  const { accessTokenMs } = identity.lifetimes
  return {
    status: 200,
    headers: noStore,
    json: {
      access_token: identity.tokens.issue(grant, scopes, accessTokenMs),
      token_type: 'Bearer',
      expires_in: Math.ceil(accessTokenMs / 1000),
      scope: scopes.join(' '),
      ...(grant.shopper === undefined ? {} : { refresh_token: refreshToken(identity, grant) }),
    },
  }
}

function refreshToken(identity: Identity, { id, client, shopper = '' }: Grant): string {
  const token = `rt_${identity.fresh('refresh token', `${client} ${shopper}`)}`
  const expiresAt = identity.world.now + identity.lifetimes.refreshTokenMs
  identity.state.refreshTokens.set(token, { grant: id, expiresAt, used: false })
  return token
}
