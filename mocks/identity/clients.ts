import type { Caller } from '../caller.ts'

/** A program that may ask for tokens, and as whom calls with its tokens count. */
export interface Client {
  readonly id: string
  /** What a shopper who is asked for consent is told. */
  readonly name: string
  /** Absent for a public client, which can keep none (OAuth 2.1, section 2.1). */
  readonly secret?: string
  readonly redirectUris: readonly string[]
  readonly speaksAs: Pick<Caller, 'role' | 'channel'>
}

/** The redirect URIs that a site knows without being told: a program on the shopper's machine, on any port. */
export const loopbackRedirects: readonly string[] = ['http://127.0.0.1/callback', 'http://[::1]/callback']

/** The name under which the site hands out tokens itself: no program can ask for any as this. */
export const website = 'website'

/**
 * The clients of a world: `bot`, whose secret is the API key, and `app`, a native app that keeps no secret.
 *
 * Throws a `RangeError` for a redirect URI that is none, has a fragment, or could run in the shop's own page.
 */
export function clientsOf(
  apiKey: string,
  redirectUris: readonly string[] = loopbackRedirects,
): ReadonlyMap<string, Client> {
  for (const uri of redirectUris) refuseUnfit(uri)
  const bot: Client = {
    id: 'bot',
    name: 'The shop’s chat',
    secret: apiKey,
    redirectUris,
    speaksAs: { role: 'bot', channel: 'chat' },
  }
  const app: Client = {
    id: 'app',
    name: 'The shop’s app',
    redirectUris,
    speaksAs: { role: 'shopper', channel: 'app' },
  }
  return new Map([bot, app].map((client) => [client.id, client]))
}

/**
 * True where the client has registered just this URI. Only the port of a loopback address is free.
 * @see RFC 8252, section 7.3, and RFC 9700, section 2.1
 */
export function mayRedirectTo(client: Client, uri: string): boolean {
  return client.redirectUris.includes(uri) || client.redirectUris.some((own) => sameButForPort(own, uri))
}

const loopback = /^(http:\/\/(?:127\.0\.0\.1|\[::1\]))(?::\d{1,5})?(?=[/?]|$)/

function sameButForPort(own: string, uri: string): boolean {
  return (
    loopback.test(own) && URL.canParse(uri) && own.replace(loopback, '$1') === uri.replace(loopback, '$1')
  )
}

function refuseUnfit(uri: string): void {
  const scheme = URL.canParse(uri) ? new URL(uri).protocol : ''
  const known = scheme === 'https:' || scheme === 'http:' || scheme.includes('.')
  if (known && !uri.includes('#')) return
  throw new RangeError(
    `registering the redirect URI ${uri}: it has to be absolute, with https, http or a scheme such as com.example.app, ` +
      'and without a fragment',
  )
}
