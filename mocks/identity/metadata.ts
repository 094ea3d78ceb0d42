import { grantTypes } from './grants/index.ts'
import { allScopes } from './scopes.ts'

/**
 * What a client has to know of the authorization server. There is no `jwks_uri`: tokens are signed with a secret
 * (HS256), for the shop alone to read.
 * @see RFC 8414, section 2
 */
export function serverMetadata(baseUrl: string): Readonly<Record<string, unknown>> {
  const methods = ['client_secret_basic', 'client_secret_post', 'none']
  return {
    issuer: baseUrl,
    authorization_endpoint: `${baseUrl}/sign-in`,
    token_endpoint: `${baseUrl}/oauth/token`,
    device_authorization_endpoint: `${baseUrl}/oauth/device`,
    revocation_endpoint: `${baseUrl}/oauth/revoke`,
    introspection_endpoint: `${baseUrl}/oauth/introspect`,
    scopes_supported: allScopes,
    response_types_supported: ['code'],
    response_modes_supported: ['query'],
    grant_types_supported: [...grantTypes.keys()],
    token_endpoint_auth_methods_supported: methods,
    revocation_endpoint_auth_methods_supported: methods,
    introspection_endpoint_auth_methods_supported: methods.slice(0, 2),
    code_challenge_methods_supported: ['S256'],
    authorization_response_iss_parameter_supported: true,
  }
}

/**
 * Where a token for the shop's systems can be had, and for what (RFC 9728, section 2); `path` is that of a part of them
 * that clients reach by itself.
 */
export function resourceMetadata(baseUrl: string, path = ''): Readonly<Record<string, unknown>> {
  return {
    resource: baseUrl + path,
    authorization_servers: [baseUrl],
    scopes_supported: allScopes,
    bearer_methods_supported: ['header'],
  }
}
