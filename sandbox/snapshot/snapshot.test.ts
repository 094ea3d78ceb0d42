import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { setLeftOut } from '../api/set-left-out.ts'
import { addToCart } from '../commands/cart.ts'
import { sell } from '../commands/stock.ts'
import { setConflictPolicy } from '../conflicts/set-conflict-policy.ts'
import { createWorld } from '../create-world.ts'
import { addOrder } from '../facts/order.ts'
import { pickProduct } from '../facts/traits.ts'
import { switchOn } from '../faults/index.ts'
import { freshJournal, randomStep, stage } from '../fixtures/random-steps.ts'
import { type Cause, idOf, type Resource, resource } from '../journal/index.ts'
import { setPrivacy } from '../privacy/set-privacy.ts'
import type { World } from '../world.ts'
import { BadSnapshot, fromSnapshot, type Snapshot, toSnapshot } from './index.ts'

const minute = 60_000
const cause: Cause = { by: 'event', name: 'test' }

/** Through text and back, as a file would be. */
const restored = (world: World): World =>
  fromSnapshot(JSON.parse(JSON.stringify(toSnapshot(world))), freshJournal(world))

describe('a world and its snapshot', () => {
  it('go on alike, line by line of the journal', () => {
    fc.assert(
      fc.property(
        fc.array(randomStep, { maxLength: 15 }),
        fc.array(randomStep, { minLength: 1, maxLength: 15 }),
        (before, after) => {
          const world = stage()
          for (const step of before) step.happen(world)
          const copy = restored(world)
          const original = world.fork(freshJournal(world))
          for (const step of after) expect(step.happen(copy)).toEqual(step.happen(original))
          for (const one of [original, copy]) one.advance(7 * 24 * 60 * minute)
          expect(copy.journal.lines).toEqual(original.journal.lines)
          expect(JSON.stringify(toSnapshot(copy))).toBe(JSON.stringify(toSnapshot(original)))
        },
      ),
      { numRuns: 25 },
    )
  })

  it('keep their timers: an order that is not paid is canceled at its own instant', () => {
    const world = createWorld()
    const skus = [pickProduct(world, 'a', ['in stock']) as string]
    const placed = addOrder(world, { ref: 'a', shopper: 'S1', status: 'placed', skus })
    world.begin(resource('order', 'W1'), { ...placed, id: 'W1' }, cause)
    world.advance(10 * minute)
    const copy = restored(world)
    const status = () => copy.source<{ status: string }>(resource('order', 'W1'))?.value.status
    copy.advance(50 * minute - 1)
    expect(status()).toBe('placed')
    copy.advance(1)
    expect(status()).toBe('canceled')
  })

  it('keep their lagging views, and what is on its way to them', () => {
    const world = createWorld()
    const sku = pickProduct(world, 'a', ['plenty']) as string
    const name = resource('stock', sku)
    sell(world, sku, 1, cause)
    world.advance(10_000)
    const copy = restored(world)
    expect(copy.read('chat', name)).toEqual(world.read('chat', name))
    expect(copy.read('chat', name)?.version).toBe(1)
    copy.advance(20_000)
    expect(copy.read('chat', name)?.version).toBe(2)
  })

  it('keep what becomes of writes on older versions, and what a chat may show', () => {
    const world = stage()
    setConflictPolicy(world, 'cart', 'last-writer-wins')
    const withheld = { withheld: 'law' }
    setPrivacy(world, { tickets: { guest: withheld, identified: withheld, signedIn: 'shown' } })
    const shopper = idOf(world.names('shopper', undefined).at(-1) as Resource)
    const sku = pickProduct(world, 'plenty', ['plenty']) as string
    addToCart(world, { shopper, sku, quantity: 1 }, cause)
    setLeftOut(world, ['no-cache', 'etag'])
    const copy = restored(world)
    expect(copy.state.leftOut).toEqual(['etag', 'no-cache'])
    expect(copy.state.privacy).toEqual(world.state.privacy)
    const late = { shopper, sku, quantity: 5, base: 1 }
    expect(addToCart(copy, late, cause).kind).toBe('done')
    addToCart(world, late, cause)
    const cart = resource('cart', shopper)
    expect(copy.source(cart)).toEqual(world.source(cart))
    expect(copy.source<{ lines: unknown[] }>(cart)?.value.lines).toMatchObject([{ quantity: 5 }])
  })

  it('list what each shopper has', () => {
    const world = stage()
    const [shopper = ''] = world.names('shopper')
    const owner = shopper.slice('shopper/'.length)
    expect(world.names('order', owner)).toHaveLength(2)
    expect(restored(world).names('order', owner)).toEqual(world.names('order', owner))
  })

  it('share nothing: who changes the snapshot does not change the world', () => {
    const world = stage()
    const snapshot = toSnapshot(world)
    const copy = fromSnapshot(snapshot, freshJournal(world))
    const name = world.names('order')[0] as Resource
    const [, entity] = snapshot.entities.find(([key]) => key === name) ?? []
    const before = structuredClone(copy.source(name))
    ;(entity as { context: { shopper: string } }).context.shopper = 'changed'
    ;(entity as { value: { shopper: string } }).value.shopper = 'changed'
    expect(copy.source(name)).toEqual(before)
    expect(world.source(name)).toEqual(before)
  })

  it('are the same text for the same world, however it came to be', () => {
    const one = stage()
    const other = stage()
    other.setPolicies({})
    other.setPolicies(one.state.policies)
    expect(JSON.stringify(toSnapshot(other))).toBe(JSON.stringify(toSnapshot(one)))
  })
})

describe('what is no snapshot', () => {
  const good = (): Snapshot => {
    const world = stage()
    world.begin(resource('order', 'W1'), world.source(world.names('order')[0] as Resource)?.value, cause)
    sell(world, pickProduct(world, 'plenty', ['plenty']) as string, 1, cause)
    switchOn(world, { fault: 'outage', ends: { forMs: minute } })
    return structuredClone(toSnapshot(world))
  }
  const journal = freshJournal(createWorld())
  const restore = (snapshot: unknown) => () => fromSnapshot(snapshot, journal)
  type Loose = Record<string, unknown> & {
    entities: unknown[][]
    queue: Record<string, unknown>[]
    faults: Record<string, unknown>[]
  }
  const broken = (change: (snapshot: Loose) => void): unknown => {
    const snapshot = good() as unknown as Loose
    change(snapshot)
    return snapshot
  }
  const put = (target: Record<string, unknown>, key: string, value: unknown): void => {
    target[key] = value
  }
  const entityOf = (snapshot: Loose, kind: string) =>
    snapshot.entities.find(([name]) => String(name).startsWith(kind))?.[1] as Record<string, unknown>

  it('is told from a good one', () => expect(restore(good())).not.toThrow())

  it.each<[string, (snapshot: Loose) => void, string]>([
    ['another version', (s) => put(s, 'schema', 'plumbline-world/2'), 'at /schema'],
    ['a missing part', (s) => put(s, 'timers', undefined), 'timers'],
    ['a part that nobody knows', (s) => put(s, 'extra', 1), 'at /extra, no such part is known'],
    ['a time that is a text', (s) => put(s, 'now', '2026'), 'at /now'],
    ['a time that is no number', (s) => put(s, 'now', Number.NaN), 'at /now, NaN is not a JSON number'],
    ['a name of no kind', (s) => void (s.entities[0] as unknown[]).splice(0, 1, 'pet/1'), '/entities/0'],
    ['a name twice', (s) => void s.entities.push(s.entities[0] as unknown[]), 'a name occurs twice'],
    ['a state that the machine has not', (s) => put(entityOf(s, 'order'), 'state', 'lost'), 'order/W'],
    ['the state "constructor"', (s) => put(entityOf(s, 'order'), 'state', 'constructor'), 'order/W'],
    ['a state that is a number', (s) => put(entityOf(s, 'order'), 'state', 5), '/1/state, it must be'],
    ['a state that is a list', (s) => put(entityOf(s, 'order'), 'state', ['placed']), '/1/state, it must be'],
    ['a state that is nothing', (s) => put(entityOf(s, 'order'), 'state', null), '/1/state, it must be'],
    [
      'a context that is nothing',
      (s) => put(entityOf(s, 'order'), 'context', null),
      '/1/context, it must be object',
    ],
    ['version 0', (s) => put(entityOf(s, 'stock'), 'version', 0), '/version'],
    [
      'a lag that is negative',
      (s) => put(s, 'policies', { chat: { stock: { kind: 'lag', ms: -1 } } }),
      '/policies',
    ],
    [
      'a policy that the schema cannot tell is none',
      (s) => put(s, 'policies', { chat: { stock: { kind: 'lag', fromMs: 2, toMs: 1 } } }),
      'at /policies, chat/stock: fromMs 2 is beyond toMs 1',
    ],
    ['a policy of no kind of resource', (s) => put(s, 'policies', { chat: { pet: {} } }), '/policies/chat'],
    [
      'a policy in force that there is not',
      (s) => put(s, 'inForce', [['web/stock', { since: 0, vouched: 0 }]]),
      'there is no policy of web/stock',
    ],
    [
      'a policy that is in force from tomorrow on',
      (s) => put(s, 'inForce', [['chat/stock', { since: Number(s.now) + 1, vouched: 0 }]]),
      'at /inForce/0, it is after',
    ],
    [
      'a view that vouches for tomorrow',
      (s) => put(s, 'inForce', [['chat/stock', { since: s.now, vouched: Number(s.now) + 1 }]]),
      'at /inForce/0, it is after',
    ],
    [
      'a copy that was fetched tomorrow',
      (s) => {
        const held = { version: 0, value: null, committedAt: 0, fetchedAt: Number(s.now) + 1 }
        put(s.views as Loose, 'web', [['stock/A', held]])
      },
      '/views/web/0/1/fetchedAt',
    ],
    ['a context that its machine cannot be in', (s) => put(entityOf(s, 'cart'), 'context', {}), 'cart/'],
    [
      'a context that is not what is served',
      (s) => put(entityOf(s, 'stock').context as Loose, 'onHand', 99_999),
      'by its state comes to another value',
    ],
    [
      'a value that is none of its kind',
      (s) => {
        put(entityOf(s, 'stock').context as Loose, 'onHand', -1)
        put(entityOf(s, 'stock').value as Loose, 'onHand', -1)
      },
      '/1/value/onHand, it must be >= 0',
    ],
    [
      'a version of tomorrow',
      (s) => put(entityOf(s, 'stock'), 'committedAt', Number(s.now) + 1),
      '/1/committedAt, it is after the present',
    ],
    [
      'an epoch that is to come',
      (s) => put(s, 'epoch', Number(s.now) + 1),
      'at /epoch, it is after the present',
    ],
    [
      'a view that is ahead of the source',
      (s) => {
        const held = { version: 9, value: null, committedAt: 0 }
        put(s.views as Loose, 'web', [[String(s.entities[0]?.[0]), held]])
      },
      'at /views/web/0/1/version, the source has version 1',
    ],
    [
      'what comes to a view, and the source does not have',
      (s) => {
        for (const { what } of s.queue as { what: Loose }[])
          if (what.kind === 'apply') put(what.seen as Loose, 'version', 9)
      },
      '/what/seen/version, the source has version 2',
    ],
    ['a conflict policy that is none', (s) => put(s, 'conflicts', { cart: 'first' }), '/conflicts'],
    ['what no API leaves out', (s) => put(s, 'leftOut', ['cart']), '/leftOut/0'],
    [
      'ordinary sales without end',
      (s) => put(s, 'ordinarySales', { perHour: 1e9, run: 1 }),
      '/ordinarySales',
    ],
    ['a conflict policy of no kind', (s) => put(s, 'conflicts', { pet: 'merge' }), '/conflicts'],
    [
      'a past with a gap',
      (s) => put(entityOf(s, 'cart'), 'past', [{ version: 7, value: 0, committedAt: 0 }]),
      'versions have a gap',
    ],
    ['privacy of a kind', (s) => put(s, 'privacy', { orders: 'sign-in' }), '/privacy/orders'],
    ['a policy of no channel', (s) => put(s, 'policies', { fax: {} }), '/policies'],
    [
      'something to come for nobody',
      (s) => put(s.queue[0]?.what as Loose, 'resource', 'order/W0'),
      'there is no order/W0',
    ],
    ['an order of scheduling twice', (s) => void s.queue.push(s.queue[0] as Loose), 'occurs twice'],
    ['an order of scheduling that is to come', (s) => put(s, 'scheduled', 0), 'ever scheduled'],
    ['a timer that nothing rings', (s) => put(s, 'timers', [['order/W1 x', 999]]), 'nothing in the queue'],
    ['a fault that there is not', (s) => put(s.faults[0] as Loose, 'fault', 'gremlin'), 'at /faults/0'],
    [
      'parameters that the fault does not take',
      (s) => put(s.faults[0] as Loose, 'parameters', { retryAfterMs: -1 }),
      '/retryAfterMs must be >= 0',
    ],
    ['a fault twice', (s) => void s.faults.push(s.faults[0] as Loose), 'outage-1 occurs twice'],
    [
      'a scope of no channel',
      (s) => put(s.faults[0] as Loose, 'scope', { channel: 'fax' }),
      '/scope/channel',
    ],
    [
      'a member called __proto__',
      (s) =>
        void Object.defineProperty(entityOf(s, 'cart').context, '__proto__', {
          value: { lines: [] },
          enumerable: true,
        }),
      '__proto__, no member may be called that',
    ],
    ['a cycle', (s) => put(entityOf(s, 'cart'), 'context', s), 'a cycle'],
    ['a function', (s) => put(entityOf(s, 'cart'), 'context', () => 1), 'a function is not JSON'],
    ['a date', (s) => put(entityOf(s, 'cart'), 'context', new Date(0)), 'an instance of a class'],
    ['a map', (s) => put(s, 'entities', new Map() as never), 'at /entities, an instance of a class'],
    [
      'a computed member',
      (s) => void Object.defineProperty(s, 'now', { get: () => 1, enumerable: true }),
      'at /now, a member that is computed',
    ],
  ])('is refused: %s', (_, change, why) => {
    const bad = broken(change)
    expect(restore(bad)).toThrow(BadSnapshot)
    expect(restore(bad)).toThrow(why)
  })

  it('leaves the prototype of all objects alone', () => {
    const text = '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'
    expect(restore(JSON.parse(text))).toThrow(BadSnapshot)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  it('is never taken for one, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(restore(value)).toThrow(BadSnapshot)
      }),
    )
    expect(restore(null)).toThrow('at the top, it must be object')
  })

  it('is told by one changed part, or makes a world that can be read', () => {
    const whole = good() as unknown as Record<string, unknown>
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(whole)), fc.jsonValue(), (part, value) => {
        try {
          toSnapshot(fromSnapshot({ ...whole, [part]: value }, journal))
        } catch (problem) {
          expect(problem).toBeInstanceOf(BadSnapshot)
        }
      }),
    )
  })
})
