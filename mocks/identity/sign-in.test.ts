import { describe, expect, it } from 'vitest'
import { resource } from '#journal'
import { oauthClient, redirectUri } from '../fixtures/oauth-client.ts'
import { shopFront } from '../fixtures/shop-front.ts'
import { Visitor } from '../fixtures/visitor.ts'
import { Site } from '../site.ts'

function atTheDoor() {
  const front = shopFront()
  const browser = new Visitor(front.shopFetch, front.site.baseUrl)
  return {
    ...front,
    browser,
    credentials: front.site.credentialsFor(front.shopper.id),
    page: `${front.site.baseUrl}/sign-in`,
  }
}

/** Spoils the token of the form that is shown. */
function respell(browser: Visitor, form_token: string): void {
  const { shown } = browser
  if (shown) browser.shown = { ...shown, hidden: { ...shown.hidden, form_token } }
}

describe('the log-in page', () => {
  it('signs a shopper in, tells the world, and the pages know them by their cookie', async () => {
    const { browser, site, page, credentials, shopper } = atTheDoor()
    const told: string[] = []
    site.onSignedIn = (who) => told.push(who)
    const form = await browser.open(page)
    expect(form.headers.get('set-cookie')).toMatch(
      new RegExp(`^plumbline_session=[0-9a-f]{32}; Path=/w/${site.id}; HttpOnly; SameSite=Lax$`),
    )
    const before = browser.cookie
    const { email, password } = credentials
    const shown = await browser.submit('sign-in', { email: ` ${email.toUpperCase()} `, password })
    expect(shown.text).toContain('<h1>You are signed in</h1>')
    expect(shown.text).toContain(shopper.name)
    expect(told).toEqual([shopper.id])
    expect(browser.cookie).not.toBe(before)
    expect((await browser.open(`${site.baseUrl}/account`)).text).toContain('<h1>Your account</h1>')
  })

  it('takes a one-time code instead, once and not for long', async () => {
    const { site, world, page, credentials, shopFetch } = atTheDoor()
    const attempt = async (one_time_code: string) => {
      const browser = new Visitor(shopFetch, site.baseUrl)
      await browser.open(page)
      return (await browser.submit('sign-in', { email: credentials.email, one_time_code })).status
    }
    expect(credentials.oneTimeCode).toMatch(/^\d{6}$/)
    expect(await attempt(credentials.oneTimeCode)).toBe(200)
    expect(await attempt(credentials.oneTimeCode)).toBe(403)
    const next = () => site.credentialsFor(atTheDoor().shopper.id).oneTimeCode
    world.advance(30_000)
    const late = next()
    world.advance(30_000)
    expect(await attempt(late)).toBe(200)
    const tooLate = next()
    world.advance(60_000)
    expect(await attempt(tooLate)).toBe(403)
  })

  it.each<
    [
      string,
      (good: { email: string; password: string }, other: { password: string }) => Record<string, string>,
    ]
  >([
    ['a wrong password', ({ email }) => ({ email, password: 'no' })],
    ['no password', ({ email }) => ({ email })],
    ['an empty code', ({ email }) => ({ email, one_time_code: '' })],
    ['another shopper’s password', ({ email }, { password }) => ({ email, password })],
    ['an unknown e-mail', ({ password }) => ({ email: 'nobody@example.com', password })],
    ['no e-mail', ({ password }) => ({ password })],
  ])('turns away %s, always in the same words', async (_what, typed) => {
    const { browser, site, page, credentials, other, lastCompleted } = atTheDoor()
    await browser.open(page)
    const shown = await browser.submit('sign-in', typed(credentials, site.credentialsFor(other.id)))
    expect(shown.status).toBe(403)
    expect(shown.text).toContain(
      '<p role="alert" id="wrong">E-mail and password, or e-mail and code, do not go together.',
    )
    expect(lastCompleted()).toMatchObject({ problem: 'auth/wrong-credentials' })
    expect(shown.text).not.toContain(credentials.password)
    expect((await browser.open(`${site.baseUrl}/account`)).text).toContain('<h1>Sign in</h1>')
  })

  it.each<[string, (browser: Visitor) => void]>([
    [
      'without its token',
      (browser) => {
        respell(browser, '')
      },
    ],
    [
      'with another token',
      (browser) => {
        respell(browser, '0'.repeat(32))
      },
    ],
    [
      'from a browser without the cookie',
      (browser) => {
        browser.cookie = undefined
      },
    ],
    [
      'from another visit',
      (browser) => {
        browser.cookie = `plumbline_session=${'0'.repeat(32)}`
      },
    ],
    [
      'with a cookie by inheritance',
      (browser) => {
        browser.cookie = 'plumbline_session=__proto__; a; =; constructor='
      },
    ],
  ])('takes no form %s', async (_what, spoil) => {
    const { browser, page, credentials, lastCompleted } = atTheDoor()
    await browser.open(page)
    spoil(browser)
    const shown = await browser.submit('sign-in', { ...credentials })
    expect(shown).toMatchObject({ status: 403 })
    expect(lastCompleted()).toMatchObject({ problem: 'auth/invalid-form' })
    await browser.submit('sign-in', { ...credentials })
    expect(browser.shown?.text).toContain('You are signed in')
  })

  it('forgets a visit after twelve hours', async () => {
    const { browser, world, page, credentials } = atTheDoor()
    await browser.open(page)
    await browser.submit('sign-in', { ...credentials })
    world.advance(12 * 3_600_000 - 1)
    expect((await browser.open(page)).text).toContain('You are signed in')
    world.advance(1)
    expect((await browser.open(page)).text).toContain('<h1>Sign in</h1>')
  })

  it('takes a form and no JSON; the JSON routes take no form', async () => {
    const { ask, plenty, site, shopFetch } = atTheDoor()
    expect(await ask('POST', '/sign-in', { body: {} })).toMatchObject({
      status: 415,
      json: { code: 'body/not-form' },
    })
    const post = (path: string, body: string) =>
      shopFetch(site.baseUrl + path, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' },
      }).then(async (response) => [response.status, ((await response.json()) as { code?: string }).code])
    expect(await post('/cart/lines', `sku=${plenty}`)).toEqual([415, 'body/not-json'])
    expect(await post('/no/such', 'a=1')).toEqual([404, 'route/unknown'])
    expect(await post('/oauth/token', 'grant_type=a&grant_type=b')).toEqual([400, 'body/malformed'])
  })

  it('has no script, and a policy that lets none in', async () => {
    const { browser, page } = atTheDoor()
    const { headers, text } = await browser.open(page)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    )
    expect(text).not.toMatch(/<script|\son\w+=|javascript:/i)
    expect([headers.get('cache-control'), headers.get('referrer-policy')]).toEqual([
      'no-store',
      'no-referrer',
    ])
  })
})

describe('a hostile text', () => {
  const attack = `"'><script>alert(1)</script>&amp;`
  it('in a query is only text, and comes back as it was', async () => {
    const { browser, site, page, credentials } = atTheDoor()
    const bot = await oauthClient(site.baseUrl, atTheDoor().shopFetch, site.apiKey)
    const begun = new URL((await bot.begin('cart')).url.replace(/^.*\/sign-in/, page))
    begun.searchParams.set('state', attack)
    const form = await browser.open(begun.href)
    expect(form.text).not.toContain('<script')
    expect(form.hidden.state).toBe(attack)
    const consent = await browser.submit('sign-in', { ...credentials })
    expect(consent.text).not.toContain('<script')
    expect(consent.headers.get('content-security-policy')).toContain(
      `form-action 'self' http://127.0.0.1:53682;`,
    )
    await browser.submit('consent', { decision: 'deny' })
    expect(Object.fromEntries(browser.leftTo?.searchParams ?? [])).toEqual({
      error: 'access_denied',
      state: attack,
      iss: site.baseUrl,
    })
    await browser.open(`${site.baseUrl}/device?user_code=${encodeURIComponent(attack)}`)
    expect(browser.shown?.text).not.toContain('<script')
  })

  it('in a shopper’s name is only text', async () => {
    const { world, site, browser, page } = atTheDoor()
    const profile = { name: attack, email: 'hostile@example.com', city: '', postcode: '' }
    const elsewhere = { by: 'event', name: 'registers', channel: 'web' } as const
    world.begin(resource('shopper', 'S-hostile'), { id: 'S-hostile', ...profile }, elsewhere)
    await browser.open(page)
    const shown = await browser.submit('sign-in', { ...site.credentialsFor('S-hostile') })
    expect(shown.text).toContain(
      'Hello, <bdi>&quot;&#39;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;</bdi>',
    )
    expect(shown.text).not.toContain('<script')
  })
})

describe('an authorization request', () => {
  const asked = {
    response_type: 'code',
    client_id: 'bot',
    redirect_uri: redirectUri,
    scope: 'cart',
    code_challenge: 'c'.repeat(43),
    code_challenge_method: 'S256',
    state: 's',
  }
  it.each<[string, Record<string, string>]>([
    ['an unknown client', { client_id: 'constructor' }],
    ['no client', { client_id: '' }],
    ['no redirect URI', { redirect_uri: '' }],
    ['another host', { redirect_uri: 'http://127.0.0.2:1/callback' }],
    ['another path', { redirect_uri: 'http://127.0.0.1:1/callback/' }],
    ['another query', { redirect_uri: 'http://127.0.0.1:1/callback?a=b' }],
    ['a user in front of the host', { redirect_uri: 'http://127.0.0.1:80@evil.example/callback' }],
    ['a port that is none', { redirect_uri: 'http://127.0.0.1:99999/callback' }],
    ['a script', { redirect_uri: 'javascript:alert(1)' }],
  ])('with %s is answered here, and sends nobody anywhere', async (_what, wrong) => {
    const { browser, page, lastCompleted } = atTheDoor()
    const shown = await browser.open(`${page}?${new URLSearchParams({ ...asked, ...wrong })}`)
    expect(shown.status).toBe(400)
    expect(browser.leftTo).toBeUndefined()
    expect(lastCompleted()).toMatchObject({ problem: 'auth/invalid-request' })
  })

  it.each<[string, Record<string, string>, string]>([
    ['another response type', { response_type: 'token' }, 'unsupported_response_type'],
    ['no PKCE', { code_challenge: '', code_challenge_method: '' }, 'invalid_request'],
    ['plain PKCE', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['half a challenge', { code_challenge: 'c'.repeat(42) }, 'invalid_request'],
    ['an unknown scope', { scope: 'cart admin' }, 'invalid_scope'],
  ])('with %s goes back with an error', async (_what, wrong, error) => {
    const { browser, page, site } = atTheDoor()
    await browser.open(`${page}?${new URLSearchParams({ ...asked, ...wrong })}`)
    const { searchParams } = browser.leftTo as URL
    expect(Object.fromEntries(searchParams)).toMatchObject({ error, state: 's', iss: site.baseUrl })
  })

  it('is asked of the shopper again and again; only a form of this page answers it', async () => {
    const { browser, page, credentials } = atTheDoor()
    const url = `${page}?${new URLSearchParams(asked)}`
    await browser.open(url)
    await browser.submit('sign-in', { ...credentials })
    expect(browser.shown?.text).toContain('See and change your cart')
    expect(browser.shown?.text).not.toContain('See your orders')
    await browser.submit('consent', { decision: 'allow', form_token: 'f' })
    expect(browser.shown?.status).toBe(403)
    await browser.open(url)
    expect(browser.shown?.text).toContain('Allow access?')
    expect(browser.leftTo).toBeUndefined()
  })
})

describe('redirect URIs', () => {
  const site = (...redirectUris: readonly string[]) =>
    new Site(shopFront().world, 'http://shop.example/w/x', { redirectUris })
  it('of one’s own take the place of the usual ones, and count to the letter', async () => {
    const own = 'https://bot.example/back?tenant=1'
    const front = shopFront()
    const here = new Site(front.world, front.site.baseUrl, { redirectUris: [own, 'com.example.app:/back'] })
    front.sites.close(front.site)
    front.sites.add(here)
    const browser = new Visitor(front.shopFetch, here.baseUrl)
    const open = (redirect_uri: string) =>
      browser.open(
        `${here.baseUrl}/sign-in?${new URLSearchParams({ response_type: 'code', client_id: 'bot', redirect_uri })}`,
      )
    await open(own)
    expect(browser.leftTo?.href).toMatch(/^https:\/\/bot\.example\/back\?tenant=1&error=invalid_request/)
    await open('com.example.app:/back')
    expect(browser.leftTo?.protocol).toBe('com.example.app:')
    expect((await open('https://bot.example/back')).status).toBe(400)
    expect((await open(redirectUri)).status).toBe(400)
  })

  it.each(['/back', 'bot.example', 'javascript:alert(1)', 'data:text/html,x', 'https://a.example/#b', ''])(
    'are not %j',
    (uri) => {
      expect(() => site(uri)).toThrow(`registering the redirect URI ${uri}: it has to be absolute`)
    },
  )
})
