import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { fromJsonl } from '#journal'
import * as sandbox from '#sandbox'
import { factTypes } from './facts/index.ts'
import { tool } from './fixtures/tool.ts'
import { commandTypes } from './index.ts'
import { isStream } from './route.ts'
import { adminRoutes } from './routes/index.ts'

type Tool = ReturnType<typeof tool>
let here: Tool
beforeEach(() => {
  here = tool()
})
const call: Tool['call'] = (...given) => here.call(...given)

/** A jacket of which one is left, a shopper, and an order on its way. */
const facts = [
  { fact: 'shopper', ref: 'maya' },
  { fact: 'product', ref: 'jacket', with: ['in stock'], onHand: 1 },
  { fact: 'order', ref: 'parcel', shopper: 'maya', status: 'shipped', items: ['jacket'] },
]
const made = async (wish: object = {}) => (await call('POST', '/worlds', { facts, ...wish })).json
const onHand = async (id: string) =>
  (await call('GET', `/worlds/${id}/resources/stock/jacket`)).json.source.value.onHand

describe('who may call', () => {
  it.each<[string, Record<string, string>, number, string]>([
    ['no token', { authorization: '' }, 401, 'admin/token'],
    ['another token', { authorization: 'Bearer test-token-that-nobody-guesseS' }, 401, 'admin/token'],
    ['a longer token', { authorization: 'Bearer test-token-that-nobody-guesses2' }, 401, 'admin/token'],
    ['a name of its own', { host: 'attacker.example:4011' }, 403, 'admin/host'],
    ['a name that begins like ours', { host: '127.0.0.1.attacker.example:4011' }, 403, 'admin/host'],
    ['a user before the name', { host: '127.0.0.1:4011@attacker.example' }, 403, 'admin/host'],
    ['another port', { host: '127.0.0.1:4010' }, 403, 'admin/host'],
    ['no name at all', { host: '' }, 403, 'admin/host'],
    ['a page of another site', { origin: 'https://attacker.example' }, 403, 'admin/origin'],
    ['a page in a sandbox', { origin: 'null' }, 403, 'admin/origin'],
    ['a page of another port', { origin: 'http://localhost:3000' }, 403, 'admin/origin'],
  ])('is not %s', async (_who, headers, status, code) => {
    const reply = await call('POST', '/worlds', {}, headers)
    expect([reply.status, reply.json.code]).toEqual([status, code])
    expect(here.worlds.all).toEqual([])
  })
  it.each(['127.0.0.1:4011', 'localhost:4011', '[::1]:4011', 'LOCALHOST:4011'])('is %s', async (host) => {
    expect(
      (await call('GET', '/worlds', undefined, { host, origin: `http://${host.toLowerCase()}` })).status,
    ).toBe(200)
  })
})

describe('a world', () => {
  it('is made with its facts, and served at once', async () => {
    const world = await made({ seed: 7, name: 'demo' })
    expect(world).toMatchObject({ episode: 'demo#0', shop: 'fashion', clock: { kind: 'frozen' } })
    expect(world.shoppers.maya.id).toBe(world.facts.shopper.maya)
    const headers = { 'x-api-key': world.apiKey, authorization: `Bearer ${world.shoppers.maya.token}` }
    const order = await here.shopFetch(`${world.baseUrl}/orders/${world.facts.order.parcel}`, { headers })
    expect([order.status, (await order.json()).status]).toEqual([200, 'shipped'])
    expect(await onHand(world.id)).toBe(1)
  })
  it('is the same for the same seed and name, and another for the next', async () => {
    const [one, other] = [tool(), tool()]
    const [a, b] = await Promise.all(
      [one, other].map(({ call }) => call('POST', '/worlds', { facts, seed: 7 })),
    )
    expect(a?.json).toEqual(b?.json)
    const next = await one.call('POST', '/worlds', { facts, seed: 7 })
    expect([next.json.episode, next.json.id === a?.json.id]).toEqual(['serve#1', false])
  })
  it('is refused with all that is wrong with the wish at once, and leaves nothing', async () => {
    const schema = await call('POST', '/worlds', {
      shop: 'fashon',
      seeds: 7,
      epoch: -1,
      clock: { mode: 'fast' },
    })
    expect([schema.status, schema.json.code]).toEqual([422, 'admin/invalid'])
    const places = schema.json.mistakes.map(({ at }: { at: string }) => at)
    expect(places).toEqual(expect.arrayContaining(['/shop', '/seeds', '/epoch', '/clock/mode']))
    expect(schema.json.mistakes).toContainEqual({ at: '/seeds', why: 'is not known; did you mean "seed"?' })

    const sense = await call('POST', '/worlds', {
      facts: [
        ...facts,
        { fact: 'order', ref: 'two', shopper: 'maia', status: 'shipped', items: ['jacket'] },
        { fact: 'product', ref: 'b', with: ['last one', 'plenty'] },
        { fact: 'stock', sku: 'jacket', onHand: 3 },
      ],
      faults: [{ fault: 'outage' }, { fault: 'outrage' }],
      views: { chat: { stock: { kind: 'slow' } } },
      privacy: { orders: 'maybe' },
      conflicts: { cart: 'first-writer-wins' },
    })
    expect(sense.json.mistakes.map(({ at }: { at: string }) => at)).toEqual([
      '/facts/3',
      '/facts/4',
      '/views',
      '/privacy',
      '/conflicts/cart',
      '/faults/1',
    ])
    expect(sense.json.mistakes[0].why).toContain('did you mean "maya"?')
    expect(here.worlds.all).toEqual([])
  })
  it.each<[string, object, string]>([
    ['an unknown fact', { fact: 'shoper', ref: 'a' }, 'did you mean "shopper"?'],
    ['a fact without a name', { fact: 'shopper' }, 'required'],
    ['an inherited fact', { fact: 'constructor', ref: 'a' }, 'is no fact'],
    ['a name twice', { fact: 'shopper', ref: 'maya' }, 'another shopper is called "maya"'],
  ])('is refused with %s', async (_what, fact, why) => {
    const reply = await call('POST', '/worlds', { facts: [...facts, fact] })
    expect([reply.status, JSON.stringify(reply.json.mistakes)]).toEqual([
      422,
      expect.stringContaining(why.replaceAll('"', '\\"')),
    ])
  })
  it('opens under its views, faults, privacy and conflict policies', async () => {
    const world = await made({
      views: { chat: { stock: { kind: 'lag', ms: 60_000 } } },
      faults: [{ fault: 'outage', scope: { system: 'orders' } }],
      privacy: {
        orders: 'sign-in',
        'profile.email': { guest: 'sign-in', identified: 'sign-in', signedIn: 'shown' },
      },
      conflicts: { cart: 'merge' },
    })
    const { state } = here.worlds.get(world.id).world
    expect([state.policies.chat?.stock, state.conflicts, Object.keys(state.privacy)]).toEqual([
      { kind: 'lag', ms: 60_000 },
      { cart: 'merge' },
      ['orders', 'profile.email'],
    ])
    expect((await call('GET', `/worlds/${world.id}/faults`)).json.faults).toMatchObject([
      { id: 'outage-1', on: true },
    ])
  })
  it('begins again at the same URLs, with the same tokens, and an empty journal', async () => {
    const world = await made()
    await call('POST', `/worlds/${world.id}/events`, {
      command: 'sell',
      input: { sku: 'jacket', quantity: 'all' },
    })
    await call('POST', `/worlds/${world.id}/clock/advance`, { by: 'PT1H' })
    expect(await onHand(world.id)).toBe(0)
    const again = await call('POST', `/worlds/${world.id}/reset`)
    expect(again.json).toEqual({ ...world, begun: 2 })
    expect(await onHand(world.id)).toBe(1)
    const headers = { authorization: `Bearer ${world.shoppers.maya.token}` }
    expect((await here.shopFetch(`${world.baseUrl}/cart`, { headers })).status).toBe(200)
  })
  it('forks: the fork goes its own way, and the diff tells how', async () => {
    const world = await made()
    const fork = (await call('POST', `/worlds/${world.id}/fork`, { name: 'sold out' })).json
    expect([fork.episode, fork.id === world.id, fork.facts]).toEqual(['serve#0+sold out', false, world.facts])
    await call('POST', `/worlds/${fork.id}/events`, {
      command: 'sell',
      input: { sku: 'jacket', quantity: 1 },
    })
    expect([await onHand(world.id), await onHand(fork.id)]).toEqual([1, 0])
    const diff = await call('GET', `/worlds/${world.id}/diff/${fork.id}`)
    expect(diff.json.text).toMatch(/^stock of .+: 1 -> 0$/)
    const headers = { 'x-api-key': fork.apiKey, authorization: `Bearer ${fork.shoppers.maya.token}` }
    expect(
      (await here.shopFetch(`${fork.baseUrl}/orders/${fork.facts.order.parcel}`, { headers })).status,
    ).toBe(200)
    expect((await call('POST', `/worlds/${world.id}/fork`, { name: 'sold out' })).json.code).toBe(
      'admin/world-exists',
    )
  })
  it('sends webhooks where it may, and a fork sends none', async () => {
    const webhook = async ({ baseUrl, apiKey }: { baseUrl: string; apiKey: string }, url: string) => {
      const headers = { 'x-api-key': apiKey, 'content-type': 'application/json' }
      const body = JSON.stringify({ url, events: ['order.changed'] })
      return (await here.shopFetch(`${baseUrl}/webhooks`, { method: 'POST', headers, body })).status
    }
    const world = await made({ webhookHosts: ['bot.example'] })
    const fork = (await call('POST', `/worlds/${world.id}/fork`, {})).json
    const to = 'https://bot.example/told'
    expect([await webhook(world, to), await webhook(world, 'https://else.example/')]).toEqual([201, 422])
    expect([await webhook(fork, to), await webhook(await made(), to)]).toEqual([403, 403])
  })
  it('is closed: calls to it are 410, and the server forgets it', async () => {
    const world = await made()
    expect((await call('DELETE', `/worlds/${world.id}`)).status).toBe(204)
    expect((await here.shopFetch(`${world.baseUrl}/clock`)).status).toBe(410)
    expect((await call('GET', `/worlds/${world.id}`)).json.code).toBe('admin/unknown-world')
    expect((await call('GET', '/worlds')).json.worlds).toEqual([])
  })
  it('is not made where there is no room, nor twice', async () => {
    here = tool({ most: 2 })
    await made({ repeat: 3 })
    expect((await call('POST', '/worlds', { repeat: 3 })).json.code).toBe('admin/world-exists')
    await made()
    for (const path of ['/worlds', `/worlds/${here.worlds.all[0]?.id}/fork`]) {
      const reply = await call('POST', path, {})
      expect([reply.status, reply.json.code]).toEqual([429, 'admin/too-many-worlds'])
    }
  })
  it('gives out tokens with scopes and an end, and what is typed in on the log-in page', async () => {
    const world = await made()
    const { json } = await call('POST', `/worlds/${world.id}/shoppers/maya/token`, {
      scopes: ['cart'],
      lifetimeMs: 1000,
    })
    const headers = { authorization: `Bearer ${json.token}` }
    const status = async (path: string) =>
      (await here.shopFetch(`${world.baseUrl}${path}`, { headers })).status
    expect([await status('/cart'), await status('/orders')]).toEqual([200, 403])
    await call('POST', `/worlds/${world.id}/clock/advance`, { by: 1000 })
    expect(await status('/cart')).toBe(401)
    const credentials = await call('GET', `/worlds/${world.id}/shoppers/maya/credentials`)
    expect(credentials.json).toMatchObject({
      email: world.shoppers.maya.email,
      oneTimeCode: expect.stringMatching(/^\d{6}$/),
    })
    const wrong = await call('POST', `/worlds/${world.id}/shoppers/maya/token`, { scopes: ['carts'] })
    expect(wrong.json.mistakes[0].why).toContain('did you mean "cart"?')
    expect((await call('GET', `/worlds/${world.id}/shoppers/nobody/credentials`)).json.code).toBe(
      'admin/unknown-shopper',
    )
  })
})

describe('a snapshot', () => {
  it('is downloaded, and gone back to at the same URLs', async () => {
    const world = await made()
    const saved = await call('GET', `/worlds/${world.id}/snapshot`)
    await call('POST', `/worlds/${world.id}/events`, {
      command: 'sell',
      input: { sku: 'jacket', quantity: 1 },
    })
    const back = await call('PUT', `/worlds/${world.id}/snapshot`, saved.json)
    expect([back.status, back.json.id, back.json.begun]).toEqual([200, world.id, 2])
    expect(await onHand(world.id)).toBe(1)
    const headers = { authorization: `Bearer ${world.shoppers.maya.token}` }
    expect((await here.shopFetch(`${world.baseUrl}/cart`, { headers })).status).toBe(200)
  })
  it('opens on another server as the same world, and beside itself as one of its own', async () => {
    const world = await made()
    const { json: saved } = await call('GET', `/worlds/${world.id}/snapshot`)
    expect((await call('POST', '/saved-worlds', saved)).json.code).toBe('admin/world-exists')
    const copy = await call('POST', '/saved-worlds?name=copy', saved)
    expect([copy.status, copy.json.episode]).toEqual([201, 'serve#0+copy'])
    const elsewhere = await tool().call('POST', '/saved-worlds', saved)
    expect([elsewhere.json.id, elsewhere.json.apiKey]).toEqual([world.id, world.apiKey])
    const other = await made()
    expect((await call('PUT', `/worlds/${other.id}/snapshot`, saved)).json.code).toBe('admin/other-world')
  })
  it('is refused where it is none, with the place, and the world stays as it is', async () => {
    const world = await made()
    const { json: saved } = await call('GET', `/worlds/${world.id}/snapshot`)
    saved.snapshot.entities[0][1].version = -1
    const reply = await call('PUT', `/worlds/${world.id}/snapshot`, saved)
    expect([reply.status, reply.json.code]).toEqual([422, 'snapshot/invalid'])
    expect(reply.json.mistakes[0].at).toContain('/entities/0')
    expect((await call('GET', `/worlds/${world.id}`)).json.begun).toBe(1)
    for (const hostile of ['null', '[]', '{"__proto__":{"schema":1}}', `${'['.repeat(9000)}`])
      expect(
        (await call('PUT', `/worlds/${world.id}/snapshot`, hostile)).status,
        hostile.slice(0, 40),
      ).toBeGreaterThan(399)
  })
})

describe('time', () => {
  it('moves by milliseconds and by durations', async () => {
    const { id, now } = await made()
    for (const by of [1000, 'PT1M30S', 'P1DT2H']) await call('POST', `/worlds/${id}/clock/advance`, { by })
    const { json } = await call('GET', `/worlds/${id}/clock`)
    expect(json.now - now).toBe(1000 + 90_000 + 26 * 3_600_000)
  })
  it.each([-1, 1.5, 1e300, 'P1Y', 'PT', 'P', 'tomorrow', '', null, 'P999999999999D'])(
    'does not move by %s',
    async (by) => {
      const { id, now } = await made()
      expect((await call('POST', `/worlds/${id}/clock/advance`, { by })).status).toBe(422)
      expect((await call('GET', `/worlds/${id}/clock`)).json.now).toBe(now)
    },
  )
  it('runs until a resource is so, until a condition is met, or until it gives up', async () => {
    const { id, facts: named } = await made()
    const sku = named.product.jacket
    const quote = await call('POST', `/worlds/${id}/events`, {
      command: 'holdStock',
      input: { sku, shopper: 'maya', quantity: 1, forMs: 5000 },
    })
    expect(quote.json.hold).toMatch(/^R/)
    const until = { kind: 'committed', resource: `stock/${sku}` }
    expect((await call('POST', `/worlds/${id}/clock/run`, { until })).json).toMatchObject({
      kind: 'reached',
      afterMs: 5000,
    })
    const never = { resource: `stock/${sku}`, is: { onHand: 99 } }
    expect(
      (await call('POST', `/worlds/${id}/clock/run`, { until: never, within: 'PT1H' })).json,
    ).toMatchObject({
      kind: 'gave up',
      bound: 'time',
      afterMs: 3_600_000,
    })
    const now = { resource: `stock/${sku}`, is: { onHand: 1 } }
    expect((await call('POST', `/worlds/${id}/clock/run`, { until: now })).json).toMatchObject({
      kind: 'reached',
      afterMs: 0,
    })
    expect((await call('POST', `/worlds/${id}/clock/run`, { until: { kind: 'x' } })).status).toBe(422)
    expect((await call('GET', `/worlds/${id}/triggers`)).json.waiting).toEqual([])
  })
  it('follows the wall at a factor: calls see it, and what falls due happens by itself', async () => {
    const { id, now, baseUrl, facts: named } = await made({ clock: { mode: 'scaled', factor: 60 } })
    const at = async () => Date.parse((await (await here.shopFetch(`${baseUrl}/clock`)).json()).now) - now
    here.time.pass(1000)
    expect(await at()).toBe(60_000)
    await call('PUT', `/worlds/${id}/clock/mode`, { mode: 'wall' })
    here.time.pass(1000)
    expect(await at()).toBe(61_000)
    await call('POST', `/worlds/${id}/events`, {
      command: 'holdStock',
      input: { sku: 'jacket', shopper: 'maya', quantity: 1, forMs: 5000 },
    })
    const { entries } = here.worlds.get(id).site.world.journal
    const before = entries.length
    here.time.pass(5000)
    expect(entries.slice(before).map((entry) => entry.kind)).toEqual(['commit', 'clock'])
    expect(entries[before]).toMatchObject({
      resource: `stock/${named.product.jacket}`,
      cause: { by: 'timer' },
    })
    await call('PUT', `/worlds/${id}/clock/mode`, { mode: 'frozen' })
    here.time.pass(100_000)
    expect(await at()).toBe(66_000)
    expect(here.time.waiting).toEqual([])
  })
  it('is moved by hand under any mode, and goes on from there', async () => {
    const { id, now } = await made({ clock: { mode: 'wall' } })
    here.time.pass(1000)
    await call('POST', `/worlds/${id}/clock/advance`, { by: 10_000 })
    here.time.pass(1000)
    expect((await call('GET', `/worlds/${id}/clock`)).json.now - now).toBe(12_000)
  })
  it('begins at the wall’s now where that is asked for', async () => {
    expect((await made({ epoch: 'now' })).now).toBe(here.time.now())
  })
  it('leaves no timer behind where a world is closed', async () => {
    const { id } = await made({ clock: { mode: 'wall' } })
    expect(here.time.waiting.length).toBe(1)
    await call('DELETE', `/worlds/${id}`)
    expect(here.time.waiting).toEqual([])
  })
})

describe('what happens', () => {
  it('is every command of the sandbox, by its name', () => {
    const index = readFileSync(new URL('../../sandbox/index.ts', import.meta.url), 'utf8')
    const exported = [...index.matchAll(/export \{([^}]*)\} from '\.\/commands\//g)].flatMap(
      ([, names = '']) =>
        names
          .split(',')
          .map((name) => name.trim())
          .filter((name) => name && !name.startsWith('type ')),
    )
    expect(Object.keys(commandTypes).sort()).toEqual(exported.sort())
    for (const name of exported) expect(sandbox).toHaveProperty(name)
  })
  it('changes the shop, and is on the journal by the name that was given', async () => {
    const { id, facts: named } = await made()
    const event = {
      command: 'sell',
      input: { sku: 'jacket', quantity: 1 },
      as: 'another shopper buys',
      on: 'web',
    }
    const { status, json } = await call('POST', `/worlds/${id}/events`, event)
    expect([status, json.versions[0].resource]).toEqual([200, `stock/${named.product.jacket}`])
    expect(here.worlds.get(id).world.journal.entries.at(-1)).toMatchObject({
      kind: 'commit',
      cause: { by: 'event', name: 'another shopper buys', channel: 'web' },
    })
  })
  it('is refused by the shop with its code and the state that it rests on', async () => {
    const { id } = await made()
    const { status, json } = await call('POST', `/worlds/${id}/events`, {
      command: 'sell',
      input: { sku: 'jacket', quantity: 2 },
    })
    expect([status, json.code]).toEqual([409, 'inventory/not-enough'])
    expect(Object.values(json.current)).toMatchObject([{ onHand: 1 }])
  })
  it.each<[object, string, string]>([
    [{ command: 'sel' }, '/command', 'did you mean "sell"?'],
    [{ command: 'constructor' }, '/command', 'is no command'],
    [{ command: 'sell', input: { sku: 'jacket', quantity: -1, hold: 7 } }, '/input/hold', 'string'],
    [{ command: 'restock' }, '/input', 'required'],
  ])('makes no sense: %j', async (event, at, why) => {
    const { id } = await made()
    const { status, json } = await call('POST', `/worlds/${id}/events`, event)
    expect(status).toBe(422)
    expect(json.mistakes.find((one: { at: string }) => one.at === at)?.why).toContain(why)
  })
  it('may be further facts, all or none', async () => {
    const { id } = await made()
    const lines = here.worlds.get(id).world.journal.lines.length
    const wrong = [
      { fact: 'shopper', ref: 'noah' },
      { fact: 'cart', shopper: 'noah', lines: [{ item: 'jaket', quantity: 1 }] },
    ]
    const refused = await call('POST', `/worlds/${id}/facts`, { facts: wrong })
    expect(refused.json.mistakes).toMatchObject([
      { at: '/facts/1', why: expect.stringContaining('did you mean "jacket"?') },
    ])
    expect(here.worlds.get(id).world.journal.lines.length).toBe(lines)
    const right = [
      { fact: 'shopper', ref: 'noah' },
      { fact: 'cart', shopper: 'noah', lines: [{ item: 'jacket', quantity: 1 }] },
    ]
    const { json } = await call('POST', `/worlds/${id}/facts`, { facts: right })
    expect(Object.keys(json.facts.shopper)).toEqual(['maya', 'noah'])
  })
  it('is every kind of fact', async () => {
    const whole = [
      ...facts,
      { fact: 'product', ref: 'gone', onHand: 0, with: ['in stock'] },
      { fact: 'stock', sku: 'jacket', onHand: 4 },
      { fact: 'ticket', ref: 'zip', shopper: 'maya', status: 'open', priority: 'high', order: 'parcel' },
      { fact: 'cart', shopper: 'maya', lines: [{ item: 'jacket', quantity: 2 }] },
      {
        fact: 'flash-sale',
        ref: 'sale',
        sku: 'jacket',
        startsInMs: 0,
        lastsMs: 60_000,
        quantity: 2,
        percentOff: 20,
      },
      { fact: 'restock-notification', shopper: 'maya', sku: 'gone' },
      { fact: 'saved-search', ref: 'coats', shopper: 'maya', query: { text: 'coat' } },
      { fact: 'hand-off', ref: 'wait', shopper: 'maya' },
    ]
    expect(new Set(whole.map(({ fact }) => fact))).toEqual(new Set(Object.keys(factTypes)))
    const world = await made({ facts: whole })
    expect(Object.keys(world.facts)).toEqual([
      'shopper',
      'product',
      'order',
      'ticket',
      'flash-sale',
      'saved-search',
      'hand-off',
    ])
    expect((await call('GET', `/worlds/${world.id}/invariants`)).json.violations).toEqual([])
  })
  it('waits for a trigger', async () => {
    const { id, baseUrl, facts: named } = await made()
    const trigger = {
      name: 'gone',
      when: { kind: 'read', resource: `stock/${named.product.jacket}` },
      happens: [
        { command: 'sell', input: { sku: 'jacket', quantity: 'all' } },
        { switchOn: { fault: 'latency' } },
      ],
    }
    expect((await call('POST', `/worlds/${id}/triggers`, trigger)).json).toMatchObject({
      name: 'gone',
      left: 1,
    })
    expect((await call('POST', `/worlds/${id}/triggers`, trigger)).json.code).toBe('admin/invalid')
    const { apiKey } = here.worlds.get(id).site
    await here.shopFetch(`${baseUrl}/inventory/${named.product.jacket}`, { headers: { 'x-api-key': apiKey } })
    expect(await onHand(id)).toBe(0)
    const { json } = await call('GET', `/worlds/${id}/triggers`)
    expect(json).toMatchObject({
      waiting: [],
      fired: [{ trigger: 'gone', outcomes: [{ kind: 'done' }, { fault: 'latency-1' }] }],
    })
  })
  it('is not armed where it makes no sense, and is taken back', async () => {
    const { id } = await made()
    const bad = {
      name: 'a',
      when: { kind: 'reads' },
      happens: [{ command: 'sel' }, { switchOn: { fault: 'outrage' } }],
    }
    const { json } = await call('POST', `/worlds/${id}/triggers`, bad)
    expect(json.mistakes.map(({ at }: { at: string }) => at)).toEqual([
      '/happens/0/command',
      '/happens/1/switchOn',
    ])
    const good = {
      name: 'a',
      when: { kind: 'fault', fault: 'outage' },
      happens: [{ switchOn: { fault: 'latency' } }],
    }
    await call('POST', `/worlds/${id}/triggers`, good)
    expect((await call('DELETE', `/worlds/${id}/triggers/b`)).json.code).toBe('admin/unknown-trigger')
    expect((await call('DELETE', `/worlds/${id}/triggers/a`)).status).toBe(204)
    expect((await call('GET', `/worlds/${id}/triggers`)).json.waiting).toEqual([])
  })
  it('is a fault, counted, and switched off', async () => {
    const { id, baseUrl, facts: named, shoppers, apiKey } = await made()
    const { json: on } = await call('POST', `/worlds/${id}/faults`, {
      fault: 'outage',
      scope: { system: 'orders' },
    })
    expect(on).toMatchObject({ id: 'outage-1', on: true, bites: 0 })
    const headers = { 'x-api-key': apiKey, authorization: `Bearer ${shoppers.maya.token}` }
    const order = `${baseUrl}/orders/${named.order.parcel}`
    expect((await here.shopFetch(order, { headers })).status).toBe(503)
    expect((await call('DELETE', `/worlds/${id}/faults/outage-1`)).json).toMatchObject({
      on: false,
      bites: 1,
    })
    expect((await here.shopFetch(order, { headers })).status).toBe(200)
    expect((await call('DELETE', `/worlds/${id}/faults/outage-2`)).json.detail).toContain(
      'did you mean "outage-1"?',
    )
    expect((await call('POST', `/worlds/${id}/faults`, { fault: 'outrage' })).json.code).toBe('admin/invalid')
  })
})

describe('what is so', () => {
  it('is told at the source and as each channel shows it', async () => {
    const { id, facts: named } = await made({ views: { chat: { stock: { kind: 'lag', ms: 60_000 } } } })
    await call('POST', `/worlds/${id}/events`, { command: 'sell', input: { sku: 'jacket', quantity: 1 } })
    const { json } = await call('GET', `/worlds/${id}/resources/stock/${named.product.jacket}`)
    const seen = [json.source, json.shown.chat, json.shown.web].map(({ value }) => value.onHand)
    expect(seen).toEqual([0, 1, 0])
    const views = await call('GET', `/worlds/${id}/views`)
    expect(views.json.behind).toMatchObject([{ view: 'chat', policy: { kind: 'lag' } }])
    expect((await call('PUT', `/worlds/${id}/views`, { chat: {} })).json.views.chat).toBeUndefined()
  })
  it('is listed by kind and by shopper, and picked by traits', async () => {
    const { id, facts: named } = await made()
    const orders = await call('GET', `/worlds/${id}/resources?kind=order&shopper=maya`)
    expect(orders.json.resources).toMatchObject([{ resource: `order/${named.order.parcel}`, version: 1 }])
    const picked = await call(
      'GET',
      `/worlds/${id}/pick?of=product&with=${encodeURIComponent('last one, in stock')}`,
    )
    expect(picked.json.ids).toContain(named.product.jacket)
    expect((await call('GET', `/worlds/${id}/pick?with=las%20one`)).json.detail).toContain(
      'did you mean "last one"?',
    )
    expect((await call('GET', `/worlds/${id}/pick?of=constructor`)).status).toBe(422)
    expect((await call('GET', `/worlds/${id}/resources?kind=oder`)).json.detail).toContain(
      'did you mean "order"?',
    )
    expect((await call('GET', `/worlds/${id}/resources/stock/__proto__`)).json.code).toBe(
      'admin/unknown-resource',
    )
  })
  it('follows from other facts too', async () => {
    const { id, facts: named } = await made()
    const { json } = await call('GET', `/worlds/${id}/derived/available/${named.product.jacket}`)
    expect(json.inputs).toContain(`stock/${named.product.jacket}`)
    expect((await call('GET', `/worlds/${id}/derived/constructor/x`)).status).toBe(422)
  })
  it('is switched: privacy and conflicts', async () => {
    const { id } = await made()
    expect(
      (await call('PUT', `/worlds/${id}/privacy`, { orders: 'sign-in' })).json.privacy.orders.guest,
    ).toBe('sign-in')
    expect((await call('PUT', `/worlds/${id}/conflicts`, { cart: 'merge' })).json.conflicts).toEqual({
      cart: 'merge',
    })
    expect((await call('PUT', `/worlds/${id}/conflicts`, { __proto: 'merge' })).status).toBe(422)
  })
})

describe('the journal', () => {
  it('is downloaded whole, and from an entry on', async () => {
    const { id } = await made()
    const whole = await call('GET', `/worlds/${id}/journal`)
    const read = fromJsonl(whole.text)
    expect([read.problems, read.header?.episode]).toEqual([[], 'serve#0'])
    expect(read.entries).toEqual(here.worlds.get(id).world.journal.entries)
    const rest = await call('GET', `/worlds/${id}/journal?from=2`)
    expect(rest.text.split('\n')[0]).toBe(here.worlds.get(id).world.journal.lines[1])
    for (const from of ['0', '-1', 'x', '1e3', ' '])
      expect((await call('GET', `/worlds/${id}/journal?from=${from}`)).status).toBe(422)
    const base = await call('GET', `/worlds/${id}/base`)
    expect(base.json.digest).toBe(read.header?.base)
  })
  it('is told as it is written, to its end, and resumed behind the last event', async () => {
    const { id } = await made()
    const { journal } = here.worlds.get(id).world
    const from = journal.lines.length
    const headers = { accept: 'text/event-stream', 'last-event-id': String(from) }
    const reply = await here.answer('GET', `/worlds/${id}/journal/stream`, undefined, headers)
    if (!isStream(reply)) return expect.unreachable()
    const told = reply.stream[Symbol.asyncIterator]()
    const first = told.next()
    await call('POST', `/worlds/${id}/clock/advance`, { by: 1 })
    expect((await first).value).toBe(`id: ${from + 1}\ndata: ${journal.lines[from]}\n\n`)
    // What is not taken stays in the journal, and comes when it is.
    for (let time = 0; time < 50; time += 1) await call('POST', `/worlds/${id}/clock/advance`, { by: 1 })
    await call('POST', `/worlds/${id}/reset`)
    let rest = ''
    for (let next = await told.next(); !next.done; next = await told.next()) rest += next.value
    const ids = [...rest.matchAll(/^id: (\d+)$/gm)].map(([, seq]) => Number(seq))
    expect(ids).toEqual(Array.from({ length: 51 }, (_, index) => from + 2 + index))
    expect(rest).toContain('"kind":"ended","how":"completed"')
  })
  it('gives a sign of life where nothing happens, and lets go of a client that is gone', async () => {
    const { id } = await made()
    const gone = new AbortController()
    const from = here.worlds.get(id).world.journal.lines.length + 1
    const reply = await here.answer(
      'GET',
      `/worlds/${id}/journal/stream?from=${from}`,
      undefined,
      {},
      gone.signal,
    )
    if (!isStream(reply)) return expect.unreachable()
    const told = reply.stream[Symbol.asyncIterator]()
    const first = told.next()
    await Promise.resolve()
    here.time.pass(15_000)
    expect((await first).value).toBe('\n')
    const second = told.next()
    gone.abort()
    expect((await second).done).toBe(true)
    expect(here.time.waiting).toEqual([])
  })
})

describe('the whole', () => {
  it('describes itself', async () => {
    const { json } = await call('GET', '/')
    const named = Object.entries<object>(json.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    )
    expect(named.sort()).toEqual(['GET /', ...adminRoutes.map(({ name }) => name)].sort())
    expect(
      json.paths['/worlds'].post.requestBody.content['application/json'].schema.properties.seed,
    ).toBeDefined()
  })
  it('lists what a world can be made of and what can be done in it', async () => {
    const presets = await call('GET', '/presets')
    expect(presets.json.shops.map(({ name }: { name: string }) => name)).toContain('grocery')
    expect(presets.json.faults.length).toBe(sandbox.faults.length)
    const commands = await call('GET', '/commands')
    expect(commands.json.commands.length).toBe(Object.keys(commandTypes).length)
  })
  it('says which routes there are not, and which methods', async () => {
    expect((await call('GET', '/wolrds')).json.code).toBe('admin/unknown-route')
    const { status, headers } = await call('DELETE', '/worlds')
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD, POST'])
  })
  it('answers 410 where the journal of a world has ended', async () => {
    const { id } = await made({ journalBytes: 65_536 })
    for (let status = 200; status === 200; )
      status = (await call('POST', `/worlds/${id}/clock/advance`, { by: 1 })).status
    expect((await call('GET', `/worlds/${id}`)).json.journal.ended.code).toBe('journal/full')
    expect((await call('POST', `/worlds/${id}/clock/advance`, { by: 1 })).json.code).toBe('world/ended')
    expect((await call('POST', `/worlds/${id}/reset`)).status).toBe(200)
    expect((await call('POST', `/worlds/${id}/clock/advance`, { by: 1 })).status).toBe(200)
  })
  it('never breaks, whatever is sent', async () => {
    const { id } = await made()
    const routes = adminRoutes.filter(
      ({ name }) => name !== 'DELETE /worlds/{world}' && !name.endsWith('/stream'),
    )
    const anyBody = fc.oneof(
      fc.json(),
      fc.constantFrom('{', '{"__proto__":{}}', '{"seed":1e999}', `"${'x'.repeat(300_000)}"`),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...routes),
        anyBody,
        fc.string({ maxLength: 20 }),
        async ({ name }, body, word) => {
          const [method = '', path = ''] = name.split(' ')
          const url = path.replace('{world}', id).replace(/\{\w+\}/g, () => encodeURIComponent(word) || 'x')
          const sent = method === 'GET' || method === 'DELETE' ? undefined : body
          const { status, json } = await call(method, `${url}?from=${encodeURIComponent(word)}`, sent)
          expect(status, `${name} ${body} ${JSON.stringify(json)}`).toBeLessThan(500)
          if (status >= 400) expect(json.code).toMatch(/^[a-z]+\/[a-z-]+$/)
        },
      ),
      { numRuns: 300 },
    )
  })
  it('never breaks on what nearly is an event', async () => {
    const { id } = await made()
    const input = fc.dictionary(
      fc.constantFrom(
        'sku',
        'shopper',
        'quantity',
        'order',
        'ticket',
        'text',
        'forMs',
        'session',
        'id',
        'query',
        'topic',
        'channel',
        'lines',
        'amount',
        'until',
        'base',
        'email',
        'hold',
      ),
      fc.oneof(
        fc.constantFrom('jacket', 'maya', 'parcel', 'all', 'web'),
        fc.integer({ min: -1, max: 1e15 }),
        fc.string(),
        fc.json(),
      ),
    )
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(commandTypes)), input, async (command, given) => {
        const { status, json } = await call('POST', `/worlds/${id}/events`, { command, input: given })
        expect([200, 409, 422], `${command} ${JSON.stringify(given)} ${JSON.stringify(json)}`).toContain(
          status,
        )
      }),
      { numRuns: 500 },
    )
  })
})
