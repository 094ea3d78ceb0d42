import { canonicalJson } from '#journal'
import { website } from './clients.ts'
import type { Identity } from './identity.ts'
import { type Claims, claimedIssuer, signed, verified } from './jws.ts'
import { allScopes, type Scope } from './scopes.ts'
import type { Grant } from './state.ts'

/** What became of a look at a token. */
export type Checked =
  | {
      readonly kind: 'valid'
      readonly claims: Claims
      readonly grant: Grant
      readonly scopes: readonly Scope[]
    }
  | ({ readonly kind: 'refused' } & TokenRefusal)
  /** It is of another world, or of none. */
  | { readonly kind: 'foreign' }

/** Why a token of this world is not good. */
export interface TokenRefusal {
  readonly code: 'auth/expired' | 'auth/revoked' | 'auth/invalid-token'
  readonly detail: string
}

export interface TokenWish {
  /** Default all. */
  readonly scopes?: readonly Scope[]
  /** World ms; default without end. */
  readonly lifetimeMs?: number
}

interface Known {
  readonly claims: Claims
  readonly scopes: readonly Scope[]
  /** What was said of it last, while it was good: the same is said again. */
  valid?: Extract<Checked, { kind: 'valid' }>
}

/** How many tokens are known by heart; the oldest is forgotten first, and verified anew when it comes again. */
const mostKnown = 1024

/** Access tokens: signed once, verified once; whether they are expired or revoked is looked up on each call. */
export class AccessTokens {
  readonly #identity: Identity
  readonly #key: Uint8Array
  readonly #known = new Map<string, Known>()

  constructor(identity: Identity) {
    this.#identity = identity
    this.#key = identity.secrets.bytes('signing key')
  }

  /** The secret with which they are signed, for a verifier that is not ours. */
  get signingKey(): Uint8Array {
    return this.#key.slice()
  }

  issue(grant: Grant, scopes: readonly Scope[], lifetimeMs?: number): string {
    const { siteId, world } = this.#identity
    const sub = grant.shopper ?? grant.client
    const iat = Math.floor(world.now / 1000)
    return signed(
      {
        iss: siteId,
        sub,
        client_id: grant.client,
        scope: scopes.join(' '),
        iat,
        ...(lifetimeMs === undefined ? {} : { exp: iat + Math.ceil(lifetimeMs / 1000) }),
        jti: this.#identity.fresh('token', `${grant.client} ${sub}`),
        grant: grant.id,
      },
      this.#key,
    )
  }

  /** A token that the site hands out without anybody signing in: the same one again while it is good. */
  handOut(shopper: string, { scopes = allScopes, lifetimeMs }: TokenWish = {}): string {
    const { handedOut } = this.#identity.state
    const wish = canonicalJson([shopper, scopes, lifetimeMs])
    const before = handedOut.get(wish)
    if (before !== undefined && this.check(before).kind === 'valid') return before
    const token = this.issue(this.#identity.grant({ client: website, shopper, scopes }), scopes, lifetimeMs)
    handedOut.set(wish, token)
    return token
  }

  /** Never throws, whatever the text. */
  check(text: string): Checked {
    const known = this.#known.get(text) ?? this.#verify(text)
    if (!known) return this.#strange(text)
    const { claims, scopes } = known
    const { state, world } = this.#identity
    const grant = state.grants.get(claims.grant)
    if (!grant) return invalid('this world has given out no such token, or has forgotten it since')
    if (grant.revoked || state.revokedTokens.has(claims.jti)) {
      return { kind: 'refused', code: 'auth/revoked', detail: 'the token was revoked' }
    }
    if (claims.exp !== undefined && world.now >= claims.exp * 1000) {
      const since = new Date(claims.exp * 1000).toISOString()
      return { kind: 'refused', code: 'auth/expired', detail: `the token expired at ${since}` }
    }
    if (known.valid?.grant !== grant) known.valid = { kind: 'valid', claims, grant, scopes }
    return known.valid
  }

  #verify(text: string): Known | undefined {
    const claims = verified(text, this.#key)
    if (!claims) return undefined
    const known: Known = { claims, scopes: claims.scope.split(' ') as readonly Scope[] }
    const [oldest] = this.#known.keys()
    if (this.#known.size >= mostKnown && oldest !== undefined) this.#known.delete(oldest)
    this.#known.set(text, known)
    return known
  }

  #strange(text: string): Checked {
    if (claimedIssuer(text) !== this.#identity.siteId) return { kind: 'foreign' }
    return invalid('the token was not signed by this world')
  }
}

function invalid(detail: string): Checked {
  return { kind: 'refused', code: 'auth/invalid-token', detail }
}
