import { describe, expect, it } from 'vitest'
import { resource } from '#journal'
import { restock, sell, switchOn } from '#sandbox'
import { shopFront } from './fixtures/shop-front.ts'
import { receive } from './receive.ts'

const web = { by: 'event', name: 'elsewhere', channel: 'web' } as const

/** A shop front whose shopper's chatbot has read the stock of `plenty`, and the headers that it got. */
async function read(where?: (front: ReturnType<typeof shopFront>) => string) {
  const front = shopFront()
  const path = where?.(front) ?? `/inventory/${front.plenty}`
  const { headers } = await front.ask('GET', path)
  const tag = headers.get('etag') as string
  const modified = headers.get('last-modified') as string
  const again = (more: Record<string, string>, method = 'GET') => front.ask(method, path, { headers: more })
  return { ...front, path, headers, tag, modified, again, stock: resource('stock', front.plenty) }
}

describe('a read whose client has the answer already', () => {
  it('is answered 304 without a body, with what a cache needs', async () => {
    const { again, tag, world, headers } = await read()
    const told = await again({ 'if-none-match': tag })
    expect([told.status, told.text]).toEqual([304, ''])
    const names = ['etag', 'cache-control', 'date', 'last-modified', 'content-type']
    expect(names.map((name) => told.headers.get(name))).toEqual([
      tag,
      headers.get('cache-control'),
      new Date(world.now).toUTCString(),
      null,
      null,
    ])
  })

  it('observes the version that was sent, at now', async () => {
    const { again, tag, world, stock, lastInvoked, lastCompleted } = await read()
    world.advance(60_000)
    await again({ 'if-none-match': tag })
    expect(lastInvoked().carries).toEqual([tag])
    expect(lastCompleted()).toMatchObject({
      status: 304,
      sight: 'whole',
      gave: [tag],
      observations: [{ resource: stock, version: 1, asOf: world.now }],
    })
  })

  it('observes it as old as the view that was asked is, and says so by its age', async () => {
    const { site, world, sites, stock, plenty, entries } = await read()
    const ask = (headers: Record<string, string>) => {
      const call = {
        method: 'GET',
        path: `/w/${site.id}/inventory/${plenty}`,
        query: {},
        bytes: new Uint8Array(),
      }
      const { reply, completed } = receive(sites, {
        ...call,
        headers: { 'x-api-key': site.apiKey, ...headers },
      })
      completed('whole')
      return reply
    }
    world.advance(60_000)
    const tag = ask({}).headers?.etag as string
    world.advance(10_000)
    sell(world, plenty, 1, web)
    world.advance(10_000)
    const reply = ask({ 'if-none-match': tag })
    expect(reply).toMatchObject({ status: 304, headers: { age: '30' } })
    expect(entries('completed').at(-1)?.observations).toEqual([
      { resource: stock, version: 1, asOf: world.now - 30_000, fields: [] },
    ])
    expect(ask({ 'if-none-match': tag, 'cache-control': 'no-cache' }).status).toBe(200)
  })

  it.each([
    ['alone', (tag: string) => tag],
    ['as a weak one', (tag: string) => `W/${tag}`],
    ['among others', (tag: string) => `"a@1", W/"b,c" ,${tag}`],
  ])('names it by its tag, %s', async (_how, list) => {
    const { again, tag } = await read()
    expect((await again({ 'if-none-match': list(tag) })).status).toBe(304)
  })

  it.each(['"x"', 'x', '', '"', '""', 'W/', '"stock/X@1"', '* "x"', '"'.repeat(9999)])(
    'does not name it by %j',
    async (list) => expect((await (await read()).again({ 'if-none-match': list })).status).toBe(200),
  )

  it('may hold anything, after *, and then nothing is observed', async () => {
    const { again, lastCompleted } = await read()
    expect((await again({ 'if-none-match': '*' })).status).toBe(304)
    expect(lastCompleted().observations).toEqual([])
  })

  it('is answered in full once the resource has changed', async () => {
    const { again, tag, world, plenty, lastCompleted } = await read()
    restock(world, plenty, 1, web)
    world.advance(60_000)
    expect((await again({ 'if-none-match': tag })).status).toBe(200)
    expect(lastCompleted().observations).toMatchObject([{ version: 2 }])
  })

  it('is answered in full where something else that it tells of has changed', async () => {
    const front = await read(() => '/cart')
    await front.ask('POST', '/cart/lines', { body: { sku: front.plenty } })
    const cart = await front.ask('GET', '/cart')
    const tag = cart.headers.get('etag') as string
    expect((await front.again({ 'if-none-match': tag })).status).toBe(304)
    sell(front.world, front.plenty, 'all', web)
    front.world.advance(60_000)
    const told = await front.again({ 'if-none-match': tag })
    expect([told.status, told.json.lines[0].available]).toEqual([200, 0])
    expect(told.headers.get('etag')?.split('-')[0]).toBe(tag.split('-')[0])
  })

  it('is answered in full where time alone has changed what it tells', async () => {
    const { again, tag, world } = await read(() => '/desk')
    expect((await again({ 'if-none-match': tag })).status).toBe(304)
    world.advance(12 * 3_600_000)
    expect((await again({ 'if-none-match': tag })).status).toBe(200)
  })

  it('may be a list', async () => {
    const { again, tag, lastCompleted } = await read(() => '/catalog/products?limit=2')
    expect((await again({ 'if-none-match': tag })).status).toBe(304)
    expect(lastCompleted().observations.length).toBeGreaterThan(1)
  })

  it('is no write: what a tag names is changed all the same', async () => {
    const { ask, tag, plenty } = await read(() => '/cart')
    const more = { body: { sku: plenty }, headers: { 'if-none-match': tag } }
    expect((await ask('POST', '/cart/lines', more)).status).toBe(201)
  })

  it('is another answer for another shopper', async () => {
    const { ask, tag, otherToken } = await read(() => '/profile')
    expect(
      (await ask('GET', '/profile', { token: otherToken, headers: { 'if-none-match': tag } })).status,
    ).toBe(200)
  })

  it('is told no tag of what a fault has taken out of it', async () => {
    const { again, tag, world } = await read()
    switchOn(world, { fault: 'missing-field', parameters: { field: 'available' } })
    const told = await again({})
    expect([told.headers.get('etag'), told.headers.get('last-modified'), 'available' in told.json]).toEqual([
      null,
      null,
      false,
    ])
    expect((await again({ 'if-none-match': tag })).status).toBe(304)
  })
})

describe('a read that asks by a date', () => {
  it('is answered 304 where nothing has changed since', async () => {
    const { again, modified, headers, world, stock, lastCompleted } = await read()
    for (const since of [modified, headers.get('date') as string]) {
      expect((await again({ 'if-modified-since': since })).status).toBe(304)
      expect(lastCompleted().observations).toEqual([
        { resource: stock, version: 1, asOf: world.now, fields: [] },
      ])
    }
    expect((await again({ 'if-modified-since': 'Mon, 05 Jan 1970 00:00:00 GMT' })).status).toBe(200)
  })

  it('is answered in full where something changed within the second', async () => {
    const { again, headers, world, plenty } = await read()
    sell(world, plenty, 1, web)
    const since = { 'if-modified-since': headers.get('date') as string }
    const told = await again(since)
    expect([told.status, told.headers.get('last-modified')]).toEqual([200, headers.get('date')])
    expect((await again(since)).status).toBe(304)
  })

  it('is believed only by who has had the answer', async () => {
    const { ask, path, modified } = await read()
    const since = { 'if-modified-since': modified }
    expect((await ask('GET', path, { headers: since, key: null })).status).toBe(200)
    expect((await ask('GET', path, { headers: since, key: null })).status).toBe(304)
  })

  it('asks for nothing where it names a tag too, or no date', async () => {
    const { again, modified } = await read()
    expect((await again({ 'if-modified-since': modified, 'if-none-match': '"x"' })).status).toBe(200)
    expect((await again({ 'if-modified-since': 'yesterday' })).status).toBe(200)
  })
})

describe('HEAD', () => {
  it('has the headers of GET and no body', async () => {
    const { again, headers, lastInvoked } = await read()
    const told = await again({}, 'HEAD')
    expect([told.status, told.text]).toEqual([200, ''])
    const without = (all: Headers) => [...all].filter(([name]) => name !== 'content-length')
    expect(without(told.headers)).toEqual(without(headers))
    expect(lastInvoked()).toMatchObject({ method: 'HEAD', route: 'GET /inventory/{sku}' })
  })

  it('tells of what there is no more than its client has read before', async () => {
    const { again, ask, last, stock, lastCompleted } = await read()
    await ask('HEAD', `/inventory/${last}`)
    expect(lastCompleted().observations).toEqual([])
    await again({}, 'HEAD')
    expect(lastCompleted().observations).toMatchObject([{ resource: stock, version: 1 }])
  })

  it('tells that there is nothing', async () => {
    const { ask, lastCompleted } = await read()
    expect((await ask('HEAD', '/inventory/NO')).status).toBe(404)
    expect(lastCompleted().observations).toMatchObject([{ resource: 'stock/NO', version: null }])
  })

  it('is answered 304 as GET is', async () => {
    const { again, tag, stock, lastCompleted } = await read()
    expect((await again({ 'if-none-match': tag }, 'HEAD')).status).toBe(304)
    expect(lastCompleted().observations).toMatchObject([{ resource: stock, version: 1 }])
  })

  it('is no way to write', async () => {
    const { ask } = await read()
    const told = await ask('HEAD', '/cart/lines')
    expect([told.status, told.headers.get('allow')]).toEqual([405, 'POST'])
  })

  it('breaks off nowhere: there is no body that could', async () => {
    const { again, world } = await read()
    switchOn(world, { fault: 'truncated-body' })
    expect((await again({}, 'HEAD')).status).toBe(200)
  })
})
