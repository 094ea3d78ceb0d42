import { describe, expect, it } from 'vitest'
import { resource } from '#journal'
import { type Order, type Stock, sell } from '#sandbox'
import { shopFront } from '../fixtures/shop-front.ts'

const web = { by: 'event', name: 'elsewhere', channel: 'web' } as const
const minute = 60_000

/** A shop front whose shopper was quoted two units of a product. */
async function quoted() {
  const front = shopFront()
  await front.ask('POST', '/cart/lines', { body: { sku: front.plenty, quantity: 2 } })
  const told = await front.ask('POST', '/checkouts', { body: {} })
  const path = `/checkouts/${told.json.id}`
  return { ...front, told, path, name: resource('checkout', told.json.id) }
}

describe('a checkout', () => {
  it('says what the cart costs, until when, and when it would come', async () => {
    const { told, world, plenty, path, ask, name, lastCompleted } = await quoted()
    expect(told.status).toBe(201)
    expect(told.headers.get('etag')).toBe(`"${name}@1"`)
    expect(told.json).toMatchObject({
      ...{ status: 'quoted', lines: [{ sku: plenty, quantity: 2, unitPrice: { currency: 'EUR' } }] },
      ...{ total: { currency: 'EUR' }, delivery: { fee: { currency: 'EUR' } } },
      ...{ quotedAt: new Date(world.now).toISOString() },
      ...{ expiresAt: new Date(world.now + 15 * minute).toISOString() },
      visibleOn: { web: new Date(world.now).toISOString() },
    })
    expect(Date.parse(told.json.delivery.promisedOn)).toBeGreaterThan(world.now)
    const read = await ask('GET', path)
    expect(read).toMatchObject({ status: 200, json: { id: told.json.id, total: told.json.total } })
    expect(read.json.asOf).toBe(new Date(world.now).toISOString())
    expect(lastCompleted().observations).toMatchObject([{ resource: name, version: 1 }])
  })

  it('is ordered once, however often it is confirmed with one key', async () => {
    const { ask, path, world, plenty, shopper, told, lastCompleted } = await quoted()
    const onHand = world.source<Stock>(resource('stock', plenty))?.value.onHand as number
    const headers = { 'idempotency-key': 'one' }
    const first = await ask('POST', `${path}/confirm`, { headers, body: { payment: 'accepted' } })
    expect(first).toMatchObject({ status: 200, json: { status: 'ordered', total: told.json.total } })
    const changed = lastCompleted().effect
    expect(JSON.stringify(changed)).toContain(`order/${first.json.order}`)
    const again = await ask('POST', `${path}/confirm`, { headers, body: {} })
    expect(again).toMatchObject({ status: 422, json: { code: 'idempotency/key-reused' } })
    // Without what the server keeps of answers, the command itself knows the key.
    const elsewhere = await ask('POST', `${path}/confirm`, { headers, key: null })
    expect(elsewhere).toMatchObject({ status: 200, json: { order: first.json.order } })
    expect(lastCompleted().effect).toEqual({ kind: 'none' })
    expect((await ask('GET', '/cart')).json.lines).toEqual([])
    expect((await ask('GET', `/orders/${first.json.order}`)).json).toMatchObject({
      ...{ status: 'authorized', total: told.json.total },
    })
    expect(world.source<Stock>(resource('stock', plenty))?.value.onHand).toBe(onHand - 2)
    expect(world.names('order', shopper.id)).toHaveLength(2)
    expect(await ask('POST', `${path}/confirm`)).toMatchObject({
      ...{ status: 409, json: { code: 'checkout/already-ordered' } },
    })
  })

  it('whose payment is declined says so, and may be confirmed again', async () => {
    const { ask, path, world } = await quoted()
    const declined = await ask('POST', `${path}/confirm`, { body: { payment: 'declined' } })
    expect(declined).toMatchObject({ status: 200, json: { status: 'declined', reason: expect.any(String) } })
    expect(declined.json).not.toHaveProperty('order')
    const { json } = await ask('POST', `${path}/confirm`)
    expect(world.source<Order>(resource('order', json.order))?.value.total.minor).toBeGreaterThan(0)
  })

  it('that is not as it was quoted is refused with the state as it is now', async () => {
    const { ask, path, world, plenty, name } = await quoted()
    sell(world, plenty, 'all', web)
    const { state } = world
    const gone = await ask('POST', `${path}/confirm`)
    expect(gone).toMatchObject({ status: 409, json: { code: 'checkout/stock-changed' } })
    expect(gone.json.current).toEqual({ [`stock/${plenty}`]: { sku: plenty, onHand: 0 } })
    expect(await ask('POST', '/checkouts')).toMatchObject({
      ...{ status: 409, json: { code: 'checkout/unavailable' } },
    })
    expect(world.state).toBe(state)
    world.advance(15 * minute)
    const late = await ask('POST', `${path}/confirm`)
    expect(late).toMatchObject({ status: 409, json: { code: 'checkout/expired' } })
    const { status, expiresAt, total } = late.json.current[name]
    expect([status, expiresAt, total.amount]).toEqual([
      'expired',
      expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      expect.stringMatching(/^\d+\.\d\d$/),
    ])
  })

  it('is called off, and no write goes to an older version of it', async () => {
    const { ask, path, name } = await quoted()
    await ask('POST', `${path}/confirm`, { body: { payment: 'declined' } })
    const stale = { headers: { 'if-match': `"${name}@1"` } }
    expect(await ask('POST', `${path}/cancel`, stale)).toMatchObject({ status: 412 })
    expect(await ask('POST', `${path}/cancel`)).toMatchObject({ status: 200, json: { status: 'canceled' } })
    expect(await ask('POST', `${path}/cancel`)).toMatchObject({
      ...{ status: 409, json: { code: 'checkout/not-cancelable' } },
    })
  })

  it('is its shopper’s own, neither told nor observed to others', async () => {
    const { ask, path, otherToken, world, told, lastCompleted } = await quoted()
    const { state } = world
    for (const [method, where] of [
      ['GET', path],
      ['POST', `${path}/confirm`],
      ['POST', `${path}/cancel`],
    ] as const) {
      const theirs = await ask(method, where, { token: otherToken })
      expect(theirs).toMatchObject({ status: 404, json: { code: 'checkout/unknown' } })
      expect(lastCompleted().observations).toEqual([])
      const none = await ask(method, where.replace(told.json.id, 'K0'), { token: otherToken })
      expect(none.text.replaceAll('K0', told.json.id)).toBe(theirs.text)
      expect((await ask(method, where, { token: null })).status).toBe(401)
    }
    expect(world.state).toBe(state)
  })

  it.each<[string, unknown]>([
    ['', []],
    ['', null],
    ['', 'x'],
    ['', { postcode: 12345 }],
    ['', { postcode: '1234' }],
    ['', JSON.parse('{"postcode":{"__proto__":"12345"}}')],
    ['/confirm', { payment: 'free' }],
    ['/confirm', { payment: true }],
    ['/confirm', [1]],
    ['/cancel', null],
  ])('cannot be made of nonsense: POST %s %j', async (route, body) => {
    const { ask, path, world } = await quoted()
    const { state } = world
    expect(await ask('POST', route ? path + route : '/checkouts', { body })).toMatchObject({
      ...{ status: 422, json: { code: 'checkout/invalid' } },
    })
    expect(world.state).toBe(state)
  })

  it('is not made of an empty cart', async () => {
    const { ask } = shopFront()
    expect(await ask('POST', '/checkouts', { body: { postcode: '12345' } })).toMatchObject({
      ...{ status: 409, json: { code: 'checkout/empty-cart' } },
    })
  })
})
