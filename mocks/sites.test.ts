import { describe, expect, it } from 'vitest'
import { shopFront } from './fixtures/shop-front.ts'

describe('a call finds its world', () => {
  it('by its base URL, as the bot with the key, as the shopper with the token', async () => {
    const { ask, shopper, lastInvoked } = shopFront()
    await ask('GET', '/clock')
    expect(lastInvoked().actor).toEqual({ role: 'bot', channel: 'chat', shopper: shopper.id })
    await ask('GET', '/clock', { token: null })
    expect(lastInvoked().actor).toEqual({ role: 'bot', channel: 'chat' })
    await ask('GET', '/clock', { key: null })
    expect(lastInvoked().actor).toEqual({ role: 'shopper', channel: 'web', shopper: shopper.id })
    await ask('GET', '/clock', { key: null, token: null })
    expect(lastInvoked().actor).toEqual({ role: 'shopper', channel: 'web' })
  })

  it('whatever the case of the scheme', async () => {
    const { ask, token } = shopFront()
    const told = await ask('GET', '/profile', { token: null, headers: { authorization: `bearer  ${token}` } })
    expect(told.status).toBe(200)
  })

  const own = shopFront({ repeat: 1 })
  it.each<[string, { key?: string; token?: string }]>([
    ["another world's key", { key: own.site.apiKey }],
    ["another world's token", { token: own.token }],
    ['a made-up key', { key: 'key_0' }],
    ['an empty key', { key: '' }],
    ['a made-up token', { token: 'tok_0' }],
    ['both of another world', { key: own.site.apiKey, token: own.token }],
  ])('and is refused with %s, changing nothing', async (_what, designators) => {
    const { ask, world, entries, plenty } = shopFront()
    const before = world.state
    const told = await ask('POST', '/cart/lines', { ...designators, body: { sku: plenty } })
    expect(told).toMatchObject({ status: 401, json: { code: 'world/mismatch' } })
    expect(world.state).toBe(before)
    expect(entries('invoked')).toEqual([])
    expect(entries('stray')).toMatchObject([{ why: 'mismatch', method: 'POST', detail: 'world/mismatch' }])
    expect(own.entries('stray')).toEqual([])
  })

  it('by its key alone, or by its token alone, and not where they name two', async () => {
    const { ask, origin, site, sites, shopper, lastInvoked } = shopFront()
    await ask('GET', `${origin}/clock`, { token: null })
    expect(lastInvoked().actor).toEqual({ role: 'bot', channel: 'chat' })
    await ask('GET', `${origin}/clock`, { key: null })
    expect(lastInvoked().actor).toEqual({ role: 'shopper', channel: 'web', shopper: shopper.id })
    const other = shopFront({ repeat: 2 })
    sites.add(other.site)
    for (const designators of [{ key: site.apiKey, token: other.token }, { key: 'key_0' }]) {
      expect(await ask('GET', `${origin}/clock`, designators)).toMatchObject({
        status: 401,
        json: { code: 'world/mismatch' },
      })
    }
    sites.close(site)
    expect((await ask('GET', `${origin}/clock`, { token: null })).status).toBe(410)
  })

  it('by its token alone, be that good no longer, or its world closed', async () => {
    const { ask, origin, site, sites, world, shopper, lastCompleted } = shopFront()
    const short = { key: null, token: site.tokenFor(shopper.id, { lifetimeMs: 1000 }) }
    expect((await ask('GET', `${origin}/orders`, short)).status).toBe(200)
    world.advance(1000)
    const late = await ask('GET', `${origin}/orders`, short)
    expect(late).toMatchObject({ status: 401, json: { code: 'auth/expired' } })
    expect(lastCompleted().status).toBe(401)
    sites.close(site)
    expect((await ask('GET', `${origin}/orders`, short)).status).toBe(410)
  })

  it('where clients look for what is well known of it', async () => {
    const { ask, origin, site, sites } = shopFront()
    const path = `${origin}/.well-known/oauth-authorization-server/w/${site.id}`
    const anonymous = { key: null, token: null }
    expect(await ask('GET', path, anonymous)).toMatchObject({ status: 200, json: { issuer: site.baseUrl } })
    sites.close(site)
    expect((await ask('GET', path, anonymous)).status).toBe(410)
  })

  it.each(['/', '/w', '/w/', '/wx/clock', '/clock'])('not at %s by itself', async (path) => {
    const { ask, origin } = shopFront()
    const told = await ask('GET', origin + path, { key: null, token: null })
    expect(told).toMatchObject({ status: 404, json: { code: 'world/unknown' } })
  })

  it('not by an id that none has, whatever else the call names', async () => {
    const { ask, origin } = shopFront()
    expect(await ask('GET', `${origin}/w/wnone/clock`)).toMatchObject({
      status: 404,
      json: { code: 'world/unknown' },
    })
  })

  it('and no other: two worlds of one key are not served at one place', async () => {
    const { ask, sites, site } = shopFront()
    expect(() => sites.add(shopFront().site)).toThrow('a world of the same key is served here already')
    sites.add(site)
    sites.close(site)
    const again = shopFront()
    sites.add(again.site)
    expect((await ask('GET', '/clock')).status).toBe(200)
    expect(again.entries('invoked')).toHaveLength(1)
  })

  it('closed once it has been closed; the call is late, also in the journal where that goes on', async () => {
    const { ask, sites, site, world, entries } = shopFront()
    const { state } = world
    sites.close(site)
    expect(await ask('GET', '/clock')).toMatchObject({ status: 410, json: { code: 'world/closed' } })
    const path = `/w/${site.id}/clock`
    expect(entries('stray')).toMatchObject([{ why: 'late', method: 'GET', path }])
    expect(sites.late.kept).toEqual([{ episode: 'shop-front#0', method: 'GET', path }])
    expect(world.state).toBe(state)
    world.journal.append(world.now, { kind: 'ended', how: 'completed' })
    const { length } = world.journal.entries
    await ask('GET', '/clock')
    expect([sites.late.count, world.journal.entries.length]).toEqual([2, length])
  })

  it('remembers a thousand calls that came too late, and how many more', async () => {
    const { ask, sites, site } = shopFront()
    sites.close(site)
    for (let call = 0; call < 1001; call += 1) await ask('GET', '/clock')
    expect([sites.late.count, sites.late.kept.length]).toEqual([1001, 1000])
  })

  it('at its end once its journal has ended, and changes nothing any more', async () => {
    const { ask, world, plenty, sites } = shopFront()
    world.journal.append(world.now, { kind: 'ended', how: 'completed' })
    const { state } = world
    const told = await ask('POST', '/cart/lines', { body: { sku: plenty } })
    expect(told).toMatchObject({ status: 410, json: { code: 'world/ended' } })
    expect(sites.late.count).toBe(1)
    expect((await ask('GET', '/clock', { key: 'key_0' })).status).toBe(401)
    expect(world.state).toBe(state)
  })
})
