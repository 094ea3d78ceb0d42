import { jwtVerify } from 'jose'
import { afterAll, describe, expect, it } from 'vitest'
import { oauthClient, redirectUri, signedInBy } from '../fixtures/oauth-client.ts'
import { shopFront } from '../fixtures/shop-front.ts'
import { Visitor } from '../fixtures/visitor.ts'
import { type Serving, serve } from '../serve.ts'

const servings: Serving[] = []
afterAll(async () => {
  for (const serving of servings) await serving.close()
})

async function shop(over: 'the injected fetch' | 'Express') {
  const front = shopFront()
  const { site } = front
  if (over === 'Express') {
    const serving = await serve(front.sites)
    servings.push(serving)
    site.baseUrl = `${serving.origin}/w/${site.id}`
  }
  const send = over === 'Express' ? fetch : front.shopFetch
  const credentials = site.credentialsFor(front.shopper.id)
  return {
    ...front,
    credentials,
    visitor: () => new Visitor(send, site.baseUrl),
    bot: await oauthClient(site.baseUrl, send, site.apiKey),
    app: await oauthClient(site.baseUrl, send),
  }
}

describe.each(['the injected fetch', 'Express'] as const)('over %s, a client that is not ours', (over) => {
  it('logs a shopper in by a code with PKCE, and acts for them as the chat', async () => {
    const { bot, visitor, credentials, own, shopper, lastInvoked } = await shop(over)
    const { tokens, leftTo } = await signedInBy(bot, visitor(), credentials, 'orders:read profile')
    expect(leftTo.href).toMatch(/^http:\/\/127\.0\.0\.1:53682\/callback\?code=[0-9a-f]{32}&state=/)
    expect(tokens).toMatchObject({ token_type: 'bearer', expires_in: 3600, scope: 'orders:read profile' })
    const told = await bot.use(tokens.access_token, '/orders')
    expect(((await told.json()) as { items: unknown[] }).items).toMatchObject([{ id: own.order.id }])
    expect(lastInvoked().actor).toEqual({ role: 'bot', channel: 'chat', shopper: shopper.id })
  })

  it('is told what it may not do', async () => {
    const { bot, visitor, credentials, site } = await shop(over)
    const { tokens } = await signedInBy(bot, visitor(), credentials, 'orders:read')
    const refused = bot.use(tokens.access_token, '/tickets')
    await expect(refused).rejects.toMatchObject({
      status: 403,
      cause: [
        {
          scheme: 'bearer',
          parameters: {
            error: 'insufficient_scope',
            scope: 'tickets:read',
            resource_metadata: `${site.baseUrl}/.well-known/oauth-protected-resource`,
          },
        },
      ],
    })
  })

  it('gets new tokens for a refresh token, once; a second time ends the whole family', async () => {
    const { bot, visitor, credentials, world } = await shop(over)
    const first = (await signedInBy(bot, visitor(), credentials)).tokens
    world.advance(3_600_000)
    await expect(bot.use(first.access_token, '/orders')).rejects.toMatchObject({ status: 401 })
    const second = await bot.refresh(first.refresh_token ?? '')
    expect((await bot.use(second.access_token, '/orders')).status).toBe(200)
    await expect(bot.refresh(first.refresh_token ?? '')).rejects.toMatchObject({ error: 'invalid_grant' })
    await expect(bot.refresh(second.refresh_token ?? '')).rejects.toMatchObject({ error: 'invalid_grant' })
    await expect(bot.use(second.access_token, '/orders')).rejects.toMatchObject({
      cause: [{ parameters: { error: 'invalid_token', error_description: 'the token was revoked' } }],
    })
  })

  it('waits with a code for its shopper, in world time and without sleeping', async () => {
    const { bot, visitor, credentials, world, shopper } = await shop(over)
    const device = await bot.beginDevice('cart')
    expect(device).toMatchObject({ interval: 5, expires_in: 900 })
    expect(device.user_code).toMatch(/^[B-DF-HJ-NP-TV-XZ]{4}-[B-DF-HJ-NP-TV-XZ]{4}$/)
    const poll = () => bot.poll(device.device_code)
    await expect(poll()).rejects.toMatchObject({ error: 'authorization_pending' })
    world.advance(4999)
    await expect(poll()).rejects.toMatchObject({ error: 'slow_down' })
    world.advance(9999)
    await expect(poll()).rejects.toMatchObject({ error: 'slow_down' })
    world.advance(15_000)
    await expect(poll()).rejects.toMatchObject({ error: 'authorization_pending' })
    const browser = visitor()
    await browser.open(device.verification_uri_complete ?? '')
    await browser.submit('sign-in', { ...credentials })
    expect(browser.shown?.text).toContain(device.user_code)
    await browser.submit('device', { decision: 'allow' })
    expect(browser.shown?.text).toContain('Your chat is connected')
    world.advance(15_000)
    const tokens = await poll()
    expect(tokens.scope).toBe('cart')
    expect((await bot.use(tokens.access_token, '/cart')).status).toBe(200)
    expect((await bot.introspect(tokens.access_token)).sub).toBe(shopper.id)
    world.advance(15_000)
    await expect(poll()).rejects.toMatchObject({ error: 'invalid_grant' })
  })

  it('ends a token, or with the refresh token all of them', async () => {
    const { bot, app, visitor, credentials } = await shop(over)
    const { tokens } = await signedInBy(bot, visitor(), credentials)
    const again = await bot.refresh(tokens.refresh_token ?? '')
    await bot.revoke('nonsense')
    await expect(app.revoke(again.access_token)).rejects.toMatchObject({ error: 'unauthorized_client' })
    await bot.revoke(tokens.access_token)
    expect(await bot.introspect(tokens.access_token)).toEqual({ active: false })
    expect(await bot.introspect(again.access_token)).toMatchObject({ active: true, client_id: 'bot' })
    expect(await bot.introspect(again.refresh_token ?? '')).toMatchObject({ active: true })
    await bot.revoke(again.refresh_token ?? '')
    expect(await bot.introspect(again.access_token)).toEqual({ active: false })
    expect(await bot.introspect(again.refresh_token ?? '')).toEqual({ active: false })
    await expect(app.introspect(again.access_token)).rejects.toMatchObject({
      cause: { error: 'invalid_client' },
    })
  })

  it('speaks for itself with its own credentials, and for no shopper', async () => {
    const { bot, app, lastInvoked } = await shop(over)
    const tokens = await bot.asItself('orders:read')
    expect(tokens.refresh_token).toBeUndefined()
    expect((await bot.use(tokens.access_token, '/desk')).status).toBe(200)
    expect(lastInvoked().actor).toEqual({ role: 'bot', channel: 'chat' })
    await expect(bot.use(tokens.access_token, '/orders')).rejects.toMatchObject({
      response: expect.objectContaining({ status: 401 }),
    })
    await expect(app.asItself('orders:read')).rejects.toMatchObject({ error: 'unauthorized_client' })
  })

  it('is a public one as well, whose calls are the app’s', async () => {
    const { app, visitor, credentials, shopper, lastInvoked } = await shop(over)
    const { tokens } = await signedInBy(app, visitor(), credentials)
    expect((await app.use(tokens.access_token, '/cart')).status).toBe(200)
    expect(lastInvoked().actor).toEqual({ role: 'shopper', channel: 'app', shopper: shopper.id })
  })
})

describe('a code', () => {
  it('is good once: a second time ends what the first one gave', async () => {
    const { bot, visitor, credentials } = await shop('the injected fetch')
    const { tokens, leftTo, begun } = await signedInBy(bot, visitor(), credentials)
    await expect(bot.finish(leftTo, begun)).rejects.toMatchObject({ error: 'invalid_grant' })
    await expect(bot.use(tokens.access_token, '/cart')).rejects.toMatchObject({ status: 401 })
  })

  it.each<[string, Record<string, string>, string]>([
    ['another verifier', { code_verifier: 'v'.repeat(43) }, 'invalid_grant'],
    ['a verifier too short', { code_verifier: 'v'.repeat(42) }, 'invalid_request'],
    ['no verifier', { code_verifier: '' }, 'invalid_request'],
    ['another redirect URI', { redirect_uri: 'http://127.0.0.1:1/callback' }, 'invalid_grant'],
    ['another client', { client_id: 'app', client_secret: '' }, 'invalid_grant'],
    ['another code', { code: '0'.repeat(32) }, 'invalid_grant'],
    ['no grant type', { grant_type: '' }, 'invalid_request'],
    ['another grant type', { grant_type: 'password' }, 'unsupported_grant_type'],
    ['another secret', { client_secret: 'key_0' }, 'invalid_client'],
    ['no client', { client_id: '' }, 'invalid_request'],
  ])('gives nothing with %s, and is still good after that', async (_what, wrong, error) => {
    const { bot, visitor, credentials, site, shopFetch } = await shop('the injected fetch')
    const begun = await bot.begin()
    const browser = visitor()
    await browser.open(begun.url)
    await browser.submit('sign-in', { ...credentials })
    await browser.submit('consent', { decision: 'allow' })
    const right = {
      grant_type: 'authorization_code',
      code: browser.leftTo?.searchParams.get('code') ?? '',
      redirect_uri: redirectUri,
      code_verifier: begun.verifier,
      client_id: 'bot',
      client_secret: site.apiKey,
    }
    const exchange = async (form: Record<string, string>) => {
      const body = new URLSearchParams(form)
      const response = await shopFetch(`${site.baseUrl}/oauth/token`, { method: 'POST', body })
      expect(response.headers.get('cache-control')).toBe('no-store')
      return (await response.json()) as { error?: string; access_token?: string }
    }
    expect(await exchange({ ...right, ...wrong })).toMatchObject({ error })
    expect(await exchange(right)).toHaveProperty('access_token')
  })

  it('expires after ten minutes of world time', async () => {
    const { bot, visitor, credentials, world } = await shop('the injected fetch')
    const begun = await bot.begin()
    const browser = visitor()
    await browser.open(begun.url)
    await browser.submit('sign-in', { ...credentials })
    await browser.submit('consent', { decision: 'allow' })
    world.advance(600_000)
    const late = bot.finish(browser.leftTo as URL, begun)
    await expect(late).rejects.toMatchObject({ error_description: 'the code has expired' })
  })
})

describe('a device code', () => {
  it('expires, and so does the code that the shopper would type', async () => {
    const { bot, visitor, credentials, world } = await shop('the injected fetch')
    const device = await bot.beginDevice('cart')
    world.advance(900_000)
    await expect(bot.poll(device.device_code)).rejects.toMatchObject({ error: 'expired_token' })
    const browser = visitor()
    await browser.open(device.verification_uri)
    await browser.submit('sign-in', { ...credentials })
    expect(browser.shown?.url).toBe(device.verification_uri)
    expect((await browser.open(`${device.verification_uri}?user_code=${device.user_code}`)).status).toBe(404)
  })

  it('is told when the shopper says no; the code may be typed in small letters, without its hyphen', async () => {
    const { bot, visitor, credentials } = await shop('the injected fetch')
    const device = await bot.beginDevice('cart')
    const browser = visitor()
    await browser.open(device.verification_uri)
    await browser.submit('sign-in', { ...credentials })
    const typed = device.user_code.toLowerCase().replace('-', ' ')
    await browser.open(`${device.verification_uri}?user_code=${encodeURIComponent(typed)}`)
    await browser.submit('device', { decision: 'deny' })
    await expect(bot.poll(device.device_code)).rejects.toMatchObject({ error: 'access_denied' })
  })
})

describe('a token', () => {
  it('holds before a verifier that is not ours, at its world’s time', async () => {
    const { site, world, shopper } = await shop('the injected fetch')
    const token = site.tokenFor(shopper.id, { scopes: ['cart'], lifetimeMs: 60_000 })
    const key = site.identity.tokens.signingKey
    const check = (at: number) =>
      jwtVerify(token, key, { issuer: site.id, algorithms: ['HS256'], currentDate: new Date(at) })
    expect((await check(world.now)).payload).toMatchObject({ sub: shopper.id, scope: 'cart' })
    await expect(check(world.now + 61_000)).rejects.toMatchObject({ code: 'ERR_JWT_EXPIRED' })
    const other = shopFront({ repeat: 1 }).site.identity.tokens.signingKey
    await expect(jwtVerify(token, other)).rejects.toMatchObject({
      code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
    })
  })
})
