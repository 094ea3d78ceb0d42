import { describe, expect, it } from 'vitest'
import { switchOn } from '#sandbox'
import { oauthClient, signedInBy } from './fixtures/oauth-client.ts'
import { shopFront } from './fixtures/shop-front.ts'
import { Visitor } from './fixtures/visitor.ts'
import { redact } from './redact.ts'

describe('the journal', () => {
  it('holds no password, code or token, however they came', async () => {
    const { site, shopFetch, shopper, world, token, entries } = shopFront()
    const credentials = site.credentialsFor(shopper.id)
    const bot = await oauthClient(site.baseUrl, shopFetch, site.apiKey)
    const browser = new Visitor(shopFetch, site.baseUrl)
    const { tokens, leftTo, begun } = await signedInBy(bot, browser, credentials)
    const device = await bot.beginDevice('cart')
    await browser.open(device.verification_uri_complete ?? '')
    await browser.submit('device', { decision: 'allow' })
    const later = await bot.poll(device.device_code)
    await bot.introspect(token)
    await bot.revoke(tokens.access_token)
    const { password } = credentials
    const wrong = { method: 'PUT', headers: { 'content-type': 'application/json' } }
    await shopFetch(`${site.baseUrl}/sign-in?password=${password}`, {
      ...wrong,
      body: JSON.stringify({ password }),
    })
    await shopFetch(`${site.baseUrl}/sign-in`, { ...wrong, method: 'POST', body: JSON.stringify([password]) })
    const secrets = {
      ...credentials,
      ...tokens,
      ...later,
      ...device,
      key: site.apiKey,
      handedOut: token,
      code: leftTo.searchParams.get('code'),
      state: begun.state,
      verifier: begun.verifier,
      cookie: browser.cookie?.split('=')[1],
    }
    const journal = JSON.stringify(world.journal.entries.filter(({ kind }) => kind !== 'commit'))
    for (const name of [
      'password',
      'access_token',
      'refresh_token',
      'device_code',
      'user_code',
      'key',
      'handedOut',
      'code',
      'state',
      'verifier',
      'cookie',
    ] as const) {
      const secret = secrets[name]
      expect(typeof secret, name).toBe('string')
      expect(journal.includes(secret as string), name).toBe(false)
    }
    const signIn = entries('invoked').find(({ route }) => route === 'POST /sign-in')
    expect(signIn).toMatchObject({
      system: 'identity',
      body: { email: '[redacted]', password: '[redacted]' },
    })
    expect(entries('invoked').at(-2)).toMatchObject({
      route: 'unmatched',
      query: { password: '[redacted]' },
      body: { password: '[redacted]' },
    })
    expect(entries('invoked').at(-1)).toMatchObject({ body: '[redacted]' })
  })

  it('still holds what other routes were told', async () => {
    const { ask, plenty, lastInvoked } = shopFront()
    await ask('POST', '/cart/lines', { body: { sku: plenty } })
    expect(lastInvoked().body).toEqual({ sku: plenty })
  })
})

describe('a fault that is on', () => {
  it('is met by a log-in, and remembers neither password nor code of it', async () => {
    const { site, ask, shopper, world, entries } = shopFront()
    switchOn(world, { fault: 'latency', scope: { system: 'identity', role: 'any' } })
    const { email, password } = site.credentialsFor(shopper.id)
    for (const _twice of [1, 2]) await ask('POST', '/sign-in', { body: { email, password } })
    await ask('GET', '/device?user_code=BCDF-GHJK')
    expect(entries('fault').filter(({ phase }) => phase === 'bit')).toHaveLength(3)
    const met = [...(world.state.faults[0]?.met ?? [])]
    expect(met.map(([, times]) => times).sort()).toEqual([1, 2])
    const kept = JSON.stringify([met, world.journal.entries.filter(({ kind }) => kind !== 'commit')])
    for (const secret of [password, 'BCDF-GHJK']) expect(kept.includes(secret)).toBe(false)
  })
})

it('keeps the names of fields, whatever they are', () => {
  const query = JSON.parse('{"__proto__":"a","b":"c"}') as Record<string, string>
  const { query: told, body } = redact({ method: 'GET', path: '/', headers: {}, query, body: null })
  expect(Object.entries(told)).toEqual([
    ['__proto__', '[redacted]'],
    ['b', '[redacted]'],
  ])
  expect(body).toBe('[redacted]')
})

it('gives no answer again for a key: a client has to say each time who it is', async () => {
  const { site, shopFetch } = shopFront()
  const ask = (secret: string) =>
    shopFetch(`${site.baseUrl}/oauth/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`bot:${secret}`)}`, 'idempotency-key': 'k' },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    })
  expect((await ask(site.apiKey)).status).toBe(200)
  expect((await ask('key_0')).status).toBe(401)
})
