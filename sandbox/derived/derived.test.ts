import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createWorld } from '../create-world.ts'
import type { Resource } from '../journal/index.ts'
import { resource } from '../journal/index.ts'
import { shopOf } from '../shops/index.ts'
import { type Asked, brokenPromise, derivedLaws, readBy } from './derived.laws.ts'
import type { DerivedFact } from './derived-fact.ts'
import { derive, derivedFacts, type Read, type Terms, termsOf } from './index.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
/** Tuesday 2026-03-10, 11:00 in a zone one hour east of Greenwich. */
const tuesday = 1773136800000
const terms = termsOf({ currency: 'EUR', utcOffsetMinutes: 60 })
const euros = (minor: number) => ({ minor, currency: 'EUR' })

const time = fc.integer({ min: tuesday - 60 * day, max: tuesday + 60 * day })
const clockTime = fc.constantFrom('00:00', '08:00', '09:30', '20:00', '23:59', '24:00', 'noon', '')
const sku = fc.constantFrom('A', 'B', 'C')
const slotsOfDay = [
  { from: 0, to: 120, capacity: 1 },
  { from: 480, to: 600, capacity: 1 },
  { from: 960, to: 1080, capacity: 1 },
]
const someTerms: fc.Arbitrary<Terms> = fc
  .record({
    offset: fc.constantFrom(-720, -300, 0, 60, 345, 840),
    cutOffMinutes: fc.constantFrom(0, 1, 840, 1439, 1440),
    workingDays: fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }),
    days: fc.nat({ max: 9 }),
    slots: fc.option(fc.subarray(slotsOfDay, { minLength: 1 }), { nil: undefined }),
  })
  .map(({ offset, days, slots, ...delivery }) => ({
    ...terms,
    utcOffsetMinutes: offset,
    delivery: {
      ...terms.delivery,
      ...delivery,
      ...(slots ? { slots } : {}),
      zones: [{ name: 'near', from: '10000', to: '19999', days, fee: euros(490) }],
    },
  }))

const heldFor = (shopper: string, quantity: number) => ({ id: `R-${shopper}`, shopper, quantity, until: 9 })
const perhaps = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 9 })
const shelf = fc
  .record({
    products: fc.record({
      A: perhaps(
        fc.constantFrom(
          { status: 'listed' },
          { status: 'discontinued' },
          { status: 'listed', variants: ['B', 'C'] },
        ),
      ),
      B: perhaps(fc.constantFrom({ status: 'listed' }, { status: 'discontinued' })),
      C: fc.constant({ status: 'listed' }),
    }),
    stock: fc.record({
      A: perhaps(fc.nat({ max: 3 })),
      B: fc.nat({ max: 3 }),
      C: perhaps(fc.nat({ max: 3 })),
    }),
    held: fc.constantFrom(
      {},
      { discontinued: true },
      { holds: [heldFor('S1', 1)] },
      { holds: [heldFor('S1', 2), heldFor('S2', 2)] },
    ),
  })
  .map(({ products, stock, held }) =>
    present([
      ...Object.entries(products).map(([id, value]) => [resource('product', id), value] as const),
      ...Object.entries(stock).map(
        ([id, onHand]) =>
          [resource('stock', id), onHand === undefined ? undefined : { sku: id, onHand, ...held }] as const,
      ),
    ]),
  )
const prices = fc
  .record({
    regular: fc.integer({ min: 0, max: 5 }),
    amount: fc.integer({ min: 0, max: 5 }),
    until: fc.option(time, { nil: undefined }),
    currency: fc.constantFrom('EUR', 'EUR', 'EUR', 'USD'),
  })
  .map(({ regular, amount, until, currency }) => ({
    sku: 'A',
    regular: { minor: regular, currency },
    amount: { minor: amount, currency },
    ...(until === undefined ? {} : { until }),
  }))

function present(entries: readonly (readonly [Resource, unknown])[]): Asked['resources'] {
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Asked['resources']
}

function asking(
  subject: fc.Arbitrary<string>,
  resources: fc.Arbitrary<Asked['resources']>,
): fc.Arbitrary<Asked> {
  return fc.record({ subject, resources, terms: someTerms, time })
}

/** What each kind is asked, so that all that it can say is said. */
const cases: Readonly<Record<string, fc.Arbitrary<Asked>>> = {
  available: asking(sku, shelf),
  total: asking(
    fc.constantFrom('S1', 'S2'),
    fc
      .record({
        lines: fc.array(fc.record({ sku, quantity: fc.integer({ min: 1, max: 4 }) }), { maxLength: 3 }),
        a: perhaps(prices),
        b: prices,
      })
      .map(({ lines, a, b }) =>
        present([
          ['cart/S1', { shopper: 'S1', lines }],
          ['price/A', a],
          ['price/B', b],
        ]),
      ),
  ),
  lines: asking(
    fc.constantFrom('S1', 'S1', 'S2'),
    fc
      .record({
        lines: fc.array(
          fc.record(
            {
              sku,
              quantity: fc.integer({ min: 1, max: 4 }),
              unitPrice: fc.record({
                minor: fc.integer({ min: 0, max: 5 }),
                currency: fc.constantFrom('EUR', 'USD'),
              }),
            },
            { requiredKeys: ['sku', 'quantity'] },
          ),
          { maxLength: 3 },
        ),
        price: perhaps(prices),
        shelf,
      })
      .map(({ lines, price, shelf }) => ({
        ...shelf,
        ...present([
          ['cart/S1', { shopper: 'S1', lines }],
          ['price/A', price],
        ]),
      })),
  ),
  open: asking(
    fc.constantFrom('main', 'main', 'main', 'other'),
    fc
      .record({ opens: clockTime, closes: clockTime, status: fc.constantFrom('open', 'open', 'closed') })
      .map((desk) => ({ 'desk/main': { id: 'main', ...desk } })),
  ),
  wait: asking(
    fc.constantFrom('main', 'main', 'main', 'other'),
    fc
      .record({
        opens: clockTime,
        closes: clockTime,
        status: fc.constantFrom('open', 'open', 'open', 'closed'),
        paceMs: fc.constantFrom(1, 30_000, 60_000, 90_000, 120_000),
        lastTurnAt: fc.option(time, { nil: undefined }),
      })
      .map(({ lastTurnAt, ...desk }) => ({
        'desk/main': { id: 'main', queue: 0, ...desk, ...(lastTurnAt === undefined ? {} : { lastTurnAt }) },
      })),
  ),
  delivery: asking(fc.constantFrom('A@12345', 'B@10000', 'C@99999', 'B', 'A@12345@x'), shelf),
  'sale-ends': asking(
    sku,
    prices.map((price) => ({ 'price/A': price })),
  ),
}

describe.each(derivedFacts.map((fact) => [fact.form, fact] as const))('the derived fact %s', (_, fact) => {
  const asked = cases[fact.kind]
  if (!asked) throw new Error(`no case for ${fact.form}: add one to this test`)
  derivedLaws(fact, asked)
})

describe('a law of derived facts', () => {
  const asked: Asked = { subject: 'A', resources: { 'stock/A': { onHand: 1 } }, terms, time: tuesday }

  it('catches a look at what was not declared', () => {
    const sly: DerivedFact = {
      kind: 'sly',
      form: 'sly/SKU',
      inputs: () => [],
      value: (id, read) => read(resource('stock', id)),
      changesAt: () => undefined,
    }
    expect(readBy(sly, asked)).toEqual(['stock/A'])
  })
})

describe('the law of when a derived fact changes', () => {
  const asked: Asked = { subject: 'A', resources: {}, terms, time: tuesday }
  const noon = tuesday + hour
  const afternoon = (changesAt: DerivedFact['changesAt']): DerivedFact => ({
    kind: 'afternoon',
    form: 'afternoon/ANY',
    inputs: () => [],
    value: (_subject, _read, at) => at >= noon,
    changesAt,
  })
  it.each<[string, DerivedFact['changesAt'], string | undefined]>([
    ['keeps silent', () => undefined, 'changed before'],
    ['is late', () => noon + 1, 'changed before'],
    ['is early', () => noon - 1, 'did not change at'],
    ['names the past', (_subject, _read, from) => from, 'not after'],
    ['is right', (_subject, _read, from) => (from < noon ? noon : undefined), undefined],
  ])('sees one that %s', (_, changesAt, words) => {
    const said = brokenPromise(afternoon(changesAt), asked, 0.5)
    if (words === undefined) expect(said).toBeUndefined()
    else expect(said).toContain(words)
  })
})

describe('what can be had', () => {
  const ask = (name: string, resources: Asked['resources'], at = tuesday, under = terms) =>
    derive(name, (<V>(one: Resource) => resources[one] as V | undefined) satisfies Read, at, under)

  it('is what is on hand and not held', () => {
    const stock = { 'product/A': { status: 'listed' }, 'stock/A': { onHand: 5, holds: [heldFor('S1', 2)] } }
    expect(ask('available/A', stock).value).toBe(3)
  })

  it('is nothing of what the shop no longer sells', () => {
    expect(
      ask('available/A', { 'product/A': { status: 'discontinued' }, 'stock/A': { onHand: 5 } }).value,
    ).toBe(0)
  })

  it('of a product with variants is what there is of all of them', () => {
    const shirt = {
      'product/A': { variants: ['A-S', 'A-M'] },
      'stock/A-S': { onHand: 2 },
      'stock/A-M': { onHand: 1 },
    }
    const found = ask('available/A', shirt)
    expect(found.value).toBe(3)
    expect(found.inputs).toContain('stock/A-M')
  })

  it('cannot be told of what the shop never had', () => expect(ask('available/A', {}).value).toBeUndefined())

  it('costs the sum of its lines', () => {
    const cart = {
      'cart/S1': { shopper: 'S1', lines: [{ sku: 'A', quantity: 3 }] },
      'price/A': { amount: euros(250) },
    }
    expect(ask('total/S1', cart)).toMatchObject({ value: euros(750), inputs: ['cart/S1', 'price/A'] })
    expect(ask('total/S1', { 'cart/S1': { shopper: 'S1', lines: [] } }).value).toEqual(euros(0))
    expect(ask('total/S1', { ...cart, 'price/A': undefined }).value).toBeUndefined()
  })

  it('stands in a cart at its price now, beside the one when it was added', () => {
    const lines = [
      { sku: 'A', quantity: 2, unitPrice: euros(250) },
      { sku: 'B', quantity: 2, unitPrice: euros(100) },
      { sku: 'C', quantity: 1 },
    ]
    const shop = {
      'cart/S1': { shopper: 'S1', lines },
      'price/A': { amount: euros(200) },
      'price/B': { amount: euros(100) },
      'product/A': { status: 'listed' },
      'stock/A': { onHand: 4, holds: [heldFor('S1', 1), heldFor('S2', 2)] },
      'stock/B': { onHand: 1 },
      'product/C': { status: 'discontinued' },
      'stock/C': { onHand: 9 },
    }
    const found = ask('lines/S1', shop)
    expect(found.value).toEqual([
      {
        ...{ sku: 'A', quantity: 2, units: 2, availability: 'fully' },
        ...{ price: euros(200), priceWhenAdded: euros(250), priceChanged: true },
      },
      {
        ...{ sku: 'B', quantity: 2, units: 1, availability: 'partly' },
        ...{ price: euros(100), priceWhenAdded: euros(100), priceChanged: false },
      },
      { sku: 'C', quantity: 1, units: 0, availability: 'not', priceChanged: false },
    ])
    expect(found.inputs).toEqual(expect.arrayContaining(['cart/S1', 'price/A', 'stock/B', 'product/C']))
    expect(ask('lines/S2', shop).value).toBeUndefined()
  })

  it('is sold by a desk that opens and closes in the zone of the shop', () => {
    const desk = { 'desk/main': { id: 'main', opens: '08:00', closes: '20:00', status: 'open' } }
    expect(ask('open/main', desk)).toMatchObject({ value: true, changesAt: tuesday + 9 * hour })
    expect(ask('open/main', desk, tuesday + 9 * hour)).toMatchObject({
      value: false,
      changesAt: tuesday + 21 * hour,
    })
    expect(ask('open/main', desk, tuesday - 3 * hour - 1).value).toBe(false)
    expect(ask('open/main', { 'desk/main': { ...desk['desk/main'], status: 'closed' } })).toMatchObject({
      value: false,
      changesAt: undefined,
    })
  })

  it('is waited for in full minutes, fewer as time goes by', () => {
    const desk = {
      ...{ id: 'main', opens: '08:00', closes: '20:00', status: 'open' },
      ...{ paceMs: 90_000, queue: 1, lastTurnAt: tuesday + 100_000 },
    }
    const wait = (at: number, more = {}) => ask('wait/main', { 'desk/main': { ...desk, ...more } }, at)
    expect(wait(tuesday)).toMatchObject({ value: 4 * minute, changesAt: tuesday + 10_000 })
    expect(wait(tuesday + 10_000)).toMatchObject({ value: 3 * minute, changesAt: tuesday + 70_000 })
    expect(wait(tuesday + 70_000)).toMatchObject({ value: 2 * minute, changesAt: tuesday + 9 * hour })
    expect(wait(tuesday + 9 * hour)).toMatchObject({ value: null, changesAt: tuesday + 21 * hour })
    expect(wait(tuesday, { status: 'closed' })).toMatchObject({ value: null, changesAt: undefined })
  })

  it('is sold over midnight too', () => {
    const desk = { 'desk/main': { id: 'main', opens: '18:00', closes: '02:00', status: 'open' } }
    const open = (at: number) => ask('open/main', desk, at).value
    expect([
      open(tuesday),
      open(tuesday + 7 * hour),
      open(tuesday + 14 * hour),
      open(tuesday + 15 * hour),
    ]).toEqual([false, true, true, false])
  })

  it('leaves today before the cut-off, and on the next working day behind it', () => {
    const shop = { 'product/A': { status: 'listed' }, 'stock/A': { onHand: 1 } }
    const before = ask('delivery/A@12345', shop)
    expect(before).toMatchObject({
      value: { kind: 'promised', leavesOn: '2026-03-10', arrivesOn: '2026-03-12' },
      changesAt: tuesday + 3 * hour,
    })
    expect(ask('delivery/A@12345', shop, tuesday + 3 * hour).value).toMatchObject({ leavesOn: '2026-03-11' })
    const fridayEvening = tuesday + 3 * day + 8 * hour
    expect(ask('delivery/A@12345', shop, fridayEvening)).toMatchObject({
      value: { leavesOn: '2026-03-16', arrivesOn: '2026-03-18' },
      changesAt: tuesday + 6 * day + 3 * hour,
    })
  })

  it('is promised to nobody whom the shop does not serve, nor when it is sold out', () => {
    const shop = { 'product/A': { status: 'listed' }, 'stock/A': { onHand: 1 } }
    expect(ask('delivery/A@nowhere', shop).value).toEqual({ kind: 'not served' })
    expect(ask('delivery/A@12345', { ...shop, 'stock/A': { onHand: 0 } }).value).toEqual({ kind: 'sold out' })
  })

  it('is delivered today only in slots that are still to come', () => {
    const zones = [{ name: 'town', from: '10000', to: '19999', days: 0, fee: euros(290) }]
    const under = (cutOffMinutes: number) => ({
      ...terms,
      delivery: { ...terms.delivery, cutOffMinutes, zones, slots: slotsOfDay.slice(1) },
    })
    const shop = { 'product/A': { status: 'listed' }, 'stock/A': { onHand: 1 } }
    const starts = (at: number, cutOff = 13 * 60) => {
      const { value, changesAt } = ask('delivery/A@12345', shop, at, under(cutOff))
      const { arrivesOn, slots } = value as { arrivesOn: string; slots: readonly { from: number }[] }
      return [arrivesOn, slots.map(({ from }) => from / 60), ((changesAt ?? 0) - tuesday) / hour + 11]
    }
    expect(starts(tuesday - 4 * hour)).toEqual(['2026-03-10', [8, 16], 8])
    expect(starts(tuesday - 3 * hour)).toEqual(['2026-03-10', [16], 13])
    expect(starts(tuesday)).toEqual(['2026-03-10', [16], 13])
    expect(starts(tuesday + 2 * hour)).toEqual(['2026-03-11', [8, 16], 24 + 8])
    // Where the last slot has begun before the cut-off, the next day is the first.
    expect(starts(tuesday, 18 * 60)).toEqual(['2026-03-10', [16], 16])
    expect(starts(tuesday + 5 * hour, 18 * 60)).toEqual(['2026-03-11', [8, 16], 24 + 8])
  })

  it('costs less until the sale ends', () => {
    const price = { 'price/A': { amount: euros(5), regular: euros(9), until: tuesday + hour } }
    expect(ask('sale-ends/A', price)).toMatchObject({ value: tuesday + hour, changesAt: tuesday + hour })
    expect(ask('sale-ends/A', price, tuesday + hour)).toMatchObject({ value: null, changesAt: undefined })
  })

  it('is asked for by a name that is known', () => {
    expect(() => ask('weather/Berlin', {})).toThrow('it is none of available/SKU, total/CART')
    expect(() => ask('available', {})).toThrow(RangeError)
  })

  it('can be told of a world', () => {
    const world = createWorld()
    const read: Read = <V>(name: Resource) => world.source<V>(name)?.value
    const { currency, utcOffsetMinutes } = shopOf('fashion', 1)
    const found = derive('open/main', read, world.now, termsOf({ currency, utcOffsetMinutes }))
    expect(found).toMatchObject({ value: true, inputs: ['desk/main'], changesAt: world.now + 9 * hour })
  })
})
