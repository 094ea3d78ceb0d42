import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { encode } from 'jose/base64url'
import { decodeJwt } from 'jose/jwt/decode'

/** What an access token says. Times are NumericDates, seconds of the world's clock (RFC 7519, section 2). */
export interface Claims {
  /** The site's id: a token names its world. */
  readonly iss: string
  /** The shopper for whom it speaks; the client, where it speaks for nobody else. */
  readonly sub: string
  readonly client_id: string
  /** Separated by spaces. */
  readonly scope: string
  readonly iat: number
  /** Absent where it does not expire by itself. */
  readonly exp?: number
  readonly jti: string
  /** The grant that it rests on: with it, it is revoked. */
  readonly grant: string
}

/** The one header that is ever signed, so the one that is ever accepted: no `none`, no other algorithm. */
const header = encode('{"alg":"HS256","typ":"JWT"}')

const shape = /^([\w-]+)\.([\w-]+)\.([\w-]{43})$/
const longest = 2048

/**
 * A JWS in compact form, HMAC with SHA-256: deterministic, and done at once, as nothing may wait on the way to the
 * journal.
 * @see RFC 7515, section 3.1, and RFC 7518, section 3.2
 */
export function signed(claims: Claims, key: Uint8Array): string {
  const input = `${header}.${encode(JSON.stringify(claims))}`
  return `${input}.${macOf(input, key)}`
}

/** The claims, if the text is a token that was signed with this key; undefined for everything else. */
export function verified(text: string, key: Uint8Array): Claims | undefined {
  if (text.length > longest) return undefined
  const [, head, payload, mac] = shape.exec(text) ?? []
  // Texts are compared, not bytes: the last character of a MAC has two bits that no decoder looks at.
  if (head !== header || mac === undefined || !sameText(mac, macOf(`${head}.${payload}`, key)))
    return undefined
  return decodeJwt<Claims>(text)
}

/** The world that a text says it is a token of, be that true or not; undefined where it says none. */
export function claimedIssuer(text: string): string | undefined {
  if (text.length > longest) return undefined
  try {
    const { iss } = decodeJwt(text)
    return typeof iss === 'string' ? iss : undefined
  } catch {
    return undefined
  }
}

function macOf(input: string, key: Uint8Array): string {
  return encode(hmac(sha256, key, utf8ToBytes(input)))
}

/** Takes as long for a near miss as for a far one. */
export function sameText(a: string, b: string): boolean {
  let differ = a.length ^ b.length
  for (let index = 0; index < a.length; index += 1) differ |= a.charCodeAt(index) ^ b.charCodeAt(index)
  return differ === 0
}
