import type { Scope } from './scopes.ts'

/** What a shopper (or the client's operator) has allowed a client: all tokens that come of it are one family. */
export interface Grant {
  readonly id: string
  readonly client: string
  /** Absent where the client speaks for itself. */
  readonly shopper?: string
  readonly scopes: readonly Scope[]
  readonly revoked: boolean
}

/** A visit to the shop's pages: a guest's until somebody signs in. */
export interface Session {
  readonly shopper?: string
  readonly expiresAt: number
}

export interface Code {
  readonly client: string
  readonly redirectUri: string
  /** BASE64URL(SHA256(verifier)), RFC 7636. */
  readonly challenge: string
  readonly shopper: string
  readonly scopes: readonly Scope[]
  readonly expiresAt: number
  /** The grant that it was exchanged for. */
  readonly grant?: string
}

export interface RefreshToken {
  readonly grant: string
  readonly expiresAt: number
  readonly used: boolean
}

export interface Device {
  readonly userCode: string
  readonly client: string
  readonly scopes: readonly Scope[]
  readonly expiresAt: number
  /** How far apart polls have to be by now, world ms. */
  readonly intervalMs: number
  readonly polledAt?: number
  readonly decision: 'pending' | 'approved' | 'denied' | 'spent'
  /** Who approved it. */
  readonly shopper?: string
}

/**
 * All that the identity system remembers, by the secrets that name it: plain values, so that `structuredClone`
 * copies it whole. Times are world time, ms.
 */
export interface IdentityState {
  /** How many secrets of a purpose were given out: each is derived from its number. */
  readonly counters: Map<string, number>
  readonly sessions: Map<string, Session>
  readonly codes: Map<string, Code>
  readonly grants: Map<string, Grant>
  readonly refreshTokens: Map<string, RefreshToken>
  /** By device code. */
  readonly devices: Map<string, Device>
  /** `jti` of access tokens that were revoked by themselves. */
  readonly revokedTokens: Set<string>
  /** One-time codes that were used, by shopper and time step. */
  readonly usedOneTimeCodes: Set<string>
  /** Tokens that the site handed out itself, by what was asked for. */
  readonly handedOut: Map<string, string>
}

export function emptyIdentityState(): IdentityState {
  return {
    counters: new Map(),
    sessions: new Map(),
    codes: new Map(),
    grants: new Map(),
    refreshTokens: new Map(),
    devices: new Map(),
    revokedTokens: new Set(),
    usedOneTimeCodes: new Set(),
    handedOut: new Map(),
  }
}
