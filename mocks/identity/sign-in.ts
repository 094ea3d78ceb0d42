import { resource } from '#journal'
import type { Shopper } from '#sandbox'
import type { Reply, RoutedCall } from '../call.ts'
import type { Scene } from '../route.ts'
import { readAuthorization, sentBack, sentBackWithCode } from './authorization-request.ts'
import { shopperWith } from './credentials.ts'
import { type Form, fieldsOf, formOf } from './form.ts'
import { html } from './markup.ts'
import { leadTo, page } from './page.ts'
import { consentPage } from './pages/consent.ts'
import { carriedQuery } from './pages/fields.ts'
import { signInPage } from './pages/sign-in.ts'
import { beginVisit, cookieFor, endVisit, formTokenOf, isOurForm, type Visit, visitOf } from './sessions.ts'

/**
 * The shop's log-in page. Who has signed in is asked for consent where a client wants some, and led on where the
 * sign-in was only on the way.
 */
export function showSignIn(call: RoutedCall, { site }: Scene): Reply {
  const { identity, baseUrl } = site
  const field = fieldsOf(call.query)
  const asked = readAuthorization(identity, baseUrl, field)
  if (asked.kind === 'stranger') return strangerPage(asked.why)
  if (asked.kind === 'back') return leadTo(asked.location)
  const visit = visitOf(identity, call)
  if (visit?.shopper === undefined) return freshForm(site, field, visit)
  if (asked.kind === 'request') {
    return consentPage(asked, nameOf(site, visit.shopper), field, formTokenOf(identity, visit))
  }
  if (field('to') === 'device') return leadTo(`${baseUrl}/device${userCodeQuery(field)}`)
  return page(
    'You are signed in',
    html`<p>Hello, <bdi>${nameOf(site, visit.shopper)}</bdi>. You can close this page.</p>`,
  )
}

/** Credentials, typed in. A visit that signs in becomes another one, so that nobody who knew it before comes along. */
export function takeSignIn(call: RoutedCall, { site }: Scene): Reply {
  const { identity, baseUrl } = site
  const read = formOf(call)
  if ('reply' in read) return read.reply
  const { form } = read
  const visit = visitOf(identity, call)
  if (!isOurForm(identity, visit, form('form_token'))) {
    return freshForm(site, form, visit, [
      'auth/invalid-form',
      'This page was open for too long. Please try again.',
    ])
  }
  const shopper = shopperWith(identity, credentialsIn(form))
  if (shopper === undefined) {
    const wrong = 'E-mail and password, or e-mail and code, do not go together. Please try again.'
    return freshForm(site, form, visit, ['auth/wrong-credentials', wrong])
  }
  endVisit(identity, visit)
  const signedIn = beginVisit(identity, shopper)
  site.onSignedIn(shopper)
  return leadTo(`${baseUrl}/sign-in${carriedQuery(form)}`, cookieFor(site, signedIn))
}

/** The shopper's answer to a client that asked for consent. */
export function takeConsent(call: RoutedCall, { site }: Scene): Reply {
  const { identity, baseUrl } = site
  const read = formOf(call)
  if ('reply' in read) return read.reply
  const { form } = read
  const visit = visitOf(identity, call)
  if (visit?.shopper === undefined || !isOurForm(identity, visit, form('form_token'))) return expiredForm()
  const asked = readAuthorization(identity, baseUrl, form)
  if (asked.kind === 'back') return leadTo(asked.location)
  if (asked.kind !== 'request') return strangerPage('There is nothing here to be allowed.')
  if (form('decision') === 'allow') return leadTo(sentBackWithCode(identity, baseUrl, asked, visit.shopper))
  return leadTo(sentBack(asked.redirectUri, baseUrl, asked.state, { error: 'access_denied' }))
}

/** What a page says where its form came from elsewhere, or too late. */
export function expiredForm(): Reply {
  const words = html`<p>This page was open for too long. Go back, load it again and try once more.</p>`
  return page('That did not work', words, { status: 403, problem: 'auth/invalid-form' })
}

/** The name by which a page speaks of a shopper. */
export function nameOf(site: Scene['site'], shopper: string): string {
  return site.world.source<Shopper>(resource('shopper', shopper))?.value.name ?? shopper
}

function strangerPage(why: string): Reply {
  return page('You can’t go on from here', html`<p>${why}</p>`, {
    status: 400,
    problem: 'auth/invalid-request',
  })
}

function freshForm(
  site: Scene['site'],
  field: Form,
  before: Visit | undefined,
  [problem, wrong]: readonly [problem?: string, wrong?: string] = [],
): Reply {
  const { identity } = site
  const visit = before ?? beginVisit(identity)
  const options = { headers: cookieFor(site, visit), ...(problem ? { status: 403, problem } : {}) }
  return signInPage(field, formTokenOf(identity, visit), options, wrong)
}

function credentialsIn(form: Form): { email: string; password?: string; oneTimeCode?: string } {
  const [password, oneTimeCode] = [form('password'), form('one_time_code')]
  return {
    email: form('email') ?? '',
    ...(password === undefined ? {} : { password }),
    ...(oneTimeCode === undefined ? {} : { oneTimeCode }),
  }
}

function userCodeQuery(field: Form): string {
  const code = field('user_code')
  return code === undefined ? '' : `?${new URLSearchParams({ user_code: code })}`
}
