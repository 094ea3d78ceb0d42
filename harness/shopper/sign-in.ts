import type { Site } from '#mocks'
import { Browser } from './browser.ts'
import { goBackTo } from './go-back.ts'

/** Where a reply leads a shopper to, to log in. */
export interface LogIn {
  readonly url: string
  /** A code that is to be typed in there. */
  readonly code?: string | undefined
}

/** More pages than a log-in has: the form, what is asked for, the code, and once more. */
const mostPages = 5

/**
 * Signs the shopper in on the shop's own pages, as a browser without scripts would: the forms are filled in and sent, what the chat asks
 * for is allowed, and a code that it gave is typed in. Where the log-in leads back to the chat, it is followed there.
 * Returns why it did not work; undefined where the shopper is signed in now. A link to elsewhere is not followed.
 */
export async function signInAt(
  site: Site,
  shopper: string,
  { url, code }: LogIn,
): Promise<string | undefined> {
  const place = url.startsWith(`${site.baseUrl}/`) ? url.slice(site.baseUrl.length) : ''
  if (!/^\/(?:sign-in|device)(?:[?#]|$)/.test(place)) {
    return `the link ${url} is not the shop's own log-in page`
  }
  const told: string[] = []
  const before = site.onSignedIn
  site.onSignedIn = (who) => {
    told.push(who)
    before(who)
  }
  const browser = new Browser(site)
  try {
    browser.open(place.split('#', 1)[0] ?? '')
    const why = fillIn(browser, site.credentialsFor(shopper), code)
    if (why !== undefined) return why
  } finally {
    site.onSignedIn = before
  }
  if (!told.includes(shopper)) return `the log-in page answered ${browser.status}`
  return browser.leftTo === undefined ? undefined : await goBackTo(browser.leftTo)
}

/** Fills in one page after the other, until none asks for anything; says why that leads nowhere. */
function fillIn(
  browser: Browser,
  credentials: { readonly email: string; readonly password: string },
  code: string | undefined,
): string | undefined {
  for (let page = 0; page < mostPages; page += 1) {
    const { form } = browser
    if (!form || browser.leftTo !== undefined) return browser.status < 400 ? undefined : answered(browser)
    if (browser.status >= 400) return answered(browser)
    if (form.action === 'sign-in') browser.submit(form, { ...credentials })
    else if (form.method === 'POST') browser.submit(form, { decision: 'allow' })
    else if (code === undefined) return 'the log-in page asks for a code, and the chatbot has given none'
    else browser.submit(form, { user_code: code })
  }
  return answered(browser)
}

function answered({ status }: Browser): string {
  return `the log-in page answered ${status}`
}
