import { oauthError } from '../oauth-error.ts'
import { readScopes } from '../scopes.ts'
import { tokenAnswer } from '../token-answer.ts'
import type { GrantType } from './grant-type.ts'

/** A token by which a client with a secret speaks for itself, and for no shopper (RFC 6749, section 4.4). */
export const clientCredentials: GrantType = (form, client, identity) => {
  if (client.secret === undefined) {
    return oauthError('unauthorized_client', 'a client without a secret can’t speak for itself')
  }
  const scopes = readScopes(form('scope'))
  if (!scopes) return oauthError('invalid_scope', 'one of these scopes is unknown here')
  return tokenAnswer(identity, identity.grant({ client: client.id, scopes }))
}
