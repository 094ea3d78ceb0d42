import { describe, expect, it } from 'vitest'
import { createLobby } from '#sandbox'
import { shopFront } from './fixtures/shop-front.ts'
import { Site } from './site.ts'

const bare = { key: null, token: null } as const

function withLobby(options: Parameters<typeof createLobby>[0] = {}) {
  const front = shopFront()
  const lobby = new Site(createLobby(options), 'http://shop.example')
  front.sites.lobby = lobby
  const { entries } = lobby.world.journal
  return { ...front, lobby, inLobby: () => entries.map(({ kind }) => kind) }
}

describe('a call that names no world', () => {
  it('is answered in the lobby, recorded there, and evidence in the episodes of the same shop', async () => {
    const { ask, origin, plenty, entries, inLobby, lobby, world } = withLobby()
    world.advance(60_000)
    const told = await ask('GET', `${origin}/catalog/products/${plenty}`, bare)
    expect(told).toMatchObject({ status: 200, json: { sku: plenty } })
    expect(inLobby().slice(-2)).toEqual(['invoked', 'completed'])
    expect(entries('invoked')).toEqual([])
    const { epoch } = lobby.world.state
    expect(entries('stray')).toMatchObject([
      { why: 'lobby', method: 'GET', path: `/catalog/products/${plenty}` },
    ])
    expect(entries('stray')[0]?.observations).toContainEqual({
      resource: `product/${plenty}`,
      version: 1,
      asOf: epoch,
      fields: [],
    })
  })

  it('is noted nowhere else where it tells nothing of the shop: a look at the clock', async () => {
    const { ask, origin, entries, inLobby } = withLobby()
    expect((await ask('GET', `${origin}/clock`, bare)).status).toBe(200)
    expect(inLobby().slice(-2)).toEqual(['invoked', 'completed'])
    expect(entries('stray')).toEqual([])
  })

  it.each(['POST', 'DELETE', 'PATCH'])('changes nothing: %s', async (method) => {
    const { ask, origin, plenty, entries, lobby, world } = withLobby()
    const states = [lobby.world.state, world.state]
    const path = method === 'POST' ? '/cart/lines' : `/cart/lines/${plenty}`
    const told = await ask(method, origin + path, { ...bare, body: { sku: plenty } })
    expect(told).toMatchObject({ status: 403, json: { code: 'world/read-only' } })
    expect([lobby.world.state, world.state]).toEqual(states)
    expect(lobby.world.journal.ended).toBeUndefined()
    expect(entries('stray')).toMatchObject([{ why: 'lobby', method, detail: 'world/read-only' }])
  })

  it('tells what it read to an episode that opens later', async () => {
    const { ask, origin, plenty, sites } = withLobby()
    for (const _twice of [1, 2]) await ask('GET', `${origin}/inventory/${plenty}`, bare)
    const later = shopFront({ repeat: 1 })
    sites.add(later.site)
    const [stray] = later.entries('stray')
    expect(stray?.observations?.filter(({ resource }) => resource === `stock/${plenty}`)).toHaveLength(1)
    sites.add(later.site)
    expect(later.entries('stray')).toHaveLength(1)
  })

  it('is no evidence in an episode of another shop', async () => {
    const { ask, origin, entries } = withLobby({ shop: 'grocery' })
    await ask('GET', `${origin}/catalog/new-arrivals`, bare)
    expect(entries('stray')).toEqual([])
  })

  it('asks for a sign-in where the shopper must be known', async () => {
    const { ask, origin } = withLobby()
    expect((await ask('GET', `${origin}/orders`, bare)).status).toBe(401)
  })

  it('is unknown where there is no lobby, or where it names something', async () => {
    const { ask, origin } = shopFront()
    expect((await ask('GET', `${origin}/clock`, bare)).status).toBe(404)
    const { ask: askThere } = withLobby()
    for (const path of ['/w/wnone/clock'])
      expect((await askThere('GET', origin + path, bare)).status).toBe(404)
    expect((await askThere('GET', `${origin}/clock`, { key: 'key_0', token: null })).status).toBe(404)
  })
})
