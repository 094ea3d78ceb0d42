import { describe, expect, it } from 'vitest'
import { Journal } from '#journal'
import { addShopper, createWorld, productsWith, sell, World } from '#sandbox'
import { dispatch } from './dispatch.ts'
import { shopFront } from './fixtures/shop-front.ts'
import { Site } from './site.ts'

const get = (path: string) => ({ method: 'GET', path, query: {}, headers: {} })
const bot = { role: 'bot', channel: 'chat' } as const

describe('a call that is dispatched', () => {
  it('is invoked, then does what it does, then completes with what its client got', () => {
    const { site, world, shopper, plenty } = shopFront()
    const from = world.journal.entries.length
    const caller = { ...bot, shopper: shopper.id }
    const call = { ...get('/cart/lines'), method: 'POST', body: { sku: plenty } }
    const { completed } = dispatch(site, caller, call)
    completed('nothing')
    const told = world.journal.entries.slice(from)
    expect(told.map(({ kind }) => kind)).toEqual(['invoked', 'commit', 'completed'])
    expect(told.at(-1)).toMatchObject({ sight: 'nothing', status: 201, effect: { kind: 'committed' } })
    expect(told[1]).toMatchObject({ cause: { by: 'call', call: site.calls } })
  })

  it('meets a world in which what hangs on its coming has happened', async () => {
    const { ask, world, plenty, entries } = shopFront()
    world.journal.onAppend((entry) => {
      if (entry.kind === 'invoked' && entry.system === 'cart')
        sell(world, plenty, 'all', { by: 'event', name: 'elsewhere' })
    })
    const told = await ask('POST', '/cart/lines', { body: { sku: plenty } })
    expect(told).toMatchObject({ status: 409, json: { code: 'inventory/out-of-stock' } })
    const [invoked] = entries('invoked')
    const sold = entries('commit').at(-1)
    const [completed] = entries('completed')
    expect([invoked?.seq ?? 0, sold?.seq ?? 0, completed?.seq ?? 0]).toEqual(
      [invoked?.seq ?? 0, sold?.seq ?? 0, completed?.seq ?? 0].sort((a, b) => a - b),
    )
  })

  it('keeps its number, though a call is made while its coming is heard', async () => {
    const { ask, world, site, entries } = shopFront()
    let once = true
    world.journal.onAppend((entry) => {
      if (entry.kind !== 'invoked' || !once) return
      once = false
      dispatch(site, { role: 'harness', channel: 'web' }, get('/clock')).completed('whole')
    })
    await ask('GET', '/desk')
    expect(entries('invoked').map(({ call, path }) => [call, path])).toEqual([
      [1, '/desk'],
      [2, '/clock'],
    ])
    expect(entries('completed').map(({ call }) => call)).toEqual([2, 1])
  })

  it("is tied only where it is the bot's", async () => {
    const { ask, site, lastInvoked } = shopFront()
    site.openConversation('one')
    const traceparent = site.beginTurn('one', 1)
    await ask('GET', '/clock', { headers: { traceparent } })
    expect(lastInvoked().tie).toEqual({ how: 'exact', conversation: 'one', turn: 1 })
    await ask('GET', '/clock', { key: null, headers: { traceparent } })
    expect(lastInvoked()).not.toHaveProperty('tie')
  })
})

describe('what breaks in the sandbox', () => {
  it('is answered 500 and ends the episode as an error', async () => {
    const { ask, world } = shopFront()
    world.journal.onAppend((entry) => {
      if (entry.kind === 'invoked') throw new RangeError('a trigger broke')
    })
    expect(await ask('GET', '/clock')).toMatchObject({ status: 500, json: { code: 'sandbox/error' } })
    expect(world.journal.ended).toMatchObject({
      how: 'error',
      code: 'sandbox/error',
      detail: 'a trigger broke',
    })
    expect((await ask('GET', '/clock')).status).toBe(410)
  })

  it('ends the episode, though the answer has gone out', async () => {
    const { ask, world } = shopFront()
    world.journal.onAppend((entry) => {
      if (entry.kind === 'completed') throw new RangeError('a trigger broke')
    })
    expect((await ask('GET', '/clock')).status).toBe(200)
    expect(world.journal.ended).toMatchObject({ how: 'error', code: 'sandbox/error' })
  })

  it('is not the end of a journal that is full: that has ended, and calls are answered 410', () => {
    const whole = createWorld()
    const { header, blobs } = whole.journal
    const world = new World(
      whole.state,
      new Journal(header, blobs.values().next().value, { boundBytes: 2500 }),
    )
    const { id } = addShopper(world, 'shopper')
    const [sku] = productsWith(world, ['plenty'])
    const site = new Site(world)
    const statuses = Array.from({ length: 10 }, () => {
      const call = { ...get('/cart/lines'), method: 'POST', body: { sku } }
      const { reply, completed } = dispatch(site, { ...bot, shopper: id }, call)
      completed('whole')
      return reply.status
    })
    expect(statuses[0]).toBe(201)
    expect(statuses.at(-1)).toBe(410)
    expect(new Set(statuses)).toEqual(new Set([201, 410]))
    expect(world.journal.ended).toMatchObject({ how: 'error', code: 'journal/full' })
  })
})
