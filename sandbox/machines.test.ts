import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StateNode } from 'xstate'
import type { Cart } from './cart/machine.ts'
import type { ProductList } from './catalog/list-machine.ts'
import type { Price } from './catalog/price-machine.ts'
import { entityType } from './entity-types.ts'
import type { FlashSale, FlashSaleAtRest } from './flash-sale/machine.ts'
import type { Stock } from './inventory/machine.ts'
import { heldUnits } from './inventory/units.ts'
import { canonicalJson, type ResourceKind, resourceKinds } from './journal/index.ts'
import { begin, type MachineEvent, type Resting, type Step, step } from './machine.ts'
import { type Order, orderStates, type PlacedOrder } from './orders/machine.ts'
import { moved } from './orders/money-of.ts'
import { unitsToReturn, unitsToShip } from './orders/units.ts'
import { type Ticket, ticketPriorities, ticketStates } from './tickets/machine.ts'

/** A kind of resource under random events: where it may begin, what may come, and what must always hold. */
interface UnderTest {
  readonly inputs: readonly unknown[]
  readonly events: readonly fc.Arbitrary<MachineEvent>[]
  holds(value: unknown, at: Resting): void
  /** States that a machine passes and never rests in. */
  readonly passed?: readonly string[]
  /** How many random sequences it takes to get everywhere; default 200. */
  readonly runs?: number
}

const anything = fc.oneof(
  fc.integer({ min: 1, max: 5 }),
  fc.constantFrom(0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '3', null, undefined),
)
const sku = fc.constantFrom('A', 'B', '__proto__', '')
const plain = (...types: readonly string[]) => types.map((type) => fc.constant({ type }))
const withQuantity = (type: string) => fc.record({ type: fc.constant(type), sku, quantity: anything })
const cents = (type: string) =>
  fc.record({ type: fc.constant(type), minor: fc.oneof(anything, fc.integer({ min: -10, max: 2000 })) })

const word = fc.oneof(fc.constantFrom('urgent', 'low', 'refunds', ' '), anything)
const eur = (minor: number) => ({ minor, currency: 'EUR' })
const ordered: PlacedOrder = {
  id: 'W1',
  shopper: 'S1',
  lines: [
    { sku: 'A', name: 'A', quantity: 2, unitPrice: eur(500) },
    { sku: 'B', name: 'B', quantity: 1, unitPrice: eur(300) },
  ],
  total: eur(1700),
  placedAt: 0,
  delivery: { fee: eur(400), promisedOn: 3 * 24 * 60 * 60_000 },
}
const orderedLines = fc.oneof(fc.array(fc.record({ sku, quantity: anything }), { maxLength: 3 }), anything)
const orderedAmount = fc.oneof(
  fc.constantFrom(eur(1700), eur(100), { minor: 1700, currency: 'USD' }),
  anything,
)
const holdId = fc.constantFrom('R1', 'R1', 'R2', '__proto__', '', 5)
const flashSale = {
  ...{ id: 'F1', sku: 'A', price: { minor: 100, currency: 'EUR' }, quantity: 5, limit: 3 },
  ...{ announcedAt: 0, startsAt: 5, endsAt: 10, lastsMs: 5 },
}

const under: Readonly<Partial<Record<ResourceKind, UnderTest>>> = {
  stock: {
    inputs: [
      { sku: 'A', onHand: 0 },
      { sku: 'A', onHand: 3 },
      { sku: 'A', onHand: 5, holds: [{ id: 'R1', shopper: 'S1', quantity: 2, until: 9 }] },
    ],
    events: [
      ...['sell', 'restock', 'return'].map(withQuantity),
      fc.record({ type: fc.constant('sell'), quantity: fc.oneof(anything, fc.constant(1)), hold: holdId }),
      fc.constant({ type: 'sell', quantity: 1, hold: 'R1' }),
      ...plain('discontinue', 'relist'),
      fc.record({
        type: fc.constant('hold'),
        id: holdId,
        shopper: fc.constantFrom('S1', 'S1', 'S2', 'S2', ' ', 7),
        quantity: fc.oneof(fc.constant(1), anything),
        until: fc.oneof(fc.constant(9), fc.constant(9), anything),
        forMs: fc.oneof(fc.constant(5), fc.constant(5), anything),
      }),
      ...['release', 'expire'].map((type) => fc.record({ type: fc.constant(type), hold: holdId })),
      ...['release', 'expire'].map((type) => fc.constant({ type, hold: 'R1' })),
      fc.record({ type: fc.constant('backorder'), expectedAt: anything }),
    ],
    passed: ['unknown'],
    holds(value, { state }) {
      const { onHand, sku, holds = [], expectedAt, discontinued } = value as Stock
      expect(heldUnits({ holds })).toBeLessThanOrEqual(onHand)
      expect(new Set(holds.map(({ id }) => id)).size).toBe(holds.length)
      expect(discontinued).toBe(state === 'discontinued' || undefined)
      expect(sku).toBe('A')
      expect(Number.isInteger(onHand) && onHand >= 0, `${onHand} on hand`).toBe(true)
      if (state === 'discontinued') return
      expect(state).toBe(onHand > 0 ? 'inStock' : expectedAt ? 'backordered' : 'soldOut')
    },
  },
  'flash-sale': {
    inputs: [
      { ...flashSale, startsInMs: 0 },
      { ...flashSale, startsInMs: 5 },
    ],
    events: [
      fc.record({
        type: fc.constant('sell'),
        quantity: fc.oneof(fc.constant(1), anything),
        shopper: fc.constantFrom('S1', 'S2', '__proto__', undefined),
      }),
      ...plain('sell out', 'call off'),
    ],
    passed: ['unknown'],
    holds(value, { state, context }) {
      const { sold, quantity, limit, status } = value as FlashSale
      expect(status).toBe(state)
      expect(Number.isInteger(sold) && sold >= 0 && sold <= quantity).toBe(true)
      for (const { units } of (context as FlashSaleAtRest).buyers.flat())
        expect(units).toBeLessThanOrEqual(limit)
    },
  },
  cart: {
    inputs: [
      { shopper: 'S1', lines: [] },
      { shopper: 'S1', lines: [{ sku: 'A', quantity: 2 }] },
    ],
    events: [
      withQuantity('add'),
      withQuantity('set quantity'),
      fc.record({ type: fc.constant('remove'), sku }),
    ],
    holds(value, { state }) {
      const { lines, shopper } = value as Cart
      expect(shopper).toBe('S1')
      expect(lines.every(({ quantity }) => Number.isInteger(quantity) && quantity > 0)).toBe(true)
      expect(new Set(lines.map((line) => line.sku)).size).toBe(lines.length)
      expect(state).toBe(lines.length ? 'filled' : 'empty')
    },
  },
  price: {
    inputs: [{ sku: 'A', amount: { minor: 990, currency: 'EUR' }, regular: { minor: 990, currency: 'EUR' } }],
    events: [cents('promote'), cents('reprice'), ...plain('end promotion')],
    holds(value, { state }) {
      const { amount, regular } = value as Price
      expect(Number.isInteger(amount.minor) && amount.minor >= 0, `${amount.minor} cents`).toBe(true)
      if (state === 'promotion') expect(amount.minor).toBeLessThan(regular.minor)
      else expect(amount).toEqual(regular)
    },
  },
  order: {
    inputs: [ordered],
    events: [
      ...plain(
        'authorize',
        'pick',
        'ship',
        'go out',
        'deliver',
        'receive return',
        'refund',
        'request return',
      ),
      ...plain('delay', 'fail delivery', 'cancel', 'the delayed one'),
      fc.record({ type: fc.constant('decline'), reason: fc.constantFrom('no funds', '', 5) }),
      fc.record({ type: fc.constantFrom('ship', 'request return'), lines: orderedLines, at: anything }),
      fc.record({
        type: fc.constantFrom('ship', 'request return'),
        lines: fc.constant([{ sku: 'A', quantity: 1 }]),
      }),
      fc.record({ type: fc.constant('ship'), tracking: fc.oneof(fc.string(), anything) }),
      fc.constant({ type: 'refund', amount: eur(100) }),
      fc.record({ type: fc.constantFrom('refund', 'authorize'), amount: orderedAmount, at: anything }),
      fc.record({ type: fc.constantFrom('delay', 'deliver', 'cancel'), until: anything, at: anything }),
    ],
    runs: 1500,
    holds(value, { state }) {
      const order = value as Order & { status: string }
      expect(order.status).toBe(state)
      expect(orderStates).toContain(state)
      const [held, captured] = [moved(order, 'authorization') - moved(order, 'void'), moved(order, 'capture')]
      expect(captured <= held && moved(order, 'refund') <= captured).toBe(true)
      if (state === 'shipped') expect([unitsToShip(order), captured]).toEqual([[], order.total.minor])
      if (state === 'canceled') expect([held, captured]).toEqual([0, 0])
      if (state === 'returned') expect(unitsToReturn(order).length).toBeLessThan(3)
      expect(order.shipments.map(({ tracking }) => tracking).at(-1)).toBe(order.tracking)
    },
  },
  ticket: {
    inputs: [{ id: 'T-1', shopper: 'S1', subject: 'x', queue: 'returns', comments: [], openedAt: 0 }],
    events: [
      ...plain('start', 'ask customer', 'hold', 'resolve', 'close', 'reopen'),
      fc.record({
        type: fc.constant('comment'),
        by: fc.constantFrom('shopper', 'agent', 'nobody'),
        text: fc.string(),
        at: anything,
      }),
      fc.record({ type: fc.constantFrom('set priority', 'move'), priority: word, queue: word }),
    ],
    runs: 600,
    holds(value, { state }) {
      const ticket = value as Ticket & { status: string }
      expect(ticket.status).toBe(state)
      expect(ticketStates).toContain(state)
      expect(ticketPriorities).toContain(ticket.priority)
      expect(ticket.queue).toMatch(/\S/)
      for (const { text } of ticket.comments) expect(text).toMatch(/\S/)
    },
  },
  product: {
    inputs: [{ sku: 'A', name: 'A', category: 'B', description: '', listedAt: 0, similar: [] }],
    events: plain('list', 'discontinue'),
    holds: (value, { state }) => expect(value).toMatchObject({ sku: 'A', status: state }),
  },
  list: {
    inputs: [{ id: 'new-arrivals', skus: [] }],
    events: [fc.record({ type: fc.constant('publish'), skus: fc.array(sku) })],
    holds: (value) => expect((value as ProductList).id).toBe('new-arrivals'),
  },
  shopper: {
    inputs: [{ id: 'S1', name: 'N', email: 'e', city: 'c', postcode: '1' }],
    events: [fc.record({ type: fc.constant('move'), city: fc.string(), postcode: fc.string() })],
    holds: (value) => expect(value).toMatchObject({ id: 'S1', name: 'N', email: 'e' }),
  },
  desk: {
    inputs: [{ id: 'main', opens: '08:00', closes: '20:00' }],
    events: plain('open', 'close'),
    holds: (value, { state }) => expect(value).toMatchObject({ id: 'main', status: state }),
  },
  'restock-notification': {
    inputs: [{ id: 'S1-A', shopper: 'S1', sku: 'A' }],
    events: plain('notify', 'cancel'),
    holds: (value, { state }) => expect(value).toMatchObject({ id: 'S1-A', status: state }),
  },
  'hand-off': {
    inputs: [{ id: 'H1', shopper: 'S1', topic: 't' }],
    events: plain('take over', 'end'),
    holds: (value, { state }) => expect(value).toMatchObject({ id: 'H1', status: state }),
  },
}

/** Kinds that the journal knows and no world holds yet. */
const withoutMachine: readonly ResourceKind[] = ['saved-search']

it('puts every kind of resource that a world holds under random events', () => {
  expect([...Object.keys(under), ...withoutMachine].sort()).toEqual([...resourceKinds].sort())
  for (const kind of withoutMachine)
    expect(() => entityType(kind)).toThrow('no machine for resources of kind')
})

describe.each(Object.entries(under) as [ResourceKind, UnderTest][])('%s', (kind, test) => {
  const seen = explored(kind, test)
  const { states, transitions } = declared(kind, test.passed ?? [])

  it(`keeps its promises in ${seen.steps} random steps`, () => {
    expect(seen.steps).toBeGreaterThan(1000)
    expect(seen.refused + seen.accepted).toBe(seen.steps)
  })

  it(`reaches all of its ${states.length} states`, () => expect([...seen.states].sort()).toEqual(states))

  it(`takes all of its ${transitions.length} transitions`, () => {
    expect(transitions.filter((transition) => !seen.transitions.has(transition))).toEqual([])
  })
})

it('would notice a machine that breaks its promise', () => {
  const { stock } = under
  const oversold = { ...(stock as UnderTest), inputs: [{ sku: 'A', onHand: -1 }] }
  expect(() => explored('stock', oversold)).toThrow('Property failed')
})

interface Explored {
  readonly states: Set<string>
  readonly transitions: Set<string>
  steps: number
  accepted: number
  refused: number
}

/** Sends random events, delayed ones of the machine among them, and checks every step; always the same ones. */
function explored(kind: ResourceKind, test: UnderTest): Explored {
  const seen: Explored = { states: new Set(), transitions: new Set(), steps: 0, accepted: 0, refused: 0 }
  const event = fc.oneof(...test.events, fc.constant({ type: 'the delayed one' }), fc.constant({ type: 'x' }))
  const sequence = fc.array(event, { minLength: 5, maxLength: 30, size: 'max' })
  fc.assert(
    fc.property(fc.constantFrom(...test.inputs), sequence, (input, events) => {
      const { machine, value } = entityType(kind)
      let at: Step = begin(machine, frozen(input))
      let delayed = at.scheduled[0]?.event
      test.holds(value(at), at)
      for (const given of events) {
        const sent = given.type === 'the delayed one' ? (delayed ?? given) : given
        const before = canonicalJson([at.state, value(at)])
        const next = step(machine, frozen(at), sent)
        seen.steps += 1
        seen.states.add(String(next.state))
        if (next.accepted) {
          seen.accepted += 1
          seen.transitions.add(`${at.state} ${sent.type}`)
          if (next.canceled.length) delayed = undefined
          delayed = next.scheduled[0]?.event ?? delayed
        } else {
          seen.refused += 1
          expect(canonicalJson([next.state, value(next)])).toBe(before)
          expect([next.scheduled, next.canceled]).toEqual([[], []])
        }
        test.holds(value(next), next)
        at = next
      }
    }),
    { numRuns: test.runs ?? 200, seed: 1 },
  )
  return seen
}

/** What XState knows of the machine: the states to rest in, and each event that one of them takes. */
function declared(kind: ResourceKind, passed: readonly string[]) {
  const { root } = entityType(kind).machine
  const nodes = Object.values(root.states as Record<string, StateNode>).filter(
    ({ key }) => !passed.includes(key),
  )
  const transitions = nodes.flatMap(({ key, ownEvents }) =>
    [...ownEvents, ...root.ownEvents].map((type) => `${key} ${type}`),
  )
  return { states: nodes.map(({ key }) => key).sort(), transitions }
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) frozen(part)
  }
  return value
}
