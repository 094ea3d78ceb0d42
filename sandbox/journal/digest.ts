import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson } from './canonical-json.ts'

/** A SHA-256 digest in the form `sha256:<64 hex digits>` (FIPS 180-4). */
export type Digest = `sha256:${string}`

export function digestText(text: string): Digest {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`
}

/** The digest of a value's canonical JSON: equal values, equal digests, whatever the order of keys. */
export function digestValue(value: unknown): Digest {
  return digestText(canonicalJson(value))
}

/** A digest that grows with each piece of text, so that a journal is digested as it streams. */
export function runningDigest(): { update(text: string): void; digest(): Digest } {
  const hash = sha256.create()
  return {
    update: (text) => {
      hash.update(utf8ToBytes(text))
    },
    digest: () => `sha256:${bytesToHex(hash.clone().digest())}`,
  }
}
