import fc from 'fast-check'
import { setupServer } from 'msw/node'
import { describe, expect, it } from 'vitest'
import { shopFront } from './fixtures/shop-front.ts'
import { mswHandlers } from './msw.ts'
import { serve } from './serve.ts'

/** A request in words that mean the same in each of three worlds with one key. */
interface Wish {
  readonly method: string
  readonly path: string
  readonly body: Uint8Array<ArrayBuffer> | undefined
  readonly headers: Readonly<Record<string, string>>
  /** World ms that go by first. */
  readonly waits: number
}

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | null>>
  readonly text: string
}

const front = shopFront()
const { site, own, others, plenty, last, gone, shopper, token, otherToken } = front
const headersThatMatter = [
  ...['content-type', 'etag', 'last-modified', 'age', 'cache-control', 'date', 'allow', 'location'],
  ...['www-authenticate', 'set-cookie', 'content-security-policy'],
]

const id = fc.oneof(
  fc.constantFrom(plenty, last, gone, own.order.id, others.order.id, own.ticket.id, 'NO', '__proto__', '..'),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
)
const segment = id.map(encodeURIComponent)
const path = fc.oneof(
  { weight: 5, arbitrary: segment.map((one) => `/inventory/${one}`) },
  { weight: 5, arbitrary: segment.map((one) => `/cart/lines/${one}`) },
  {
    weight: 6,
    arbitrary: fc.constantFrom('/cart', '/cart/lines', '/cart/lines', '/cart/lines', '/cart/', '/cart/merge'),
  },
  { weight: 3, arbitrary: segment.map((one) => `/orders/${one}`) },
  { weight: 2, arbitrary: segment.map((one) => `/tickets/${one}`) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(segment, fc.constantFrom('cancel', 'returns', 'tracking'))
      .map(([one, what]) => `/orders/${one}/${what}`),
  },
  { weight: 2, arbitrary: segment.map((one) => `/tickets/${one}/comments`) },
  { weight: 2, arbitrary: segment.map((one) => `/orders?limit=1&offset=${one}&status=shipped`) },
  { weight: 3, arbitrary: segment.map((one) => `/catalog/products?q=${one}&q2=a+b?c=d`) },
  { weight: 2, arbitrary: segment.map((one) => `/catalog/products/${one}/similar`) },
  { weight: 2, arbitrary: segment.map((one) => `/catalog/products?category=${one}&sort=price&limit=3`) },
  { weight: 2, arbitrary: segment.map((one) => `/prices/${one}`) },
  { weight: 2, arbitrary: segment.map((one) => `/delivery?sku=${one}&postcode=12345`) },
  { weight: 2, arbitrary: segment.map((one) => `/restock-notifications/${one}`) },
  { weight: 1, arbitrary: segment.map((one) => `/hand-offs/${one}`) },
  { weight: 1, arbitrary: segment.map((one) => `/checkouts/${one}`) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...[
        '/orders',
        '/tickets',
        '/profile',
        '/desk',
        '/clock',
        '/sign-in',
        '/account',
        '/catalog/best-sellers',
      ],
      ...[
        '/restock-notifications',
        '/saved-searches',
        '/catalog/categories',
        '/hand-offs',
        '/',
        '',
        '//',
        '/%',
        '/%ff',
        '/no/such',
        '/../../etc/passwd',
      ],
    ),
  },
)
const cartBody = fc.record(
  {
    sku: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(plenty, last, gone) }, id),
    quantity: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) }, fc.jsonValue()),
    topic: fc.string(),
    subject: fc.string(),
    text: fc.oneof(fc.string(), fc.jsonValue()),
    lines: fc.oneof(fc.constant([{ sku: plenty, quantity: 1 }]), fc.jsonValue()),
  },
  { requiredKeys: ['sku'] },
)
const text = (value: string) => new TextEncoder().encode(value)
const body = fc.oneof(
  { weight: 6, arbitrary: cartBody.map((value) => text(JSON.stringify(value))) },
  { weight: 1, arbitrary: fc.jsonValue().map((value) => text(JSON.stringify(value))) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 20 }).map((bytes) => new Uint8Array(bytes)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(text('\uFEFF{}'), text('{"a":1'), text('"ü"'), text('"'.repeat(300_000))),
  },
)
const headers = fc.record(
  {
    'content-type': fc.oneof(
      { weight: 8, arbitrary: fc.constant('application/json') },
      fc.constantFrom('text/plain', 'application/json; charset=utf-8'),
    ),
    'x-api-key': fc.oneof({ weight: 8, arbitrary: fc.constant(site.apiKey) }, fc.constant('key_0')),
    authorization: fc.oneof(
      { weight: 8, arbitrary: fc.constant(`Bearer ${token}`) },
      fc.constantFrom(`Bearer ${otherToken}`, 'Bearer no', 'Basic abc', ''),
    ),
    'cache-control': fc.constantFrom('no-cache', 'max-age=0, no-cache', 'max-age=0'),
    'idempotency-key': fc.constantFrom('a', 'b', ''),
    'if-none-match': fc.constantFrom('*', 'HELD', 'HELD', 'W/HELD, "x"', '"x"', 'x'),
    'if-modified-since': fc.constantFrom('DATED', 'DATED', 'Tue, 10 Mar 2026 09:00:00 GMT', 'yesterday'),
    'if-match': fc.constantFrom('*', `"cart/${shopper.id}@1"`, `"cart/${shopper.id}@2"`, 'x', '"x"'),
    traceparent: fc.string({ unit: 'grapheme-ascii', maxLength: 60 }),
  },
  { requiredKeys: ['content-type', 'x-api-key', 'authorization'] },
)
const wish: fc.Arbitrary<Wish> = fc
  .record({
    method: fc.constantFrom(
      'GET',
      'GET',
      'GET',
      'POST',
      'POST',
      'POST',
      'PATCH',
      'DELETE',
      'PUT',
      'HEAD',
      'OPTIONS',
    ),
    path,
    body: fc.option(body, { nil: undefined }),
    headers,
    waits: fc.constantFrom(0, 0, 0, 1000, 20_000),
  })
  .map((made) => (made.method === 'GET' || made.method === 'HEAD' ? { ...made, body: undefined } : made))

/** What chance may leave out. */
const read = (where: string): Wish => ({
  method: 'GET',
  path: where,
  body: undefined,
  headers: { authorization: `Bearer ${otherToken}` },
  waits: 0,
})
const posted = (value: unknown, key = '', where = '/cart/lines'): Wish => ({
  method: 'POST',
  path: where,
  body: text(JSON.stringify(value)),
  headers: {
    authorization: `Bearer ${otherToken}`,
    'content-type': 'application/json',
    'idempotency-key': key,
  },
  waits: 0,
})
const sent = (where: string, value: unknown): Wish => ({
  ...posted(value),
  path: where,
  headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
})
const formed = (where: string, fields: Record<string, string>, more: Record<string, string> = {}): Wish => ({
  method: 'POST',
  path: where,
  body: text(`${new URLSearchParams(fields)}`),
  headers: { 'content-type': 'application/x-www-form-urlencoded', ...more },
  waits: 0,
})
const got = (where: string, authorization = ''): Wish => ({
  method: 'GET',
  path: where,
  body: undefined,
  headers: authorization ? { authorization } : {},
  waits: 0,
})
const authorize = {
  response_type: 'code',
  client_id: 'app',
  redirect_uri: 'http://[::1]:80/callback',
  state: '"><',
  code_challenge: 'c'.repeat(43),
  code_challenge_method: 'S256',
}
const deviceGrant = 'urn:ietf:params:oauth:grant-type:device_code'
const asBot = { authorization: `Basic ${btoa(`bot:${site.apiKey}`)}` }
/** What programs ask of the identity system, and pages that nobody has signed in at. */
const identityWishes: readonly Wish[] = [
  ...['authorization-server', 'protected-resource'].map((name) => got(`/.well-known/oauth-${name}`)),
  ...[authorize, { ...authorize, scope: 'no' }, { ...authorize, client_id: 'no' }, {}].map((query) =>
    got(`/sign-in?${new URLSearchParams(query)}`),
  ),
  got('/device?user_code=BCDF-GHJK'),
  formed('/sign-in', { email: shopper.email, password: 'no' }),
  formed('/consent', { ...authorize, decision: 'allow' }),
  formed('/device', { user_code: 'a', decision: 'allow' }),
  formed('/oauth/token', { grant_type: 'client_credentials', scope: 'cart' }, asBot),
  formed('/oauth/token', { grant_type: 'authorization_code', code: 'no', client_id: 'app' }),
  formed('/oauth/token', { grant_type: 'refresh_token', refresh_token: 'no', client_id: 'app' }),
  formed('/oauth/token', { grant_type: deviceGrant, device_code: 'no', client_id: 'app' }),
  formed('/oauth/token', { grant_type: 'client_credentials', client_id: 'app', client_secret: 'no' }),
  formed('/oauth/device', { client_id: 'app', scope: 'cart profile' }),
  formed('/oauth/introspect', { token }, asBot),
  formed('/oauth/revoke', { token }, asBot),
  got('/cart', `Bearer ${site.tokenFor(shopper.id, { scopes: ['profile'] })}`),
  got('/cart', `Bearer ${token.slice(0, -4)}AAAA`),
]
/** Reads of what was got before: held by its tag, by its date, and asked for by HEAD. */
const conditionalWishes: readonly Wish[] = ['/cart', `/inventory/${plenty}`, '/orders', '/desk'].flatMap(
  (where) =>
    [{}, { 'if-none-match': 'HELD' }, { 'if-none-match': '*' }, { 'if-modified-since': 'DATED' }].flatMap(
      (more) => {
        const wish = got(where, `Bearer ${token}`)
        const asked = { ...wish, headers: { ...wish.headers, ...more } }
        return [asked, { ...asked, method: 'HEAD' }]
      },
    ),
)
const certain: readonly Wish[] = [
  ...identityWishes,
  ...conditionalWishes,
  sent(`/orders/${own.order.id}/cancel`, {}),
  sent(`/orders/${own.order.id}/returns`, { reason: 'too small' }),
  sent(`/orders/${others.order.id}/cancel`, {}),
  sent('/tickets', { subject: 'Zipper broke', order: own.order.id }),
  sent('/tickets', { subject: 'Zipper broke', order: others.order.id }),
  sent(`/tickets/${own.ticket.id}/comments`, { text: 'And now?' }),
  { ...sent('/tickets?limit=1', {}), method: 'GET', body: undefined },
  { method: 'GET', path: '/account', body: undefined, headers: {}, waits: 0 },
  posted({ sku: gone }),
  posted('x'.repeat(300_000)),
  posted({ sku: plenty, quantity: 2 }),
  read('/cart'),
  posted({ guest: 'G0' }, '', '/cart/merge'),
  posted({ guest: 7 }, '', '/cart/merge'),
  posted({ guest: front.guest }, '', '/cart/merge'),
  posted({ guest: front.guest }, '', '/cart/merge'),
  { ...read('/cart'), method: 'DELETE' },
  read('/cart'),
  posted({ sku: plenty }, 'again'),
  posted({ sku: plenty }, 'again'),
  posted({ sku: last }, 'again'),
  posted({ postcode: '12345' }, 'quote', '/checkouts'),
  posted({ postcode: '12345' }, 'quote', '/checkouts'),
  posted({ postcode: 7 }, '', '/checkouts'),
  posted({}, 'buy', '/checkouts/LATEST/confirm'),
  posted({}, 'buy', '/checkouts/LATEST/confirm'),
  posted({}, 'again', '/checkouts/LATEST/confirm'),
  posted({}, '', '/checkouts/LATEST/cancel'),
  read('/checkouts/LATEST'),
  { ...posted({ sku: gone }), path: '/restock-notifications' },
  { ...posted({ text: 'jacket', inStock: true }), path: '/saved-searches' },
  { ...posted({ topic: 'a person' }), path: '/hand-offs' },
  { ...posted(undefined), method: 'GET', path: '/hand-offs/H1', body: undefined },
  { ...posted(undefined), method: 'DELETE', path: '/hand-offs/H1', body: undefined },
  { ...posted(undefined), method: 'DELETE', path: '/saved-searches/Q1', body: undefined },
]
const wishes = [...fc.sample(wish, { numRuns: 400, seed: 2026 }), ...certain]

type Front = ReturnType<typeof shopFront>

/** The tag and the date of what was got there before, in place of the words for them. */
function withHeld(given: Wish['headers'], answer: Answer | undefined): Record<string, string> {
  const { etag, 'last-modified': modified } = answer?.headers ?? {}
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      value.replace('HELD', etag ?? '"none"').replace('DATED', modified ?? 'never'),
    ]),
  )
}

async function answersOf(here: Front, origin: string, send: typeof fetch): Promise<readonly Answer[]> {
  here.site.baseUrl = `${origin}/w/${here.site.id}`
  here.site.openConversation('one')
  const answers: Answer[] = []
  const held = new Map<string, Answer>()
  for (const { method, path: where, body: bytes, headers: given, waits } of wishes) {
    here.world.advance(waits)
    const latest = here.world.names('checkout').at(-1)?.replace('checkout/', '') ?? 'K0'
    const init: RequestInit = {
      method,
      headers: withHeld(given, held.get(where)),
      redirect: 'manual',
      ...(bytes ? { body: bytes } : {}),
    }
    const response = await send(here.site.baseUrl + where.replace('LATEST', latest), init)
    const kept = headersThatMatter.map((name) => [
      name,
      response.headers
        .get(name)
        ?.replaceAll(origin, 'ORIGIN')
        .replaceAll(encodeURIComponent(origin), 'ORIGIN') ?? null,
    ])
    const answer = {
      status: response.status,
      headers: Object.fromEntries(kept),
      text: (await response.text()).replaceAll(origin, 'ORIGIN'),
    }
    answers.push(answer)
    if (method === 'GET' && answer.status === 200) held.set(where, answer)
  }
  return answers
}

async function overExpress(here: Front): Promise<readonly Answer[]> {
  const serving = await serve(here.sites)
  try {
    return await answersOf(here, serving.origin, fetch)
  } finally {
    await serving.close()
  }
}

async function overMsw(here: Front): Promise<readonly Answer[]> {
  const origin = 'http://msw.example'
  const server = setupServer(...mswHandlers(here.sites, origin))
  server.listen({ onUnhandledFrame: 'error' })
  try {
    return await answersOf(here, origin, fetch)
  } finally {
    server.close()
  }
}

/** The journal without what only a wire has. */
const told = ({ world }: Front) =>
  world.journal.entries.map((entry) => {
    const { connection: _wire, ...rest } = entry as typeof entry & { connection?: string }
    return rest
  })

describe('the deliveries', async () => {
  const [inProcess, express, msw] = [shopFront(), shopFront(), shopFront()] as [Front, Front, Front]
  const answers = await answersOf(inProcess, 'http://in-process.example', inProcess.shopFetch)
  const fromExpress = await overExpress(express)
  const fromMsw = await overMsw(msw)

  it('are asked for a bit of everything', () => {
    const seen = new Set(answers.map(({ status }) => status))
    expect([...seen].sort()).toEqual([200, 201, 303, 304, 400, 401, 403, 404, 405, 409, 412, 413, 415, 422])
    expect(inProcess.entries('completed').some(({ replayOf }) => replayOf !== undefined)).toBe(true)
    const ordered = ({ world }: Front) => world.names('order', others.order.shopper).length
    expect(ordered(inProcess)).toBe(2)
  })

  it.each([
    ['Express on a port', fromExpress],
    ['MSW', fromMsw],
  ])('%s answers as the injected fetch does', (_name, others) => {
    for (const [index, answer] of answers.entries()) {
      const { method, path: where } = wishes[index] as Wish
      expect({ call: `${method} ${where}`, ...others[index] }).toEqual({
        call: `${method} ${where}`,
        ...answer,
      })
    }
  })

  it.each([
    ['Express on a port', express],
    ['MSW', msw],
  ])('%s leaves the journal that the injected fetch leaves', (_name, other) => {
    expect(told(other)).toEqual(told(inProcess))
    expect(told(other).length).toBeGreaterThan(700)
  })

  it('differ in what a wire has: over a port calls come on a connection', () => {
    const on = (here: Front) =>
      here.entries('invoked').filter(({ connection }) => connection !== undefined).length
    expect(on(express)).toBe(express.entries('invoked').length)
    expect([on(inProcess), on(msw)]).toEqual([0, 0])
  })
})
