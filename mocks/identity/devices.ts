import type { Reply } from '../call.ts'
import type { Client } from './clients.ts'
import type { Form } from './form.ts'
import type { Identity } from './identity.ts'
import { noStore, oauthError } from './oauth-error.ts'
import { readScopes } from './scopes.ts'
import type { Device } from './state.ts'

/** Twenty consonants: no vowels, so no words, and nothing that looks like a digit (RFC 8628, section 6.1). */
const letters = 'BCDFGHJKLMNPQRSTVWXZ'

/**
 * Begins a log-in for a program that can show no page, such as a chat: it shows the shopper a link and a code.
 * @see RFC 8628, section 3.2
 */
export function beginDevice(identity: Identity, baseUrl: string, client: Client, form: Form): Reply {
  const scopes = readScopes(form('scope'))
  if (!scopes) return oauthError('invalid_scope', 'one of these scopes is unknown here')
  const { deviceCodeMs, pollIntervalMs } = identity.lifetimes
  const deviceCode = identity.fresh('device code', client.id)
  const userCode = userCodeOf(identity, deviceCode)
  identity.state.devices.set(deviceCode, {
    userCode,
    client: client.id,
    scopes,
    expiresAt: identity.world.now + deviceCodeMs,
    intervalMs: pollIntervalMs,
    decision: 'pending',
  })
  return {
    status: 200,
    headers: noStore,
    json: {
      device_code: deviceCode,
      user_code: userCode,
      verification_uri: `${baseUrl}/device`,
      verification_uri_complete: `${baseUrl}/device?user_code=${userCode}`,
      expires_in: Math.ceil(deviceCodeMs / 1000),
      interval: Math.ceil(pollIntervalMs / 1000),
    },
  }
}

/** The device that waits under a code, however the shopper wrote it; undefined where none does any more. */
export function waitingDevice(identity: Identity, typed: string): Device | undefined {
  const wanted = spelled(typed)
  return [...identity.state.devices.values()].find(
    ({ userCode, decision, expiresAt }) =>
      spelled(userCode) === wanted && decision === 'pending' && identity.world.now < expiresAt,
  )
}

/** The shopper's yes or no; what the device is told when it next asks. */
export function decide(identity: Identity, device: Device, shopper: string, allowed: boolean): void {
  const { devices } = identity.state
  const code = [...devices].find(([, one]) => one.userCode === device.userCode)?.[0]
  if (code !== undefined) devices.set(code, { ...device, shopper, decision: allowed ? 'approved' : 'denied' })
}

function spelled(code: string): string {
  return code.toUpperCase().replace(/[^A-Z]/g, '')
}

/** Eight letters in two groups; a byte is one of 256, so some letters come a little more often. */
function userCodeOf(identity: Identity, deviceCode: string): string {
  const drawn = [...identity.secrets.bytes('user code', deviceCode).slice(0, 8)]
  const text = drawn.map((byte) => letters[byte % letters.length]).join('')
  return `${text.slice(0, 4)}-${text.slice(4)}`
}
