import type { Identity } from './identity.ts'
import type { Grant } from './state.ts'

/** What a token is good for; of one that is good for nothing, only that (RFC 7662, section 2.2). */
export function introspected(identity: Identity, text: string): Readonly<Record<string, unknown>> {
  const checked = identity.tokens.check(text)
  if (checked.kind === 'valid') {
    const { grant: _own, ...claims } = checked.claims
    return { active: true, token_type: 'Bearer', ...claims }
  }
  const refresh = identity.state.refreshTokens.get(text)
  const grant = refresh && identity.state.grants.get(refresh.grant)
  if (!refresh || !grant || grant.revoked || refresh.used || identity.world.now >= refresh.expiresAt) {
    return { active: false }
  }
  return { active: true, ...spoken(grant), exp: Math.floor(refresh.expiresAt / 1000) }
}

function spoken({ client, shopper, scopes }: Grant): Readonly<Record<string, string>> {
  return { client_id: client, scope: scopes.join(' '), sub: shopper ?? client }
}
