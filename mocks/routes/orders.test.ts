import { describe, expect, it } from 'vitest'
import { resource } from '#journal'
import { addOrder, type OrderState, orderStates, shipOrder } from '#sandbox'
import { shopFront } from '../fixtures/shop-front.ts'

const web = { by: 'event', name: 'elsewhere', channel: 'web' } as const
const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

function withOrder(status: OrderState) {
  const front = shopFront()
  const { shopper, plenty, last, world } = front
  const skus = [plenty, plenty, last]
  const order = addOrder(world, { ref: status, shopper: shopper.id, status, skus })
  const statusNow = () => world.source<{ status: string }>(resource('order', order.id))?.value.status
  return { ...front, order, name: resource('order', order.id), statusNow }
}

describe('the orders of a shopper', () => {
  it('are listed the newest first, all or those in one state', async () => {
    const front = withOrder('delivered')
    addOrder(front.world, {
      ref: 'new',
      shopper: front.shopper.id,
      status: 'authorized',
      skus: [front.plenty],
    })
    const all = await front.ask('GET', '/orders')
    const placed = all.json.items.map(({ placedAt }: { placedAt: string }) => placedAt)
    expect(placed).toEqual([...placed].sort().reverse())
    expect(all.json.items[0].status).toBe('authorized')
    const some = await front.ask('GET', '/orders?status=delivered')
    expect(some.json).toMatchObject({ total: 1, items: [{ id: front.order.id }] })
    expect(front.lastCompleted().observations).toMatchObject([{ resource: front.name }])
    expect(await front.ask('GET', '/orders?status=lost')).toMatchObject({
      status: 422,
      json: { code: 'orders/invalid-filter' },
    })
  })

  it.each(orderStates)('show one that is %s with money as decimals and times as text', async (status) => {
    const { ask, order } = withOrder(status)
    const { json } = await ask('GET', `/orders/${order.id}`)
    expect(json).toMatchObject({ id: order.id, status, placedAt: expect.stringMatching(iso) })
    expect(json.payments).toHaveLength(order.payments.length)
    for (const { amount, at } of json.payments) {
      expect(amount).toEqual({ amount: expect.stringMatching(/^\d+\.\d\d$/), currency: 'EUR' })
      expect(at).toMatch(iso)
    }
    const numbers = JSON.stringify(json).match(/"(\w*(?:At|On|Until|at))":\d/g)
    expect(numbers).toBeNull()
    expect(json.delivery.promisedOn).toMatch(iso)
  })

  it('are tracked parcel by parcel, line by line', async () => {
    const { ask, order, plenty, last, world, name } = withOrder('picking')
    shipOrder(world, { order: order.id, lines: [{ sku: plenty, quantity: 1 }], tracking: 'HH1' }, web)
    const told = await ask('GET', `/orders/${order.id}/tracking`)
    expect(told.json).toMatchObject({
      order: order.id,
      status: 'partlyShipped',
      shipments: [
        {
          id: `${order.id}-1`,
          tracking: 'HH1',
          carrier: 'Hanse Haul',
          shippedAt: new Date(world.now).toISOString(),
          lines: [{ sku: plenty, quantity: 1, name: order.lines[0]?.name }],
        },
      ],
      toShip: [
        { sku: plenty, quantity: 1, name: order.lines[0]?.name },
        { sku: last, quantity: 1, name: order.lines[1]?.name },
      ],
    })
    expect(told.headers.get('etag')).toMatch(`"${name}@2-`)
  })
})

describe('an order that is called off', () => {
  it('is canceled at once, and says when each channel shows it', async () => {
    const { ask, order, name, statusNow, world, lastCompleted } = withOrder('picking')
    world.setPolicies({ app: { order: { kind: 'lag', ms: 5000 } } })
    const told = await ask('POST', `/orders/${order.id}/cancel`)
    expect(told).toMatchObject({ status: 200, json: { id: order.id, status: 'canceled' } })
    expect(told.json.visibleOn).toEqual({
      web: new Date(world.now).toISOString(),
      app: new Date(world.now + 5000).toISOString(),
    })
    expect(told.json.payments.at(-1)).toMatchObject({ kind: 'void' })
    expect(told.headers.get('etag')).toBe(`"${name}@2"`)
    expect(statusNow()).toBe('canceled')
    expect(lastCompleted()).toMatchObject({
      effect: { kind: 'committed', versions: [{ resource: name, version: 2 }] },
      observations: [{ resource: name, version: 2, asOf: world.now }],
    })
  })

  it('is refused once it was shipped, with the state as it is', async () => {
    const { ask, order, name, statusNow } = withOrder('shipped')
    const told = await ask('POST', `/orders/${order.id}/cancel`, { body: {} })
    expect(told).toMatchObject({ status: 409, json: { code: 'orders/not-cancelable' } })
    expect(told.json.current[name]).toMatchObject({ status: 'shipped' })
    expect(statusNow()).toBe('shipped')
  })

  it('is one that its shopper saw: an older version is answered 412', async () => {
    const { ask, order, name, statusNow, world } = withOrder('picking')
    const tag = (await ask('GET', `/orders/${order.id}`)).headers.get('etag') as string
    world.send(name, { type: 'delay' }, web)
    const headers = { 'if-match': tag }
    expect(await ask('POST', `/orders/${order.id}/cancel`, { headers })).toMatchObject({
      status: 412,
      json: { code: 'order/changed', current: { [name]: { status: 'delayed' } } },
    })
    expect(statusNow()).toBe('delayed')
  })

  it('is canceled once under one key', async () => {
    const { ask, order, entries, lastCompleted } = withOrder('picking')
    const headers = { 'idempotency-key': 'k' }
    const first = await ask('POST', `/orders/${order.id}/cancel`, { headers })
    const again = await ask('POST', `/orders/${order.id}/cancel`, { headers })
    expect([again.status, again.text]).toEqual([200, first.text])
    expect(lastCompleted()).toHaveProperty('replayOf')
    expect(entries('commit').filter(({ cause }) => cause.by === 'call')).toHaveLength(1)
  })
})

describe('an order that is sent back', () => {
  it('is so as a whole, or line by line', async () => {
    const { ask, order, plenty } = withOrder('delivered')
    const body = { lines: [{ sku: plenty, quantity: 1 }], reason: 'too small' }
    const told = await ask('POST', `/orders/${order.id}/returns`, { body })
    expect(told).toMatchObject({
      status: 201,
      json: { status: 'returnRequested', returns: [{ ...body, received: false }] },
    })
    const whole = withOrder('delivered')
    const all = await whole.ask('POST', `/orders/${whole.order.id}/returns`)
    expect(all.json.returns).toMatchObject([{ lines: [{ quantity: 2 }, { quantity: 1 }] }])
  })

  it.each<[string, OrderState, number, unknown, string]>([
    ['before it was delivered', 'shipped', 0, undefined, 'orders/not-returnable'],
    ['a month after it', 'delivered', 31, undefined, 'orders/return-window-closed'],
    [
      'with more than there is',
      'delivered',
      0,
      { lines: [{ sku: 'PLENTY', quantity: 3 }] },
      'orders/invalid-return',
    ],
    [
      'with what was not in it',
      'delivered',
      0,
      { lines: [{ sku: 'NO', quantity: 1 }] },
      'orders/invalid-return',
    ],
  ])('is refused %s', async (_what, status, days, body, code) => {
    const { ask, order, world, statusNow, plenty, lastCompleted } = withOrder(status)
    world.advance(days * 24 * 60 * 60_000)
    const before = statusNow()
    const named =
      body === undefined ? {} : { body: JSON.parse(JSON.stringify(body).replace('PLENTY', plenty)) }
    const told = await ask('POST', `/orders/${order.id}/returns`, named)
    expect(told).toMatchObject({ status: 409, json: { code } })
    expect(lastCompleted()).toMatchObject({ effect: { kind: 'none' } })
    expect(statusNow()).toBe(before)
  })
})

describe('a write to orders', () => {
  it.each<unknown>([
    ...[null, [], 'x', 7, { lines: [] }, { lines: {} }, { lines: [null] }, { lines: [[]] }],
    ...[
      { lines: [{ sku: 'A' }] },
      { lines: [{ sku: 'A', quantity: 0 }] },
      { lines: [{ sku: 1, quantity: 1 }] },
    ],
    ...[
      { lines: [{ sku: 'A', quantity: 1e300 }] },
      { reason: '' },
      { reason: 5 },
      { reason: 'x'.repeat(2001) },
    ],
  ])('is refused as it makes no sense: %j', async (body) => {
    const { ask, order, world } = withOrder('delivered')
    const { state } = world
    const told = await ask('POST', `/orders/${order.id}/returns`, { body })
    expect(told).toMatchObject({ status: 422, json: { code: 'orders/invalid' } })
    expect(world.state).toBe(state)
  })

  it.each(['cancel', 'returns'])(
    "reaches nobody else's order and none that there is not: %s",
    async (what) => {
      const { ask, others, world, lastCompleted } = withOrder('delivered')
      const { state } = world
      const theirs = await ask('POST', `/orders/${others.order.id}/${what}`)
      expect(theirs).toMatchObject({ status: 404, json: { code: 'orders/unknown-order' } })
      expect(lastCompleted().observations).toEqual([])
      const none = await ask('POST', `/orders/W000000/${what}`)
      expect(none.text.replaceAll('W000000', others.order.id)).toBe(theirs.text)
      expect(lastCompleted().observations).toMatchObject([{ resource: 'order/W000000', version: null }])
      expect((await ask('POST', `/orders/${others.order.id}/${what}`, { token: null })).status).toBe(401)
      expect(world.state).toBe(state)
    },
  )
})
