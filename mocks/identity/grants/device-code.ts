import { oauthError } from '../oauth-error.ts'
import type { Device } from '../state.ts'
import { tokenAnswer } from '../token-answer.ts'
import type { GrantType } from './grant-type.ts'

/** By how much a device that polls too fast is slowed down each time, world ms (RFC 8628, section 3.5). */
const slowDownMs = 5000

/**
 * What a device that waits for its shopper is told: not yet, too fast, no, too late, or its tokens, once.
 * @see RFC 8628, sections 3.4 and 3.5
 */
export const deviceCode: GrantType = (form, client, identity) => {
  const { devices } = identity.state
  const { now } = identity.world
  const text = form('device_code') ?? ''
  const device = devices.get(text)
  if (!device || device.client !== client.id || device.decision === 'spent') {
    return oauthError('invalid_grant', 'there is no such device code, or it was used')
  }
  if (now >= device.expiresAt)
    return oauthError('expired_token', 'the device code has expired; ask for another')
  if (isTooFast(device, now)) {
    devices.set(text, { ...device, polledAt: now, intervalMs: device.intervalMs + slowDownMs })
    return oauthError('slow_down', `poll every ${(device.intervalMs + slowDownMs) / 1000} s from now on`)
  }
  devices.set(text, { ...device, polledAt: now })
  const { decision, shopper, scopes } = device
  if (decision === 'denied') return oauthError('access_denied', 'the shopper said no')
  if (decision === 'pending' || shopper === undefined) {
    return oauthError('authorization_pending', 'the shopper has not decided yet')
  }
  devices.set(text, { ...device, decision: 'spent' })
  return tokenAnswer(identity, identity.grant({ client: client.id, shopper, scopes }))
}

function isTooFast({ polledAt, intervalMs }: Device, now: number): boolean {
  return polledAt !== undefined && now - polledAt < intervalMs
}
