import { hexToBytes } from '@noble/hashes/utils.js'
import { digestText } from '#journal'

/** How a secret is written: a prefix by which it is found where it should not be, and base64. */
const prefix = 'whsec_'

const bytesBySpec = { least: 24, most: 64 }

/**
 * The secret of a subscription after so many changes, as bytes: the same for the same world, so that it is kept nowhere.
 * @see Standard Webhooks, "Signature scheme": 24 to 64 random bytes, written with the prefix `whsec_`
 */
export function secretOf(subscription: string, rotation: number): Uint8Array {
  const hex = digestText(`webhook secret ${subscription} ${rotation}`).slice('sha256:'.length)
  return hexToBytes(hex.slice(0, 2 * bytesBySpec.least))
}

export function secretText(secret: Uint8Array): string {
  return prefix + base64(secret)
}

/** The bytes of a written secret; undefined where it is none, or too short or too long. */
export function readSecret(text: string): Uint8Array | undefined {
  if (!text.startsWith(prefix)) return undefined
  const bytes = bytesOf(text.slice(prefix.length))
  return bytes && bytes.length >= bytesBySpec.least && bytes.length <= bytesBySpec.most ? bytes : undefined
}

/** @see RFC 4648, section 4 */
export function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
}

function bytesOf(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}
