import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { base64 } from './secret.ts'

/** What is signed: an id that is the same for all attempts, the world's time of this one, and the body as it is sent. */
export interface Signed {
  readonly id: string
  /** World time of the attempt, ms. */
  readonly at: number
  readonly body: string
}

/**
 * The headers of a webhook. Several secrets sign side by side while one replaces another.
 * @see Standard Webhooks, "Signature scheme": `v1`, HMAC-SHA256 of `id.timestamp.body`, base64, apart by spaces
 */
export function signedHeaders(
  { id, at, body }: Signed,
  secrets: readonly Uint8Array[],
): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(at / 1000))
  const content = utf8ToBytes(`${id}.${timestamp}.${body}`)
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': secrets.map((secret) => `v1,${base64(hmac(sha256, secret, content))}`).join(' '),
  }
}
