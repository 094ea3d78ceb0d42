import type { Reply } from '../call.ts'
import type { Caller } from '../caller.ts'
import { problem } from '../problem.ts'
import type { Scope } from './scopes.ts'

/**
 * The header that says how to get at what was refused: an error where a token was sent, and where the metadata
 * of the shop are.
 * @see RFC 6750, section 3, and RFC 9728, section 5.1
 */
export function challenge(baseUrl: string, said: Readonly<Record<string, string>> = {}): string {
  const metadata = baseUrl && `${baseUrl}/.well-known/oauth-protected-resource`
  const all = { realm: 'shop', ...said, ...(metadata ? { resource_metadata: metadata } : {}) }
  const parts = Object.entries(all).map(([name, value]) => `${name}="${value.replace(/["\\]/g, '\\$&')}"`)
  return `Bearer ${parts.join(', ')}`
}

/** Why the caller may not use a route that needs this scope, or undefined where it may. */
export function barred(caller: Caller, scope: Scope | undefined, baseUrl: string): Reply | undefined {
  const { refusal, scopes } = caller
  if (refusal) {
    const said = { error: 'invalid_token', error_description: refusal.detail }
    return challenged(problem(401, refusal.code, refusal.detail), challenge(baseUrl, said))
  }
  if (scope === undefined || scopes === undefined || scopes.includes(scope)) return undefined
  const detail = `the token lacks the scope ${scope}`
  const said = { error: 'insufficient_scope', error_description: detail, scope }
  return challenged(problem(403, 'auth/insufficient-scope', detail, { scope }), challenge(baseUrl, said))
}

/** The reply with a challenge. */
export function challenged(reply: Reply, header: string): Reply {
  return { ...reply, headers: { ...reply.headers, 'www-authenticate': header } }
}
