import { describe, expect, it } from 'vitest'
import { type Asked, shopFront } from './fixtures/shop-front.ts'

const keyed = (body: unknown, key = 'k-1', more: Asked = {}): Asked => ({
  ...more,
  body,
  headers: { 'idempotency-key': key, ...more.headers },
})

describe('a write under a key', () => {
  it('is done once and answered the same again, and the journal says of which call', async () => {
    const { ask, plenty, world, entries, lastInvoked, lastCompleted } = shopFront()
    const first = await ask('POST', '/cart/lines', keyed({ sku: plenty, quantity: 2 }))
    const done = lastCompleted()
    const { state } = world
    const again = await ask('POST', '/cart/lines', keyed({ quantity: 2, sku: plenty }))
    expect([again.status, again.text]).toEqual([201, first.text])
    expect(again.headers.get('etag')).toBe(first.headers.get('etag'))
    expect(world.state).toBe(state)
    expect(lastInvoked().idempotencyKey).toBe('k-1')
    expect(lastCompleted()).toMatchObject({ status: 201, replayOf: done.call, effect: { kind: 'none' } })
    expect(lastCompleted().observations).toEqual(done.observations)
    expect(entries('commit').filter(({ cause }) => cause.by === 'call')).toHaveLength(1)
  })

  it('is answered as it was, though the cart has moved on', async () => {
    const { ask, plenty, world, lastCompleted } = shopFront()
    const tag = (await ask('GET', '/cart')).headers.get('etag') as string
    const more = { headers: { 'if-match': tag } }
    const first = await ask('POST', '/cart/lines', keyed({ sku: plenty }, 'k', more))
    await ask('PATCH', `/cart/lines/${plenty}`, { body: { quantity: 7 } })
    world.advance(60_000)
    const again = await ask('POST', '/cart/lines', keyed({ sku: plenty }, 'k', more))
    expect(again.text).toBe(first.text)
    for (const { asOf } of lastCompleted().observations) expect(asOf).toBeLessThan(world.now)
    expect((await ask('GET', '/cart')).json.lines).toMatchObject([{ quantity: 7 }])
  })

  it.each<[string, string, unknown]>([
    ['another quantity', '/cart/lines', { sku: 'PLENTY', quantity: 3 }],
    ['another product', '/cart/lines', { sku: 'NO' }],
    ['another route', '/restock-notifications', { sku: 'PLENTY', quantity: 2 }],
  ])('is refused for %s', async (_what, path, body) => {
    const { ask, plenty, world } = shopFront()
    await ask('POST', '/cart/lines', keyed({ sku: plenty, quantity: 2 }))
    const { state } = world
    const named = JSON.parse(JSON.stringify(body).replace('PLENTY', plenty)) as unknown
    const told = await ask('POST', path, keyed(named))
    expect(told).toMatchObject({ status: 422, json: { code: 'idempotency/key-reused' } })
    expect(world.state).toBe(state)
  })

  it('is done twice under two keys, and under none', async () => {
    const { ask, plenty } = shopFront()
    const body = { sku: plenty }
    for (const asked of [keyed(body, 'a'), keyed(body, 'b'), { body }, { body }, keyed(body, '')]) {
      await ask('POST', '/cart/lines', asked)
    }
    expect((await ask('GET', '/cart')).json.lines).toMatchObject([{ quantity: 5 }])
  })

  it("is not answered with what another's was told under the same key", async () => {
    const { ask, plenty, otherToken, lastCompleted } = shopFront()
    const first = await ask('POST', '/cart/lines', keyed({ sku: plenty, quantity: 2 }))
    const others = await ask(
      'POST',
      '/cart/lines',
      keyed({ sku: plenty, quantity: 2 }, 'k-1', { token: otherToken }),
    )
    expect(others.status).toBe(201)
    expect(others.headers.get('etag')).not.toBe(first.headers.get('etag'))
    expect(lastCompleted()).not.toHaveProperty('replayOf')
  })

  it('may be tried again once it was refused', async () => {
    const { ask, gone, world } = shopFront()
    const tried = () => ask('POST', '/cart/lines', keyed({ sku: gone }))
    expect((await tried()).status).toBe(409)
    world.send(`stock/${gone}`, { type: 'restock', quantity: 1 }, { by: 'event', name: 'restock' })
    expect((await tried()).status).toBe(201)
  })

  it('may not have a key of any length', async () => {
    const { ask, plenty } = shopFront()
    const told = await ask('POST', '/cart/lines', keyed({ sku: plenty }, 'k'.repeat(256)))
    expect(told).toMatchObject({ status: 400, json: { code: 'idempotency/invalid-key' } })
  })
})
