/** How long what the identity system gives out is good for, world ms. */
export interface Lifetimes {
  /** Default an hour. */
  readonly accessTokenMs: number
  /** Default 30 days. */
  readonly refreshTokenMs: number
  /** Default 10 minutes, the longest that is recommended (OAuth 2.1, section 4.1.2). */
  readonly codeMs: number
  /** Default 15 minutes. */
  readonly deviceCodeMs: number
  /** How far apart the polls of a device have to be; default 5 s (RFC 8628, section 3.2). */
  readonly pollIntervalMs: number
  /** Default 12 hours. */
  readonly sessionMs: number
}

const minute = 60_000

export const usualLifetimes: Lifetimes = {
  accessTokenMs: 60 * minute,
  refreshTokenMs: 30 * 24 * 60 * minute,
  codeMs: 10 * minute,
  deviceCodeMs: 15 * minute,
  pollIntervalMs: 5000,
  sessionMs: 12 * 60 * minute,
}
