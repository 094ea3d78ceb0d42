import { describe, expect, it } from 'vitest'
import { createWorld } from '../create-world.ts'
import { entityType } from '../entity-types.ts'
import { marksOf } from '../facts/marks.ts'
import { idOf, kindOf, type Resource, resource } from '../journal/index.ts'
import { begin, type Resting, rest, step } from '../machine.ts'
import { type Order, type OrderState, orderStates } from '../orders/machine.ts'
import { eventsTo } from '../orders/settled.ts'
import type { Price } from '../schemas/price.ts'
import type { Product } from '../schemas/product.ts'
import { ticketStates } from '../tickets/machine.ts'
import type { World } from '../world.ts'
import { presets, shopOf } from './index.ts'
import { atOpening } from './opening.ts'
import { fresh } from './people.ts'
import { leaks } from './shop.laws.ts'

const cause = { by: 'event', name: 'test' } as const
const productsOf = (name: string, products: number) =>
  [...shopOf(name, 1, { products, orders: 0 }).entities]
    .filter(([key]) => key.startsWith('product/'))
    .map(([, entity]) => entity.value as Product)

describe('a resource at the opening', () => {
  it.each(presets)('of $name is what its machine would have begun, or been put into', ({ name }) => {
    for (const [key, entity] of shopOf(name, 1).entities) {
      const { machine, value } = entityType(kindOf(key as Resource))
      const { state, context } = begin(machine, entity.context)
      const asMade: Resting = { state: rest(machine, entity).value, context }
      expect([entity.context, entity.value], key).toEqual([context, value(asMade)])
      if (!['order', 'ticket', 'price'].includes(kindOf(key as Resource)))
        expect(entity.state, key).toEqual(state)
    }
  })

  it('can be in a state that its machine knows, and in no other', () => {
    const [, entity] = atOpening('desk/main', { id: 'main', opens: '08:00', closes: '20:00' }, 0, 'closed')
    expect(entity.value).toMatchObject({ status: 'closed' })
    expect(() => atOpening('desk/main', { id: 'main' }, 0, 'on fire')).toThrow('on fire')
  })
})

describe.each(presets)('the past of $name', ({ name, epoch }) => {
  const entities = [...shopOf(name, 1).entities]

  it('has orders only where events could have brought them', () => {
    const { machine } = entityType('order')
    for (const [key, entity] of entities.filter(([key]) => key.startsWith('order/'))) {
      const { id, shopper, lines, total, placedAt, delivery } = entity.context as Order
      const placed = { id, shopper, lines, total, placedAt, ...(delivery ? { delivery } : {}) }
      const walked = eventsTo(entity.state as OrderState, placed, epoch).reduce(
        (at, event) => step(machine, at, { ...event }),
        begin(machine, placed),
      )
      expect([walked.accepted, walked.state, walked.context], key).toEqual([
        true,
        entity.state,
        entity.context,
      ])
    }
  })

  it('has an order in each state in which one may stay, and none in another', () => {
    const states = entities.filter(([key]) => key.startsWith('order/')).map(([, { state }]) => state)
    const soonLeft = ['placed', 'authorized']
    expect([...new Set(states)].sort()).toEqual(
      orderStates.filter((state) => !soonLeft.includes(state)).toSorted(),
    )
  })

  it('has a ticket in each state but the one that ends by itself', () => {
    const states = entities.filter(([key]) => key.startsWith('ticket/')).map(([, { state }]) => state)
    expect([...new Set(states)].sort()).toEqual(
      ticketStates.filter((state) => state !== 'resolved').toSorted(),
    )
  })
})

describe('a shop of another size', () => {
  it.each(presets.flatMap(({ name }) => [100, 1000, 5000].map((products) => [name, products] as const)))(
    '%s has exactly %i products that can be bought, each under its own name and SKU',
    (name, products) => {
      const made = productsOf(name, products)
      const bought = made.filter(({ variants }) => variants === undefined)
      expect(bought).toHaveLength(products)
      expect(new Set(made.map((product) => product.name.toLowerCase())).size).toBe(made.length)
      expect(new Set(made.map(({ sku }) => sku)).size).toBe(made.length)
      expect(made.filter(({ similar }) => similar.length === 0)).toEqual([])
      expect(made.some(({ variants }) => variants)).toBe(true)
    },
  )

  it.each(presets)('$name holds ten thousand orders, no two of one total', ({ name }) => {
    const { entities } = shopOf(name, 1, { products: 5000, orders: 10_000 })
    const orders = [...entities].filter(([key]) => key.startsWith('order/'))
    const totals = orders.map(([, entity]) => (entity.value as Order).total.minor)
    expect(new Set(totals).size).toBe(10_000)
  })

  it('has what the smaller one has, but for what is similar', () => {
    const [small, large] = [100, 1000].map((products) => productsOf('electronics', products))
    const among = new Map(large?.map((product) => [product.sku, product]))
    const shared = small?.filter(({ sku }) => among.has(sku)) ?? []
    expect(shared.length).toBeGreaterThan(50)
    for (const product of shared) {
      const { similar, limit, ...rest } = among.get(product.sku) as Product
      expect(product).toMatchObject(rest)
    }
  })

  it.each([
    [{ products: 99 }, '99 products'],
    [{ products: 5001 }, '5001 products'],
    [{ products: 100.5 }, '100.5 products'],
    [{ orders: -1 }, '-1 orders'],
    [{ orders: 10_001 }, '10001 orders'],
  ])('is refused where it is %j', (size, words) => {
    expect(() => shopOf('fashion', 1, size)).toThrow(words)
  })
})

it('is built once for a name, a seed and a size', () => {
  expect(shopOf('grocery', 3)).toBe(shopOf('grocery', 3))
  expect(shopOf('grocery', 3, { orders: 3 })).toBe(shopOf('grocery', 3, { orders: 3 }))
  expect(shopOf('grocery', 3, { orders: 3 })).not.toBe(shopOf('grocery', 3))
})

describe('a promotion', () => {
  const priceOf = (world: World, name: Resource) => world.source<Price>(name)?.value as Price
  const isOn = (world: World) => (name: Resource) => priceOf(world, name).until !== undefined

  it('ends by itself when the shop has said that it would', () => {
    const world = createWorld()
    const cut = world.names('price').filter(isOn(world))
    expect(cut.length).toBeGreaterThan(3)
    const ends = Math.min(...cut.map((name) => priceOf(world, name).until as number))
    const [first] = cut.filter((name) => priceOf(world, name).until === ends) as [Resource]
    const { regular } = priceOf(world, first)
    world.advance(ends - world.now - 1)
    expect(cut.filter(isOn(world))).toEqual(cut)
    world.advance(1)
    expect(priceOf(world, first)).toEqual({ sku: idOf(first), amount: regular, regular })
    world.advance(60 * 24 * 60 * 60_000)
    expect(world.names('price').filter(isOn(world))).toEqual([])
  })

  it('that was made anew does not end with the one before it', () => {
    const world = createWorld()
    const [name] = world.names('price').filter(isOn(world)) as [Resource]
    const { until = 0, regular } = priceOf(world, name)
    world.send(name, { type: 'end promotion' }, cause)
    world.send(name, { type: 'promote', minor: 1, until: until + 1 }, cause)
    world.advance(until - world.now)
    expect(priceOf(world, name)).toMatchObject({ amount: { minor: 1 }, regular })
  })
})

describe('a leak', () => {
  const shoppersOf = (world: World) => world.names('shopper').map((name) => name.slice('shopper/'.length))
  const ticket = (shopper: string, text: string) => ({
    id: 'T-1',
    shopper,
    subject: 'x',
    queue: 'x',
    comments: [{ by: 'agent', text }],
  })

  it('is found by each mark of a shopper', () => {
    const [owner = '', other = ''] = shoppersOf(createWorld())
    const { words } = marksOf(createWorld(), owner)
    expect(words.length).toBeGreaterThan(4)
    for (const word of words) {
      const world = createWorld()
      world.begin(resource('ticket', 'T-1'), ticket(other, `This was about ${word}.`), cause)
      expect(leaks(world)).toContain(`${word} of ${owner} in ticket/T-1`)
    }
  })

  it('is found by an amount that only one shopper has paid', () => {
    const world = createWorld()
    const [owner = '', other = ''] = shoppersOf(world)
    const [paid] = marksOf(world, owner).amounts
    // Not as a total of its own: what two have paid is no mark.
    const order = {
      id: 'W1',
      shopper: other,
      lines: [],
      total: { minor: 1, currency: 'EUR' },
      placedAt: 0,
      paid,
    }
    world.begin(resource('order', 'W1'), order, cause)
    expect(leaks(world).some((leak) => leak.endsWith(`of ${owner} in order/W1`))).toBe(true)
  })

  it('is none where a shopper has what is theirs, or nobody is known', () => {
    const world = createWorld()
    const [owner = ''] = shoppersOf(world)
    world.begin(resource('ticket', 'T-1'), ticket(owner, `Dear ${marksOf(world, owner).words[1]}`), cause)
    expect(leaks(world)).toEqual([])
    expect(marksOf(world, 'S0')).toEqual({ words: [], amounts: [] })
  })
})

it('gives up where everything is taken', () => {
  expect(() => fresh(new Set(['a']), () => 'a')).toThrow('a thousand in turn were taken')
})
