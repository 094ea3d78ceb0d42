import { allScopes, scopeWords } from '../identity/scopes.ts'
import type { Route } from '../route.ts'
import type { Json } from './components.ts'

/** The ways of saying who calls, with the addresses of the shop's own log-in. */
export function securitySchemes(baseUrl: string): Json {
  const scopes = Object.fromEntries(allScopes.map((scope) => [scope, scopeWords(scope)]))
  const [tokenUrl, refreshUrl] = [`${baseUrl}/oauth/token`, `${baseUrl}/oauth/token`]
  return {
    key: {
      type: 'apiKey',
      in: 'header',
      name: 'x-api-key',
      description:
        'says that the chat is calling; without it a call counts as the shopper’s own, on the website',
    },
    token: {
      type: 'http',
      scheme: 'bearer',
      bearerFormat: 'JWT',
      description:
        'says for which shopper; a token that the conversation was given, good for all of the shop',
    },
    oauth: {
      type: 'oauth2',
      description: 'a token that a program got by itself (OAuth 2.1; the device flow of RFC 8628 as well)',
      flows: {
        authorizationCode: { authorizationUrl: `${baseUrl}/sign-in`, tokenUrl, refreshUrl, scopes },
        clientCredentials: { tokenUrl, scopes },
      },
    },
    client: { type: 'http', scheme: 'basic', description: 'the id and the secret of an OAuth client' },
  }
}

/** What a call of a route needs; each of the ways is enough, and the key may always come along. */
export function securityOf({ scope, confidential, contract }: Route): readonly Json[] {
  if (confidential)
    return contract.form && 'client_id' in formFields(contract.form) ? [{ client: [] }, {}] : [{}]
  if (scope === undefined) return [{}, { key: [] }, { key: [], token: [] }]
  return [{ key: [], token: [] }, { key: [], oauth: [scope] }, { token: [] }, { oauth: [scope] }]
}

function formFields(form: object): object {
  return (form as { properties?: object }).properties ?? {}
}
