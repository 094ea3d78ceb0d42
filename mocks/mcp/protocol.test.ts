import { describe, expect, it } from 'vitest'
import { shopFront } from '../fixtures/shop-front.ts'
import { mcpPipe } from './pipe.ts'

type Message = Record<string, unknown> & { result?: Record<string, unknown>; error?: Record<string, unknown> }
const result = (message: Message | undefined): unknown => message?.result ?? {}
const bytes = (text: string) => new TextEncoder().encode(text)

/** A client that writes what it is told to, message by message. */
function rawClient(front = shopFront()) {
  const sent: Message[] = []
  const pipe = mcpPipe(front.site, {
    shopper: front.shopper.id,
    send: (text) => sent.push(JSON.parse(text)) > 0,
  })
  const say = (message: unknown): Message | undefined => {
    const before = sent.length
    pipe.receive(typeof message === 'string' ? bytes(message) : bytes(JSON.stringify(message)))
    return sent[before]
  }
  const ask = (method: string, params?: unknown, id: unknown = 1) =>
    say({ jsonrpc: '2.0', id, method, params })
  const begin = (protocolVersion = '2025-11-25') =>
    ask('initialize', { protocolVersion, capabilities: {}, clientInfo: { name: 'raw', version: '1' } })
  return { front, pipe, sent, say, ask, begin }
}

const meta = (version = '2026-07-28', more = {}) => ({
  _meta: {
    'io.modelcontextprotocol/protocolVersion': version,
    'io.modelcontextprotocol/clientCapabilities': {},
    ...more,
  },
})

describe('a session', () => {
  it.each([
    ['2025-11-25', '2025-11-25'],
    ['2025-06-18', '2025-06-18'],
    ['2025-03-26', '2025-11-25'],
    ['1999-01-01', '2025-11-25'],
  ])('that asks for the revision %s gets %s', (asked, given) => {
    const { begin } = rawClient()
    expect(begin(asked)?.result).toMatchObject({
      protocolVersion: given,
      capabilities: { tools: {}, resources: {} },
      serverInfo: { name: 'plumbline-shop' },
      instructions: expect.stringContaining('asOf'),
    })
  })

  it('begins with initialize, before which only a ping is answered', () => {
    const { ask, begin, front } = rawClient()
    expect(ask('ping')?.result).toEqual({})
    expect(ask('initialize', { protocolVersion: '2025-11-25' })?.error).toMatchObject({ code: -32602 })
    expect(ask('tools/call', { name: 'get_clock' })?.error).toMatchObject({ code: -32600 })
    expect(front.entries('invoked')).toEqual([])
    begin()
    expect(ask('tools/call', { name: 'get_clock' })?.result).toMatchObject({
      structuredContent: { now: expect.any(String) },
    })
  })

  it('has no method that it does not offer', () => {
    const { ask, begin } = rawClient()
    begin()
    for (const method of [
      'prompts/list',
      'logging/setLevel',
      'completion/complete',
      'server/discover',
      '__proto__',
      'toString',
    ])
      expect(ask(method, {})?.error).toMatchObject({ code: -32601 })
  })
})

describe('a request that stands for itself', () => {
  it('is served without a beginning, and its result says that it is whole and whose it is', () => {
    const { ask } = rawClient()
    expect(ask('tools/call', { name: 'get_clock', ...meta() })?.result).toMatchObject({
      resultType: 'complete',
      _meta: { 'io.modelcontextprotocol/serverInfo': { name: 'plumbline-shop' } },
      structuredContent: { now: expect.any(String) },
    })
    expect(ask('server/discover', meta())?.result).toMatchObject({
      supportedVersions: ['2026-07-28'],
      ttlMs: 3_600_000,
      cacheScope: 'public',
    })
  })

  it('may keep the lists, and no fact of the shop', () => {
    const { ask } = rawClient()
    expect(ask('tools/list', meta())?.result).toMatchObject({ ttlMs: 3_600_000, cacheScope: 'public' })
    expect(ask('resources/read', { uri: 'shop://cart', ...meta() })?.result).toMatchObject({
      ttlMs: 0,
      cacheScope: 'private',
    })
  })

  it.each([
    ['2025-11-25', {}, -32022],
    ['2027-01-01', {}, -32022],
    ['2026-07-28', { 'io.modelcontextprotocol/clientCapabilities': null }, -32602],
    [7, {}, -32602],
  ])('of the revision %s with %j is refused', (version, more, code) => {
    const { ask } = rawClient()
    expect(ask('tools/list', meta(version as string, more))?.error).toMatchObject({ code })
  })

  it('has no ping and no initialize', () => {
    const { ask } = rawClient()
    for (const method of ['ping', 'initialize'])
      expect(ask(method, meta())?.error).toMatchObject({ code: -32601 })
  })
})

describe('what is no message', () => {
  it.each([
    ['{"jsonrpc": "2.0", ', -32700],
    ['[{"jsonrpc":"2.0","id":1,"method":"ping"}]', -32600],
    ['[]', -32600],
    ['7', -32600],
    ['null', -32600],
    ['{"id":1,"method":"ping"}', -32600],
    ['{"jsonrpc":"2.0","id":null,"method":"ping"}', -32600],
    ['{"jsonrpc":"2.0","id":1,"method":7}', -32600],
    ['{"jsonrpc":"2.0","id":1,"method":"ping","params":[]}', -32600],
    [`{"jsonrpc":"2.0","id":1,"method":"ping","params":{"a":1e999}}`, -32700],
    [`{"jsonrpc":"2.0","id":1,"method":"ping","params":${'['.repeat(70)}${']'.repeat(70)}}`, -32700],
  ])('is answered with an error: %s', (text, code) => {
    const { say } = rawClient()
    expect(say(text)?.error).toMatchObject({ code, message: expect.stringMatching(/\w/) })
  })

  it('is let go where nobody waits for an answer', () => {
    const { say, sent } = rawClient()
    for (const message of [
      { jsonrpc: '2.0', method: 'notifications/initialized' },
      { jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 'no such' } },
      { jsonrpc: '2.0', method: 'notifications/unheard-of' },
      { jsonrpc: '2.0', id: 3, result: {} },
      { jsonrpc: '2.0', id: 3, error: { code: 1, message: '' } },
    ])
      say(message)
    expect(sent).toEqual([])
  })
})

describe('the call of a tool', () => {
  it.each([
    [{ name: 'no_such_tool' }, -32602, 'Unknown tool: no_such_tool'],
    [{ name: '__proto__' }, -32602, 'Unknown tool: __proto__'],
    [{}, -32602, 'Unknown tool'],
    [{ name: 'get_clock', arguments: [] }, -32602, 'arguments: a JSON object is needed'],
    [{ name: 'get_clock', arguments: 'now' }, -32602, 'arguments: a JSON object is needed'],
  ])('with %j is an error of the protocol, and no operation', (params, code, message) => {
    const { ask, begin, front } = rawClient()
    begin()
    expect(ask('tools/call', params)?.error).toMatchObject({
      code,
      message: expect.stringContaining(message),
    })
    expect(front.entries('invoked')).toEqual([])
  })

  it('with arguments that make no sense is an operation that the shop refuses, in words for a model', () => {
    const { ask, begin, front } = rawClient()
    begin()
    const answer = ask('tools/call', {
      name: 'add_to_cart',
      arguments: { sku: front.plenty, quantity: 'two' },
    })
    expect(answer?.result).toMatchObject({
      isError: true,
      structuredContent: { code: 'arguments/invalid', detail: 'quantity: must be integer; units; default 1' },
    })
    expect(front.lastInvoked()).toMatchObject({ route: 'POST /cart/lines', body: { quantity: 'two' } })
    expect(front.lastCompleted()).toMatchObject({
      status: 422,
      problem: 'arguments/invalid',
      effect: { kind: 'none' },
    })
  })

  it('that names nothing reaches no system', () => {
    const { ask, begin, front } = rawClient()
    begin()
    const answer = ask('tools/call', { name: 'get_order', arguments: {} })
    expect(answer?.result).toMatchObject({
      isError: true,
      structuredContent: {
        code: 'arguments/invalid',
        detail: expect.stringContaining('get_order needs the argument id'),
      },
    })
    expect(front.entries('invoked')).toEqual([])
  })

  it('is tied to the turn by the trace in its _meta', () => {
    const { ask, begin, front } = rawClient()
    front.site.openConversation('one')
    front.site.openConversation('two')
    const traceparent = front.site.beginTurn('one', 4)
    begin()
    ask('tools/call', { name: 'view_cart', _meta: { traceparent } })
    expect(front.lastInvoked().tie).toEqual({ how: 'exact', conversation: 'one', turn: 4 })
    ask('tools/call', { name: 'view_cart', _meta: { traceparent: 7 } })
    expect(front.lastInvoked().tie).toMatchObject({ how: 'guessed' })
  })

  it('is an observation of what it told, in whole sight', () => {
    const { ask, begin, front } = rawClient()
    begin()
    ask('tools/call', { name: 'check_stock', arguments: { sku: front.last, fromSource: true } })
    expect(front.lastCompleted()).toMatchObject({
      sight: 'whole',
      observations: [{ resource: `stock/${front.last}`, version: expect.any(Number) }],
    })
    expect(front.lastInvoked()).toMatchObject({ actor: { role: 'bot', channel: 'chat' }, fromSource: true })
  })

  it('whose answer could not be handed over is seen by nobody', () => {
    const front = shopFront()
    const pipe = mcpPipe(front.site, { shopper: front.shopper.id, send: () => false })
    pipe.receive(
      bytes(
        JSON.stringify({
          jsonrpc: '2.0',
          id: 1,
          method: 'tools/call',
          params: { name: 'view_cart', ...meta() },
        }),
      ),
    )
    expect(front.lastCompleted()).toMatchObject({ sight: 'nothing' })
  })

  it('without a shopper leads to the sign-in', () => {
    const front = shopFront()
    const sent: Message[] = []
    const pipe = mcpPipe(front.site, { send: (text) => sent.push(JSON.parse(text)) > 0 })
    pipe.receive(
      bytes(
        JSON.stringify({
          jsonrpc: '2.0',
          id: 1,
          method: 'tools/call',
          params: { name: 'view_cart', ...meta() },
        }),
      ),
    )
    expect(sent[0]?.result).toMatchObject({
      isError: true,
      structuredContent: { code: 'auth/sign-in-required', signIn: `${front.site.baseUrl}/sign-in` },
    })
  })
})

describe('resources', () => {
  it('are listed, those with a gap as templates', () => {
    const { ask, begin } = rawClient()
    begin()
    const { resources } = result(ask('resources/list')) as { resources: { uri: string }[] }
    const { resourceTemplates } = result(ask('resources/templates/list')) as {
      resourceTemplates: { uriTemplate: string }[]
    }
    expect(resources.map(({ uri }) => uri)).toContain('shop://cart')
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toContain('shop://product/{sku}')
    for (const list of ['tools/list', 'resources/list', 'resources/templates/list'])
      expect(ask(list, { cursor: 'x' })?.error).toMatchObject({ code: -32602 })
  })

  it('are what the tool tells, observed alike', () => {
    const { ask, begin, front } = rawClient()
    begin()
    const uri = `shop://product/${front.plenty}`
    const { contents } = result(ask('resources/read', { uri })) as {
      contents: { uri: string; text: string }[]
    }
    expect(contents).toMatchObject([{ uri, mimeType: 'application/json' }])
    const observed = front.lastCompleted().observations
    const answer = ask('tools/call', { name: 'get_product', arguments: { sku: front.plenty } })
    expect(JSON.parse(contents[0]?.text ?? '')).toEqual(answer?.result?.structuredContent)
    expect(front.lastCompleted().observations).toEqual(observed)
  })

  it.each([
    'shop://order/W0',
    'shop://no',
    'shop://product/',
    'shop://product/a/b',
    'shop://product/%ff',
    '',
    'file:///etc/passwd',
  ])('that are none are not found: %s', (uri) => {
    const { ask, begin } = rawClient()
    expect(ask('resources/read', { uri, ...meta() })?.error).toMatchObject({ code: -32602 })
    begin()
    expect(ask('resources/read', { uri })?.error).toMatchObject({ code: -32002, data: { uri } })
  })

  it('that the shop refuses are an error with its code', () => {
    const front = shopFront()
    const sent: Message[] = []
    const pipe = mcpPipe(front.site, { send: (text) => sent.push(JSON.parse(text)) > 0 })
    pipe.receive(
      bytes(
        JSON.stringify({
          jsonrpc: '2.0',
          id: 1,
          method: 'resources/read',
          params: { uri: 'shop://cart', ...meta() },
        }),
      ),
    )
    expect(sent[0]?.error).toMatchObject({ code: -32603, data: { code: 'auth/sign-in-required' } })
  })
})
