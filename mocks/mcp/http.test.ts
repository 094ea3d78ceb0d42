import { describe, expect, it } from 'vitest'
import { createLobby } from '#sandbox'
import { type Asked, shopFront } from '../fixtures/shop-front.ts'
import { Site } from '../site.ts'
import { onPort } from './fixtures/agents.ts'

type Front = ReturnType<typeof shopFront>
type Headers = Readonly<Record<string, string>>

const hello = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'raw', version: '1' } },
}
const clock = { jsonrpc: '2.0', id: 2, method: 'tools/call', params: { name: 'get_clock' } }
const cart = { jsonrpc: '2.0', id: 3, method: 'tools/call', params: { name: 'view_cart' } }
const alone = (method: string, params = {}) => ({
  jsonrpc: '2.0',
  id: 4,
  method,
  params: {
    ...params,
    _meta: {
      'io.modelcontextprotocol/protocolVersion': '2026-07-28',
      'io.modelcontextprotocol/clientCapabilities': {},
    },
  },
})
const aloneHeaders = (method: string, name?: string): Headers => ({
  'mcp-protocol-version': '2026-07-28',
  'mcp-method': method,
  ...(name === undefined ? {} : { 'mcp-name': name }),
})

const post = (front: Front, body: unknown, headers: Headers = {}, asked: Asked = {}) =>
  front.ask('POST', '/mcp', { ...asked, body, headers })

async function begun(front: Front): Promise<Headers> {
  const answer = await post(front, hello)
  return { 'mcp-session-id': answer.headers.get('mcp-session-id') ?? '' }
}

describe('a session over HTTP', () => {
  it('gets an id that it has to name from then on', async () => {
    const front = shopFront()
    const answer = await post(front, hello)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('mcp-session-id')).toMatch(/^[\x21-\x7e]{32,}$/)
    const session = await begun(front)
    expect(session['mcp-session-id']).not.toBe(answer.headers.get('mcp-session-id'))
    expect((await post(front, clock, session)).json.result.structuredContent.now).toMatch(/Z$/)
    expect((await post(front, clock)).status).toBe(400)
    expect((await post(front, clock, { 'mcp-session-id': 'no' })).status).toBe(404)
  })

  it('is ended by its client', async () => {
    const front = shopFront()
    const session = await begun(front)
    const end = (headers: Headers) => front.ask('DELETE', '/mcp', { headers })
    expect((await end({})).status).toBe(400)
    expect((await end(session)).status).toBe(204)
    expect((await end(session)).status).toBe(404)
    expect((await post(front, clock, session)).status).toBe(404)
  })

  it('gives no rights: who calls is asked each time', async () => {
    const front = shopFront()
    const session = await begun(front)
    const { json } = await post(front, cart, session, { token: null })
    expect(json.result).toMatchObject({ isError: true, structuredContent: { code: 'auth/sign-in-required' } })
    await post(front, cart, session, { token: front.otherToken })
    expect(front.lastInvoked().actor.shopper).toBe(front.other.id)
  })

  it('ends when a thousand others have begun since', async () => {
    const front = shopFront()
    const session = await begun(front)
    for (let count = 0; count < 1000; count += 1) await begun(front)
    expect((await post(front, clock, session)).status).toBe(404)
  })

  it('takes messages that need no answer with 202', async () => {
    const front = shopFront()
    const session = await begun(front)
    const notification = { jsonrpc: '2.0', method: 'notifications/initialized' }
    for (const message of [notification, { jsonrpc: '2.0', id: 9, result: {} }]) {
      const { status, text } = await post(front, message, session)
      expect([status, text]).toEqual([202, ''])
    }
    expect((await post(front, notification)).status).toBe(400)
    expect((await post(front, notification, aloneHeaders('notifications/initialized'))).status).toBe(202)
  })

  it.each([
    ['2025-06-18', 200],
    ['2025-11-25', 200],
    ['2025-03-26', 400],
    ['1', 400],
  ])('of which a header says that it is of %s is answered %i', async (version, status) => {
    const front = shopFront()
    const session = await begun(front)
    expect((await post(front, clock, { ...session, 'mcp-protocol-version': version })).status).toBe(status)
  })
})

describe('a request that stands for itself, over HTTP', () => {
  it('needs no session, and says in its headers what it says in its body', async () => {
    const front = shopFront()
    const call = alone('tools/call', { name: 'get_clock' })
    const answer = await post(front, call, aloneHeaders('tools/call', 'get_clock'))
    expect([answer.status, answer.json.result.resultType]).toEqual([200, 'complete'])
    const encoded = `=?base64?${btoa('get_clock')}?=`
    expect((await post(front, call, aloneHeaders('tools/call', encoded))).status).toBe(200)
  })

  it.each([
    ['no headers', {}],
    [
      'another revision',
      { ...aloneHeaders('tools/call', 'get_clock'), 'mcp-protocol-version': '2025-11-25' },
    ],
    ['another method', aloneHeaders('tools/list', 'get_clock')],
    ['another tool', aloneHeaders('tools/call', 'view_cart')],
    ['no tool', aloneHeaders('tools/call')],
    ['a name that nobody can read', aloneHeaders('tools/call', '=?base64?%%%?=')],
  ])('is refused with %s', async (_what, headers) => {
    const front = shopFront()
    const answer = await post(front, alone('tools/call', { name: 'get_clock' }), headers)
    expect([answer.status, answer.json.error.code]).toEqual([400, -32020])
    expect(front.entries('invoked')).toEqual([])
  })

  it('that says nothing of itself is malformed', async () => {
    const front = shopFront()
    const answer = await post(front, clock, aloneHeaders('tools/call', 'get_clock'))
    expect([answer.status, answer.json.error.code]).toEqual([400, -32602])
  })

  it('that asks for what is not there is 404 with an error of the protocol', async () => {
    const front = shopFront()
    const answer = await post(front, alone('prompts/list'), aloneHeaders('prompts/list'))
    expect([answer.status, answer.json.error.code]).toEqual([404, -32601])
    const tool = await post(front, alone('tools/call', { name: 'no' }), aloneHeaders('tools/call', 'no'))
    expect([tool.status, tool.json.error.code]).toEqual([200, -32602])
  })
})

describe('a page', () => {
  it.each([
    ['http://evil.example', 403],
    ['https://shop.example', 403],
    ['http://shop.example:81', 403],
    ['http://localhost.evil.example', 403],
    ['null', 403],
    ['', 403],
    ['http://shop.example', 200],
    ['http://localhost:6274', 200],
    ['http://127.0.0.1:1', 200],
    ['http://[::1]', 200],
  ])('from %s is answered %i', async (origin, status) => {
    const front = shopFront()
    expect((await post(front, hello, { origin })).status).toBe(status)
    if (status === 403) expect((await front.ask('DELETE', '/mcp', { headers: { origin } })).status).toBe(403)
  })
})

describe('who calls', () => {
  it('has to say so; the answer leads to where a token can be had', async () => {
    const front = shopFront()
    const answer = await post(front, hello, {}, { key: null, token: null })
    expect(answer.status).toBe(401)
    const header = answer.headers.get('www-authenticate') ?? ''
    const [, metadata = ''] = /resource_metadata="([^"]+)"/.exec(header) ?? []
    expect(header).toContain('scope="orders:read ')
    const url = `${front.site.baseUrl}/mcp`
    const wellKnown =
      front.origin + new URL(url).pathname.replace(/^/, '/.well-known/oauth-protected-resource')
    for (const where of [metadata, wellKnown]) {
      const { json } = await front.ask('GET', where, { key: null, token: null })
      expect(json).toMatchObject({ resource: url, authorization_servers: [front.site.baseUrl] })
    }
    expect(front.entries('invoked').map(({ system }) => system)).toEqual(['identity', 'identity'])
  })

  it.each([
    ['an API key', { token: null }],
    ['a token', { key: null }],
  ])('may do so by %s, and is the chat', async (_how, asked) => {
    const front = shopFront()
    const { json } = await post(
      front,
      alone('tools/call', { name: 'get_clock' }),
      aloneHeaders('tools/call', 'get_clock'),
      asked,
    )
    expect(json.result.structuredContent).toBeDefined()
    expect(front.lastInvoked().actor).toMatchObject({ role: 'bot', channel: 'chat' })
  })

  it('with a token that is no good is told so by HTTP, whatever is asked', async () => {
    const front = shopFront()
    const session = await begun(front)
    front.site.identity.revokeAllOf(front.shopper.id)
    const call = await post(front, cart, session)
    expect([call.status, call.json.error.data.code]).toEqual([401, 'auth/revoked'])
    expect(call.headers.get('www-authenticate')).toMatch(
      /error="invalid_token".*oauth-protected-resource\/mcp"/,
    )
    expect(front.lastCompleted()).toMatchObject({ status: 401, problem: 'auth/revoked' })
    const before = front.entries('invoked').length
    expect((await post(front, { ...clock, method: 'tools/list' }, session)).status).toBe(401)
    expect(front.entries('invoked')).toHaveLength(before)
  })

  it('with a token that is not good enough is told for what it is to ask', async () => {
    const front = shopFront()
    const session = await begun(front)
    const token = front.site.tokenFor(front.shopper.id, { scopes: ['profile'] })
    const { status, headers, json } = await post(front, cart, session, { token })
    expect([status, json.error.data.code]).toEqual([403, 'auth/insufficient-scope'])
    expect(headers.get('www-authenticate')).toMatch(/error="insufficient_scope".*scope="cart"/)
  })

  it('in another world changes nothing', async () => {
    const [front, other] = [shopFront(), shopFront({ scenario: 'another' })]
    const { status, json } = await post(front, hello, {}, { key: other.site.apiKey })
    expect([status, json.code]).toEqual([401, 'world/mismatch'])
    expect(front.entries('stray')).toMatchObject([{ why: 'mismatch', path: `/w/${front.site.id}/mcp` }])
  })

  it('is nobody in particular in the lobby, where nothing can be changed', async () => {
    const front = shopFront()
    front.sites.lobby = new Site(createLobby(), front.origin)
    const ask = (name: string, args: object) =>
      front.ask('POST', `${front.origin}/mcp`, {
        ...{ key: null, token: null, headers: aloneHeaders('tools/call', name) },
        body: alone('tools/call', { name, arguments: args }),
      })
    expect((await ask('check_stock', { sku: front.plenty })).json.result.structuredContent.inStock).toBe(true)
    const refused = (await ask('hand_off_to_agent', { topic: 'me' })).json.result
    expect(refused).toMatchObject({ isError: true, structuredContent: { code: 'world/read-only' } })
    expect(front.entries('stray').map(({ why }) => why)).toEqual(['lobby', 'lobby'])
  })

  it('after the end of a world is late', async () => {
    const front = shopFront()
    const session = await begun(front)
    front.sites.close(front.site)
    expect((await post(front, clock, session)).status).toBe(410)
    expect(front.sites.late.count).toBe(1)
  })

  it('and names an id of another episode is found out', async () => {
    const [front, other] = [shopFront(), shopFront({ scenario: 'another' })]
    front.sites.add(other.site)
    const session = await begun(front)
    await post(
      front,
      { ...clock, params: { name: 'get_order', arguments: { id: other.own.order.id } } },
      session,
    )
    expect(front.entries('stray')).toMatchObject([{ why: 'foreign', names: [other.own.order.id] }])
  })
})

describe('what is sent', () => {
  it.each([
    ['nothing', '', 'application/json', 400],
    ['no JSON', '{"jsonrpc":', 'application/json', 400],
    ['a batch', '[{"jsonrpc":"2.0","id":1,"method":"ping"}]', 'application/json', 400],
    ['a page', '<html>', 'text/html', 415],
    ['too much', `"${'x'.repeat(300_000)}"`, 'application/json', 413],
  ])('is refused where it is %s', async (_what, body, type, status) => {
    const front = shopFront()
    const headers = { 'x-api-key': front.site.apiKey, 'content-type': type }
    const response = await front.shopFetch(`${front.site.baseUrl}/mcp`, { method: 'POST', headers, body })
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ jsonrpc: '2.0', error: { code: expect.any(Number) } })
  })

  it.each(['GET', 'PUT', 'PATCH', 'OPTIONS'])(
    'by %s is not taken: nothing is sent but answers',
    async (method) => {
      const front = shopFront()
      const { status, headers } = await front.ask(method, '/mcp')
      expect([status, headers.get('allow')]).toEqual([405, 'DELETE, POST'])
    },
  )

  it('leaves nothing in the journal where it is of the protocol alone', async () => {
    const front = shopFront()
    const before = front.world.journal.entries.length
    const session = await begun(front)
    for (const method of ['ping', 'tools/list', 'resources/list', 'no/such'])
      await post(front, { ...clock, method }, session)
    expect(front.world.journal.entries).toHaveLength(before)
  })

  it('over a port names the connection, and is dated by the world', async () => {
    const front = shopFront()
    await onPort(front, async () => {
      const headers = { ...front.headersFor({ body: clock }), ...aloneHeaders('tools/call', 'get_clock') }
      const body = JSON.stringify(alone('tools/call', { name: 'get_clock' }))
      const response = await fetch(`${front.site.baseUrl}/mcp`, { method: 'POST', headers, body })
      await response.text()
      expect(response.headers.get('date')).toBe(new Date(front.world.now).toUTCString())
      expect(front.lastInvoked().connection).toEqual(expect.any(String))
    })
  })
})
