import { describe, expect, it } from 'vitest'
import { type EntryOf, Journal, resource } from '#journal'
import {
  addToCart,
  answerTicket,
  confirmCheckout,
  createWorld,
  deliverOrder,
  fromSnapshot,
  handOff,
  nextEpisode,
  notifyWhenRestocked,
  pickProduct,
  quoteCheckout,
  restock,
  saveSearch,
  sell,
  setPrivacy,
  signInNeededFor,
  toSnapshot,
  type World,
} from '#sandbox'
import { Receiver } from '../fixtures/receiver.ts'
import { shopFront } from '../fixtures/shop-front.ts'
import { fetchOf } from '../respond.ts'
import { Site } from '../site.ts'
import { Sites } from '../sites.ts'
import { eventTypeNames } from './event-types.ts'
import type { PushOptions } from './pushes.ts'

type Front = ReturnType<typeof shopFront>

const elsewhere = { by: 'event', name: 'elsewhere', channel: 'web' } as const
const url = 'http://127.0.0.1:4020/hooks?token=geheim'

function subscribed(events: readonly string[] = eventTypeNames): Front {
  const front = shopFront()
  front.receiver.secret = front.site.pushes.subscribe({ url, events }).secret
  return front
}

/** What the receiver has got by now. */
async function gotBy({ site, receiver }: Front, ms = 0) {
  await site.pushes.advance(ms)
  return receiver.got.splice(0)
}

const skuIn = (world: World): string => pickProduct(world, 'item', ['plenty']) ?? ''

describe('an event', () => {
  /** How each type of event comes about, and the read that tells the same. */
  const ways: readonly [
    string,
    (front: Front) => unknown,
    (front: Front) => string,
    ((json: { items: readonly object[] }) => object | undefined)?,
  ][] = [
    [
      'stock.changed',
      ({ world, plenty }) => sell(world, plenty, 1, elsewhere),
      ({ plenty }) => `/inventory/${plenty}`,
    ],
    [
      'price.changed',
      ({ world, plenty }) =>
        world.send(resource('price', plenty), { type: 'reprice', minor: 100 }, elsewhere),
      ({ plenty }) => `/prices/${plenty}`,
    ],
    [
      'order.changed',
      ({ world, own }) => deliverOrder(world, { order: own.order.id }, elsewhere),
      ({ own }) => `/orders/${own.order.id}`,
    ],
    [
      'ticket.changed',
      ({ world, own }) => answerTicket(world, { ticket: own.ticket.id, text: 'We look into it.' }, elsewhere),
      ({ own }) => `/tickets/${own.ticket.id}`,
    ],
    [
      'cart.changed',
      ({ world, shopper, plenty }) =>
        addToCart(world, { shopper: shopper.id, sku: plenty, quantity: 1 }, elsewhere),
      () => '/cart',
    ],
    [
      'checkout.completed',
      ({ world, shopper, plenty }) => {
        addToCart(world, { shopper: shopper.id, sku: plenty, quantity: 1 }, elsewhere)
        const quoted = quoteCheckout(world, { shopper: shopper.id }, elsewhere)
        const id = quoted.kind === 'done' ? quoted.checkout : ''
        confirmCheckout(world, { shopper: shopper.id, id, payment: 'accepted' }, elsewhere)
      },
      ({ world, shopper }) =>
        `/checkouts/${world.names('checkout', shopper.id)[0]?.slice('checkout/'.length)}`,
    ],
    [
      'notification.sent',
      ({ world, shopper, gone }) => {
        notifyWhenRestocked(world, { shopper: shopper.id, sku: gone }, elsewhere)
        restock(world, gone, 3, elsewhere)
      },
      () => '/restock-notifications',
      ({ items }) => items[0],
    ],
    [
      'saved-search.changed',
      ({ world, shopper }) =>
        saveSearch(world, { shopper: shopper.id, query: { text: 'jacket' } }, elsewhere),
      () => '/saved-searches',
      ({ items }) => items[0],
    ],
    [
      'hand-off.changed',
      ({ world, shopper }) => handOff(world, { shopper: shopper.id, topic: 'Help' }, elsewhere),
      ({ world }) => `/hand-offs/${world.names('hand-off').at(-1)?.slice('hand-off/'.length)}`,
    ],
    [
      'desk.changed',
      ({ world, shopper }) => handOff(world, { shopper: shopper.id, topic: 'Help' }, elsewhere),
      () => '/desk',
    ],
  ]

  it.each(ways)(
    '%s says what a GET says at that instant, and observes the same',
    async (type, happen, path, item = (json) => json) => {
      const front = subscribed([type])
      front.world.setPolicies({})
      happen(front)
      const [got, ...more] = (await gotBy(front)).slice(-1)
      expect(more).toEqual([])
      const read = await front.ask('GET', path(front))
      expect(read.status).toBe(200)
      const { asOf: _asOf, ...data } = got?.event.data ?? {}
      const { asOf: _same, ...answer } = item(read.json) as { asOf?: string }
      expect(data).toEqual(answer)
      expect(got).toMatchObject({ isSigned: true, again: false, url })
      const [pushed] = front.entries('pushed').slice(-1)
      expect(pushed).toMatchObject({
        topic: type,
        sight: 'whole',
        event: got?.id,
        version: got?.event.version,
      })
      const seen = front.lastCompleted().observations
      if (!type.startsWith('notification') && !type.startsWith('saved'))
        expect(pushed?.observations).toEqual(seen)
    },
  )

  it('is of a type that is tried above, or is of a product', () => {
    expect([...ways.map(([type]) => type), 'product.changed'].sort()).toEqual([...eventTypeNames].sort())
  })

  it('comes when the chat’s view has taken it over, not before, and is as current as that', async () => {
    const front = subscribed(['stock.changed'])
    const { world, plenty } = front
    world.setPolicies({ chat: { stock: { kind: 'lag', ms: 30_000 } } })
    const soldAt = world.now
    sell(world, plenty, 1, elsewhere)
    expect(await gotBy(front, 29_999)).toEqual([])
    const [got] = await gotBy(front, 1)
    expect(got?.event).toMatchObject({ version: 2, data: { asOf: new Date(soldAt).toISOString() } })
  })

  it('is one for all that was changed in one go, and none for what was stated at the opening', async () => {
    const front = subscribed(['cart.changed'])
    const { world, shopper, plenty, last } = front
    world.atomically(() => {
      for (const sku of [plenty, last]) addToCart(world, { shopper: shopper.id, sku, quantity: 1 }, elsewhere)
    })
    const got = await gotBy(front)
    expect(got.map(({ event }) => [event.version, event.data.lines.length])).toEqual([
      [expect.any(Number), 2],
    ])
    addToCart(world, { shopper: shopper.id, sku: plenty, quantity: 1 }, { by: 'event', name: 'opening' })
    expect(await gotBy(front)).toEqual([])
  })

  it('fetches nothing for a view that fetches by itself', async () => {
    const front = subscribed(['stock.changed'])
    const { world, plenty } = front
    world.setPolicies({ chat: { stock: { kind: 'cache', ttlMs: 60_000 } } })
    world.read('chat', resource('stock', plenty))
    const held = world.shown('chat', resource('stock', plenty))?.version
    sell(world, plenty, 1, elsewhere)
    expect(await gotBy(front)).toEqual([])
    expect(world.shown('chat', resource('stock', plenty))?.version).toBe(held)
  })
})

describe('privacy', () => {
  const order = ({ world, own }: Front) => deliverOrder(world, { order: own.order.id }, elsewhere)

  it('keeps a system for which a sign-in is needed, and names a field that is withheld', async () => {
    const front = subscribed(['order.changed', 'ticket.changed'])
    const { world, own } = front
    const withheld = { withheld: 'the law' }
    setPrivacy(world, {
      ...signInNeededFor(['tickets']),
      'orders.total': { guest: withheld, identified: withheld, signedIn: 'shown' },
    })
    order(front)
    answerTicket(world, { ticket: own.ticket.id, text: 'Hello' }, elsewhere)
    const got = await gotBy(front)
    expect(got.map(({ event }) => event.type)).toEqual(['order.changed'])
    expect(got[0]?.event.data).toMatchObject({ id: own.order.id, withheld: { total: 'the law' } })
    expect(got[0]?.body).not.toContain('"total":{')
    expect(front.entries('pushed')[0]?.observations[0]?.fields).not.toContain('total')
  })

  it('keeps the carts of guests: who knows a guest’s id may take their cart', async () => {
    const front = subscribed(['cart.changed'])
    addToCart(front.world, { shopper: front.guest, sku: front.plenty, quantity: 1 }, elsewhere)
    expect(await gotBy(front)).toEqual([])
  })

  it('keeps secrets and addresses out of the journal and of what is saved, whatever is sent along', async () => {
    const front = shopFront()
    const body = { url, events: ['stock.changed'] }
    const made = await front.ask('POST', '/webhooks', { body })
    await front.ask('POST', '/webhooks', {
      body: { ...body, secret: 'whsec_bGV0IG1lIGluIGxldCBtZSBpbiBsZXQgbWU=' },
    })
    const turned = await front.ask('POST', `/webhooks/${made.json.id}/secret`)
    const { secret } = front.site.pushes.subscribe(body, `whsec_${btoa('x'.repeat(32))}`)
    sell(front.world, front.plenty, 1, elsewhere)
    await gotBy(front, 30_000)
    const kept = [...front.world.journal.lines, JSON.stringify(toSnapshot(front.world))].join('\n')
    for (const text of [made.json.secret, turned.json.secret, secret]) {
      expect(text).toMatch(/^whsec_/)
      expect(kept).not.toContain(text.slice('whsec_'.length))
    }
    expect(front.world.journal.lines.join('\n')).not.toMatch(/geheim|bGV0IG1l|whsec_/)
  })
})

describe('a webhook', () => {
  const waits = (front: Front) =>
    front
      .entries('push')
      .filter(({ phase }) => phase === 'due')
      .map(({ at }) => at)

  it('is tried again until it is accepted, with the same id and body, and the time of each attempt', async () => {
    const front = subscribed(['stock.changed'])
    front.receiver.moods.push(500, 'breaks', 'hangs', 302)
    sell(front.world, front.plenty, 1, elsewhere)
    const got = await gotBy(front, 10 * 3_600_000)
    expect(got.map(({ isSigned, again }) => isSigned && !again)).toEqual([true, true, true, true, true])
    expect(new Set(got.map(({ id, body }) => id + body)).size).toBe(1)
    expect(front.entries('pushed').map(({ outcome, status }) => [outcome, status])).toEqual([
      ['refused', 500],
      ['unreachable', undefined],
      ['timeout', undefined],
      ['refused', 302],
      ['delivered', 204],
    ])
    const sent = got.map(({ headers }) => Number(headers['webhook-timestamp']) * 1000)
    expect(sent).toEqual(waits(front).map((at) => Math.floor(at / 1000) * 1000))
    expect(new Set(sent).size).toBe(5)
  })

  it('is not sent any more once 410 was answered, or once it was ended', async () => {
    const front = subscribed(['stock.changed'])
    front.receiver.moods.push(410)
    sell(front.world, front.plenty, 1, elsewhere)
    expect(await gotBy(front, 60_000)).toHaveLength(1)
    sell(front.world, front.plenty, 1, elsewhere)
    expect(await gotBy(front, 60_000)).toEqual([])
    expect((await front.ask('GET', '/webhooks')).json).toEqual({ items: [], total: 0 })
  })

  it('is signed with both secrets for a day when one replaces the other', async () => {
    const front = subscribed(['stock.changed'])
    const [{ id }] = (await front.ask('GET', '/webhooks')).json.items
    const old = front.receiver.secret
    const { secret, oldUntil } = (await front.ask('POST', `/webhooks/${id}/secret`)).json
    expect(Date.parse(oldUntil)).toBe(front.world.now + 86_400_000)
    const signedWith = async (one: string, ms: number) => {
      front.receiver.secret = one
      sell(front.world, front.plenty, 1, elsewhere)
      front.receiver.moods.push(204)
      return (await gotBy(front, ms)).map(({ isSigned }) => isSigned)
    }
    expect(await signedWith(old, 60_000)).toEqual([true])
    expect(await signedWith(secret, 86_400_000)).toEqual([true])
    expect(await signedWith(old, 60_000)).toEqual([false])
    expect(await signedWith(secret, 60_000)).toEqual([true])
  })

  it('comes one after the other, and the next only when the one before was answered', async () => {
    const world = createWorld()
    let open = 0
    let most = 0
    const send = async () => {
      open += 1
      most = Math.max(most, open)
      await new Promise((resolve) => setImmediate(resolve))
      open -= 1
      return { status: 204, body: null }
    }
    const site = new Site(world, '', { push: { send } })
    world.setPolicies({})
    for (const port of [1, 2])
      site.pushes.subscribe({ url: `http://127.0.0.1:${port}`, events: ['stock.changed'] })
    for (const name of world.names('stock').slice(0, 3))
      sell(world, name.slice('stock/'.length), 1, elsewhere)
    expect(await site.pushes.settled()).toBe(true)
    const pushed = world.journal.entries.filter(
      (entry): entry is EntryOf<'pushed'> & typeof entry => entry.kind === 'pushed',
    )
    expect(pushed.length).toBeGreaterThanOrEqual(4)
    expect(most).toBe(1)
  })

  it('comes out the same every time', async () => {
    const play = async () => {
      const front = subscribed()
      front.receiver.moods.push(500, 204, 'breaks')
      for (const sku of [front.plenty, front.last]) sell(front.world, sku, 1, elsewhere)
      await gotBy(front, 3_600_000)
      return front.world.journal.lines
    }
    expect(await play()).toEqual(await play())
  })

  it('that nobody answers holds up nobody for longer than is said, and the world not at all', async () => {
    const front = shopFront()
    const site = new Site(front.world, '', {
      push: { send: () => new Promise(() => {}), when: 'settled', timeoutMs: 3_600_000 },
    })
    site.pushes.subscribe({ url, events: ['stock.changed'] })
    front.world.setPolicies({})
    sell(front.world, front.plenty, 1, elsewhere)
    expect(await site.pushes.settled({ withinMs: 1 })).toBe(false)
    front.world.advance(1000)
    expect(front.world.now).toBe(front.world.state.epoch + 1000)
    site.pushes.close()
    expect(await site.pushes.settled()).toBe(true)
  })

  it('can be tried with an event that says nothing of the shop', async () => {
    const front = subscribed(['stock.changed'])
    const [{ id }] = (await front.ask('GET', '/webhooks')).json.items
    const tried = await front.ask('POST', `/webhooks/${id}/test`)
    const [got] = await gotBy(front)
    expect(tried).toMatchObject({ status: 202, json: { id, event: got?.id } })
    expect(got?.event).toMatchObject({ type: 'webhook.test', data: { webhook: id } })
    expect(front.entries('pushed')).toMatchObject([{ observations: [], sight: 'whole' }])
  })
})

describe('worlds', () => {
  const served = (world: World, push?: PushOptions) => {
    const receiver = new Receiver()
    const site = new Site(world, '', push ? { push: { send: receiver.send, when: 'settled', ...push } } : {})
    return { site, receiver }
  }

  it('side by side tell nothing of one another', async () => {
    const [one, other] = [subscribed(['stock.changed']), shopFront({ seed: 2 })]
    other.receiver.secret = other.site.pushes.subscribe({ url, events: ['stock.changed'] }).secret
    sell(one.world, one.plenty, 1, elsewhere)
    expect(await gotBy(other, 60_000)).toEqual([])
    expect(await gotBy(one, 60_000)).toHaveLength(1)
    expect(one.receiver.secret).not.toBe(other.receiver.secret)
    expect(other.entries('pushed')).toEqual([])
  })

  it('that are forked send nothing: what is only tried must reach nobody', async () => {
    const front = subscribed(['stock.changed'])
    const fork = front.world.fork(new Journal(front.world.journal.header, {}))
    const { site } = served(fork)
    fork.setPolicies({})
    sell(fork, front.plenty, 1, elsewhere)
    expect(await site.pushes.settled()).toBe(true)
    expect(front.receiver.got).toEqual([])
    const asked = { method: 'GET', path: `/w/${site.id}/webhooks`, headers: { 'x-api-key': site.apiKey } }
    const sites = new Sites()
    sites.add(site)
    const answer = await fetchOf(sites)(`http://x${asked.path}`, { headers: asked.headers })
    expect([answer.status, (await answer.json()).code]).toEqual([403, 'webhooks/not-sent'])
  })

  it('that are restored send what was due, with the secret of before', async () => {
    const front = subscribed(['stock.changed'])
    front.world.setPolicies({})
    sell(front.world, front.plenty, 1, elsewhere)
    const copy = fromSnapshot(toSnapshot(front.world), new Journal(front.world.journal.header, {}))
    const { site, receiver } = served(copy, {})
    receiver.secret = front.receiver.secret
    await site.pushes.settled()
    expect(receiver.got).toMatchObject([{ isSigned: true }])
  })

  it('that go on in another episode go on telling, and their journal says to whom', async () => {
    const front = subscribed(['stock.changed'])
    front.world.setPolicies({})
    front.world.journal.append(front.world.now, { kind: 'ended', how: 'completed' })
    const next = nextEpisode(front.world, { scenario: 'next', repeat: 0 })
    const { site, receiver } = served(next, {})
    receiver.secret = front.receiver.secret
    sell(next, front.plenty, 1, elsewhere)
    await site.pushes.settled()
    expect(receiver.got).toMatchObject([{ isSigned: true }])
    expect(next.journal.entries.find(({ kind }) => kind === 'push')).toMatchObject({ phase: 'subscribed' })
  })

  it('that are closed or have ended send nothing more', async () => {
    const front = subscribed(['stock.changed'])
    front.world.setPolicies({})
    sell(front.world, front.plenty, 1, elsewhere)
    front.sites.close(front.site)
    expect(await front.site.pushes.settled()).toBe(true)
    const ended = subscribed(['stock.changed'])
    ended.world.setPolicies({})
    sell(ended.world, ended.plenty, 1, elsewhere)
    ended.world.journal.append(ended.world.now, { kind: 'ended', how: 'completed' })
    expect(await ended.site.pushes.settled()).toBe(true)
    expect([front.receiver.got, ended.receiver.got]).toEqual([[], []])
  })

  it('end as an error where a push fills their journal, and nothing breaks', async () => {
    const whole = createWorld()
    whole.setPolicies({})
    const world = whole.fork(new Journal(whole.journal.header, {}, { boundBytes: 1200 }))
    const { site, receiver } = served(world, {})
    receiver.secret = site.pushes.subscribe({ url, events: ['stock.changed'] }).secret
    for (let count = 0; count < 9 && !world.journal.ended; count += 1) {
      sell(world, skuIn(world), 1, elsewhere)
      await site.pushes.settled()
    }
    expect(world.journal.ended).toMatchObject({ code: 'journal/full' })
    expect(await site.pushes.settled()).toBe(true)
  })
})

describe('subscribing', () => {
  const body = { url, events: ['stock.changed', 'order.changed'] }

  it('gives an id and a secret, which no later answer tells', async () => {
    const front = shopFront()
    const made = await front.ask('POST', '/webhooks', { body, headers: { 'idempotency-key': 'once' } })
    expect(made.status).toBe(201)
    expect(made.json).toMatchObject({
      ...body,
      status: 'enabled',
      secret: expect.stringMatching(/^whsec_[\w+/]{32}$/),
    })
    const { secret: _secret, ...shown } = made.json
    expect((await front.ask('GET', `/webhooks/${made.json.id}`)).json).toEqual(shown)
    const again = await front.ask('POST', '/webhooks', { body, headers: { 'idempotency-key': 'once' } })
    expect(again.json).toEqual(made.json)
    expect((await front.ask('GET', '/webhooks')).json).toEqual({ items: [shown], total: 1 })
    expect((await front.ask('DELETE', `/webhooks/${made.json.id}`)).json).toEqual({
      id: made.json.id,
      status: 'ended',
    })
    expect((await front.ask('DELETE', `/webhooks/${made.json.id}`)).json.code).toBe('webhooks/unknown')
    expect(front.lastInvoked()).toMatchObject({ system: 'webhooks' })
  })

  it('journals which events were asked for, and of the address nothing', async () => {
    const front = shopFront()
    await front.ask('POST', '/webhooks', { body })
    expect(front.lastInvoked().body).toEqual({ url: '[redacted]', events: body.events })
  })

  it.each<[string, unknown, string]>([
    ['nothing', {}, 'url: an absolute URL'],
    ['no events', { url, events: [] }, 'events: a list'],
    ['an event that there is not', { url, events: ['moon.changed'] }, 'events: a list'],
    ['an event called __proto__', { url, events: ['__proto__'] }, 'events: a list'],
    ['a number', 7, 'a JSON object with url and events'],
    ['a secret', { ...body, secret: 'x' }, 'only url, events can'],
    ['no address', { ...body, url: 'hooks' }, 'an absolute URL'],
    ['a long address', { ...body, url: `http://127.0.0.1/${'x'.repeat(2000)}` }, 'an absolute URL'],
    ['a file', { ...body, url: 'file:///etc/passwd' }, 'http or https'],
    ['a password', { ...body, url: 'http://a:b@127.0.0.1/' }, 'no user or password'],
    [
      'a stranger',
      { ...body, url: 'https://bot.example/hooks' },
      "allows it with push: { hosts: ['bot.example'] }",
    ],
    ['a cloud’s metadata', { ...body, url: 'http://169.254.169.254/latest' }, 'to this machine only'],
    ['a neighbor', { ...body, url: 'http://192.168.0.1/' }, 'to this machine only'],
    ['all addresses at once', { ...body, url: 'http://0.0.0.0/' }, 'to this machine only'],
    [
      'a name that looks like ours',
      { ...body, url: 'http://localhost.bot.example/' },
      'to this machine only',
    ],
    [
      'a number that looks like ours',
      { ...body, url: 'http://127.0.0.1.bot.example/' },
      'to this machine only',
    ],
  ])('is refused with %s', async (_what, wrong, why) => {
    const front = shopFront()
    const { status, json } = await front.ask('POST', '/webhooks', { body: wrong })
    expect([status, json.code]).toEqual([422, 'webhooks/invalid'])
    expect(json.detail).toContain(why)
    expect(front.world.state.pushes.subscriptions).toEqual([])
  })

  it.each([
    'http://127.0.0.1:9/',
    'http://127.1/',
    'http://2130706433/',
    'https://localhost/x',
    'http://[::1]:80/',
  ])('is taken to this machine by any of its names: %s', async (one) => {
    expect((await shopFront().ask('POST', '/webhooks', { body: { ...body, url: one } })).status).toBe(201)
  })

  it('is taken to a host that is allowed, and nothing goes to one that is not any more', async () => {
    const receiver = new Receiver()
    const world = createWorld()
    world.setPolicies({})
    const site = new Site(world, '', {
      push: { send: receiver.send, hosts: ['bot.example'], when: 'settled' },
    })
    site.pushes.subscribe({ url: 'https://bot.example/', events: ['stock.changed'] })
    sell(world, skuIn(world), 1, elsewhere)
    const later = new Site(world, '', { push: { send: receiver.send, when: 'settled' } })
    await later.pushes.settled()
    expect(receiver.got).toEqual([])
    expect(world.journal.entries.findLast(({ kind }) => kind === 'pushed')).toMatchObject({
      outcome: 'unreachable',
    })
  })

  it('is for the chatbot’s key, whoever else calls; and for twenty addresses at most', async () => {
    const front = shopFront()
    for (const [method, path] of [
      ['POST', '/webhooks'],
      ['GET', '/webhooks'],
      ['DELETE', '/webhooks/x'],
    ] as const)
      expect(
        (await front.ask(method, path, { key: null, ...(method === 'POST' ? { body } : {}) })).json.code,
      ).toBe('webhooks/key-needed')
    for (let count = 0; count < 20; count += 1) await front.ask('POST', '/webhooks', { body })
    expect((await front.ask('POST', '/webhooks', { body })).json.code).toBe('webhooks/too-many')
  })

  it.each(['whsec_', 'whsec_!!', 'geheim', `whsec_${btoa('x'.repeat(23))}`, `whsec_${btoa('x'.repeat(65))}`])(
    'takes no secret such as %s along',
    (secret) => {
      expect(() => shopFront().site.pushes.subscribe({ url, events: ['stock.changed'] }, secret)).toThrow(
        '24 to 64 bytes',
      )
    },
  )

  it.each([{ timeoutMs: 0 }, { timeoutMs: Number.NaN }, { heartbeatMs: 1.5 }, { heartbeatMs: 1e9 }])(
    'is not served with %j',
    (push) => expect(() => new Site(createWorld(), '', { push })).toThrow(RangeError),
  )
})
