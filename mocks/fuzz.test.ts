import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resource, wrongEntry } from '#journal'
import type { Cart, Stock } from '#sandbox'
import { bodyOf } from './body-of.ts'
import { shopFront } from './fixtures/shop-front.ts'
import { type Raw, receive } from './receive.ts'
import { routes } from './routes/index.ts'

type Front = ReturnType<typeof shopFront>
const model = shopFront()
const hostile = [
  ...[
    '__proto__',
    'constructor',
    'prototype',
    '..',
    '.',
    '%2e%2e',
    '%2F',
    '%00',
    '%',
    '%zz',
    '%ff',
    '\u0000',
  ],
  ...['../../etc/passwd', '..\\\\..\\\\', "' OR 1=1 --", '<script>', '{{sku}}', '\ud800', 'x'.repeat(5000)],
  ...[
    'W000000',
    'S000000',
    model.plenty,
    model.last,
    model.others.order.id,
    model.others.ticket.id,
    model.other.id,
  ],
]
const text = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 12 }))

/** Any path: those of the routes with anything for their parameters, and those of nobody. */
const path = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(fc.constantFrom(...routes), text).map(([{ name }, one]) => filled(name, one)),
  },
  { weight: 1, arbitrary: fc.array(text, { maxLength: 6 }).map((parts) => `/${parts.join('/')}`) },
)
const value = fc.oneof(
  fc.jsonValue(),
  text,
  fc.integer(),
  fc.double(),
  fc.constantFrom(0, -1, 1e308, 2 ** 53, [], {}, null),
)
const meant = fc
  .record({
    sku: fc.constantFrom(model.plenty, model.last, model.gone),
    quantity: fc.integer({ min: 1, max: 11 }),
  })
  .map((made) => JSON.stringify(made))
const object = fc
  .dictionary(
    fc.constantFrom(
      ...['sku', 'quantity', 'topic', '__proto__', 'constructor', 'toString'],
      ...['text', 'category', 'maxPrice', 'inStock', 'subject', 'lines', 'reason', 'order'],
    ),
    value,
  )
  .map((made) => JSON.stringify(made))
const deep = fc
  .tuple(fc.constantFrom('[', '{"sku":'), fc.constantFrom(63, 65, 1000, 60_000))
  .map(([open, depth]) => `${open.repeat(depth)}null${(open === '[' ? ']' : '}').repeat(depth)}`)
const encoded = (one: string) => new TextEncoder().encode(one)
const form = fc
  .dictionary(
    fc.constantFrom(
      'grant_type',
      'code',
      'client_id',
      'redirect_uri',
      'scope',
      'token',
      'email',
      '__proto__',
    ),
    fc.oneof(
      text,
      fc.constantFrom('bot', 'app', 'authorization_code', 'client_credentials', 'cart', model.shopper.email),
    ),
  )
  .map((made) => `${new URLSearchParams(Object.entries(made))}`)
const bytes: fc.Arbitrary<Raw['bytes']> = fc.oneof(
  { weight: 2, arbitrary: form.map(encoded) },
  { weight: 5, arbitrary: object.map(encoded) },
  { weight: 2, arbitrary: value.map((one) => encoded(JSON.stringify(one) ?? '')) },
  { weight: 1, arbitrary: deep.map(encoded) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Raw['bytes']>(
      'too large',
      encoded(''),
      encoded('{"sku":"A","sku":"B"}'),
      encoded('{"quantity":1e999}'),
      encoded('"'.repeat(200_000)),
      encoded(JSON.stringify({ topic: 'x'.repeat(250_000) })),
    ),
  },
)
const headers = fc.record(
  {
    'content-type': fc.constantFrom(
      ...['application/json', 'application/json', 'text/plain', '\u0000'],
      ...['application/x-www-form-urlencoded', 'application/x-www-form-urlencoded; charset=utf-8'],
    ),
    'x-api-key': fc.oneof({ weight: 6, arbitrary: fc.constant(model.site.apiKey) }, text),
    authorization: fc.oneof(
      { weight: 6, arbitrary: fc.constant(`Bearer ${model.token}`) },
      text.map((one) => `Bearer ${one}`),
      text,
    ),
    cookie: text.map((one) => `plumbline_session=${one}`),
    'if-match': fc.oneof(
      fc.constant('*'),
      text,
      text.map((one) => `"${one}@1"`),
      fc.constant(`"cart/${model.shopper.id}@1"`),
    ),
    'idempotency-key': fc.oneof(fc.constantFrom('a', '__proto__'), text),
    'cache-control': text,
    traceparent: text,
  },
  { requiredKeys: ['content-type'] },
)
const raw: fc.Arbitrary<Raw> = fc.record({
  method: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('GET', 'POST', 'PATCH', 'DELETE', 'PUT') },
    fc.constantFrom('HEAD', 'get', '__proto__', ''),
  ),
  path,
  query: fc.dictionary(
    fc.constantFrom(
      ...['q', '__proto__', 'constructor', 'category', 'minPrice', 'maxPrice', 'inStock', 'onSale', 'sort'],
      ...['limit', 'offset', 'status', 'sku', 'postcode'],
    ),
    fc.oneof(text, fc.constantFrom('1', 'true', '12345', model.plenty)),
  ),
  headers,
  bytes,
})

/** Now and then a call that may do something: otherwise nothing would ever be at stake. */
const sensible: fc.Arbitrary<Raw> = fc.record({
  method: fc.constant('POST'),
  path: fc.constantFrom('/cart/lines', '/hand-offs'),
  query: fc.constant({}),
  headers: fc.constant({ 'content-type': 'application/json', authorization: `Bearer ${model.token}` }),
  bytes: fc.oneof({ weight: 3, arbitrary: meant.map(encoded) }, bytes),
})
const call = fc.oneof({ weight: 5, arbitrary: raw }, { weight: 2, arbitrary: sensible })

function filled(name: string, parameter: string): string {
  return (name.split(' ')[1] ?? '').replace(/\{\w+\}/, () => parameter)
}

/** What of the other shopper nobody else may ever be told. */
const marks = [
  model.other.name,
  model.other.email,
  model.others.ticket.subject,
  model.others.order.tracking ?? '',
].filter((mark) => mark !== '' && mark !== model.own.ticket.subject)
const their = (front: Front) => [
  ...['cart', 'shopper'].map((kind) => front.world.source(resource(kind as 'cart', front.other.id))),
  front.world.source(resource('order', front.others.order.id)),
  front.world.source(resource('ticket', front.others.ticket.id)),
]

describe('whatever is sent', () => {
  it('is answered without breaking anything, or telling anything of another shopper', () => {
    const statuses = new Set<number>()
    fc.assert(
      fc.property(fc.array(call, { minLength: 10, maxLength: 10, size: 'max' }), (calls) => {
        const front = shopFront()
        const before = their(front).map((one) => ({ ...one, asOf: 0 }))
        for (const one of calls) {
          const { reply, completed } = receive(front.sites, {
            ...one,
            path: `/w/${front.site.id}${one.path}`,
          })
          completed('whole')
          statuses.add(reply.status)
          expect(reply.status, `${one.method} ${one.path}`).toBeLessThan(500)
          const said = bodyOf(reply).text ?? ''
          for (const mark of marks) expect(said).not.toContain(mark)
          expect(() => new Response(null, { headers: bodyOf(reply).headers })).not.toThrow()
        }
        expect(front.world.journal.ended).toBeUndefined()
        expect(their(front).map((one) => ({ ...one, asOf: 0 }))).toEqual(before)
        sound(front)
      }),
      { numRuns: 80, seed: 7 },
    )
    expect([...statuses].sort()).toEqual(
      expect.arrayContaining([200, 201, 400, 401, 404, 405, 409, 415, 422]),
    )
  })

  it('would be noticed, were it to tell of another shopper', async () => {
    const { ask, otherToken } = shopFront()
    const { text: said } = await ask('GET', '/profile', { token: otherToken })
    expect(marks.filter((mark) => said.includes(mark))).toHaveLength(2)
  })
})

/** The promises that a shop keeps at any time; every line of the journal can be read back. */
function sound({ world }: Front): void {
  for (const name of world.names('stock')) {
    expect(world.source<Stock>(name)?.value.onHand).toBeGreaterThanOrEqual(0)
  }
  for (const name of world.names('cart')) {
    for (const { quantity } of world.source<Cart>(name)?.value.lines ?? []) {
      expect(Number.isInteger(quantity) && quantity > 0 && quantity <= 10).toBe(true)
    }
  }
  for (const line of world.journal.lines) expect(wrongEntry(JSON.parse(line)), line).toBeUndefined()
}
