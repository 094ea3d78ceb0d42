import { describe, expect, it } from 'vitest'
import type { StateNode } from 'xstate'
import { canonicalJson } from '../journal/index.ts'
import { begin, type MachineEvent, type Step, step } from '../machine.ts'
import { changes } from './changes.ts'
import { type Order, type OrderState, orderStates, orderType, type PlacedOrder } from './machine.ts'
import { moved, owed } from './money-of.ts'
import { eventsTo, settled } from './settled.ts'
import { trackingOf } from './tracking.ts'
import { unitsToReturn, unitsToShip } from './units.ts'

const { machine } = orderType
const hour = 60 * 60_000
const day = 24 * hour
const eur = (minor: number) => ({ minor, currency: 'EUR' })
const placed: PlacedOrder = {
  id: 'W123456',
  shopper: 'S1',
  lines: [
    { sku: 'A', name: 'A', quantity: 2, unitPrice: eur(500) },
    { sku: 'B', name: 'B', quantity: 1, unitPrice: eur(300) },
  ],
  total: eur(1700),
  placedAt: 0,
  delivery: { fee: eur(400), place: '10115', promisedOn: 3 * day },
}

const upTo = (...events: readonly (string | MachineEvent)[]): Step =>
  events.reduce<Step>(
    (at, event) => {
      const next = step(machine, at, typeof event === 'string' ? { type: event } : event)
      if (!next.accepted) throw new Error(`refused in ${at.state}: ${JSON.stringify(event)}`)
      return next
    },
    begin(machine, placed),
  )
const orderAt = (at: Step): Order => at.context as Order
const refused = (at: Step, event: MachineEvent): boolean => !step(machine, at, event).accepted
const oneA = [{ sku: 'A', quantity: 1 }]
const delivered = ['authorize', 'pick', 'ship', 'deliver'] as const

describe('the money of an order', () => {
  it('is held when it is authorized, and let go when it is canceled', () => {
    expect(orderAt(upTo({ type: 'authorize', amount: eur(1700), at: 5 })).payments).toEqual([
      { kind: 'authorization', amount: eur(1700), at: 5 },
    ])
    expect(orderAt(upTo('authorize', 'cancel')).payments.map(({ kind }) => kind)).toEqual([
      'authorization',
      'void',
    ])
    expect(orderAt(upTo('cancel')).payments).toEqual([])
  })

  it('is captured parcel by parcel; the last one takes the rest, with the delivery', () => {
    const { payments, shipments } = orderAt(upTo('authorize', 'pick', { type: 'ship', lines: oneA }, 'ship'))
    expect(payments.slice(1)).toEqual([
      { kind: 'capture', amount: eur(500) },
      { kind: 'capture', amount: eur(1200) },
    ])
    expect(shipments.map(({ lines }) => lines)).toEqual([
      oneA,
      [
        { sku: 'A', quantity: 1 },
        { sku: 'B', quantity: 1 },
      ],
    ])
  })

  it('is paid back for what came back, and as a whole where all of it did', () => {
    const part = upTo(...delivered, { type: 'request return', lines: oneA }, 'receive return')
    expect(owed(orderAt(part))).toBe(500)
    expect(orderAt(upTo(...delivered, 'request return', 'receive return', 'refund'))).toMatchObject({
      refunded: eur(1700),
    })
  })

  it('is paid back step by step, never more than was paid', () => {
    const some = upTo(...delivered, { type: 'refund', amount: eur(1000) })
    expect(refused(some, { type: 'refund', amount: eur(701) })).toBe(true)
    expect(some.state).toBe('delivered')
    const all = step(machine, some, { type: 'refund' })
    expect([all.state, moved(orderAt(all), 'refund')]).toEqual(['refunded', 1700])
    expect(refused(all, { type: 'refund' })).toBe(true)
    expect(refused(all, { type: 'refund', amount: eur(1) })).toBe(true)
  })

  it('makes an order refunded only where nothing of it is left: what is kept stays delivered', () => {
    const back = [...delivered, { type: 'request return', lines: oneA }, 'receive return'] as const
    const part = upTo(...back, 'refund')
    expect([part.state, orderAt(part).refunded]).toEqual(['delivered', eur(500)])
    const rest = [...back, 'refund', 'request return', 'receive return', 'refund'] as const
    expect(upTo(...rest).state).toBe('refunded')
    expect(upTo(...back, { type: 'refund', amount: eur(499) }).state).toBe('returned')
    expect(upTo(...back, { type: 'refund', amount: eur(1700) }).state).toBe('refunded')
  })

  it('is paid back as a whole where the shop keeps the delivery, and not before', () => {
    const back = [...delivered, 'request return', 'receive return'] as const
    expect(upTo(...back, { type: 'refund', amount: eur(1299) }).state).toBe('returned')
    expect(upTo(...back, { type: 'refund', amount: eur(1300) }).state).toBe('refunded')
  })

  it('is not owed again where it was paid back before the goods came', () => {
    const early = upTo(...delivered, { type: 'refund', amount: eur(1700) })
    expect(early.state).toBe('refunded')
    const asked = step(machine, early, { type: 'request return' })
    expect(step(machine, asked, { type: 'receive return' }).state).toBe('refunded')
    const some = upTo(...delivered, { type: 'refund', amount: eur(600) })
    const part = step(machine, some, { type: 'request return', lines: oneA })
    expect(step(machine, part, { type: 'receive return' }).state).toBe('delivered')
    const failed = upTo('authorize', 'pick', 'ship', 'fail delivery', { type: 'refund', amount: eur(1) })
    expect(failed.state).toBe('deliveryFailed')
  })

  it('comes back where the parcel could not be delivered', () => {
    const at = upTo('authorize', 'pick', 'ship', 'fail delivery', 'receive return', 'refund')
    expect(orderAt(at)).toMatchObject({ refunded: eur(1700), returns: [{ received: true }] })
    expect(unitsToReturn(orderAt(at))).toEqual([])
  })
})

describe('an order refuses', () => {
  it.each<[string, readonly (string | MachineEvent)[], MachineEvent]>([
    ['another amount than it costs', [], { type: 'authorize', amount: eur(1699) }],
    ['an amount of another currency', [], { type: 'authorize', amount: { minor: 1700, currency: 'USD' } }],
    ['a declined payment without a reason', [], { type: 'decline' }],
    ['to be picked before it is paid', [], { type: 'pick' }],
    ['more than was ordered', ['authorize', 'pick'], { type: 'ship', lines: [{ sku: 'A', quantity: 3 }] }],
    [
      'more than was ordered, in two lines',
      ['authorize', 'pick'],
      { type: 'ship', lines: [...oneA, ...oneA, ...oneA] },
    ],
    ['what was not ordered', ['authorize', 'pick'], { type: 'ship', lines: [{ sku: 'C', quantity: 1 }] }],
    ['a parcel of nothing', ['authorize', 'pick'], { type: 'ship', lines: [] }],
    ['a part of a unit', ['authorize', 'pick'], { type: 'ship', lines: [{ sku: 'A', quantity: 0.5 }] }],
    ['lines that are none', ['authorize', 'pick'], { type: 'ship', lines: [null, 5, '__proto__'] }],
    ['a tracking number of blanks', ['authorize', 'pick'], { type: 'ship', tracking: ' ' }],
    ['a time that is none', ['authorize', 'pick'], { type: 'ship', at: Number.NaN }],
    ['to be shipped twice', ['authorize', 'pick', 'ship'], { type: 'ship' }],
    ['to be called off once it is shipped', ['authorize', 'pick', 'ship'], { type: 'cancel' }],
    ['that, though it is late', ['authorize', 'pick', 'ship', 'delay'], { type: 'cancel' }],
    ['to go out before it is shipped', ['authorize', 'pick', 'delay'], { type: 'go out' }],
    ['to be delivered before it is shipped', ['authorize', 'pick', 'delay'], { type: 'deliver' }],
    ['to come back before it is there', ['authorize', 'pick', 'ship'], { type: 'request return' }],
    [
      'to come back twice',
      [...delivered, 'request return', 'receive return', 'refund'],
      { type: 'request return' },
    ],
    ['to pay back half a cent', [...delivered], { type: 'refund', amount: eur(0.5) }],
    ['to pay back less than nothing', [...delivered], { type: 'refund', amount: eur(-1) }],
  ])('%s', (_what, road, event) => expect(refused(upTo(...road), event)).toBe(true))
})

describe('an order that is left alone', () => {
  /** What a machine asks for by itself, one thing after the other, with the time that has passed. */
  function alone(at: Step): readonly (readonly [string, number])[] {
    const told: [string, number][] = []
    let [now, passed] = [at, 0]
    for (let next = now.scheduled[0]; next; next = now.scheduled[0]) {
      passed += next.delayMs
      now = step(machine, now, { ...next.event, at: passed })
      told.push([String(now.state), passed])
    }
    return told
  }

  it('is canceled if it is not paid', () => {
    expect(alone(begin(machine, placed))).toEqual([['canceled', hour]])
    expect(alone(upTo({ type: 'decline', reason: 'no funds' }))).toEqual([['canceled', day]])
  })

  it('is on its way, and there some hours before it was promised', () => {
    const told = alone(upTo('authorize'))
    expect(told.map(([state]) => state)).toEqual(['picking', 'shipped', 'outForDelivery', 'delivered'])
    expect(told.map(([, at]) => at)).toEqual([0.5, 27.2, 57.8, 68].map((hours) => Math.round(hours * hour)))
  })

  it('ships by itself what was left, and tries again where nobody was at home', () => {
    const part = upTo('authorize', 'pick', { type: 'ship', lines: oneA })
    expect(alone(part)[0]).toEqual(['shipped', day])
    expect(alone(upTo('authorize', 'pick', 'ship', 'fail delivery'))[0]).toEqual(['outForDelivery', day])
  })

  it('has tracking numbers of its own, the same each time', () => {
    const at = upTo('authorize', 'pick', { type: 'ship', lines: oneA }, 'ship')
    const numbers = orderAt(at).shipments.map(({ tracking }) => tracking)
    expect(numbers).toEqual([trackingOf('W123456', 0), trackingOf('W123456', 1)])
    expect(orderAt(at).tracking).toBe(numbers[1])
    const all = Array.from({ length: 5000 }, (_unused, id) => trackingOf(`W${100_000 + id * 179}`, id % 3))
    expect(new Set(all).size).toBe(all.length)
    for (const number of [...all, trackingOf('x', 0), trackingOf('', 7)])
      expect(number).toMatch(/^HH\d{8}DE$/)
  })
})

describe('an order that history puts somewhere', () => {
  it.each(orderStates)('is what events have made of it: %s', (status) => {
    const now = 40 * day
    const events = eventsTo(status, placed, now)
    const walked = events.reduce((at, event) => step(machine, at, { ...event }), begin(machine, placed))
    expect([walked.state, walked.context]).toEqual([status, settled(status, placed, now)])
    expect(events.map(({ at }) => at as number)).toEqual(
      events.map(({ at }) => at as number).toSorted((a, b) => a - b),
    )
  })

  it('came there in no more time than there was', () => {
    for (const status of orderStates) {
      for (const { at } of eventsTo(status, placed, hour)) expect(at as number).toBeLessThanOrEqual(hour)
    }
  })

  it('can be partly shipped only where there is more than one unit', () => {
    const one = { ...placed, lines: [{ ...placed.lines[0]!, quantity: 1 }] }
    expect(() => settled('partlyShipped', one, day)).toThrow("it can't ship")
    expect(unitsToShip(settled('partlyShipped', placed, day))).toEqual([{ sku: 'B', quantity: 1 }])
  })
})

it('takes every transition that its machine has, on some way from its placing', () => {
  const events: readonly MachineEvent[] = [
    ...[...Object.keys(changes), 'pick', 'go out', 'fail delivery'].map((type) => ({ type })),
    { type: 'ship', lines: oneA },
    { type: 'request return', lines: oneA },
    { type: 'decline', reason: 'no funds' },
    { type: 'refund', amount: eur(100) },
  ]
  expect(walkedFrom(begin(machine, placed), events)).toEqual(declared())
})

/** Every transition met on all ways of at most ten events, as `state event`; a state is met once in each shape. */
function walkedFrom(first: Step, events: readonly MachineEvent[]): readonly string[] {
  const taken = new Set<string>()
  const known = new Set<string>()
  let edge = [first]
  for (let length = 0; length < 10; length += 1) {
    const next: Step[] = []
    for (const at of edge) {
      for (const event of [...events, ...at.scheduled.map((delayed) => delayed.event)]) {
        const then = step(machine, at, event)
        if (!then.accepted) continue
        taken.add(`${at.state} ${event.type}`)
        const shape = canonicalJson([then.state, unitsToShip(orderAt(then)), unitsToReturn(orderAt(then))])
        if (!known.has(shape)) next.push(then)
        known.add(shape)
      }
    }
    edge = next
  }
  return [...taken].sort()
}

function declared(): readonly string[] {
  const nodes = Object.values(machine.root.states as Record<OrderState, StateNode>)
  return nodes.flatMap(({ key, ownEvents }) => ownEvents.map((type) => `${key} ${type}`)).sort()
}
