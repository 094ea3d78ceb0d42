import { setupServer } from 'msw/node'
import { describe, expect, it } from 'vitest'
import { resource } from '#journal'
import { allLeftOutTerms, type Cart, type LeftOutTerm, sell, setConflictPolicy, setLeftOut } from '#sandbox'
import { shopFront } from './fixtures/shop-front.ts'
import { mswHandlers } from './msw.ts'
import { serve } from './serve.ts'

const web = { by: 'event', name: 'elsewhere', channel: 'web' } as const
type Front = ReturnType<typeof shopFront>

/** What a client sees of a shop: what it is told of each term, by what it gets. */
async function seenBy(front: Front, send: typeof fetch): Promise<Record<LeftOutTerm, boolean>> {
  const { world, site, plenty, last, shopper, headersFor } = front
  const call = async (method: string, path: string, headers: Record<string, string> = {}, body?: unknown) => {
    const asked = { headers, ...(body === undefined ? {} : { body }) }
    const init = {
      method,
      headers: headersFor(asked),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }
    const response = await send(site.baseUrl + path, init)
    const text = await response.text()
    return { status: response.status, headers: response.headers, json: text ? JSON.parse(text) : undefined }
  }
  const path = `/inventory/${plenty}`
  world.setPolicies({ chat: { stock: { kind: 'lag', ms: 30_000 } } })
  world.advance(60_000)
  sell(world, plenty, 1, web)
  world.advance(1000)
  const read = await call('GET', path)
  const held = read.headers.get('etag')
  const dated = read.headers.get('last-modified') ?? new Date(world.now).toUTCString()
  const again = await call(
    'GET',
    path,
    held
      ? { 'if-none-match': held, 'cache-control': 'x' }
      : { 'if-modified-since': dated, 'cache-control': 'x' },
  )
  const live = await call('GET', path, { 'cache-control': 'no-cache' })
  const added = await call('POST', '/cart/lines', { 'idempotency-key': 'k' }, { sku: plenty })
  await call('POST', '/cart/lines', { 'idempotency-key': 'k' }, { sku: plenty })
  const quantity = world.source<Cart>(resource('cart', shopper.id))?.value.lines[0]?.quantity
  const late = await call('POST', '/cart/lines', { 'if-match': `"cart/${shopper.id}@1"` }, { sku: plenty })
  sell(world, last, 'all', web)
  const refused = await call('POST', '/cart/lines', {}, { sku: last })
  return {
    etag: read.headers.has('etag'),
    'last-modified': read.headers.has('last-modified'),
    age: read.headers.has('age'),
    asOf: 'asOf' in read.json,
    visibleOn: 'visibleOn' in added.json,
    idempotency: quantity === 1,
    'if-match': late.status === 412,
    'current-state-in-409': 'current' in refused.json,
    conditional: again.status === 304,
    'no-cache': live.json.available !== read.json.available,
  }
}

const all = Object.fromEntries(allLeftOutTerms.map((term) => [term, true]))

/** Over the wire a conditional read asks for the source, as `fetch` does it; so it is asked by the view here. */
const deliveries: readonly [string, (front: Front) => Promise<Record<LeftOutTerm, boolean>>][] = [
  ['the injected fetch', (front) => seenBy(front, front.shopFetch)],
  [
    'Express',
    async (front) => {
      const serving = await serve(front.sites)
      front.site.baseUrl = `${serving.origin}/w/${front.site.id}`
      try {
        return await seenBy(front, fetch)
      } finally {
        await serving.close()
      }
    },
  ],
  [
    'MSW',
    async (front) => {
      const server = setupServer(...mswHandlers(front.sites, front.origin))
      server.listen({ onUnhandledFrame: 'error' })
      try {
        return await seenBy(front, fetch)
      } finally {
        server.close()
      }
    },
  ],
]

describe.each(deliveries)('a shop served by %s', (_name, seen) => {
  it('tells everything, unless it leaves something out', async () => {
    expect(await seen(shopFront())).toEqual(all)
  })

  it('tells nothing of all that it leaves out', async () => {
    const front = shopFront()
    setLeftOut(front.world, allLeftOutTerms)
    expect(await seen(front)).toEqual(Object.fromEntries(allLeftOutTerms.map((term) => [term, false])))
  })
})

describe('a shop that leaves out', () => {
  it.each(allLeftOutTerms)('%s leaves out just that', async (term) => {
    const front = shopFront()
    setLeftOut(front.world, [term])
    expect(await seenBy(front, front.shopFetch)).toEqual({ ...all, [term]: false })
  })

  it('how old its answers are leaves them as old as they are: the truth knows', async () => {
    const { ask, world, plenty, lastCompleted } = shopFront()
    setLeftOut(world, ['asOf', 'age', 'last-modified', 'etag'])
    world.advance(60_000)
    sell(world, plenty, 1, web)
    const told = await ask('GET', `/inventory/${plenty}`)
    expect(Object.keys(told.json)).not.toContain('asOf')
    const old = { resource: `stock/${plenty}`, version: 1, asOf: world.now - 30_000, fields: [] }
    expect(lastCompleted().observations).toEqual([old])
    expect(lastCompleted()).not.toHaveProperty('gave')
  })

  it('the state of a refusal still tells why; that something has changed tells nothing of what it is', async () => {
    const { ask, world, plenty, gone, shopper, lastCompleted } = shopFront()
    setLeftOut(world, ['current-state-in-409'])
    expect((await ask('POST', '/cart/lines', { body: { sku: gone } })).json).not.toHaveProperty('current')
    expect(lastCompleted().observations).toMatchObject([{ resource: `stock/${gone}`, asOf: world.now }])
    await ask('POST', '/cart/lines', { body: { sku: plenty } })
    const headers = { 'if-match': `"cart/${shopper.id}@1"` }
    expect((await ask('POST', '/cart/lines', { body: { sku: plenty }, headers })).status).toBe(412)
    expect(lastCompleted().observations).toEqual([])
  })

  it('what a call says is noted as it was said', async () => {
    const { ask, world, shopper, plenty, lastInvoked } = shopFront()
    setConflictPolicy(world, 'cart', 'merge')
    setLeftOut(world, ['no-cache', 'if-match', 'idempotency'])
    const headers = {
      'cache-control': 'no-cache',
      'if-match': `"cart/${shopper.id}@1"`,
      'idempotency-key': 'k',
    }
    expect((await ask('POST', '/cart/lines', { body: { sku: plenty }, headers })).status).toBe(201)
    expect(lastInvoked()).toMatchObject({ fromSource: true, idempotencyKey: 'k', base: { version: 1 } })
  })

  it('idempotency orders again what is confirmed again under one key', async () => {
    const { ask, world, plenty } = shopFront()
    setLeftOut(world, ['idempotency'])
    await ask('POST', '/cart/lines', { body: { sku: plenty } })
    const { json } = await ask('POST', '/checkouts', { body: { postcode: '12345' } })
    const confirm = () =>
      ask('POST', `/checkouts/${json.id}/confirm`, { body: {}, headers: { 'idempotency-key': 'k' } })
    expect([(await confirm()).status, (await confirm()).status]).toEqual([200, 409])
  })
})
