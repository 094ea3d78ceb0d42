import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'

/** How long one code is the current one, world ms. */
export const stepMs = 30_000

/** The step in which a world time falls. */
export function stepAt(now: number): number {
  return Math.floor(now / stepMs)
}

/**
 * Six digits that an authenticator would show in this step.
 * @see RFC 6238 with SHA-256, and RFC 4226, section 5.3, for the truncation
 */
export function oneTimeCode(secret: Uint8Array, step: number): string {
  const counter = new Uint8Array(8)
  new DataView(counter.buffer).setBigUint64(0, BigInt(step))
  const mac = hmac(sha256, secret, counter)
  const offset = (mac[31] as number) & 0xf
  const number = new DataView(mac.buffer, mac.byteOffset + offset, 4).getUint32(0) & 0x7fffffff
  return String(number % 1_000_000).padStart(6, '0')
}
