import Type from 'typebox'
import { describe, expect, it } from 'vitest'
import { shopFront } from '../../fixtures/shop-front.ts'
import { type Route, route, system } from '../../route.ts'
import { routes } from '../../routes/index.ts'
import { curl } from './curl.ts'
import { docsPage } from './docs-page.ts'
import { shape } from './shape.ts'

describe('the page', () => {
  const { html = '', headers = {} } = docsPage(routes, 'http://shop.example/w/W')

  it('is served without a key, under the base URL of the world in which it is read', async () => {
    const { ask, site } = shopFront()
    const told = await ask('GET', '/docs', { key: null, token: null })
    expect(told.status).toBe(200)
    expect(told.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(told.text).toContain(`SHOP=${site.baseUrl}`)
  })

  it('shows every route with a call, and every code that it may answer', () => {
    for (const { name, contract } of routes) {
      const [method = '', path = ''] = name.split(' ')
      expect(html).toContain(`>${method}</span> ${path}</code>`)
      for (const code of [...(contract.invalid ?? []), ...(contract.refusals ?? [])])
        expect(html).toContain(`<code>${code}</code>`)
    }
    expect(html.split('<h4>Example</h4>')).toHaveLength(routes.length + 1)
  })

  it('has no script and nothing from elsewhere, and its policy says so', () => {
    expect(html).not.toMatch(/<script|<link|<img|\son\w+=|src=|url\(/)
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; /,
    )
  })

  it('links to no shape that it does not show', () => {
    const links = [...html.matchAll(/href="#([\w-]+)"/g)].map(([, id]) => id)
    expect(links.length).toBeGreaterThan(100)
    for (const id of new Set(links)) expect(html).toContain(`id="${id}"`)
  })

  it('lets nothing that it shows become markup', () => {
    const evil = '<script>alert("1")</script>'
    const contract = {
      summary: evil,
      path: { id: evil },
      query: { [evil]: Type.String({ description: evil }) },
      body: Type.Object({ [evil]: Type.Enum([evil]) }),
      answers: { 200: Type.Object({ [evil]: Type.String({ format: evil }) }) },
      refusals: [evil],
    }
    const hostile = system(evil, { 'GET /things/{id}': route(contract, () => ({ status: 200 })) })
    const { html: shown } = docsPage(hostile, evil)
    expect(shown).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;')
    expect(shown).not.toContain('<script')
  })
})

describe('a call in a shell', () => {
  const named = (name: string, more: Partial<Route> = {}): Route => ({
    ...(routes.find((one) => one.name === name) as Route),
    ...more,
  })

  it('has all that it needs, quoted', () => {
    const body = { sku: `it's "$HOME"` }
    expect(
      curl(named('POST /cart/lines'), { path: '/cart/lines?a=b&c', body, isSignedIn: true, status: 201 }),
    ).toBe(
      [
        `curl -X POST "$SHOP"'/cart/lines?a=b&c'`,
        `-H "x-api-key: $KEY"`,
        `-H "authorization: Bearer $TOKEN"`,
        `-H 'content-type: application/json'`,
        `-d '{"sku":"it'\\''s \\"$HOME\\""}'`,
      ].join(' \\\n  '),
    )
  })

  it('sends a form as a form, and says which client it is', () => {
    const call = curl(named('POST /oauth/revoke'), {
      ...{ path: '/oauth/revoke', body: { token: 'a b' }, isSignedIn: false, status: 200 },
    })
    expect(call).toBe(
      ['curl -X POST "$SHOP"/oauth/revoke', '-u "bot:$KEY"', `--data-urlencode 'token=a b'`].join(' \\\n  '),
    )
  })
})

describe('a shape', () => {
  it.each<[object, string]>([
    [{ type: 'string' }, 'string'],
    [{ enum: ['a', 'b'] }, '&quot;a&quot; | &quot;b&quot;'],
    [{ const: true }, 'true'],
    [{ type: 'string', format: 'date' }, 'date'],
    [{ type: 'array', items: { type: 'integer' } }, '[integer]'],
    [{ anyOf: [{ type: 'string' }, { type: 'null' }] }, 'string | null'],
    [{ type: 'object', properties: {} }, '{}'],
    [{ properties: { a: {}, b: { type: 'string' } }, required: ['a'] }, '{\n  a: anything\n  b?: string\n}'],
    [{ patternProperties: { '^stock/': { type: 'string' } } }, '{\n  [stock/]: string\n}'],
    [
      { allOf: [{ $ref: '#/components/schemas/Order' }, { properties: { asOf: { type: 'string' } } }] },
      '<a href="#shape-Order">Order</a> &amp; {\n  asOf?: string\n}',
    ],
  ])('of %o', (schema, text) => {
    expect(shape(schema as never).text).toBe(text)
  })
})
