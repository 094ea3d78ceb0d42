import type { Reply, RoutedCall } from '../call.ts'
import type { Scene } from '../route.ts'
import { decide, waitingDevice } from './devices.ts'
import { fieldsOf, formOf } from './form.ts'
import { html } from './markup.ts'
import { leadTo, page } from './page.ts'
import { deviceCodePage, deviceConsentPage } from './pages/device.ts'
import { formTokenOf, isOurForm, visitOf } from './sessions.ts'
import { expiredForm, nameOf } from './sign-in.ts'

const unknownCode = { status: 404, problem: 'auth/unknown-user-code' } as const

/** Where a shopper lets a waiting chat in: sign in first, then the code, then the answer (RFC 8628, section 3.3). */
export function showDevice(call: RoutedCall, { site }: Scene): Reply {
  const { identity, baseUrl } = site
  const typed = fieldsOf(call.query)('user_code')
  const visit = visitOf(identity, call)
  if (visit?.shopper === undefined) {
    const query = new URLSearchParams({ to: 'device', ...(typed === undefined ? {} : { user_code: typed }) })
    return leadTo(`${baseUrl}/sign-in?${query}`)
  }
  if (typed === undefined) return deviceCodePage(undefined)
  const device = waitingDevice(identity, typed)
  if (!device) return deviceCodePage(typed, unknownCode)
  const client = identity.clients.get(device.client)?.name ?? device.client
  return deviceConsentPage(device, client, nameOf(site, visit.shopper), formTokenOf(identity, visit))
}

/** The shopper's answer to a waiting chat. */
export function takeDevice(call: RoutedCall, { site }: Scene): Reply {
  const { identity } = site
  const read = formOf(call)
  if ('reply' in read) return read.reply
  const { form } = read
  const visit = visitOf(identity, call)
  if (visit?.shopper === undefined || !isOurForm(identity, visit, form('form_token'))) return expiredForm()
  const typed = form('user_code') ?? ''
  const device = waitingDevice(identity, typed)
  if (!device) return deviceCodePage(typed, unknownCode)
  const allowed = form('decision') === 'allow'
  decide(identity, device, visit.shopper, allowed)
  return allowed
    ? page('You are signed in', html`<p>Your chat is connected. Go back to it; you can close this page.</p>`)
    : page('Not connected', html`<p>Your chat was not let in. You can close this page.</p>`)
}
