import type { Reply, RoutedCall } from '../call.ts'
import { page as aPage, type Contract, nothing } from '../contract.ts'
import { html } from '../identity/markup.ts'
import { leadTo, page } from '../identity/page.ts'
import { visitOf } from '../identity/sessions.ts'
import { route, type Scene, system } from '../route.ts'

const openAccount = {
  summary: 'The shopper’s page, to which links in a chat lead',
  answers: { 200: aPage, 303: nothing },
} satisfies Contract

/** The few pages of the shop that links in a chat lead to; those for signing in are the identity system's. */
export const pageRoutes = system('pages', {
  'GET /account': route(openAccount, account),
})

/** A page knows its shopper by the token or by the cookie of a visit; no other route takes a cookie. */
function account(call: RoutedCall, { site, caller }: Scene): Reply {
  const shopper = caller.shopper ?? visitOf(site.identity, call)?.shopper
  if (shopper === undefined) return leadTo(`${site.baseUrl}/sign-in`)
  return page('Your account', html`<p>Your orders and tickets.</p>`)
}
