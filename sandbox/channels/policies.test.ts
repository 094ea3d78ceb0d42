import { describe, expect, it } from 'vitest'
import { createWorld } from '../create-world.ts'
import { productsWith } from '../facts/traits.ts'
import { freshJournal, randomPolicies } from '../fixtures/random-steps.ts'
import { type Cause, type Entry, type Resource, resource } from '../journal/index.ts'
import type { World } from '../world.ts'
import { convergence } from './convergence.ts'
import { type ViewPolicy, viewPolicyKinds, wrongPolicy } from './policies/index.ts'
import { type PolicyUnderTest, policyLaws, unsound } from './policy.laws.ts'

const lagging: ViewPolicy & { kind: 'lag' } = { kind: 'lag', fromMs: 0, toMs: 20_000 }
const under: readonly PolicyUnderTest[] = [
  { policy: { kind: 'immediate' }, byItself: true },
  { policy: { kind: 'lag', ms: 10_000 }, byItself: true },
  { policy: lagging, byItself: true },
  { policy: { kind: 'reorder', fromMs: 0, toMs: 20_000 }, byItself: true },
  { policy: { kind: 'drop', probability: 0.5 }, byItself: false },
  { policy: { kind: 'drop', probability: 1, over: lagging }, byItself: false },
  { policy: { kind: 'duplicate', probability: 0.5, afterMs: 10_000 }, byItself: true },
  { policy: { kind: 'duplicate', probability: 1, afterMs: 1, over: lagging }, byItself: true },
  { policy: { kind: 'frozen' }, byItself: false },
  { policy: { kind: 'cut off' }, byItself: false },
  { policy: { kind: 'cut off', healsAfterMs: 30_000 }, byItself: true },
  { policy: { kind: 'cut off', healsAfterMs: 30_000, over: lagging }, byItself: true },
  { policy: { kind: 'cache', ttlMs: 30_000 }, byItself: true },
]

describe.each(under)('a view whose policy is $policy', (one) => policyLaws(one))

const cause: Cause = { by: 'event', name: 'test', channel: 'web' }
const opened = createWorld()
const stock = resource('stock', productsWith(opened, ['plenty'])[0] as string)
const nothing = resource('ticket', 'T-1')

/** A minute after the opening, with nothing but this policy, for stocks and tickets on the chat. */
function shop(policy: ViewPolicy): World {
  const world = opened.fork(freshJournal(opened))
  world.setPolicies({})
  world.advance(60_000)
  world.setPolicies({ chat: { stock: policy, ticket: policy } })
  return world
}
const restock = (world: World) => world.send(stock, { type: 'restock', quantity: 1 }, cause)
const shown = (world: World) => world.shown('chat', stock)?.version
const age = (world: World, name: Resource = stock) => world.now - world.asOf('chat', name)
const told = (world: World) =>
  world.journal.entries.filter(
    (entry): entry is Extract<Entry, { kind: 'applied' | 'absent' }> =>
      entry.kind === 'applied' || entry.kind === 'absent',
  )

it('puts every kind of policy under the laws, and among the random steps', () => {
  const random = randomPolicies.flatMap((policies) =>
    Object.values(policies).flatMap((of) => Object.values(of)),
  )
  for (const all of [under.map(({ policy }) => policy), random]) {
    expect([...new Set(all.map(({ kind }) => kind))].sort()).toEqual([...viewPolicyKinds].sort())
  }
})

it('would notice a view that vouches for what was not so', () => {
  const world = shop({ kind: 'frozen' })
  restock(world)
  world.advance(1000)
  const reading = { name: stock, served: world.shown('chat', stock), asOf: world.now }
  expect(unsound(world.journal.entries, world.now, reading)).toContain('version 1 as of')
  const source = { name: stock, served: world.source(stock), asOf: world.now - 1001 }
  expect(unsound(world.journal.entries, world.now, source)).toContain('before its commit')
  expect(unsound(world.journal.entries, world.now, { ...source, asOf: world.now - 1000 })).toBeUndefined()
})

describe('how current a view can know itself to be, ten seconds after it was switched on with nothing said', () => {
  it.each<[ViewPolicy, number]>([
    [{ kind: 'immediate' }, 0],
    [{ kind: 'lag', ms: 4000 }, 4000],
    [{ kind: 'lag', fromMs: 0, toMs: 4000 }, 4000],
    [{ kind: 'lag', ms: 60_000 }, 10_000],
    [{ kind: 'reorder', fromMs: 0, toMs: 4000 }, 4000],
    [{ kind: 'drop', probability: 0.1 }, 10_000],
    [{ kind: 'drop', probability: 0.1, over: { kind: 'lag', ms: 4000 } }, 10_000],
    [{ kind: 'duplicate', probability: 1, afterMs: 4000 }, 0],
    [{ kind: 'duplicate', probability: 1, afterMs: 1, over: { kind: 'lag', ms: 4000 } }, 4000],
    [{ kind: 'frozen' }, 10_000],
    [{ kind: 'cut off' }, 10_000],
    [{ kind: 'cut off', healsAfterMs: 8000 }, 0],
    [{ kind: 'cut off', healsAfterMs: 8000, over: { kind: 'lag', ms: 4000 } }, 2000],
    [{ kind: 'cache', ttlMs: 20_000 }, 0],
  ])('%j: %i ms old', (policy, ms) => {
    const world = shop(policy)
    world.advance(10_000)
    expect(age(world)).toBe(ms)
    expect(age(world, nothing)).toBe(ms)
  })

  it('is no less than it was while it still lagged, where it is frozen then', () => {
    const world = shop({ kind: 'lag', ms: 4000 })
    world.advance(10_000)
    world.setPolicies({ chat: { stock: { kind: 'frozen' }, ticket: { kind: 'cut off' } } })
    expect(age(world)).toBe(4000)
    world.advance(1000)
    expect([age(world), age(world, nothing)]).toEqual([5000, 5000])
  })
})

describe('a lag that is drawn', () => {
  it('differs from commit to commit, and keeps their order', () => {
    const world = shop({ kind: 'lag', fromMs: 1000, toMs: 20_000 })
    const at: number[] = []
    for (let time = 0; time < 30; time += 1) {
      at.push(world.now)
      restock(world)
      world.advance(500)
    }
    world.advance(20_000)
    const arrivals = told(world)
    expect(arrivals.map((entry) => 'version' in entry && entry.version)).toEqual(
      at.map((_, index) => index + 2),
    )
    const lags = arrivals.map((entry, index) => entry.at - (at[index] as number))
    expect(lags.every((ms) => ms >= 1000 && ms <= 20_000)).toBe(true)
    expect(new Set(lags).size).toBeGreaterThan(10)
  })
})

describe('arrivals out of order', () => {
  it('leave out what the view has gone beyond', () => {
    const world = shop({ kind: 'reorder', fromMs: 0, toMs: 20_000 })
    for (let time = 0; time < 30; time += 1) {
      restock(world)
      world.advance(500)
    }
    world.advance(20_000)
    const versions = told(world).map((entry) => ('version' in entry ? entry.version : 0))
    expect(versions).toEqual([...versions].sort((a, b) => a - b))
    expect(versions.length).toBeLessThan(30)
    expect(shown(world)).toBe(31)
  })
})

describe('what is dropped', () => {
  it('is missed until the next commit that arrives, which brings all of it', () => {
    const world = shop({ kind: 'drop', probability: 0.5 })
    const missed: boolean[] = []
    for (let version = 2; version < 42; version += 1) {
      restock(world)
      world.advance(30 * 24 * 60 * 60_000)
      const isMissed = shown(world) !== version
      missed.push(isMissed)
      expect(convergence(world)).toHaveLength(isMissed ? 1 : 0)
    }
    const dropped = missed.filter(Boolean).length
    expect(dropped).toBeGreaterThan(8)
    expect(dropped).toBeLessThan(32)
    expect(world.visibleOn('chat', stock)).toBeUndefined()
  })

  it('is all of it or nothing at the ends of the scale', () => {
    const [all, none] = [shop({ kind: 'drop', probability: 1 }), shop({ kind: 'drop', probability: 0 })]
    for (const world of [all, none]) for (let time = 0; time < 20; time += 1) restock(world)
    expect([shown(all), shown(none)]).toEqual([1, 21])
  })
})

describe('what arrives twice', () => {
  it('is told again, and changes nothing', () => {
    const world = shop({ kind: 'duplicate', probability: 1, afterMs: 5000, over: { kind: 'lag', ms: 1000 } })
    restock(world)
    world.advance(1000)
    const before = world.shown('chat', stock)
    world.advance(5000)
    expect(world.shown('chat', stock)).toMatchObject({ version: before?.version, value: before?.value })
    expect(told(world)).toMatchObject([{ version: 2 }, { version: 2, again: true }])
    expect(told(world)[0]).not.toHaveProperty('again')
  })

  it('is not told of where the view has gone on in between', () => {
    const world = shop({ kind: 'duplicate', probability: 1, afterMs: 5000 })
    restock(world)
    world.advance(1000)
    restock(world)
    world.advance(4000)
    expect(told(world)).toEqual([])
  })
})

describe('a view that is cut off', () => {
  it('heals by itself: the journal tells its new policy, and each resource that it had missed', () => {
    const world = shop({ kind: 'cut off', healsAfterMs: 10_000 })
    restock(world)
    world.begin(nothing, { id: 'T-1', shopper: 'S1', subject: 's', queue: 'q', comments: [] }, cause)
    restock(world)
    expect(convergence(world)).toMatchObject([
      { view: 'chat', resource: stock, shows: 1, source: 3, until: world.now + 10_000 },
      { view: 'chat', resource: nothing, shows: null, source: 1, policy: { kind: 'cut off' } },
    ])
    world.advance(9_999)
    expect([shown(world), world.read('chat', nothing)]).toEqual([1, undefined])
    world.advance(1)
    expect([shown(world), world.read('chat', nothing)?.version]).toEqual([3, 1])
    expect(world.journal.entries.slice(-5, -1)).toMatchObject([
      { kind: 'policy', name: 'chat/stock', value: { kind: 'immediate' } },
      { kind: 'applied', resource: stock, version: 3 },
      { kind: 'policy', name: 'chat/ticket', value: { kind: 'immediate' } },
      { kind: 'applied', resource: nothing, version: 1 },
    ])
  })

  it('heals at its own time where it was cut anew, and not where another policy was set', () => {
    const world = shop({ kind: 'cut off', healsAfterMs: 10_000 })
    world.advance(5000)
    world.setPolicies({ chat: { stock: { kind: 'cut off', healsAfterMs: 10_001 } } })
    restock(world)
    world.advance(10_000)
    expect(shown(world)).toBe(1)
    world.advance(1)
    expect(shown(world)).toBe(2)
    const other = shop({ kind: 'cut off', healsAfterMs: 10_000 })
    other.setPolicies({ chat: { stock: { kind: 'frozen' } } })
    restock(other)
    other.advance(60_000)
    expect(shown(other)).toBe(1)
  })

  it('takes in nothing of what was on its way', () => {
    const world = shop({ kind: 'lag', ms: 5000 })
    restock(world)
    world.setPolicies({ chat: { stock: { kind: 'cut off' } } })
    world.advance(60_000)
    expect(shown(world)).toBe(1)
    world.setPolicies({})
    expect(shown(world)).toBe(2)
  })
})

describe('a view that caches', () => {
  it('serves its copy until that is as old as may be, then fetches', () => {
    const world = shop({ kind: 'cache', ttlMs: 10_000 })
    world.read('chat', stock)
    restock(world)
    expect(world.visibleOn('chat', stock)).toBe(world.now + 10_000)
    world.advance(9_999)
    expect(world.read('chat', stock)).toMatchObject({ version: 1, asOf: world.now - 9_999 })
    world.advance(1)
    expect(world.read('chat', stock)).toMatchObject({ version: 2, asOf: world.now })
    world.advance(10_000)
    world.read('chat', stock)
    expect(told(world)).toMatchObject([
      { version: 1, again: true },
      { version: 2, resource: stock },
      { version: 2, again: true },
    ])
  })

  it('caches that there is nothing, too', () => {
    const world = shop({ kind: 'cache', ttlMs: 10_000 })
    expect(world.read('chat', nothing)).toBeUndefined()
    world.begin(nothing, { id: 'T-1', shopper: 'S1', subject: 's', queue: 'q', comments: [] }, cause)
    world.advance(9_999)
    expect(world.read('chat', nothing)).toBeUndefined()
    expect(age(world, nothing)).toBe(9_999)
    world.advance(1)
    expect(world.read('chat', nothing)).toMatchObject({ version: 1, asOf: world.now })
    expect(told(world).map(({ kind }) => kind)).toEqual(['absent', 'applied'])
  })

  it('is not changed by a look from outside, nor once the journal has ended', () => {
    const world = shop({ kind: 'cache', ttlMs: 10_000 })
    const { state } = world
    world.shown('chat', stock)
    world.asOf('chat', stock)
    convergence(world)
    expect(world.state).toBe(state)
    world.journal.append(world.now, { kind: 'ended', how: 'completed' })
    expect(world.read('chat', stock)).toMatchObject({ version: 1, asOf: world.now })
    expect(world.state).toBe(state)
  })

  it('keeps what it would serve when it is frozen, with the age of each copy', () => {
    const world = shop({ kind: 'cache', ttlMs: 10_000 })
    world.read('chat', stock)
    world.read('chat', nothing)
    restock(world)
    world.advance(5000)
    world.setPolicies({ chat: { stock: { kind: 'frozen' }, ticket: { kind: 'frozen' } } })
    world.advance(60_000)
    expect(world.read('chat', stock)).toMatchObject({ version: 1, asOf: world.now - 65_000 })
    expect(age(world, nothing)).toBe(65_000)
    expect(age(world, resource('stock', 'NO-SUCH'))).toBe(60_000)
  })

  it('has asked anew for what had grown too old, when it is frozen', () => {
    const world = shop({ kind: 'cache', ttlMs: 10_000 })
    world.read('chat', stock)
    restock(world)
    world.advance(10_000)
    world.setPolicies({ chat: { stock: { kind: 'frozen' } } })
    expect(world.read('chat', stock)).toMatchObject({ version: 2, asOf: world.now })
    expect(told(world).at(-1)).toMatchObject({ kind: 'applied', version: 2 })
  })
})

describe('the policies of a world', () => {
  it('are on the journal as they are, so that it can be read what explains a view', () => {
    for (const { policy } of under) {
      const world = shop({ kind: 'lag', ms: 1 })
      world.setPolicies({ chat: { stock: policy } })
      const entry = world.journal.entries.findLast(
        (one) => one.kind === 'policy' && one.name === 'chat/stock' && one.about === 'view',
      ) as Extract<Entry, { kind: 'policy' }>
      expect(entry.value).toEqual(policy)
      expect(wrongPolicy(entry.value)).toBeUndefined()
    }
  })

  it('are copies: who made them has no hand in them any more', () => {
    const mine = { kind: 'lag' as const, ms: 1000 }
    const world = shop(mine)
    mine.ms = 5
    restock(world)
    expect(world.visibleOn('chat', stock)).toBe(world.now + 1000)
  })

  it.each<[unknown, string]>([
    [{ fax: {} }, '"fax" is none of chat, web, app'],
    [{ chat: { pet: { kind: 'frozen' } } }, '"pet" is no kind of resource'],
    [{ chat: { stock: { kind: 'constructor' } } }, 'its kind is none of immediate, lag'],
    [{ chat: { stock: null } }, 'its kind is none of'],
    [{ chat: { stock: { kind: 'lag' } } }, 'chat/stock: '],
    [{ chat: { stock: { kind: 'lag', ms: -1 } } }, 'chat/stock: '],
    [{ chat: { stock: { kind: 'lag', ms: Number.NaN } } }, 'chat/stock: '],
    [{ chat: { stock: { kind: 'lag', ms: 1e300 } } }, 'chat/stock: '],
    [{ chat: { stock: { kind: 'lag', ms: 1, from: 2 } } }, 'chat/stock: '],
    [{ chat: { stock: { kind: 'lag', fromMs: 2, toMs: 1 } } }, 'fromMs 2 is beyond toMs 1'],
    [{ chat: { stock: { kind: 'reorder', fromMs: 2, toMs: 1 } } }, 'fromMs 2 is beyond toMs 1'],
    [{ chat: { stock: { kind: 'drop', probability: 1.1 } } }, '/probability'],
    [{ chat: { stock: { kind: 'drop', probability: 1, over: { kind: 'frozen' } } } }, '/over'],
    [
      { chat: { stock: { kind: 'drop', probability: 1, over: { kind: 'lag', fromMs: 2, toMs: 1 } } } },
      'fromMs 2 is beyond',
    ],
    [{ chat: { stock: { kind: 'duplicate', probability: 1 } } }, 'afterMs'],
    [{ chat: { stock: { kind: 'cut off', healsAfterMs: 0.5 } } }, '/healsAfterMs'],
    [{ chat: { stock: { kind: 'cache', ttlMs: 0 } } }, '/ttlMs'],
  ])('are refused and change nothing: %j', (policies, why) => {
    const world = shop({ kind: 'lag', ms: 1 })
    const { state } = world
    const set = () => world.setPolicies(policies as Parameters<World['setPolicies']>[0])
    expect(set).toThrow(RangeError)
    expect(set).toThrow(why)
    expect(world.state).toBe(state)
  })

  it('do not change once the journal has ended', () => {
    const world = shop({ kind: 'lag', ms: 1 })
    world.journal.append(world.now, { kind: 'ended', how: 'completed' })
    const { state } = world
    expect(() => world.setPolicies({})).toThrow('its journal has ended')
    expect(world.state).toBe(state)
  })

  it('tell nothing that who heard of them has overtaken', () => {
    const world = shop({ kind: 'lag', ms: 5000 })
    restock(world)
    let once = true
    world.journal.onAppend(({ kind }) => {
      if (kind !== 'policy' || !once) return
      once = false
      restock(world)
    })
    world.setPolicies({})
    expect(told(world)).toEqual([])
    expect(shown(world)).toBe(3)
  })
})
