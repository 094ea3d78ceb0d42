import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson } from '#journal'
import type { DrawKey } from '#sandbox'

/**
 * Secrets of one world, all derived from its key: the same seed gives the same ones, and whoever knows the seed can
 * derive them. Nothing outside of a sandbox may ever rest on them.
 */
export class Secrets {
  readonly #key: Uint8Array

  constructor({ seed, scenario, repeat, salt = '' }: DrawKey) {
    this.#key = sha256(utf8ToBytes(canonicalJson(['identity', seed, scenario, repeat, salt])))
  }

  /** 32 bytes for a purpose, and for what else tells one such secret from another. */
  bytes(purpose: string, ...of: readonly (string | number)[]): Uint8Array {
    return hmac(sha256, this.#key, utf8ToBytes(canonicalJson([purpose, ...of])))
  }

  /** 128 bits as 32 hex digits. */
  text(purpose: string, ...of: readonly (string | number)[]): string {
    return bytesToHex(this.bytes(purpose, ...of)).slice(0, 32)
  }
}
