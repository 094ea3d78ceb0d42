import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Call, Reply } from '../call.ts'
import { sameText } from '../identity/jws.ts'
import { problem } from '../problem.ts'

/** Who may call the admin API. */
export interface Guard {
  /** What has to come along as `Authorization: Bearer ...`. */
  readonly token: string
  /** The port on which it listens: names of this machine with another one are refused. */
  readonly port: number
}

/** The names of this machine's loopback interface, as a browser or a client writes them. */
const loopbackNames: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]'])

/**
 * The answer to a call that is not let in; undefined where it is. A page of another site can't call: its browser names
 * its origin; and a name of its own that it had lead here (DNS rebinding) is not one of this machine's.
 */
export function keptOut({ headers }: Pick<Call, 'headers'>, { token, port }: Guard): Reply | undefined {
  const { host, origin } = headers
  if (!isOurs(`http://${host ?? ''}`, port)) {
    const detail = `the admin API is called as 127.0.0.1:${port} or localhost:${port}, not as ${host ?? 'nothing'}`
    return problem(403, 'admin/host', detail)
  }
  if (origin !== undefined && !isOurs(origin, port))
    return problem(403, 'admin/origin', `a page of ${origin} may not call the admin API`)
  if (sameSecret(/^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? '', token)) return undefined
  const reply = problem(401, 'admin/token', 'the admin API needs the token that was printed at its start')
  return { ...reply, headers: { ...reply.headers, 'www-authenticate': 'Bearer realm="plumbline admin"' } }
}

function isOurs(origin: string, port: number): boolean {
  if (!URL.canParse(origin)) return false
  const { protocol, hostname, port: named, username, pathname } = new URL(origin)
  const isPlain = protocol === 'http:' && username === '' && pathname === '/'
  return isPlain && loopbackNames.has(hostname) && (named === '' ? 80 : Number(named)) === port
}

/** Compares digests, so that the time that it takes says nothing of the secret, its length included. */
function sameSecret(given: string, secret: string): boolean {
  return sameText(digestOf(given), digestOf(secret))
}

function digestOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}

/** A token that nobody guesses: 256 bits of the machine's own chance. */
export function freshToken(): string {
  return `adm_${bytesToHex(crypto.getRandomValues(new Uint8Array(32)))}`
}
