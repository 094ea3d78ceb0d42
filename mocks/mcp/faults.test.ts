import { describe, expect, it } from 'vitest'
import { type FaultSetting, switchOn } from '#sandbox'
import { shopFront } from '../fixtures/shop-front.ts'
import { deliveryCan, neverBites, Site, Sites } from '../index.ts'
import { InProcess, onPort, overFetch, sessionClient } from './fixtures/agents.ts'
import { mcpPipe } from './pipe.ts'

type Front = ReturnType<typeof shopFront>
interface Result {
  content: { text: string }[]
  structuredContent?: Record<string, unknown>
  isError?: boolean
}
type Ask = (name: string, args?: Record<string, unknown>) => Promise<Result>

const ways: readonly (readonly [
  string,
  (front: Front, run: (ask: Ask) => Promise<void>) => Promise<void>,
])[] = [
  ['a pipe', async (front, run) => run(asking(await sessionClient(new InProcess(front))))],
  [
    'HTTP on a port',
    (front, run) => onPort(front, async () => run(asking(await sessionClient(overFetch(front, fetch))))),
  ],
]

const asking =
  (client: Awaited<ReturnType<typeof sessionClient>>): Ask =>
  async (name, args = {}) =>
    (await client.callTool({ name, arguments: args }, undefined, { timeout: 2000 })) as Result

describe.each(ways)('a fault of the shop, over %s', (_name, over) => {
  const met = (fault: FaultSetting, run: (ask: Ask, front: Front) => Promise<void>): Promise<void> => {
    const front = shopFront()
    switchOn(front.world, fault)
    return over(front, (ask) => run(ask, front))
  }

  it('that is an outage is the error of the tool, with its code and when to come back', () =>
    met(
      { fault: 'outage', parameters: { retryAfterMs: 30_000 }, scope: { system: 'orders' } },
      async (ask, front) => {
        expect(await ask('list_orders')).toMatchObject({
          isError: true,
          structuredContent: { code: 'orders/unavailable', status: 503, retryAfter: expect.any(String) },
        })
        expect(front.lastCompleted()).toMatchObject({
          status: 503,
          problem: 'orders/unavailable',
          observations: [],
        })
        expect((await ask('view_cart')).isError).toBeUndefined()
      },
    ))

  it('that garbles an answer is an error that shows it as it came, and is seen in part', () =>
    met({ fault: 'malformed-body', scope: { system: 'inventory' } }, async (ask, front) => {
      const { isError, structuredContent, content } = await ask('check_stock', { sku: front.plenty })
      expect([isError, structuredContent]).toEqual([true, undefined])
      expect(content[1]?.text).toContain(front.plenty)
      expect(() => JSON.parse(content[1]?.text ?? '')).toThrow()
      expect(front.lastCompleted()).toMatchObject({ sight: 'partial', observations: [] })
    }))

  it('that leaves a member out is passed on to the model, and its client lets it pass', () =>
    met({ fault: 'missing-field', parameters: { field: 'available' } }, async (ask, front) => {
      const { isError, structuredContent } = await ask('check_stock', { sku: front.plenty })
      expect(isError).toBeUndefined()
      expect(structuredContent).toHaveProperty('inStock')
      expect(structuredContent).not.toHaveProperty('available')
    }))

  it('that serves what was so is told as of then', () =>
    met({ fault: 'stale-read', parameters: { ageMs: 3_600_000 } }, async (ask, front) => {
      const { structuredContent } = await ask('get_price', { sku: front.plenty })
      expect(Date.parse(String(structuredContent?.asOf))).toBeLessThanOrEqual(front.world.now)
      expect(front.lastCompleted().sight).toBe('whole')
    }))

  it('that carries a call out twice does so once under a key of its own', () =>
    met({ fault: 'duplicated-request' }, async (ask, front) => {
      await ask('add_to_cart', { sku: front.plenty })
      expect((await ask('view_cart', { fromSource: true })).structuredContent).toMatchObject({
        lines: [{ quantity: 2 }],
      })
    }))
})

describe('a lost answer to a write', () => {
  const add = (front: Front) => ({ sku: front.plenty, idempotencyKey: 'once' })
  const doneAndUnseen = { sight: 'nothing', effect: { kind: 'committed' } }

  it('breaks the connection over HTTP; a repetition under the same key tells of it', async () => {
    const front = shopFront()
    switchOn(front.world, { fault: 'lost-response', ends: { count: 1 } })
    await onPort(front, async () => {
      const ask = asking(await sessionClient(overFetch(front, fetch)))
      await expect(ask('add_to_cart', add(front))).rejects.toThrow('fetch failed')
      expect(front.lastCompleted()).toMatchObject(doneAndUnseen)
      const { structuredContent } = await ask('add_to_cart', add(front))
      expect(structuredContent).toMatchObject({ lines: [{ sku: front.plenty, quantity: 1 }] })
      expect(front.lastCompleted()).toMatchObject({ sight: 'whole', replayOf: expect.any(Number) })
    })
  })

  it('never comes over a pipe, which goes on', async () => {
    const front = shopFront()
    switchOn(front.world, { fault: 'lost-response', ends: { count: 1 } })
    const client = await sessionClient(new InProcess(front))
    const answer = client.callTool({ name: 'add_to_cart', arguments: add(front) }, undefined, { timeout: 1 })
    await expect(answer).rejects.toThrow('timed out')
    expect(front.lastCompleted()).toMatchObject(doneAndUnseen)
    expect((await client.callTool({ name: 'view_cart' })).isError).toBeUndefined()
  })
})

describe('an expired token', () => {
  it('is told by HTTP over HTTP, and is an error of the tool over a pipe', async () => {
    const front = shopFront()
    switchOn(front.world, { fault: 'expired-token' })
    const pipe = asking(await sessionClient(new InProcess(front)))
    expect(await pipe('view_cart')).toMatchObject({
      isError: true,
      structuredContent: { code: 'auth/expired' },
    })
    const http = await sessionClient(overFetch(front))
    await expect(http.callTool({ name: 'view_cart' })).rejects.toThrow(/401|Unauthorized/)
  })
})

describe('what is held', () => {
  const call = (id: number) => ({
    jsonrpc: '2.0',
    id,
    method: 'tools/call',
    params: {
      name: 'view_cart',
      _meta: {
        'io.modelcontextprotocol/protocolVersion': '2026-07-28',
        'io.modelcontextprotocol/clientCapabilities': {},
      },
    },
  })

  function heldFront() {
    const front = shopFront()
    const site = new Site(front.world, '', { realLatency: true, longestHoldMs: 3_600_000 })
    const sites = new Sites()
    sites.add(site)
    switchOn(front.world, { fault: 'latency', parameters: { ms: 600_000 } })
    const sent: string[] = []
    const pipe = mcpPipe(site, { sites, shopper: front.shopper.id, send: (text) => sent.push(text) > 0 })
    const say = (message: object) => pipe.receive(new TextEncoder().encode(JSON.stringify(message)))
    return { front, pipe, sent, say }
  }

  it('is dropped when the client cancels it: it was done, and nobody saw the answer', () => {
    const { front, sent, say } = heldFront()
    say(call(1))
    expect(front.entries('completed')).toEqual([])
    say({ jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 2 } })
    expect(front.entries('completed')).toEqual([])
    say({ jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 1, reason: 'bored' } })
    expect(front.lastCompleted()).toMatchObject({ call: 1, sight: 'nothing' })
    expect(sent).toEqual([])
  })

  it('is dropped when the client goes', () => {
    const { front, pipe, say } = heldFront()
    say(call(1))
    say(call(2))
    pipe.close()
    expect(front.entries('completed').map(({ sight }) => sight)).toEqual(['nothing', 'nothing'])
  })
})

describe('the delivery by tools', () => {
  it('can do all but break off in the middle of a message', () => {
    expect(deliveryCan.mcp.has('truncate')).toBe(false)
    expect(neverBites({ fault: 'truncated-body' }, 'mcp')).toContain('what is served by mcp cannot do that')
    expect(neverBites({ fault: 'truncated-body', parameters: { announce: 'sent' } }, 'mcp')).toBeUndefined()
    expect(neverBites({ fault: 'outage' }, 'mcp')).toBeUndefined()
  })

  it('passes a fault by that would need it, in each carrier', async () => {
    const front = shopFront()
    switchOn(front.world, { fault: 'truncated-body' })
    const client = await sessionClient(overFetch(front))
    expect((await client.callTool({ name: 'view_cart' })).isError).toBeUndefined()
    expect(front.entries('fault').some(({ phase }) => phase === 'bit')).toBe(false)
  })
})
