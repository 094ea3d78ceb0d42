import fc from 'fast-check'
import { setupServer } from 'msw/node'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Resource, resource } from '#journal'
import { BadFault, type FaultSetting, faultsOf, restock, sell, switchOff, switchOn } from '#sandbox'
import { dispatch } from './dispatch.ts'
import { play } from './fixtures/calls.ts'
import { shopFront } from './fixtures/shop-front.ts'
import { type Delivery, deliveryCan, neverBites } from './index.ts'
import { mswHandlers } from './msw.ts'
import { serve } from './serve.ts'
import { Site } from './site.ts'

type Front = ReturnType<typeof shopFront>
const elsewhere = { by: 'event', name: 'elsewhere', channel: 'web' } as const

/** A client as a careful bot has it: a write that may be lost is repeated under its key, until it is answered. */
async function addCarefully(front: Front, sku: string, send: typeof fetch): Promise<Response> {
  const init: RequestInit = {
    method: 'POST',
    headers: front.headersFor({ body: true, headers: { 'idempotency-key': 'add-1' } }),
    body: JSON.stringify({ sku }),
  }
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    try {
      return await send(`${front.site.baseUrl}/cart/lines`, init)
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
    }
  }
  throw new Error('three times in vain')
}

async function overExpress<T>(front: Front, run: (send: typeof fetch) => Promise<T>): Promise<T> {
  const serving = await serve(front.sites)
  front.site.baseUrl = `${serving.origin}/w/${front.site.id}`
  try {
    return await run(fetch)
  } finally {
    await serving.close()
  }
}

async function overMsw<T>(front: Front, run: (send: typeof fetch) => Promise<T>): Promise<T> {
  const server = setupServer(...mswHandlers(front.sites, 'http://shop.example'))
  server.listen({ onUnhandledFrame: 'error' })
  try {
    return await run(fetch)
  } finally {
    server.close()
  }
}

type Over = <T>(front: Front, run: (send: typeof fetch) => Promise<T>) => Promise<T>
const deliveries: readonly (readonly [string, Over])[] = [
  ['the injected fetch', (front, run) => run(front.shopFetch)],
  ['Express on a port', overExpress],
  ['MSW', overMsw],
]

describe.each(deliveries)('a write that is lost after it took effect, over %s', (_name, over) => {
  it('is repeated with its key, answered as it was, and done once', async () => {
    const front = shopFront()
    const { world, plenty, shopper, entries } = front
    switchOn(world, { fault: 'lost-response', ends: { count: 1 } })
    const stock = () => world.source<{ onHand: number }>(resource('stock', plenty))?.value.onHand
    const before = stock()
    const answer = await over(front, (send) => addCarefully(front, plenty, send))
    expect([answer.status, faultsOf(world)[0]?.bites]).toEqual([201, 1])
    const cart = world.source<{ lines: unknown }>(resource('cart', shopper.id))
    expect(cart?.value.lines).toMatchObject([{ sku: plenty, quantity: 1 }])
    expect(stock()).toBe(before)
    const [lost, kept] = entries('completed')
    expect(lost).toMatchObject({ status: 201, sight: 'nothing', effect: { kind: 'committed' } })
    expect(kept).toMatchObject({
      status: 201,
      sight: 'whole',
      effect: { kind: 'none' },
      replayOf: lost?.call,
    })
    expect(kept?.observations).toEqual(lost?.observations)
    const told = world.journal.entries
      .slice(-6)
      .map((entry) => (entry.kind === 'fault' ? entry.phase : entry.kind))
    expect(told).toEqual(['commit', 'bit', 'off', 'completed', 'invoked', 'completed'])
  })
})

/** Many faults at once, and calls of every sort among them. */
const settings: readonly FaultSetting[] = [
  { fault: 'latency', parameters: { distribution: 'uniform', maxMs: 500 } },
  { fault: 'server-error', parameters: { probability: 0.15, when: 'after' } },
  { fault: 'connection-reset', parameters: { probability: 0.15 } },
  { fault: 'lost-response', parameters: { probability: 0.5 }, ends: { count: 4 } },
  { fault: 'duplicated-request', parameters: { probability: 0.4 } },
  { fault: 'timeout', parameters: { probability: 0.1 }, ends: { forMs: 2_000_000 } },
  { fault: 'truncated-body', parameters: { probability: 0.2 } },
  { fault: 'missing-field', parameters: { probability: 0.3 } },
  { fault: 'stale-read', parameters: { ageMs: 90_000, tells: 'nothing' } },
]
const line = fc.oneof(
  fc.constantFrom(
    ...[
      'GET /orders => ?',
      'GET /orders/ORDER => ?',
      'GET /inventory/PLENTY => ?',
      'GET /cart => ?',
      'GET /account => ?',
    ],
    ...[
      'GET /inventory/LAST from the source => ?',
      'POST /cart/lines {"sku": "PLENTY"} => ?',
      'GET /no/such => ?',
    ],
    ...['POST /cart/lines {"sku": "GONE"} key a => ?', 'POST /cart/lines {"sku": "PLENTY"} key b => ?'],
  ),
  fc.constantFrom('wait 1000', 'wait 60000', 'restock PLENTY', 'sell LAST'),
)

describe('many faults at once', () => {
  const text = [
    ...settings.map((setting) => `fault ${JSON.stringify(setting)}`),
    ...fc.sample(line, { numRuns: 200, seed: 2026 }),
  ].join('\n')

  it('do the same in every delivery, and leave the same journal', async () => {
    const played = []
    for (const [, over] of deliveries) {
      const front = shopFront()
      const saw = await over(front, (send) => play(text, front, send))
      const told = front.world.journal.entries.map((entry) => {
        const { connection: _wire, ...rest } = entry as typeof entry & { connection?: string }
        return rest
      })
      played.push({ saw, told, counts: faultsOf(front.world) })
    }
    const [inProcess, ...others] = played
    for (const other of others) expect(other).toEqual(inProcess)
    for (const { id, bites } of inProcess?.counts ?? []) expect([id, bites > 0]).toEqual([id, true])
    const heads = new Set(inProcess?.saw.map(({ saw }) => saw))
    for (const head of ['network error', 'no answer', '200, and the body breaks off', '200', '201'])
      expect(heads).toContain(head)
  })
})

describe('what is observed of an answer', () => {
  it('is nothing where it was replaced, broken, or never came; the effect is what it was', async () => {
    const seen = async (setting: FaultSetting) => {
      const { ask, world, plenty, lastCompleted } = shopFront()
      switchOn(world, setting)
      await ask('POST', '/cart/lines', { body: { sku: plenty } }).catch(() => {})
      const { status, sight, effect, observations } = lastCompleted()
      return [status, sight, effect.kind, observations.length]
    }
    expect(await seen({ fault: 'outage' })).toEqual([503, 'whole', 'none', 0])
    expect(await seen({ fault: 'server-error', parameters: { when: 'after' } })).toEqual([
      500,
      'whole',
      'committed',
      0,
    ])
    expect(await seen({ fault: 'connection-reset' })).toEqual([0, 'nothing', 'none', 0])
    expect(await seen({ fault: 'truncated-body' })).toEqual([201, 'partial', 'committed', 0])
    expect(await seen({ fault: 'malformed-body' })).toEqual([201, 'partial', 'committed', 0])
    expect((await seen({ fault: 'connection-reset', parameters: { when: 'after' } })).slice(0, 3)).toEqual([
      201,
      'nothing',
      'committed',
    ])
  })

  it('lacks the field that the answer lacks, and nothing that another member still tells', async () => {
    const { ask, world, plenty, own, lastCompleted } = shopFront()
    const fieldsOf = (name: Resource) =>
      lastCompleted().observations.find((one) => one.resource === name)?.fields
    switchOn(world, { fault: 'missing-field', parameters: { field: 'tracking' } })
    await ask('GET', `/orders/${own.order.id}`)
    expect(fieldsOf(resource('order', own.order.id))).toEqual(
      expect.arrayContaining(['id', 'status', 'total']),
    )
    expect(fieldsOf(resource('order', own.order.id))).not.toContain('tracking')
    switchOff(world, 'missing-field-1')
    switchOn(world, { fault: 'missing-field', parameters: { field: 'available' } })
    await ask('GET', `/inventory/${plenty}`)
    expect(fieldsOf(resource('stock', plenty))).toEqual([])
    switchOn(world, { fault: 'renamed-field', parameters: { field: 'inStock' } })
    switchOff(world, 'missing-field-2')
    const { json } = await ask('GET', `/inventory/${plenty}`)
    expect([json.inStock, json._inStock, fieldsOf(resource('stock', plenty))]).toEqual([undefined, true, []])
  })

  it('is the old version with its true asOf where a read is stale, whatever the answer says', async () => {
    const { ask, world, plenty, lastCompleted } = shopFront()
    const name = resource('stock', plenty)
    restock(world, plenty, 1, elsewhere)
    const then = world.source<{ onHand: number }>(name)
    world.advance(300_000)
    sell(world, plenty, 'all', elsewhere)
    world.advance(1_000)
    switchOn(world, { fault: 'stale-read', parameters: { ageMs: 100_000, tells: 'nothing' } })
    const told = await ask('GET', `/inventory/${plenty}`)
    expect(told.json).toMatchObject({ available: then?.value.onHand, inStock: true })
    expect([told.json.asOf, told.headers.get('age'), told.headers.get('last-modified')]).toEqual([
      undefined,
      null,
      null,
    ])
    expect(lastCompleted().observations).toMatchObject([
      { resource: name, version: then?.version, asOf: world.now - 100_000 },
    ])
  })

  it('is an absence where what there is now was not there then', async () => {
    const { ask, world, lastCompleted, own } = shopFront()
    world.advance(300_000)
    const order = world.source<object>(resource('order', own.order.id))?.value
    world.begin(resource('order', 'WNEW'), { ...order, id: 'WNEW' }, elsewhere)
    switchOn(world, { fault: 'stale-read', parameters: { ageMs: 100_000 } })
    expect((await ask('GET', '/orders/WNEW')).status).toBe(404)
    expect(lastCompleted().observations).toMatchObject([
      { resource: 'order/WNEW', version: null, asOf: world.now - 100_000 },
    ])
    expect((await ask('GET', '/orders')).json.total).toBe(1)
  })

  it('is what the view shows where that is older by itself, and the fault does not bite', async () => {
    const { ask, world, plenty, lastCompleted } = shopFront()
    world.advance(300_000)
    switchOn(world, { fault: 'stale-read', parameters: { ageMs: 10_000 } })
    await ask('GET', `/inventory/${plenty}`)
    expect(lastCompleted().observations).toMatchObject([{ asOf: world.now - 30_000 }])
    expect(faultsOf(world)).toMatchObject([{ seen: 1, bites: 0 }])
  })
})

describe('a duplicated write', () => {
  it('has the second change put down to the fault, and refuses what the first has left no room for', async () => {
    const { ask, world, last, entries, lastCompleted } = shopFront()
    switchOn(world, { fault: 'duplicated-request' })
    expect((await ask('POST', '/cart/lines', { body: { sku: last } })).status).toBe(201)
    expect(entries('commit').slice(-1)).toMatchObject([{ cause: { by: 'call' } }])
    const { plenty } = shopFront()
    await ask('POST', '/cart/lines', { body: { sku: plenty } })
    expect(entries('commit').slice(-2)).toMatchObject([
      { cause: { by: 'call', call: 2 } },
      { cause: { by: 'fault', name: 'duplicated-request-1' } },
    ])
    expect(lastCompleted().effect).toMatchObject({ kind: 'committed', versions: [{ version: 3 }] })
  })
})

describe('time', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  const held = (options: ConstructorParameters<typeof Site>[2]) => {
    const front = shopFront()
    const { sites } = front
    sites.close(front.site)
    const site = new Site(front.world, front.site.baseUrl, options)
    sites.add(site)
    const ask = (init: RequestInit = {}) =>
      front.shopFetch(`${site.baseUrl}/clock`, { ...init, headers: { 'x-api-key': site.apiKey } })
    return { ...front, ask }
  }
  /** What has become of a promise, by the next turn of the event loop. */
  const soon = async (promise: Promise<unknown>) => {
    let state = 'pending'
    const note = (found: string) => () => {
      state = found
    }
    void promise.then(note('answered'), note('rejected'))
    await vi.advanceTimersByTimeAsync(0)
    return state
  }

  it('does not pass by default: a delay is in the journal, and nobody waits', async () => {
    vi.useFakeTimers()
    const { ask, world, entries } = held({})
    switchOn(world, { fault: 'latency', parameters: { ms: 9_000 } })
    const { now } = world
    expect(await soon(ask())).toBe('answered')
    expect([world.now, entries('fault').at(-1)]).toMatchObject([
      now,
      { outcome: 'delay', detail: { ms: 9_000 } },
    ])
  })

  it('really passes where the site asks for it, up to its bound; that of the world does not', async () => {
    vi.useFakeTimers()
    const { ask, world, lastCompleted } = held({ realLatency: true, longestHoldMs: 5_000 })
    switchOn(world, { fault: 'latency', parameters: { ms: 2_000 }, ends: { count: 1 } })
    const { now } = world
    const first = ask()
    await vi.advanceTimersByTimeAsync(1_999)
    expect(await soon(first)).toBe('pending')
    await vi.advanceTimersByTimeAsync(1)
    expect([(await first).status, lastCompleted().sight]).toEqual([200, 'whole'])
    switchOn(world, { fault: 'latency', parameters: { ms: 3_000_000 } })
    const second = ask()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(await soon(second)).toBe('answered')
    expect(world.now).toBe(now)
  })

  it('runs out at the bound where nobody answers: the connection breaks', async () => {
    vi.useFakeTimers()
    const { ask, world, lastCompleted } = held({ longestHoldMs: 5_000 })
    switchOn(world, { fault: 'timeout' })
    const asked = ask().catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(4_999)
    expect(await soon(asked)).toBe('pending')
    await vi.advanceTimersByTimeAsync(1)
    expect(await asked).toBeInstanceOf(TypeError)
    expect(lastCompleted()).toMatchObject({ status: 0, sight: 'nothing', effect: { kind: 'none' } })
  })

  it('ends at once for a client that gives up, and it gets its own reason', async () => {
    vi.useFakeTimers()
    const { ask, world, entries } = held({ realLatency: true })
    switchOn(world, { fault: 'latency', parameters: { ms: 20_000 } })
    const giveUp = new AbortController()
    const asked = ask({ signal: giveUp.signal }).catch((error: unknown) => error)
    expect(await soon(asked)).toBe('pending')
    giveUp.abort(new Error('too slow'))
    expect(await asked).toMatchObject({ message: 'too slow' })
    expect(entries('completed')).toMatchObject([{ sight: 'nothing' }])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('runs out over a port too, and a server that closes waits for nobody', async () => {
    const { world, sites, site, lastCompleted } = held({ longestHoldMs: 5 })
    switchOn(world, { fault: 'timeout' })
    const serving = await serve(sites)
    await expect(
      fetch(`${serving.origin}/w/${site.id}/clock`, { headers: { 'x-api-key': site.apiKey } }),
    ).rejects.toThrow(TypeError)
    expect(lastCompleted().sight).toBe('nothing')
    await serving.close()
  })

  it.each([-1, 1.5, Number.NaN, 1e300])('is never bounded by %s', (longestHoldMs) => {
    expect(() => held({ longestHoldMs })).toThrow('a whole number, at most an hour')
  })
})

describe('over a port', () => {
  it('a body that breaks off announces all of it; one that is cut announces what is sent', async () => {
    const lengths = async (announce: string) => {
      const front = shopFront()
      switchOn(front.world, { fault: 'truncated-body', parameters: { announce } })
      return overExpress(front, async (send) => {
        const response = await send(`${front.site.baseUrl}/orders`, { headers: front.headersFor({}) })
        const announced = Number(response.headers.get('content-length'))
        return [
          announced,
          await response.text().then(
            ({ length }) => length,
            () => 'broken',
          ),
        ] as const
      })
    }
    const [whole, broken] = await lengths('whole')
    const [sent, got] = await lengths('sent')
    expect([broken, got]).toEqual(['broken', sent])
    expect(sent).toBe(Math.floor(whole / 2))
  })
})

describe('a delivery', () => {
  it('says what it can do, and why a fault could never bite there', () => {
    const why = (setting: FaultSetting, delivery: Delivery) => neverBites(setting, delivery)
    expect(why({ fault: 'lost-response' }, 'express')).toBeUndefined()
    expect(why({ fault: 'lost-response' }, 'values')).toBe(
      'the fault "lost-response" needs "reset", and what is served by values cannot do that',
    )
    expect(why({ fault: 'truncated-body' }, 'values')).toContain('needs "truncate"')
    expect(why({ fault: 'truncated-body', parameters: { announce: 'sent' } }, 'values')).toBeUndefined()
    expect(why({ fault: 'outage', scope: { system: 'order' } }, 'fetch')).toContain(
      'looks at calls of the system "order", and the shop has none; its systems are clock, profile, tickets, orders',
    )
    expect(why({ fault: 'outage', scope: { system: 'cart', route: 'GET /orders' } }, 'fetch')).toContain(
      'GET /orders of the system',
    )
    expect(
      why({ fault: 'lost-push', scope: { system: 'orders', route: 'order.changed' } }, 'values'),
    ).toBeUndefined()
    expect(why({ fault: 'lost-push', scope: { route: 'GET /orders' } }, 'express')).toContain(
      'looks at events GET /orders, and the shop has none; it tells of stock.changed, price.changed',
    )
    expect(() => why({ fault: 'gremlin' }, 'fetch')).toThrow(BadFault)
  })

  it('that cannot lose an answer gives it, and the fault has not bitten', () => {
    const { world, site, shopper } = shopFront()
    expect(deliveryCan.values.has('reset')).toBe(false)
    switchOn(world, { fault: 'connection-reset' })
    const call = { method: 'GET', path: '/orders', query: {}, headers: {} }
    const { reply, wire } = dispatch(site, { role: 'bot', channel: 'chat', shopper: shopper.id }, call)
    expect([reply.status, wire.isLost]).toEqual([200, false])
    expect(faultsOf(world)).toMatchObject([{ seen: 1, bites: 0 }])
  })

  it('never lets a fault befall the harness or the shopper, unless it is meant for them', async () => {
    const { ask, world } = shopFront()
    switchOn(world, { fault: 'outage' })
    expect((await ask('GET', '/orders', { key: null })).status).toBe(200)
    switchOn(world, { fault: 'outage', scope: { role: 'shopper' } })
    expect((await ask('GET', '/orders', { key: null })).status).toBe(503)
  })
})
