import Type, { type TProperties, type TSchema } from 'typebox'
import { type Contract, nothing, page } from '../contract.ts'
import { carriedParameters } from '../identity/authorization-request.ts'
import { grantTypes } from '../identity/grants/index.ts'
import { exactly } from '../shown.ts'

const Field = Type.Optional(Type.String())
const Texts = Type.Array(Type.String())
const Address = Type.String({ description: 'a URL' })
const carried: TProperties = Object.fromEntries(carriedParameters.map((name) => [name, Field]))

/** An error as OAuth's endpoints give it (RFC 6749, section 5.2). */
const OAuthError = Type.Object(
  { error: Type.String(), error_description: Type.String() },
  { additionalProperties: false, title: 'OAuthError' },
)
const errors = { 400: OAuthError, 401: OAuthError }

/** What every client that calls an endpoint says of itself, unless by HTTP Basic. */
const client = { client_id: Field, client_secret: Field }

function endpoint(summary: string, form: TProperties, answer: TSchema | typeof nothing) {
  const answers = { 200: answer, ...errors }
  return { summary, form: Type.Object({ ...form, ...client }), answers } satisfies Contract
}

export const readServerMetadata = {
  summary: 'Where a client logs shoppers in (RFC 8414)',
  answers: {
    200: exactly({
      issuer: Type.String(),
      authorization_endpoint: Address,
      token_endpoint: Address,
      device_authorization_endpoint: Address,
      revocation_endpoint: Address,
      introspection_endpoint: Address,
      scopes_supported: Texts,
      response_types_supported: Texts,
      response_modes_supported: Texts,
      grant_types_supported: Texts,
      token_endpoint_auth_methods_supported: Texts,
      revocation_endpoint_auth_methods_supported: Texts,
      introspection_endpoint_auth_methods_supported: Texts,
      code_challenge_methods_supported: Texts,
      authorization_response_iss_parameter_supported: Type.Boolean(),
    }),
  },
} satisfies Contract

export const readResourceMetadata = {
  summary: 'Where tokens for the shop’s systems can be had (RFC 9728)',
  answers: {
    200: exactly({
      resource: Type.String(),
      authorization_servers: Texts,
      scopes_supported: Texts,
      bearer_methods_supported: Texts,
    }),
  },
} satisfies Contract

export const readToolsMetadata = {
  ...readResourceMetadata,
  summary: 'Where tokens for the tools at `/mcp` can be had (RFC 9728)',
} satisfies Contract

export const openSignIn = {
  summary: 'The page at which a shopper signs in, and is asked whether a program may act for them',
  query: carried,
  answers: { 200: page, 303: nothing, 400: page },
} satisfies Contract

export const sendSignIn = {
  summary: 'Takes what the shopper typed in',
  form: Type.Object({ form_token: Field, email: Field, password: Field, one_time_code: Field, ...carried }),
  answers: { 303: nothing, 403: page },
} satisfies Contract

const Decision = Type.Optional(Type.Enum(['allow', 'deny']))

export const sendConsent = {
  summary: 'Takes the shopper’s answer to a program that asks to act for them',
  form: Type.Object({ form_token: Field, decision: Decision, ...carried }),
  answers: { 303: nothing, 400: page, 403: page },
} satisfies Contract

export const openDevice = {
  summary: 'The page at which a shopper types in the code that a chat shows',
  query: { user_code: Field },
  answers: { 200: page, 303: nothing, 404: page },
} satisfies Contract

export const sendDevice = {
  summary: 'Takes the shopper’s answer to a waiting chat',
  form: Type.Object({ form_token: Field, user_code: Field, decision: Decision }),
  answers: { 200: page, 403: page, 404: page },
} satisfies Contract

export const getToken = endpoint(
  'Gets tokens, by a code, a refresh token, a device code or the client’s own credentials',
  {
    grant_type: Type.Enum([...grantTypes.keys()]),
    ...{ code: Field, redirect_uri: Field, code_verifier: Field },
    ...{ refresh_token: Field, device_code: Field, scope: Field },
  },
  exactly({
    access_token: Type.String(),
    token_type: Type.Literal('Bearer'),
    expires_in: Type.Integer({ minimum: 0, description: 's' }),
    scope: Type.String(),
    refresh_token: Field,
  }),
)

export const beginDeviceLogIn = endpoint(
  'Begins a log-in for a program that can show no page (RFC 8628)',
  { scope: Field },
  exactly({
    device_code: Type.String(),
    user_code: Type.String(),
    verification_uri: Address,
    verification_uri_complete: Address,
    expires_in: Type.Integer({ minimum: 0, description: 's' }),
    interval: Type.Integer({ minimum: 0, description: 's' }),
  }),
)

export const revokeToken = endpoint('Ends a token (RFC 7009)', { token: Type.String() }, nothing)

const NumericDate = Type.Optional(Type.Integer({ description: 'seconds of the shop’s clock' }))

export const introspectToken = endpoint(
  'Tells what a token is good for (RFC 7662)',
  { token: Type.String() },
  exactly({
    active: Type.Boolean(),
    ...{ token_type: Field, iss: Field, sub: Field, client_id: Field, scope: Field },
    ...{ iat: NumericDate, exp: NumericDate, jti: Field },
  }),
)
