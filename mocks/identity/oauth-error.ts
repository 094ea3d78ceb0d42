import type { Reply } from '../call.ts'

/** No cache may keep what these say (RFC 6749, section 5.1). */
export const noStore = { 'cache-control': 'no-store', pragma: 'no-cache' } as const

/** An error as OAuth's endpoints give it (RFC 6749, section 5.2); the journal notes it as `auth/invalid-grant` and so on. */
export function oauthError(error: string, description: string, status = 400): Reply {
  return {
    status,
    headers: noStore,
    json: { error, error_description: description },
    problem: `auth/${error.replaceAll('_', '-')}`,
  }
}
