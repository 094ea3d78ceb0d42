import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { encode } from 'jose/base64url'
import { sameText } from '../jws.ts'
import { oauthError } from '../oauth-error.ts'
import { tokenAnswer } from '../token-answer.ts'
import type { GrantType } from './grant-type.ts'

/**
 * Exchanges a code for tokens, once. A code that comes again was stolen or is being replayed: what it was exchanged
 * for is revoked.
 * @see OAuth 2.1 (draft-ietf-oauth-v2-1-13), section 4.1.3, and RFC 7636, section 4.6
 */
export const authorizationCode: GrantType = (form, client, identity) => {
  const { state, world } = identity
  const text = form('code') ?? ''
  const code = state.codes.get(text)
  if (!code || code.client !== client.id) return oauthError('invalid_grant', 'there is no such code')
  if (code.grant !== undefined) {
    identity.revoke(code.grant)
    return oauthError('invalid_grant', 'the code was used before; the tokens that it gave are revoked')
  }
  if (world.now >= code.expiresAt) return oauthError('invalid_grant', 'the code has expired')
  const redirectUri = form('redirect_uri')
  if (redirectUri !== undefined && redirectUri !== code.redirectUri) {
    return oauthError('invalid_grant', 'redirect_uri is another than the one that the code was sent to')
  }
  const verifier = form('code_verifier') ?? ''
  if (!/^[\w.~-]{43,128}$/.test(verifier)) {
    return oauthError(
      'invalid_request',
      'code_verifier: 43 to 128 characters of A-Z a-z 0-9 - . _ ~ are needed',
    )
  }
  if (!sameText(encode(sha256(utf8ToBytes(verifier))), code.challenge)) {
    return oauthError('invalid_grant', 'code_verifier does not fit the challenge of the code')
  }
  const { shopper, scopes } = code
  const grant = identity.grant({ client: client.id, shopper, scopes })
  state.codes.set(text, { ...code, grant: grant.id })
  return tokenAnswer(identity, grant)
}
