import type { FaultOutcome } from './outcome.ts'

/**
 * The answer to a call whose token does not count any more.
 * @see RFC 6750, section 3.1: `invalid_token` is expired, revoked, malformed, or invalid for other reasons
 */
export function invalidToken(code: string, why: string): FaultOutcome {
  const challenge = `Bearer realm="shop", error="invalid_token", error_description="${why}"`
  const answer = { status: 401, headers: { 'www-authenticate': challenge }, code, detail: why }
  return { kind: 'replace', when: 'before', answer }
}
