import { setupServer } from 'msw/node'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { resource } from '#journal'
import { addToCart, createLobby, deliverOrder, sell, setPrivacy, signInNeededFor, switchOn } from '#sandbox'
import type { Sink } from '../call.ts'
import { type Asked, shopFront } from '../fixtures/shop-front.ts'
import { dispatch } from '../index.ts'
import { mswHandlers } from '../msw.ts'
import { fetchOf } from '../respond.ts'
import { serve } from '../serve.ts'
import { Site } from '../site.ts'
import { Sites } from '../sites.ts'

type Front = ReturnType<typeof shopFront>

const elsewhere = { by: 'event', name: 'elsewhere', channel: 'web' } as const

interface Field {
  readonly id?: string
  readonly event?: string
  // biome-ignore lint/suspicious/noExplicitAny: tests look into events of every shape
  readonly data?: any
}

/** The events of a stream's text, as the standard has it: comments and fields without data are none. */
function eventsIn(text: string): readonly Field[] {
  return text.split('\n\n').flatMap((block) => {
    const fields = block.split('\n').filter((line) => line !== '' && !line.startsWith(':'))
    const of = Object.fromEntries(fields.map((line) => line.split(/: (.*)/s).slice(0, 2)))
    return of.data === undefined ? [] : [{ ...of, data: JSON.parse(of.data) }]
  })
}

/** A reader that takes what comes at once. */
async function reader(
  front: Front,
  path = '/events',
  asked: Asked = {},
  send: typeof fetch = front.shopFetch,
) {
  const giveUp = new AbortController()
  const response = await send(front.site.baseUrl + path, {
    headers: front.headersFor(asked),
    signal: giveUp.signal,
  })
  const stream = response.body?.getReader()
  const read = { text: '', how: 'open' as 'open' | 'ended' | 'broken' }
  const decoder = new TextDecoder()
  const done = (async () => {
    try {
      for (;;) {
        const piece = await stream?.read()
        if (!piece || piece.done) break
        read.text += decoder.decode(piece.value, { stream: true })
      }
      read.how = 'ended'
    } catch {
      read.how = 'broken'
    }
  })()
  return {
    response,
    done,
    leave: () => giveUp.abort(),
    get how() {
      return read.how
    },
    get text() {
      return read.text
    },
    /** What has come by now. */
    async events() {
      await front.site.pushes.settled()
      return eventsIn(read.text)
    },
  }
}

function open(): Front {
  const front = shopFront()
  front.world.setPolicies({})
  return front
}
const sellOne = ({ world, plenty }: Front) => sell(world, plenty, 1, elsewhere)

/** A sink that takes everything and hands on nothing. */
function stuck() {
  const seen = { text: '', how: 'open', got: [] as (() => void)[] }
  const sink: Sink = {
    write: (text, got) => {
      seen.text += text
      seen.got.push(got)
    },
    end: () => {
      seen.how = 'ended'
    },
    cut: () => {
      seen.how = 'cut'
    },
  }
  return { seen, sink }
}
const stuckAt = (front: Front) => {
  const { seen, sink } = stuck()
  const call = { method: 'GET', path: '/events', query: {}, headers: {} }
  const { reply } = dispatch(front.site, { role: 'bot', channel: 'chat' }, call)
  return { seen, gone: reply.stream?.open(sink) }
}

describe('an event stream', () => {
  it('tells of a change as it comes, in the form of the standard, and what was flushed is observed', async () => {
    const front = open()
    const one = await reader(front)
    expect(one.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    expect(front.lastCompleted()).toMatchObject({ status: 200, sight: 'whole', observations: [] })
    sellOne(front)
    expect(front.entries('pushed')).toEqual([])
    const [event, ...more] = await one.events()
    expect(more).toEqual([])
    expect(event).toMatchObject({ event: 'stock.changed', id: event?.data.id, data: { version: 2 } })
    expect(event?.data.data).toEqual((await front.ask('GET', `/inventory/${front.plenty}`)).json)
    expect(front.entries('pushed')).toMatchObject([
      { via: 'event-stream', sight: 'whole', actor: { role: 'bot', channel: 'chat' }, event: event?.id },
    ])
    expect(front.entries('pushed')[0]?.observations).toEqual(front.lastCompleted().observations)
  })

  it('gives back exactly what was missed: after an id, or since a time', async () => {
    const front = open()
    const first = await reader(front)
    sellOne(front)
    const [seen] = await first.events()
    first.leave()
    await first.done
    front.world.advance(1000)
    sellOne(front)
    const since = new Date(front.world.now).toISOString()
    front.world.advance(1000)
    sellOne(front)
    const versions = async (path: string, headers: Record<string, string> = {}) =>
      (await (await reader(front, path, { headers })).events()).map(({ data }) => data.version)
    expect(await versions('/events', { 'last-event-id': seen?.id ?? '' })).toEqual([3, 4])
    expect(await versions(`/events?since=${since}`)).toEqual([3, 4])
    expect(await versions(`/events?since=${front.world.now}`)).toEqual([4])
    expect(await versions('/events')).toEqual([])
  })

  it('says so where more was missed than is kept', async () => {
    const front = open()
    const lost = await reader(front, '/events', { headers: { 'last-event-id': 'evt_of_old' } })
    expect(await lost.events()).toEqual([
      { event: 'gap', data: { detail: expect.stringContaining('read anew') } },
    ])
    const early = await reader(front, '/events?since=2020-01-01T00:00:00Z')
    expect((await early.events()).map(({ event }) => event)).toEqual(['gap'])
  })

  it('tells of the types that are asked for', async () => {
    const front = open()
    const one = await reader(front, '/events?types=cart.changed,price.changed')
    sellOne(front)
    addToCart(front.world, { shopper: front.shopper.id, sku: front.plenty, quantity: 1 }, elsewhere)
    front.world.send(resource('price', front.plenty), { type: 'reprice', minor: 100 }, elsewhere)
    const types = (await one.events()).map(({ event }) => event)
    expect(types).toContain('cart.changed')
    expect(types).toContain('price.changed')
    expect(types).not.toContain('stock.changed')
  })

  it.each([
    ['/events?types=moon.changed', 'types: some of'],
    ['/events?types=', 'types: some of'],
    ['/events?types=__proto__', 'types: some of'],
    ['/events?since=soon', 'since: a time'],
    ['/events?since=2026-99-99T00:00:00Z', 'since: a time'],
    ['/events?since=-1', 'since: a time'],
  ])('is refused for %s', async (path, why) => {
    const { status, json } = await open().ask('GET', path)
    expect([status, json.code]).toEqual([422, 'events/invalid'])
    expect(json.detail).toContain(why)
  })

  it('ends with the world, and one whose world has ended ends at once', async () => {
    const front = open()
    const one = await reader(front)
    front.sites.close(front.site)
    await one.done
    expect(one.how).toBe('ended')
    const other = open()
    const two = await reader(other)
    other.world.journal.append(other.world.now, { kind: 'ended', how: 'completed' })
    await two.done
    expect(two.how).toBe('ended')
  })

  it('is left by its reader without a trace but for the word that it was', async () => {
    const front = open()
    const one = await reader(front)
    sellOne(front)
    one.leave()
    await one.done
    expect(front.world.state.pushes.pending).toEqual([])
    expect(front.entries('push').at(-1)).toMatchObject({ phase: 'closed', detail: 'its reader has gone' })
    sellOne(front)
    expect(await front.site.pushes.settled()).toBe(true)
    expect(front.entries('pushed')).toEqual([])
  })

  it('of the lobby is open and silent', async () => {
    const sites = new Sites()
    sites.lobby = new Site(createLobby())
    const { state } = sites.lobby.world
    const response = await fetchOf(sites)('http://shop.example/events')
    const piece = await response.body?.getReader().read()
    expect(new TextDecoder().decode(piece?.value)).toBe('retry: 1000\n: open\n\n')
    expect(sites.lobby.world.state).toBe(state)
  })

  it('is met by faults: what is lost is lost for good, what comes twice has one id', async () => {
    const front = open()
    const one = await reader(front)
    switchOn(front.world, { fault: 'duplicated-push', ends: { count: 1 } })
    switchOn(front.world, { fault: 'forged-push' })
    sellOne(front)
    const [a, b, ...more] = await one.events()
    expect([a?.id, more]).toEqual([b?.id, []])
    switchOn(front.world, { fault: 'lost-push' })
    sellOne(front)
    expect(await one.events()).toHaveLength(2)
    const back = await reader(front, '/events', { headers: { 'last-event-id': a?.id ?? '' } })
    expect((await back.events()).map(({ data }) => data.version)).toEqual([3])
  })
})

describe('who reads', () => {
  const happen = (front: Front) => {
    sellOne(front)
    deliverOrder(front.world, { order: front.own.order.id }, elsewhere)
    deliverOrder(front.world, { order: front.others.order.id }, elsewhere)
  }
  const toldTo = async (front: Front, asked: Asked) => {
    const one = await reader(front, '/events', asked)
    happen(front)
    return (await one.events()).map(({ data }) => data.resource)
  }
  const names = ({ plenty, own, others }: Front) => [
    `stock/${plenty}`,
    `order/${own.order.id}`,
    `order/${others.order.id}`,
  ]

  it('by the key alone gets what a chat may show to whoever has not signed in', async () => {
    const front = open()
    expect(await toldTo(front, { token: null })).toEqual(names(front))
    const kept = open()
    setPrivacy(kept.world, signInNeededFor(['orders']))
    expect(await toldTo(kept, { token: null })).toEqual(names(kept).slice(0, 1))
  })

  it('with a token gets what is theirs and what is everybody’s', async () => {
    const front = open()
    setPrivacy(front.world, signInNeededFor(['orders']))
    expect(await toldTo(front, {})).toEqual(names(front).slice(0, 2))
    const web = open()
    expect(await toldTo(web, { key: null })).toEqual(names(web).slice(0, 2))
    expect(web.entries('pushed')[0]).toMatchObject({ actor: { role: 'shopper', channel: 'web' } })
  })

  it('with a token that is good for less gets less, and with one that is not good any more nothing', async () => {
    const front = open()
    const narrow = front.site.tokenFor(front.shopper.id, { scopes: ['cart'] })
    expect(await toldTo(front, { token: narrow })).toEqual(names(front).slice(0, 1))
    const one = await reader(front)
    front.site.identity.reset()
    sellOne(front)
    await front.site.pushes.settled()
    await one.done
    expect([one.how, eventsIn(one.text)]).toEqual(['ended', []])
    expect(front.entries('push').at(-1)).toMatchObject({
      phase: 'closed',
      detail: 'its token is not good any more',
    })
  })

  it('on another channel gets what that channel shows', async () => {
    const front = open()
    front.world.setPolicies({ chat: { stock: { kind: 'lag', ms: 60_000 } } })
    const [chat, web] = [
      await reader(front, '/events', { token: null }),
      await reader(front, '/events', { key: null }),
    ]
    sellOne(front)
    expect([(await chat.events()).length, (await web.events()).length]).toEqual([0, 1])
    front.world.advance(60_000)
    expect([(await chat.events()).length, (await web.events()).length]).toEqual([1, 1])
  })
})

describe('a reader that does not keep up', () => {
  it('has observed only what it took', async () => {
    const front = open()
    const { seen } = stuckAt(front)
    sellOne(front)
    sellOne(front)
    const settled = front.site.pushes.settled()
    expect(front.entries('pushed')).toEqual([])
    for (const got of seen.got) got()
    expect(await settled).toBe(true)
    expect(front.entries('pushed').map(({ version }) => version)).toEqual([2, 3])
  })

  it('is cut when it has not taken what was due within the time that is waited', async () => {
    const front = open()
    const { seen } = stuckAt(front)
    sellOne(front)
    expect(await front.site.pushes.settled({ withinMs: 1 })).toBe(false)
    expect(seen.how).toBe('cut')
    expect(front.entries('push').at(-1)).toMatchObject({ phase: 'closed', detail: 'it reads too slowly' })
    expect(await front.site.pushes.settled()).toBe(true)
    for (const got of seen.got) got()
    expect(front.entries('pushed')).toEqual([])
  })

  it('is cut when too much waits for it', async () => {
    const front = open()
    const { seen } = stuckAt(front)
    const reprice = (count: number) =>
      front.world.send(resource('price', front.plenty), { type: 'reprice', minor: 100 + count }, elsewhere)
    for (let count = 0; count < 1000; count += 1) reprice(count)
    const settled = front.site.pushes.settled({ withinMs: 60_000 })
    expect(seen.how).toBe('open')
    expect(seen.text.length).toBeLessThan(65 * 1024)
    reprice(1000)
    expect(seen.how).toBe('cut')
    expect(await settled).toBe(true)
  })
})

describe('signs of life', () => {
  it('are for those who live: a reader that takes nothing between two of them is cut', () => {
    vi.useFakeTimers()
    const front = open()
    const { seen } = stuckAt(front)
    void front.site.pushes.settled({ withinMs: 3_600_000 })
    vi.advanceTimersByTime(60_000)
    expect(seen.how).toBe('open')
    sellOne(front)
    void front.site.pushes.settled({ withinMs: 3_600_000 })
    vi.advanceTimersByTime(15_000)
    expect(seen.how).toBe('open')
    vi.advanceTimersByTime(15_000)
    expect(seen.how).toBe('cut')
  })

  afterEach(() => void vi.useRealTimers())

  it('come in between, are no events, and end with the stream', async () => {
    vi.useFakeTimers()
    const front = open()
    const sink = { write: vi.fn(), end: vi.fn(), cut: vi.fn() }
    front.site.pushes.stream({ feed: 'chat', wants: () => true, isGood: () => true }).open(sink)
    const { length } = front.world.journal.entries
    vi.advanceTimersByTime(45_000)
    expect(sink.write.mock.calls.map(([text]) => text)).toEqual([
      'retry: 1000\n: open\n\n',
      ...Array(3).fill(': still here\n\n'),
    ])
    expect(front.world.journal.entries).toHaveLength(length)
    front.site.pushes.close()
    vi.advanceTimersByTime(45_000)
    expect(sink.write).toHaveBeenCalledTimes(4)
    expect(sink.end).toHaveBeenCalledTimes(1)
  })
})

describe('the deliveries', () => {
  async function played(front: Front, send: typeof fetch) {
    const one = await reader(front, '/events', {}, send)
    for (let count = 0; count < 3; count += 1) {
      sellOne(front)
      await front.site.pushes.advance(1000)
    }
    front.sites.close(front.site)
    await one.done
    const entries = front.world.journal.entries.map((entry) => {
      const { connection: _wire, ...rest } = entry as typeof entry & { connection?: string }
      return rest
    })
    return { text: one.text, how: one.how, entries, type: one.response.headers.get('content-type') }
  }

  it('stream alike, and leave the same journal', async () => {
    const [inProcess, overExpress, overMsw] = [open(), open(), open()] as [Front, Front, Front]
    const expected = await played(inProcess, inProcess.shopFetch)
    expect(eventsIn(expected.text)).toHaveLength(3)
    const serving = await serve(overExpress.sites)
    overExpress.site.baseUrl = `${serving.origin}/w/${overExpress.site.id}`
    const server = setupServer(...mswHandlers(overMsw.sites, 'http://shop.example'))
    try {
      expect(await played(overExpress, fetch)).toEqual(expected)
      server.listen({ onUnhandledFrame: 'error' })
      expect(await played(overMsw, fetch)).toEqual(expected)
    } finally {
      server.close()
      await serving.close()
    }
  })
})
