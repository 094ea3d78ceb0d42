import { describe, expect, it } from 'vitest'
import { resource } from '#journal'
import { restock } from '#sandbox'
import { shopFront } from '../fixtures/shop-front.ts'

const web = { by: 'event', name: 'elsewhere', channel: 'web' } as const
const minute = 60_000
const hour = 60 * minute

describe('restock notifications', () => {
  it('are listed with what became of them', async () => {
    const { ask, world, gone, lastCompleted, shopper, otherToken } = shopFront()
    expect((await ask('GET', '/restock-notifications')).json).toMatchObject({ items: [], total: 0 })
    await ask('POST', '/restock-notifications', { body: { sku: gone } })
    expect((await ask('GET', '/restock-notifications')).json.items).toEqual([
      { sku: gone, status: 'waiting' },
    ])
    expect(lastCompleted().observations).toMatchObject([
      { resource: `restock-notification/${shopper.id}-${gone}`, version: 1 },
    ])
    world.advance(1000)
    restock(world, gone, 1, web)
    expect((await ask('GET', '/restock-notifications')).json.items).toEqual([
      { sku: gone, status: 'notified', notifiedAt: new Date(world.now).toISOString() },
    ])
    expect((await ask('GET', '/restock-notifications', { token: otherToken })).json.total).toBe(0)
  })

  it('are given up', async () => {
    const { ask, gone, lastCompleted, shopper } = shopFront()
    await ask('POST', '/restock-notifications', { body: { sku: gone } })
    const path = `/restock-notifications/${gone}`
    expect(await ask('DELETE', path)).toMatchObject({ status: 200, json: { sku: gone, notify: false } })
    expect(lastCompleted()).toMatchObject({
      effect: { kind: 'committed', versions: [{ resource: `restock-notification/${shopper.id}-${gone}` }] },
    })
    expect((await ask('GET', '/restock-notifications')).json.total).toBe(0)
    expect(await ask('DELETE', path)).toMatchObject({
      status: 404,
      json: { code: 'notifications/no-such-wish' },
    })
  })

  it('are refused for what can be had, with the stock', async () => {
    const { ask, plenty } = shopFront()
    expect(await ask('POST', '/restock-notifications', { body: { sku: plenty } })).toMatchObject({
      status: 409,
      json: { code: 'notifications/in-stock', current: { [`stock/${plenty}`]: { sku: plenty } } },
    })
  })
})

describe('saved searches', () => {
  it('are kept, come to match, and are given up', async () => {
    const { ask, world, gone, lastCompleted } = shopFront()
    const body = { text: '', inStock: true, maxPrice: '9999' }
    const made = await ask('POST', '/saved-searches', { body })
    const search = {
      id: 'Q2',
      maxPrice: { amount: '9999.00', currency: 'EUR' },
      inStock: true,
      status: 'active',
      matches: [],
    }
    expect(made).toMatchObject({ status: 201, json: search })
    expect(lastCompleted()).toMatchObject({
      effect: { kind: 'committed', versions: [{ resource: 'saved-search/Q2', version: 1 }] },
      observations: [{ resource: 'saved-search/Q2', version: 1 }],
    })
    const again = await ask('POST', '/saved-searches', { body })
    expect([again.status, again.json]).toEqual([201, made.json])
    expect(lastCompleted().effect).toEqual({ kind: 'none' })
    world.advance(1000)
    restock(world, gone, 1, web)
    const matches = [{ sku: gone, at: new Date(world.now).toISOString() }]
    expect((await ask('GET', '/saved-searches')).json).toMatchObject({
      items: [{ ...search, matches }],
      total: 1,
    })
    expect((await ask('DELETE', '/saved-searches/Q2')).json).toEqual({ id: 'Q2', status: 'ended' })
    expect((await ask('GET', '/saved-searches')).json.total).toBe(0)
    expect((await ask('DELETE', '/saved-searches/Q2')).status).toBe(404)
  })

  it("are not another's", async () => {
    const { ask, otherToken } = shopFront()
    await ask('POST', '/saved-searches', { body: { text: 'rain' } })
    expect((await ask('GET', '/saved-searches', { token: otherToken })).json.total).toBe(0)
    expect((await ask('DELETE', '/saved-searches/Q2', { token: otherToken })).status).toBe(404)
  })

  it.each<[unknown]>([
    [undefined],
    [[]],
    [null],
    [{}],
    [{ text: ' ' }],
    [{ text: 1 }],
    [{ category: ['x'] }],
    [{ maxPrice: 50 }],
    [{ maxPrice: '-1' }],
    [{ inStock: 'true' }],
    [{ text: 'x', max_price: '1' }],
    [JSON.parse('{"text":"x","__proto__":{}}')],
    [{ text: 'x'.repeat(201) }],
  ])('of %j are refused', async (body) => {
    const { ask, world } = shopFront()
    const { state } = world
    const told = await ask('POST', '/saved-searches', body === undefined ? {} : { body })
    expect(told).toMatchObject({ status: 422, json: { code: 'searches/invalid' } })
    expect(world.state).toBe(state)
  })

  it.each([
    ['GET', '/restock-notifications'],
    ['POST', '/restock-notifications'],
    ['DELETE', '/restock-notifications/A'],
    ['GET', '/saved-searches'],
    ['POST', '/saved-searches'],
    ['DELETE', '/saved-searches/Q2'],
  ])('need, as notifications do, a shopper who has signed in: %s %s', async (method, path) => {
    expect((await shopFront().ask(method, path, { token: null })).status).toBe(401)
  })
})

describe('the desk', () => {
  it('tells until when it is open, who waits, and how long it would be', async () => {
    const { ask, world, lastCompleted } = shopFront()
    const time = (ms: number) => new Date(world.now + ms).toISOString()
    const hours = { opens: '08:00', closes: '20:00' }
    expect((await ask('GET', '/desk')).json).toMatchObject({
      ...{ status: 'open', ...hours, closesAt: time(9 * hour), opensAt: time(21 * hour) },
      ...{ queue: 0, expectedWaitMs: 2 * minute },
    })
    expect(lastCompleted().observations).toMatchObject([{ resource: 'desk/main', version: 1 }])
    await ask('POST', '/hand-offs', { body: { topic: 'x' } })
    expect((await ask('GET', '/desk')).json).toMatchObject({ queue: 1, expectedWaitMs: 4 * minute })
    world.advance(10 * hour)
    const closed = (await ask('GET', '/desk')).json
    expect(closed).toMatchObject({ status: 'closed', opensAt: time(11 * hour), queue: 0 })
    expect(closed).not.toHaveProperty('closesAt')
    expect(closed).not.toHaveProperty('expectedWaitMs')
  })

  it('takes a chat over in its turn', async () => {
    const { ask, world, otherToken, lastCompleted } = shopFront()
    await ask('POST', '/hand-offs', { body: { topic: 'first' }, token: otherToken })
    const made = await ask('POST', '/hand-offs', { body: { topic: 'a zipper' } })
    const expectedAt = new Date(world.now + 4 * minute).toISOString()
    const waiting = { id: 'H3', topic: 'a zipper', status: 'waiting', position: 2 }
    expect(made).toMatchObject({
      status: 201,
      json: { ...waiting, expectedAt, expectedWaitMs: 4 * minute },
    })
    expect(lastCompleted()).toMatchObject({
      effect: { kind: 'committed', versions: [{ resource: 'hand-off/H3', version: 1 }] },
      observations: [{ resource: 'hand-off/H3', version: 1 }],
    })
    world.advance(2 * minute + 1000)
    expect((await ask('GET', '/hand-offs/H3')).json).toMatchObject({
      ...{ ...waiting, position: 1, expectedWaitMs: 2 * minute },
    })
    world.advance(2 * minute)
    const taken = (await ask('GET', '/hand-offs/H3')).json
    expect(taken).toMatchObject({ status: 'takenOver', agent: expect.any(String), takenOverAt: expectedAt })
    expect(taken).not.toHaveProperty('position')
    expect((await ask('DELETE', '/hand-offs/H3')).status).toBe(404)
  })

  it('tells a chat to nobody else, and lets it be given up', async () => {
    const { ask, otherToken, lastCompleted } = shopFront()
    await ask('POST', '/hand-offs', { body: { topic: 'a zipper' } })
    for (const token of [otherToken, null]) {
      expect((await ask('GET', '/hand-offs/H2', { token })).status).toBe(404)
      expect(lastCompleted().observations).toEqual([])
      expect((await ask('DELETE', '/hand-offs/H2', { token })).status).toBe(404)
    }
    expect((await ask('DELETE', '/hand-offs/H2')).json).toEqual({ id: 'H2', status: 'abandoned' })
    expect((await ask('GET', '/hand-offs/H2')).json.status).toBe('abandoned')
    expect((await ask('GET', '/hand-offs/H9')).json.code).toBe('desk/unknown-hand-off')
  })

  it('says when it opens to whom it refuses', async () => {
    const { ask, world } = shopFront()
    const opensAt = new Date(world.now + 21 * hour).toISOString()
    world.advance(9 * hour - minute)
    const full = await ask('POST', '/hand-offs', { body: { topic: 'x' } })
    expect(full).toMatchObject({ status: 409, json: { code: 'desk/full', opensAt } })
    world.advance(minute)
    const closed = await ask('POST', '/hand-offs', { body: { topic: 'x' } })
    const current = { 'desk/main': { status: 'closed' } }
    expect(closed).toMatchObject({ status: 409, json: { code: 'desk/closed', opensAt, current } })
    world.advance(12 * hour)
    expect((await ask('POST', '/hand-offs', { body: { topic: 'x' } })).status).toBe(201)
  })

  it('is seen as the channel shows it, and asked at the source', async () => {
    const { ask, world } = shopFront()
    world.setPolicies({ chat: { desk: { kind: 'lag', ms: 5 * minute } } })
    world.advance(10 * minute)
    world.send(resource('desk', 'main'), { type: 'close' }, web)
    expect((await ask('GET', '/desk')).json.status).toBe('open')
    expect((await ask('POST', '/hand-offs', { body: { topic: 'x' } })).status).toBe(409)
  })
})
