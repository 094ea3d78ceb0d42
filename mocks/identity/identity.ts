import type { World } from '#sandbox'
import { AccessTokens } from './access-tokens.ts'
import { type Client, clientsOf } from './clients.ts'
import { type Lifetimes, usualLifetimes } from './lifetimes.ts'
import { Secrets } from './secrets.ts'
import { emptyIdentityState, type Grant, type IdentityState } from './state.ts'

export interface IdentityOptions extends Partial<Lifetimes> {
  /** Where the clients may have shoppers sent back to; default a loopback address on any port, path `/callback`. */
  readonly redirectUris?: readonly string[]
}

/** The identity system of one world: who may act for whom, and for how long. */
export class Identity {
  readonly world: World
  readonly siteId: string
  readonly secrets: Secrets
  readonly clients: ReadonlyMap<string, Client>
  readonly lifetimes: Lifetimes
  readonly tokens: AccessTokens
  #state = emptyIdentityState()

  constructor(world: World, site: { id: string; apiKey: string }, options: IdentityOptions = {}) {
    const { redirectUris, ...lifetimes } = options
    this.world = world
    this.siteId = site.id
    this.secrets = new Secrets(world.state.key)
    this.clients = clientsOf(site.apiKey, redirectUris)
    this.lifetimes = { ...usualLifetimes, ...lifetimes }
    this.tokens = new AccessTokens(this)
  }

  get state(): IdentityState {
    return this.#state
  }

  /** Forgets everybody: no session, code or token that was given out is good any more. */
  reset(): void {
    // The counters go on: what was given out before must never be given out again.
    const { counters } = this.#state
    this.#state = { ...emptyIdentityState(), counters }
  }

  /** A secret of its purpose that was never given out before: the next one by number. */
  fresh(purpose: string, of = ''): string {
    const place = `${purpose} ${of}`
    const number = (this.#state.counters.get(place) ?? 0) + 1
    this.#state.counters.set(place, number)
    return this.secrets.text(purpose, of, number)
  }

  grant(what: Omit<Grant, 'id' | 'revoked'>): Grant {
    const id = this.fresh('grant', `${what.client} ${what.shopper ?? ''}`)
    const grant: Grant = { ...what, id, revoked: false }
    this.#state.grants.set(id, grant)
    return grant
  }

  /** Ends a grant, and with it every token that came of it. */
  revoke(id: string): void {
    const grant = this.#state.grants.get(id)
    if (grant) this.#state.grants.set(id, { ...grant, revoked: true })
  }

  /** Ends every grant of a shopper's. */
  revokeAllOf(shopper: string): void {
    for (const { id, shopper: whose } of this.#state.grants.values()) if (whose === shopper) this.revoke(id)
  }
}
