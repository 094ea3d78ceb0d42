import { describe, expect, it } from 'vitest'
import { resource } from '#journal'
import {
  announceFlashSale,
  backorder,
  discontinueStock,
  holdStock,
  restock,
  type Stock,
  sell,
} from '#sandbox'
import { shopFront } from '../fixtures/shop-front.ts'
import { routes } from './index.ts'

const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
const web = { by: 'event', name: 'elsewhere', channel: 'web' } as const

describe('every read', () => {
  const front = shopFront()
  const { own, plenty } = front
  it.each([
    '/clock',
    '/profile',
    '/tickets',
    `/tickets/${own.ticket.id}`,
    '/orders',
    `/orders/${own.order.id}`,
    `/orders/${own.order.id}/tracking`,
    '/catalog/products',
    '/catalog/products?inStock=true&sort=price&limit=3',
    `/catalog/products/${plenty}`,
    `/catalog/products/${plenty}/similar`,
    `/prices/${plenty}`,
    `/delivery?sku=${plenty}&postcode=12345`,
    '/catalog/new-arrivals',
    '/catalog/best-sellers',
    `/inventory/${plenty}`,
    `/stock/${plenty}/stores`,
    '/stores',
    '/cart',
    '/desk',
  ])('of %s says how current it is, and is journaled with what it told', async (path) => {
    const told = await front.ask('GET', path)
    expect(told.status).toBe(200)
    expect(told.headers.get('date')).toBe(new Date(front.world.now).toUTCString())
    if (path === '/clock') return
    expect(told.json.asOf).toMatch(iso)
    expect(told.headers.get('cache-control')).toBe('no-cache')
    expect(Date.parse(told.headers.get('last-modified') ?? '')).toBeLessThanOrEqual(front.world.now)
    const { observations, effect, sight, status } = front.lastCompleted()
    expect({ effect, sight, status }).toEqual({ effect: { kind: 'none' }, sight: 'whole', status: 200 })
    expect(observations.length).toBeGreaterThan(0)
    expect(new Set(observations.map(({ resource }) => resource)).size).toBe(observations.length)
    for (const { resource, version, asOf } of observations) {
      expect(front.world.source(resource)?.version ?? null).toBe(version)
      expect(asOf).toBeLessThanOrEqual(front.world.now)
    }
  })

  it('is tried above, or is a page', () => {
    const reads = routes.filter(({ name, system }) => name.startsWith('GET ') && system !== 'identity').length
    // Categories name nothing that changes, and neither do the documents; `service.test.ts` and `checkout.test.ts` read what must be made first.
    // Those of webhooks and events are in `push/`.
    expect(reads).toBe(19 + 1 + 3 + 1 + 1 + 2 + 3)
  })
})

describe('inventory', () => {
  it('is read from a view that lags, which says so; from the source when asked for', async () => {
    const { ask, world, plenty, lastCompleted, lastInvoked } = shopFront()
    const path = `/inventory/${plenty}`
    const before = world.source<Stock>(resource('stock', plenty))?.value.onHand as number
    world.advance(60_000)
    sell(world, plenty, 'all', web)
    world.advance(10_000)
    const stale = await ask('GET', path)
    expect(stale.json).toMatchObject({ sku: plenty, available: before, inStock: true, sellingFast: false })
    expect(stale.json.asOf).toBe(new Date(world.now - 30_000).toISOString())
    expect(stale.headers.get('age')).toBe('30')
    expect(stale.headers.get('etag')).toMatch(`"stock/${plenty}@1-`)
    const live = await ask('GET', path, { headers: { 'cache-control': 'No-Cache' } })
    expect(live.json).toMatchObject({ available: 0, inStock: false, asOf: new Date(world.now).toISOString() })
    expect(live.headers.get('age')).toBeNull()
    expect(live.headers.get('etag')).toMatch(`"stock/${plenty}@2-`)
    expect(lastInvoked()).toMatchObject({
      fromSource: true,
      system: 'inventory',
      route: 'GET /inventory/{sku}',
    })
    expect(lastCompleted().gave).toEqual([live.headers.get('etag')])
  })

  it('says when a product sells fast', async () => {
    const { ask, world, plenty } = shopFront()
    for (let time = 0; time < 3; time += 1) restock(world, plenty, 1, web)
    expect((await ask('GET', `/inventory/${plenty}`)).json.sellingFast).toBe(true)
  })

  it('says what can be had, and nothing of who holds the rest', async () => {
    const { ask, world, plenty } = shopFront()
    world.setPolicies({})
    const onHand = world.source<Stock>(resource('stock', plenty))?.value.onHand as number
    const wish = { sku: plenty, shopper: 'V-someone', quantity: onHand - 1, forMs: 60_000 }
    const held = holdStock(world, wish, web)
    expect((await ask('GET', `/inventory/${plenty}`)).json).toMatchObject({ available: 1, inStock: true })
    const told = await ask('POST', '/cart/lines', { body: { sku: plenty, quantity: 2 } })
    expect(told).toMatchObject({ status: 409, json: { code: 'inventory/not-enough' } })
    expect(told.json.current).toEqual({ [`stock/${plenty}`]: { sku: plenty, onHand, available: 1 } })
    const secrets = ['V-someone', held.kind === 'done' ? held.hold : '']
    for (const path of [`/inventory/${plenty}`, `/catalog/products/${plenty}/similar`])
      for (const secret of secrets)
        expect(JSON.stringify((await ask('GET', path)).json)).not.toContain(secret)
  })

  it('says when more is expected, and what is sold no more', async () => {
    const { ask, world, plenty } = shopFront()
    world.setPolicies({})
    sell(world, plenty, 'all', web)
    const expectedAt = world.now + 86_400_000
    backorder(world, plenty, expectedAt, web)
    const path = `/inventory/${plenty}`
    expect((await ask('GET', path)).json).toMatchObject({
      ...{ available: 0, inStock: false },
      expectedAt: new Date(expectedAt).toISOString(),
    })
    discontinueStock(world, plenty, web)
    const { json } = await ask('GET', path)
    expect(json).toMatchObject({ available: 0, inStock: false, discontinued: true })
    expect(json).not.toHaveProperty('expectedAt')
  })

  it('says of a flash sale when it is, what it costs and how many one may have', async () => {
    const { ask, world, plenty, lastCompleted } = shopFront()
    const terms = { startsInMs: 60_000, lastsMs: 60_000, quantity: 5, limit: 2, percentOff: 50 }
    announceFlashSale(world, { sku: plenty, ...terms }, web)
    const path = `/inventory/${plenty}`
    const { json } = await ask('GET', path)
    expect(json).toMatchObject({
      sellingFast: true,
      flashSale: {
        ...{ status: 'announced', limit: 2, left: 5, price: { currency: 'EUR' } },
        startsAt: new Date(world.now + 60_000).toISOString(),
        endsAt: new Date(world.now + 120_000).toISOString(),
      },
    })
    const seen = lastCompleted().observations.map(({ resource: of }) => of)
    expect(seen).toContainEqual(expect.stringMatching(/^flash-sale\/F\d+$/))
    world.advance(60_000)
    const many = await ask('POST', '/cart/lines', { body: { sku: plenty, quantity: 3 } })
    expect(many).toMatchObject({ status: 409, json: { code: 'flash-sale/limit' } })
    expect(many.json.current).toMatchObject({ 'flash-sale/F2': { status: 'live', limit: 2 } })
    world.advance(60_000)
    expect((await ask('GET', path)).json).not.toHaveProperty('flashSale')
  })

  it.each(['NO', '__proto__', '..%2F..%2Fetc%2Fpasswd'])('has no %s, and that is observed', async (sku) => {
    const { ask, lastCompleted } = shopFront()
    const told = await ask('GET', `/inventory/${sku}`)
    expect(told).toMatchObject({ status: 404, json: { code: 'catalog/unknown-sku' } })
    expect(lastCompleted()).toMatchObject({
      problem: 'catalog/unknown-sku',
      observations: [{ resource: `stock/${decodeURIComponent(sku)}`, version: null }],
    })
  })
})

describe('orders and tickets', () => {
  it("are the shopper's own", async () => {
    const { ask, own } = shopFront()
    const orders = await ask('GET', '/orders')
    expect(orders.json).toMatchObject({ total: 1, items: [{ id: own.order.id, status: 'shipped' }] })
    expect(orders.json.items[0].total).toMatchObject({
      currency: 'EUR',
      amount: expect.stringMatching(/^\d+\.\d\d$/),
    })
    const tickets = await ask('GET', '/tickets')
    expect(tickets.json).toMatchObject({ total: 1, items: [{ id: own.ticket.id, status: 'inProgress' }] })
  })

  it("are not another's: neither told nor observed", async () => {
    const { ask, others, other, lastCompleted } = shopFront()
    for (const path of [`/orders/${others.order.id}`, `/tickets/${others.ticket.id}`]) {
      const told = await ask('GET', path)
      expect(told.status).toBe(404)
      expect(told.text).not.toContain(other.id)
      expect(lastCompleted().observations).toEqual([])
    }
  })

  it('that there are not are answered alike, and their absence is observed', async () => {
    const { ask, others, lastCompleted } = shopFront()
    const theirs = await ask('GET', `/orders/${others.order.id}`)
    const none = await ask('GET', '/orders/W000000')
    expect(none.text.replaceAll('W000000', others.order.id)).toBe(theirs.text)
    expect(lastCompleted().observations).toMatchObject([{ resource: 'order/W000000', version: null }])
  })

  it('need a shopper who has signed in', async () => {
    const { ask, site, own } = shopFront()
    for (const path of ['/orders', `/orders/${own.order.id}`, '/tickets', '/profile', '/cart']) {
      const told = await ask('GET', path, { token: null })
      expect(told).toMatchObject({
        status: 401,
        json: { code: 'auth/sign-in-required', signIn: `${site.baseUrl}/sign-in` },
      })
    }
  })

  it('are not there while the view of the channel has not got them', async () => {
    const { ask, world, shopper } = shopFront()
    world.setPolicies({ chat: { ticket: { kind: 'lag', ms: 30_000 } } })
    const ticket = { id: 'T-1', shopper: shopper.id, subject: 's', queue: 'q', comments: [] }
    world.begin(resource('ticket', 'T-1'), ticket, web)
    expect((await ask('GET', '/tickets/T-1')).status).toBe(404)
    expect((await ask('GET', '/tickets')).json.items).toMatchObject([{ status: 'inProgress' }])
    expect((await ask('GET', '/tickets', { key: null })).json.total).toBe(2)
    expect((await ask('GET', '/tickets/T-1', { headers: { 'cache-control': 'no-cache' } })).status).toBe(200)
    world.advance(30_000)
    expect((await ask('GET', '/tickets/T-1')).json).toMatchObject({ id: 'T-1', status: 'open' })
  })
})

describe('the catalog', () => {
  it('finds products of which every word begins a word', async () => {
    const { ask, lastCompleted } = shopFront()
    const told = await ask('GET', '/catalog/products?q=rAIN%20jack')
    expect(told.json.total).toBeGreaterThan(5)
    for (const { name } of told.json.items) expect(name).toMatch(/Rain Jacket/)
    const priced = told.json.items.filter((item: { price?: unknown }) => item.price)
    expect(priced.length).toBeGreaterThan(0)
    expect(lastCompleted().observations).toHaveLength(told.json.items.length + priced.length)
    expect((await ask('GET', '/catalog/products?q=acket')).json).toMatchObject({ total: 0, items: [] })
  })

  it('gives a page of twenty and says how many there are', async () => {
    const { ask, world } = shopFront()
    const told = await ask('GET', '/catalog/products')
    expect(told.json.items).toHaveLength(20)
    expect(told.json.total).toBe(world.names('product').length)
  })

  it('says of nothing when nothing was found neither a tag nor a change', async () => {
    const { ask } = shopFront()
    const { headers } = await ask('GET', '/catalog/products?q=zzz')
    expect([headers.get('etag'), headers.get('last-modified')]).toEqual([null, null])
  })

  it('names similar items with what is left of them', async () => {
    const { ask, plenty, lastCompleted } = shopFront()
    const told = await ask('GET', `/catalog/products/${plenty}/similar`)
    expect(told.json.items.length).toBeGreaterThan(0)
    for (const { sku, available } of told.json.items) {
      expect(available).toEqual(expect.any(Number))
      expect(lastCompleted().observations.map(({ resource }) => resource)).toContain(`stock/${sku}`)
    }
  })

  it.each(['/catalog/products/NO', '/catalog/products/NO/similar'])('has nothing at %s', async (path) => {
    expect(await shopFront().ask('GET', path)).toMatchObject({
      status: 404,
      json: { code: 'catalog/unknown-sku' },
    })
  })
})

describe('the cart', () => {
  it('takes, changes and gives back, and says when each channel shows it', async () => {
    const { ask, world, plenty, shopper, lastCompleted } = shopFront()
    const cart = `cart/${shopper.id}`
    const added = await ask('POST', '/cart/lines', { body: { sku: plenty, quantity: 2 } })
    expect(added.status).toBe(201)
    expect(added.headers.get('etag')).toBe(`"${cart}@2"`)
    expect(added.json).toMatchObject({
      lines: [{ sku: plenty, quantity: 2, unitPrice: { currency: 'EUR' } }],
      visibleOn: { web: new Date(world.now).toISOString(), app: new Date(world.now).toISOString() },
    })
    expect(lastCompleted()).toMatchObject({
      effect: { kind: 'committed', versions: [{ resource: cart, version: 2 }] },
    })
    expect(lastCompleted().observations).toContainEqual({
      resource: cart,
      version: 2,
      asOf: world.now,
      fields: [],
    })
    const changed = await ask('PATCH', `/cart/lines/${plenty}`, { body: { quantity: 5 } })
    expect(changed).toMatchObject({ status: 200, json: { lines: [{ quantity: 5 }] } })
    const read = await ask('GET', '/cart', { key: null })
    expect(read.json.lines).toMatchObject(changed.json.lines)
    expect(read.headers.get('etag')).toMatch(`"${cart}@3-`)
    const removed = await ask('DELETE', `/cart/lines/${plenty}`)
    expect(removed).toMatchObject({ status: 200, json: { lines: [] } })
  })

  it('says null of a channel where nobody can say when it shows a change', async () => {
    const { ask, world, plenty } = shopFront()
    world.setPolicies({
      web: { cart: { kind: 'frozen' } },
      app: { cart: { kind: 'lag', fromMs: 0, toMs: 5000 } },
    })
    const added = await ask('POST', '/cart/lines', { body: { sku: plenty } })
    expect(added.json.visibleOn).toEqual({ web: null, app: new Date(world.now + 5000).toISOString() })
  })

  it('refuses what is sold out with the state that it found', async () => {
    const { ask, gone, world, lastCompleted } = shopFront()
    const told = await ask('POST', '/cart/lines', { body: { sku: gone } })
    expect(told).toMatchObject({ status: 409, json: { code: 'inventory/out-of-stock' } })
    expect(told.json.current).toEqual({ [`stock/${gone}`]: { sku: gone, onHand: 0 } })
    expect(lastCompleted()).toMatchObject({
      effect: { kind: 'none' },
      problem: 'inventory/out-of-stock',
      observations: [{ resource: `stock/${gone}`, asOf: world.now }],
    })
  })

  it.each<[string, string, string, unknown, number, string]>([
    ['an unknown SKU', 'POST', '/cart/lines', { sku: 'NO' }, 404, 'catalog/unknown-sku'],
    ['a line that it lacks', 'DELETE', '/cart/lines/NO', undefined, 404, 'cart/no-such-line'],
    ['eleven', 'POST', '/cart/lines', { sku: 'PLENTY', quantity: 11 }, 409, 'cart/max-quantity'],
    ['nothing', 'POST', '/cart/lines', undefined, 422, 'cart/invalid-line'],
    ['a list', 'POST', '/cart/lines', [], 422, 'cart/invalid-line'],
    ['null', 'POST', '/cart/lines', null, 422, 'cart/invalid-line'],
    ['a number for a SKU', 'POST', '/cart/lines', { sku: 1 }, 422, 'cart/invalid-line'],
    [
      'a SKU by inheritance',
      'POST',
      '/cart/lines',
      JSON.parse('{"__proto__":{"sku":"A"}}'),
      422,
      'cart/invalid-line',
    ],
    ['half of one', 'POST', '/cart/lines', { sku: 'PLENTY', quantity: 0.5 }, 422, 'cart/invalid-line'],
    [
      'a text for a quantity',
      'POST',
      '/cart/lines',
      { sku: 'PLENTY', quantity: '2' },
      422,
      'cart/invalid-line',
    ],
    ['less than one', 'PATCH', '/cart/lines/PLENTY', { quantity: 0 }, 422, 'cart/invalid-line'],
    ['a change to nothing in particular', 'PATCH', '/cart/lines/PLENTY', {}, 422, 'cart/invalid-line'],
  ])('refuses %s', async (_what, method, path, body, status, code) => {
    const { ask, plenty, world, lastCompleted } = shopFront()
    const { state } = world
    const named = JSON.parse(JSON.stringify(body ?? null).replace('PLENTY', plenty)) as unknown
    const told = await ask(method, path.replace('PLENTY', plenty), body === undefined ? {} : { body: named })
    expect(told).toMatchObject({ status, json: { code, status } })
    expect(told.headers.get('content-type')).toBe('application/problem+json')
    expect(lastCompleted()).toMatchObject({ status, problem: code, effect: { kind: 'none' } })
    expect(world.state).toBe(state)
  })
})

describe('the service', () => {
  it('notes a wish to be told of a restock, and observes it', async () => {
    const { ask, gone, shopper, lastCompleted } = shopFront()
    const name = `restock-notification/${shopper.id}-${gone}`
    expect(await ask('POST', '/restock-notifications', { body: { sku: gone } })).toMatchObject({
      status: 201,
      json: { sku: gone, notify: true },
    })
    expect(lastCompleted()).toMatchObject({
      effect: { kind: 'committed', versions: [{ resource: name, version: 1 }] },
      observations: [{ resource: name, version: 1 }],
    })
    expect((await ask('POST', '/restock-notifications', { body: { sku: gone } })).status).toBe(201)
    expect(lastCompleted().effect).toEqual({ kind: 'none' })
  })

  it('hands over to the desk while it is open, signed in or not', async () => {
    const { ask, world } = shopFront()
    expect((await ask('POST', '/hand-offs', { body: { topic: 'x' }, token: null })).status).toBe(201)
    world.send('desk/main', { type: 'close' }, web)
    const told = await ask('POST', '/hand-offs', { body: { topic: 'x' } })
    expect(told).toMatchObject({
      status: 409,
      json: { code: 'desk/closed', current: { 'desk/main': { status: 'closed' } } },
    })
  })

  it.each<[string, unknown]>([
    ['/restock-notifications', undefined],
    ['/restock-notifications', null],
    ['/restock-notifications', { sku: ['A'] }],
    ['/hand-offs', 'topic'],
    ['/hand-offs', { topic: 'x'.repeat(2001) }],
  ])('refuses at %s what it can make nothing of', async (path, body) => {
    const told = await shopFront().ask('POST', path, body === undefined ? {} : { body })
    expect(told.status).toBe(422)
  })
})

describe('the pages', () => {
  it('lead to a sign-in that is there', async () => {
    const { ask, site } = shopFront()
    const account = await ask('GET', '/account', { token: null })
    expect(account).toMatchObject({ status: 303 })
    expect(account.headers.get('location')).toBe(`${site.baseUrl}/sign-in`)
    const page = await ask('GET', '/sign-in')
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(page.text).toContain('<h1>Sign in</h1>')
    expect((await ask('GET', '/account')).status).toBe(200)
  })

  it('are followed to by an injected fetch as by any other', async () => {
    const { shopFetch, site } = shopFront()
    expect(await (await shopFetch(`${site.baseUrl}/account`)).text()).toContain('<h1>Sign in</h1>')
    await expect(shopFetch(`${site.baseUrl}/account`, { redirect: 'error' })).rejects.toThrow('redirects to')
  })
})

describe('what no route answers', () => {
  it('is a 404 or a 405, and an operation of the journal', async () => {
    const { ask, lastInvoked, lastCompleted } = shopFront()
    expect(await ask('GET', '/loyalty?a=1&a=2&__proto__=x')).toMatchObject({
      status: 404,
      json: { code: 'route/unknown' },
    })
    expect(lastInvoked()).toMatchObject({ route: 'unmatched', system: 'unmatched', query: { a: '2' } })
    expect(Object.keys(lastInvoked().query ?? {})).toEqual(['a', '__proto__'])
    const wrong = await ask('PUT', '/cart', { body: {} })
    expect(wrong).toMatchObject({ status: 405, json: { code: 'route/method' } })
    expect(wrong.headers.get('allow')).toBe('DELETE, GET, HEAD')
    expect(lastCompleted()).toMatchObject({ status: 405, problem: 'route/method', effect: { kind: 'none' } })
  })
})
