import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createWorld } from './create-world.ts'
import { productsWith } from './facts/traits.ts'
import type { Stock } from './inventory/machine.ts'
import { appliesOf, type Cause, type Entry, Journal, resource } from './journal/index.ts'
import type { PlacedOrder } from './orders/machine.ts'
import type { World } from './world.ts'

const web: Cause = { by: 'event', name: 'another shopper buys', channel: 'web' }
const sku = productsWith(createWorld(), ['plenty'])[0] as string
const stock = resource('stock', sku)
/** How long a placed order waits for its payment. */
const patience = 60 * 60_000
const day = 24 * 60 * 60_000

const order = (id: string): PlacedOrder => ({
  id,
  shopper: 'S1',
  lines: [],
  total: { minor: 0, currency: 'EUR' },
  placedAt: 0,
})
const ticket = (id: string) => ({ id, shopper: 'S1', subject: 's', queue: 'q', comments: [] })
const onHand = (world: World) => world.source<Stock>(stock)?.value.onHand as number
const restock = (world: World, quantity = 1) => world.send(stock, { type: 'restock', quantity }, web)
const isKind =
  <K extends Entry['kind']>(kind: K) =>
  (entry: Entry): entry is Extract<Entry, { kind: K }> =>
    entry.kind === kind
const emptyJournal = ({ journal }: World) => new Journal(journal.header, journal.blobs.values().next().value)

describe('the views of a world', () => {
  it('show a change at once where they do not lag', () => {
    const world = createWorld()
    const before = onHand(world)
    restock(world, 2)
    expect(world.read<Stock>('web', stock)).toMatchObject({ version: 2, asOf: world.now })
    expect(world.read<Stock>('web', stock)?.value.onHand).toBe(before + 2)
    expect(world.visibleOn('web', stock)).toBe(world.now)
  })

  it('show it half a minute later where they lag by that', () => {
    const world = createWorld()
    world.advance(60_000)
    const committedAt = world.now
    restock(world)
    expect(world.visibleOn('chat', stock)).toBe(committedAt + 30_000)
    world.advance(29_999)
    expect(world.read('chat', stock)).toMatchObject({ version: 1, asOf: committedAt - 1 })
    expect(world.source(stock)).toMatchObject({ version: 2, asOf: world.now })
    world.advance(1)
    expect(world.read('chat', stock)).toMatchObject({ version: 2, asOf: committedAt })
  })

  it('serve what was current at the time that they vouch for, whatever happens', () => {
    const happening = fc.oneof(
      fc.record({ restock: fc.integer({ min: 1, max: 3 }) }),
      fc.record({ advance: fc.integer({ min: 0, max: 40_000 }) }),
      fc.record({ lag: fc.constantFrom(0, 10_000, 30_000, 60_000) }),
    )
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 40 }), (happenings) => {
        const world = createWorld()
        const changes = [{ version: 1, at: world.state.epoch }]
        for (const one of happenings) {
          if ('restock' in one) {
            restock(world, one.restock)
            changes.push({ version: changes.length + 1, at: world.now })
          } else if ('advance' in one) world.advance(one.advance)
          else world.setPolicies(one.lag ? { chat: { stock: { kind: 'lag', ms: one.lag } } } : {})
          const shown = world.read('chat', stock)!
          const next = changes.find(({ version }) => version === shown.version + 1)
          expect(shown.asOf).toBeLessThanOrEqual(world.now)
          expect(shown.asOf).toBeGreaterThanOrEqual(changes[shown.version - 1]!.at)
          expect(shown.asOf).toBeLessThanOrEqual(next?.at ?? world.now)
        }
        world.setPolicies({})
        expect(world.read('chat', stock)).toMatchObject({ version: changes.length, asOf: world.now })
      }),
    )
  })

  it('never go back, and journal each version that they come to', () => {
    const world = createWorld()
    restock(world)
    world.advance(1000)
    restock(world)
    world.setPolicies({ chat: { stock: { kind: 'lag', ms: 5000 } } })
    restock(world)
    world.advance(60_000)
    const applied = world.journal.entries.filter(isKind('applied')).filter(({ view }) => view === 'chat')
    expect(applied.map(({ version }) => version)).toEqual([3, 4])
    expect(world.read('chat', stock)).toMatchObject({ version: 4 })
  })

  it('do not show what has just begun until it has reached them, and vouch for its absence no later', () => {
    const world = createWorld()
    world.setPolicies({ chat: { ticket: { kind: 'lag', ms: 30_000 } } })
    world.advance(60_000)
    const name = resource('ticket', 'T-1')
    expect(world.asOf('chat', name)).toBe(world.now - 30_000)
    world.begin(name, ticket('T-1'), web)
    world.advance(10_000)
    expect(world.read('chat', name)).toBeUndefined()
    expect(world.asOf('chat', name)).toBe(world.now - 30_000)
    expect(world.read('web', name)).toMatchObject({ version: 1 })
    world.advance(20_000)
    expect(world.read('chat', name)).toMatchObject({ version: 1, asOf: world.now - 30_000 })
  })

  it('show what was stated at the opening at once', () => {
    const world = createWorld()
    world.send(stock, { type: 'restock', quantity: 1 }, { by: 'event', name: 'opening' })
    expect(world.read('chat', stock)).toMatchObject({ version: 2 })
    expect(world.journal.entries.filter(isKind('applied'))).toEqual([])
  })

  it('journal which policies they follow, and each only when it changes', () => {
    const world = createWorld()
    world.setPolicies({ chat: { stock: { kind: 'lag', ms: 30_000 } } })
    world.setPolicies({})
    const policies = world.journal.entries.filter(isKind('policy'))
    expect(policies.map(({ name, value }) => [name, value])).toEqual([
      ['chat/stock', { kind: 'lag', ms: 30_000 }],
      ['chat/stock', { kind: 'immediate' }],
    ])
  })
})

describe('the clock of a world', () => {
  it('lets timers happen in their order, each at its own instant', () => {
    const world = createWorld()
    const start = world.now
    world.begin(resource('ticket', 'T-1'), ticket('T-1'), web)
    world.send(resource('ticket', 'T-1'), { type: 'resolve' }, web)
    world.begin(resource('order', 'W2'), order('W2'), web)
    world.advance(1000)
    world.begin(resource('order', 'W1'), order('W1'), web)
    world.advance(10 * day)
    expect(byTimer(world).map(({ resource, at }) => [resource, at - start])).toEqual([
      ['order/W2', patience],
      ['order/W1', patience + 1000],
      ['ticket/T-1', 3 * day],
    ])
    expect(world.now).toBe(start + 1000 + 10 * day)
  })

  it('lets equal instants happen in the order in which they were asked for', () => {
    const world = createWorld()
    for (const id of ['W3', 'W1', 'W2']) world.begin(resource('order', id), order(id), web)
    world.advance(patience)
    expect(byTimer(world).map(({ resource }) => resource)).toEqual(['order/W3', 'order/W1', 'order/W2'])
  })

  it('lets a timer that another one starts happen within the same move, seeing its own due time', () => {
    const world = createWorld()
    const start = world.now
    const name = resource('ticket', 'T-1')
    world.begin(name, ticket('T-1'), web)
    world.send(name, { type: 'resolve' }, web)
    world.journal.onAppend((entry) => {
      if (entry.kind !== 'commit' || entry.cause.by !== 'timer' || entry.resource !== name) return
      expect(world.now).toBe(entry.at)
      world.send(name, { type: 'reopen' }, web)
      world.send(name, { type: 'resolve' }, web)
    })
    world.advance(10 * day)
    expect(byTimer(world).map(({ at }) => (at - start) / day)).toEqual([3, 6, 9])
  })

  it('forgets a timer when its state is left', () => {
    const world = createWorld()
    const name = resource('order', 'W1')
    world.begin(name, order('W1'), web)
    const before = createWorld().state.timers.size
    expect(world.state.timers.size).toBe(before + 1)
    world.send(name, { type: 'cancel' }, web)
    world.advance(day)
    expect(byTimer(world)).toEqual([])
    expect(world.state.timers.size).toBe(before)
  })

  it('comes to the same, in one move or in many', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: patience }), { maxLength: 10 }), (moves) => {
        const [one, many] = [createWorld(), createWorld()].map((world) => {
          for (const id of ['W1', 'W2']) world.begin(resource('order', id), order(id), web)
          restock(world)
          return world
        }) as [World, World]
        for (const ms of moves) many.advance(ms)
        one.advance(moves.reduce((sum, ms) => sum + ms, 0))
        const told = (world: World) =>
          world.journal.entries
            .filter(({ kind }) => kind !== 'clock')
            .map((entry) => JSON.stringify({ ...entry, seq: 0 }))
        expect(told(many)).toEqual(told(one))
        expect(many.now).toBe(one.now)
      }),
    )
  })

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('does not move by %s ms', (ms) => {
    const world = createWorld()
    expect(() => world.advance(ms)).toThrow(RangeError)
    expect(world.now).toBe(world.state.epoch)
  })
})

describe('a change of a world', () => {
  it('is one entry and a version higher', () => {
    const world = createWorld()
    const sent = restock(world)
    expect(sent.kind).toBe('committed')
    const commits = world.journal.entries.filter(isKind('commit'))
    expect(commits).toMatchObject([{ resource: stock, version: 2, cause: web }])
    expect(commits[0]?.value).toEqual(world.source(stock)?.value)
  })

  it('is none where it changes nothing', () => {
    const world = createWorld()
    const list = resource('list', 'best-sellers')
    const { skus } = world.source<{ skus: readonly string[] }>(list)!.value
    const { length } = world.journal.entries
    expect(world.send(list, { type: 'publish', skus: [...skus] }, web)).toEqual({ kind: 'unchanged' })
    expect(world.send(stock, { type: 'sell', quantity: 1e9 }, web)).toEqual({ kind: 'refused' })
    expect(world.journal.entries).toHaveLength(length)
    expect(world.source(list)).toMatchObject({ version: 1 })
  })

  it('names the version that its writer knew', () => {
    const world = createWorld()
    world.send(stock, { type: 'restock', quantity: 1 }, web, 1)
    expect(world.journal.entries.findLast(isKind('commit'))).toMatchObject({ version: 2, base: 1 })
  })

  it('is refused for what is not there, for what is there already, and for a state that there is not', () => {
    const world = createWorld()
    expect(() => world.send(resource('stock', 'NO'), { type: 'sell', quantity: 1 }, web)).toThrow('no such')
    expect(() => world.begin(stock, { sku, onHand: 1 }, web)).toThrow('exists already')
    expect(() => world.begin(resource('order', 'W1'), order('W1'), web, 'lost')).toThrow('lost')
    expect(world.source(resource('order', 'W1'))).toBeUndefined()
  })

  it('does not happen once the journal has ended', () => {
    const world = createWorld()
    world.journal.append(world.now, { kind: 'ended', how: 'completed' })
    const { state } = world
    expect(() => restock(world)).toThrow('its journal has ended')
    expect(() => world.advance(1)).toThrow('its journal has ended')
    expect(world.state).toBe(state)
  })

  it('is whole before anybody hears of it: a change made on hearing of one comes after it everywhere', () => {
    const world = createWorld()
    let once = true
    world.journal.onAppend((entry) => {
      if (entry.kind !== 'commit' || !once) return
      once = false
      expect(world.read('chat', stock)).toMatchObject({ version: 1 })
      restock(world)
    })
    restock(world)
    world.advance(60_000)
    const applies = [...appliesOf(world.journal.entries)]
    for (const channel of ['chat', 'web', 'app']) {
      const versions = applies.filter(({ view }) => view === channel).map(({ version }) => version)
      expect(versions).toEqual([...versions].sort())
      expect(versions.at(-1)).toBe(3)
    }
    expect(world.read('chat', stock)).toMatchObject({ version: 3 })
  })
})

describe('a resource', () => {
  it('is fast after three changes within a minute, and no longer', () => {
    const world = createWorld()
    restock(world)
    restock(world)
    expect(world.isFast(stock)).toBe(false)
    restock(world)
    expect(world.isFast(stock)).toBe(true)
    world.advance(60_000)
    expect(world.isFast(stock)).toBe(true)
    world.advance(1)
    expect(world.isFast(stock)).toBe(false)
  })

  it('is not fast by what was stated at the opening', () => {
    const world = createWorld()
    for (let time = 0; time < 5; time += 1) {
      world.send(stock, { type: 'restock', quantity: 1 }, { by: 'event', name: 'opening' })
    }
    expect(world.isFast(stock)).toBe(false)
  })

  it('is listed by its kind and by its shopper from its beginning on', () => {
    const world = createWorld()
    const history = world.names('order')
    for (const id of ['W2', 'W1']) world.begin(resource('order', id), order(id), web)
    world.begin(resource('order', 'W3'), { ...order('W3'), shopper: 'S2' }, web)
    expect(world.names('order')).toEqual([...history, 'order/W1', 'order/W2', 'order/W3'].sort())
    expect(world.names('order', 'S1')).toEqual(['order/W1', 'order/W2'])
    expect(world.names('order', 'S3')).toEqual([])
    expect(world.names('stock')).toContain(stock)
  })
})

describe('a fork', () => {
  it('and its parent notice nothing of one another', () => {
    const act = fc.record({ onFork: fc.boolean(), ms: fc.integer({ min: 0, max: patience }) })
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
        const alone = started()
        const parent = started()
        const fork = parent.fork(emptyJournal(parent))
        for (const { onFork, ms } of acts) {
          for (const world of onFork ? [fork] : [parent, alone]) {
            world.advance(ms)
            restock(world)
            world.nextNumber()
          }
        }
        expect(parent.journal.lines).toEqual(alone.journal.lines)
        expect([...parent.state.entities]).toEqual([...alone.state.entities])
        expect(parent.nextNumber()).toBe(alone.nextNumber())
      }),
    )
  })

  it('goes on as its parent does: timers, views and numbers with it', () => {
    const parent = started()
    restock(parent)
    parent.nextNumber()
    const fork = parent.fork(emptyJournal(parent))
    const before = parent.journal.entries.length
    for (const world of [parent, fork]) {
      world.advance(day)
      restock(world)
    }
    const told = ({ journal }: World, from: number) =>
      journal.entries.slice(from).map((entry) => ({ ...entry, seq: 0 }))
    expect(told(fork, 0)).toEqual(told(parent, before))
    expect(fork.nextNumber()).toBe(parent.nextNumber())
  })
})

function started(): World {
  const world = createWorld()
  world.begin(resource('order', 'W1'), order('W1'), web)
  return world
}

/** Commits of timers that were started here; promotions and the desk's hours have timers of the shop's own. */
function byTimer(world: World) {
  const commits = world.journal.entries.filter(isKind('commit'))
  return commits.filter(({ cause, resource: name }) => cause.by === 'timer' && !/^(price|desk)\//.test(name))
}
