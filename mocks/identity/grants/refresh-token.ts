import { oauthError } from '../oauth-error.ts'
import { readScopes } from '../scopes.ts'
import { tokenAnswer } from '../token-answer.ts'
import type { GrantType } from './grant-type.ts'

/**
 * Exchanges a refresh token for new tokens; it is good once. One that comes again is in two hands, and nobody knows
 * whose is the thief's: the whole family is revoked.
 * @see RFC 9700, section 4.14.2
 */
export const refreshToken: GrantType = (form, client, identity) => {
  const { state, world } = identity
  const text = form('refresh_token') ?? ''
  const token = state.refreshTokens.get(text)
  const grant = token && state.grants.get(token.grant)
  if (!token || !grant || grant.client !== client.id) {
    return oauthError('invalid_grant', 'there is no such refresh token')
  }
  if (token.used) identity.revoke(grant.id)
  if (token.used || grant.revoked) {
    return oauthError('invalid_grant', 'the refresh token was used before or revoked; its family is revoked')
  }
  if (world.now >= token.expiresAt) return oauthError('invalid_grant', 'the refresh token has expired')
  const scopes = form('scope') === undefined ? grant.scopes : readScopes(form('scope'))
  if (!scopes?.every((scope) => grant.scopes.includes(scope))) {
    return oauthError('invalid_scope', `at most ${grant.scopes.join(' ')} was granted`)
  }
  state.refreshTokens.set(text, { ...token, used: true })
  return tokenAnswer(identity, grant, scopes)
}
