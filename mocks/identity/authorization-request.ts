import type { Client } from './clients.ts'
import { mayRedirectTo } from './clients.ts'
import type { Form } from './form.ts'
import type { Identity } from './identity.ts'
import { readScopes, type Scope } from './scopes.ts'

/** A client's wish to act for the shopper. */
export interface AuthorizationRequest {
  readonly client: Client
  readonly redirectUri: string
  readonly scopes: readonly Scope[]
  readonly challenge: string
  readonly state: string | undefined
}

/** What a query asks for: nothing; what can't be granted and must not be sent anywhere; what goes back; a request. */
export type Asked =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'stranger'; readonly why: string }
  | { readonly kind: 'back'; readonly location: string }
  | ({ readonly kind: 'request' } & AuthorizationRequest)

/** The parameters that a sign-in on the way hands on, untouched. */
export const carriedParameters = [
  ...[
    'response_type',
    'client_id',
    'redirect_uri',
    'scope',
    'state',
    'code_challenge',
    'code_challenge_method',
  ],
  ...['user_code', 'to'],
] as const

/**
 * Reads an authorization request. PKCE with S256 is a must; where client and redirect URI do not fit, the shopper is
 * told and nobody else.
 * @see OAuth 2.1 (draft-ietf-oauth-v2-1-13), sections 4.1.1 and 4.1.2.1, and RFC 7636, section 4.3
 */
export function readAuthorization(identity: Identity, baseUrl: string, field: Form): Asked {
  const id = field('client_id')
  if (id === undefined && field('response_type') === undefined) return { kind: 'nothing' }
  const client = identity.clients.get(id ?? '')
  if (!client) return { kind: 'stranger', why: 'The program that sent you here is not known to this shop.' }
  const redirectUri = field('redirect_uri') ?? ''
  if (!mayRedirectTo(client, redirectUri)) {
    return {
      kind: 'stranger',
      why: 'The program that sent you here asked to have you sent to an address that it never registered.',
    }
  }
  const state = field('state')
  const scopes = readScopes(field('scope'))
  const challenge = field('code_challenge') ?? ''
  const error = errorOf(field, challenge, scopes)
  if (error || !scopes) return { kind: 'back', location: sentBack(redirectUri, baseUrl, state, error ?? {}) }
  return { kind: 'request', client, redirectUri, scopes, challenge, state }
}

function errorOf(
  field: Form,
  challenge: string,
  scopes: readonly Scope[] | undefined,
): { error: string; error_description: string } | undefined {
  const wrong = (error: string, error_description: string) => ({ error, error_description })
  if (field('response_type') !== 'code')
    return wrong('unsupported_response_type', 'response_type has to be code')
  if (field('code_challenge_method') !== 'S256' || !/^[\w-]{43}$/.test(challenge)) {
    return wrong('invalid_request', 'PKCE is needed: a code_challenge, and code_challenge_method=S256')
  }
  return scopes ? undefined : wrong('invalid_scope', 'one of these scopes is unknown here')
}

/** The address by which the shopper goes back to the client, with who says so (RFC 9207). */
export function sentBack(
  redirectUri: string,
  baseUrl: string,
  state: string | undefined,
  said: Readonly<Record<string, string>>,
): string {
  const url = new URL(redirectUri)
  const all = { ...said, ...(state === undefined ? {} : { state }), iss: baseUrl }
  for (const [name, value] of Object.entries(all)) url.searchParams.append(name, value)
  return url.href
}

/** Gives out a code, and the address that takes it to the client. */
export function sentBackWithCode(
  identity: Identity,
  baseUrl: string,
  { client, redirectUri, scopes, challenge, state }: AuthorizationRequest,
  shopper: string,
): string {
  const code = identity.fresh('code', `${client.id} ${shopper}`)
  const expiresAt = identity.world.now + identity.lifetimes.codeMs
  identity.state.codes.set(code, { client: client.id, redirectUri, challenge, shopper, scopes, expiresAt })
  return sentBack(redirectUri, baseUrl, state, { code })
}
