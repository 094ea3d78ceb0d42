import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Journal } from '#journal'
import { addShopper, createWorld, switchOn, World } from '#sandbox'
import { shopFront } from './fixtures/shop-front.ts'
import { type Limits, limitsOf, usualLimits } from './limits.ts'
import { fetchOf } from './respond.ts'
import { type Serving, serve } from './serve.ts'
import { Site, type SiteOptions } from './site.ts'
import { Sites } from './sites.ts'

/** A site with limits of its own, and a way to ask it. */
function limited(limits: Partial<Limits>, world = createWorld({ scenario: 'limits' })) {
  const site = new Site(world, '', { limits } satisfies SiteOptions)
  site.baseUrl = `http://shop.example/w/${site.id}`
  const sites = new Sites()
  sites.add(site)
  const send = fetchOf(sites)
  const ask = (path: string, headers: Record<string, string> = {}) =>
    send(site.baseUrl + path, { headers: { 'x-api-key': site.apiKey, ...headers } })
  return { site, sites, world, ask }
}

const problemOf = async (response: Response) => {
  const { code } = (await response.json()) as { code: string }
  return [response.status, code]
}

describe('a request within the limits', () => {
  it('is served, be it as large as may be', async () => {
    const { ask } = shopFront()
    const path = `/catalog/products?q=${'x'.repeat(7000)}`
    expect((await ask('GET', path, { headers: { 'x-more': 'x'.repeat(15_000) } })).status).toBe(200)
    const query = Array.from({ length: 100 }, (_, index) => `a${index}=1`).join('&')
    expect((await ask('GET', `/clock?${query}`)).status).toBe(200)
  })
})

const tooMuch: readonly (readonly [string, number, string, string, Record<string, string>])[] = [
  ['a path that is too long', 414, 'url/too-long', `/orders/${'1'.repeat(9000)}`, {}],
  ['a query that is too long', 414, 'url/too-long', `/clock?a=${'1'.repeat(9000)}`, {}],
  ['headers that are too large', 431, 'headers/too-large', '/clock', { 'x-more': 'x'.repeat(20_000) }],
  [
    'too many parameters',
    400,
    'query/too-many',
    `/clock?${Array.from({ length: 101 }, (_, index) => `a${index}=1`).join('&')}`,
    {},
  ],
]

describe('a request beyond them', () => {
  let serving: Serving
  const front = shopFront()
  beforeAll(async () => {
    serving = await serve(front.sites)
  })
  afterAll(() => serving.close())

  it.each(tooMuch)('for %s is a %i %s, and an operation', async (_what, status, code, path, headers) => {
    const { ask, lastInvoked, lastCompleted, world } = shopFront()
    const { state } = world
    const told = await ask('GET', path, { headers })
    expect(told).toMatchObject({ status, json: { code } })
    expect(lastInvoked().path.length).toBeLessThanOrEqual(200)
    expect(lastInvoked()).not.toHaveProperty('query')
    expect(lastCompleted()).toMatchObject({
      status,
      problem: code,
      effect: { kind: 'none' },
      observations: [],
    })
    expect(world.state).toBe(state)
  })

  it.each(tooMuch)('over a port for %s is a %i %s as well', async (_what, status, code, path, headers) => {
    const response = await fetch(`${serving.origin}/w/${front.site.id}${path}`, {
      headers: front.headersFor({ headers }),
    })
    expect(await problemOf(response)).toEqual([status, code])
    expect(front.lastCompleted()).toMatchObject({ status, problem: code })
  })

  it('names its world all the same, and is tied to its turn', async () => {
    const { ask, site, lastInvoked } = shopFront()
    site.openConversation('one')
    const traceparent = site.beginTurn('one', 1)
    await ask('GET', `/x${'1'.repeat(9000)}`, { headers: { traceparent } })
    expect(lastInvoked().tie).toMatchObject({ how: 'exact' })
  })

  it('of a size that no limit allows is still one, and little of it is noted', async () => {
    const { ask, entries } = shopFront()
    expect((await ask('GET', `/${'a/'.repeat(500_000)}`)).status).toBe(414)
    expect((await ask('GET', `/${'a/'.repeat(500_000)}`, { key: 'key_0' })).status).toBe(401)
    expect(entries('stray')[0]?.path.length).toBeLessThanOrEqual(64 * 1024)
  })

  it('is befallen by no fault', async () => {
    const { ask, world, entries } = shopFront()
    switchOn(world, { fault: 'outage' })
    expect((await ask('GET', `/clock?a=${'1'.repeat(9000)}`)).status).toBe(414)
    expect(entries('fault').filter(({ phase }) => phase === 'bit')).toEqual([])
  })
})

describe('calls that come too fast', () => {
  it('are a 429 until the minute of the world is over, and operations', async () => {
    const { ask, world } = limited({ callsPerMinute: 2 })
    world.advance(15_000)
    expect((await ask('/clock')).status).toBe(200)
    expect((await ask('/clock')).status).toBe(200)
    const third = await ask('/clock')
    expect(third.headers.get('retry-after')).toBe('45')
    expect(await problemOf(third)).toEqual([429, 'rate/limited'])
    expect(world.journal.entries.at(-1)).toMatchObject({
      kind: 'completed',
      status: 429,
      problem: 'rate/limited',
    })
    world.advance(44_999)
    expect((await ask('/clock')).status).toBe(429)
    world.advance(1)
    expect((await ask('/clock')).status).toBe(200)
  })

  it('are those of one world only', async () => {
    const { ask, sites } = limited({ callsPerMinute: 1 })
    const other = new Site(createWorld({ scenario: 'other' }), 'http://shop.example')
    sites.add(other)
    await ask('/clock')
    expect((await ask('/clock')).status).toBe(429)
    const send = fetchOf(sites)
    expect((await send('http://shop.example/clock', { headers: { 'x-api-key': other.apiKey } })).status).toBe(
      200,
    )
  })
})

describe('a limit', () => {
  it('is the usual one, unless another is named', () => {
    expect(limitsOf()).toEqual(usualLimits)
    expect(limitsOf({ urlChars: 10 })).toEqual({ ...usualLimits, urlChars: 10 })
  })

  it.each([
    { urlChars: 0 },
    { urlChars: 1e9 },
    { callsPerMinute: 1.5 },
    { headerChars: Number.NaN },
    { pages: 3 },
  ])('is not %j', (wrong) => expect(() => limited(wrong)).toThrow(RangeError))

  it('of the worlds of one process is told to who would serve one more', () => {
    expect(() => new Sites({ most: 0 })).toThrow(RangeError)
    const sites = new Sites({ most: 2 })
    const [a, b, c] = [1, 2, 3].map((repeat) => new Site(createWorld({ repeat }))) as [Site, Site, Site]
    sites.add(a)
    sites.add(b)
    sites.add(b)
    expect(() => sites.add(c)).toThrow('serving none#3: 2 worlds are served here already, and no more may be')
    sites.close(a)
    sites.add(c)
    expect(sites.open).toEqual([b, c])
  })
})

describe('a journal that is full', () => {
  it('has ended its episode as an error, and calls are answered 410 from then on', async () => {
    const whole = createWorld({ scenario: 'limits' })
    const { header, blobs } = whole.journal
    const world = new World(
      whole.state,
      new Journal(header, blobs.values().next().value, { boundBytes: 4000 }),
    )
    addShopper(world, 'shopper')
    const { ask, sites } = limited({}, world)
    const statuses: number[] = []
    for (let call = 0; call < 30; call += 1) statuses.push((await ask('/clock')).status)
    expect(new Set(statuses)).toEqual(new Set([200, 410]))
    expect(await problemOf(await ask('/clock'))).toEqual([410, 'world/ended'])
    expect(world.journal.ended).toMatchObject({ how: 'error', code: 'journal/full' })
    expect(sites.late.count).toBeGreaterThan(1)
  })
})
