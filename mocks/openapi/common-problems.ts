import type { Route } from '../route.ts'

/** A code that is not one route's own: its status, and of which routes it may come. */
interface Common {
  readonly status: number
  readonly code: string
  readonly of?: (route: Route) => boolean
}

const isWrite = ({ name }: Route): boolean => !name.startsWith('GET ')
const isOpen = ({ confidential }: Route): boolean => !confidential
const isWebhook = ({ system }: Route): boolean => system === 'webhooks'
const isRepeatable = (route: Route): boolean => isOpen(route) && route.name.startsWith('POST ')

/** What any route may answer: about the body, the token, the world that is meant, a repetition. */
const common: readonly Common[] = [
  { status: 400, code: 'body/malformed' },
  { status: 400, code: 'query/too-many' },
  { status: 400, code: 'idempotency/invalid-key', of: isRepeatable },
  { status: 401, code: 'world/mismatch' },
  { status: 401, code: 'auth/sign-in-required' },
  { status: 401, code: 'auth/expired', of: isOpen },
  { status: 401, code: 'auth/revoked', of: isOpen },
  { status: 401, code: 'auth/invalid-token', of: isOpen },
  { status: 403, code: 'privacy/withheld' },
  { status: 403, code: 'auth/insufficient-scope', of: ({ scope }) => scope !== undefined },
  { status: 403, code: 'world/read-only', of: isWrite },
  { status: 403, code: 'webhooks/key-needed', of: isWebhook },
  { status: 403, code: 'webhooks/not-sent', of: isWebhook },
  { status: 404, code: 'world/unknown' },
  { status: 410, code: 'world/closed' },
  { status: 410, code: 'world/ended' },
  { status: 413, code: 'body/too-large' },
  { status: 414, code: 'url/too-long' },
  { status: 415, code: 'body/not-json' },
  { status: 415, code: 'body/not-form', of: ({ contract }) => contract.form !== undefined },
  { status: 422, code: 'idempotency/key-reused', of: isRepeatable },
  // Of a tool's arguments, which no route has seen yet.
  { status: 422, code: 'arguments/invalid' },
  { status: 429, code: 'rate/limited' },
  { status: 431, code: 'headers/too-large' },
  { status: 500, code: 'sandbox/error' },
]

/** The codes with which any route of this sort may answer. */
export function commonProblems(route: Route): readonly Common[] {
  return common.filter(({ of }) => of?.(route) ?? true)
}
