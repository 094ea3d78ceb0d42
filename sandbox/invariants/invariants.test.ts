import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cart } from '../cart/machine.ts'
import { addToCart } from '../commands/cart.ts'
import { quoteCheckout } from '../commands/checkout.ts'
import { confirmCheckout } from '../commands/confirm-checkout.ts'
import { restock, sell } from '../commands/stock.ts'
import { createWorld } from '../create-world.ts'
import type { Entity } from '../entity.ts'
import { pickProduct } from '../facts/traits.ts'
import { commandSteps, randomStep, stage } from '../fixtures/random-steps.ts'
import { type Cause, idOf, type Resource, resource } from '../journal/index.ts'
import type { Order } from '../orders/machine.ts'
import { PersistentMap } from '../persistent-map.ts'
import { presets } from '../shops/index.ts'
import { World } from '../world.ts'
import type { WorldState } from '../world-state.ts'
import { checkInvariants, invariants } from './index.ts'

const cause: Cause = { by: 'event', name: 'test' }

function withState(world: World, change: (state: WorldState) => Partial<WorldState>): World {
  return new World({ ...world.state, ...change(world.state) }, world.journal)
}

function withEntity(world: World, name: Resource, change: (entity: Entity) => Partial<Entity>): World {
  return withState(world, ({ entities }) => {
    const entity = entities.get(name) as Entity
    return { entities: entities.set(name, { ...entity, ...change(entity) }) }
  })
}

/** Value and context alike, so that they agree with each other and are wrong all the same. */
function withValue(world: World, name: Resource, part: object): World {
  return withEntity(world, name, ({ value, context }) => ({
    value: { ...(value as object), ...part },
    context: { ...(context as object), ...part },
  }))
}

const held = (id: string, quantity: number) => ({ id, shopper: 'S1', quantity, until: 9 })

/** A world whose journal has two versions of a stock with 10 on hand, where nothing else is said. */
function committedTwice(world: World, ...values: readonly [object, object]): World {
  for (const [index, value] of values.entries()) {
    const entry = { kind: 'commit', resource: stock(world), version: index + 2, cause } as const
    world.journal.append(world.now, { ...entry, value: { sku: 'A', onHand: 10, ...value } })
  }
  return world
}

const stock = (world: World): Resource =>
  resource('stock', pickProduct(world, 'plenty', ['plenty']) as string)
const cart = (world: World): Resource =>
  world.names('cart').find((name) => world.source<Cart>(name)?.value.lines.length === 0) as Resource
const order = (world: World): Resource =>
  world
    .names('order')
    .find((name) => world.source<{ status: string }>(name)?.value.status === 'placed') as Resource
const shipped = (world: World): Resource =>
  world
    .names('order')
    .find((name) => world.source<{ status: string }>(name)?.value.status === 'shipped') as Resource
const paid = (kind: string, minor: number, currency = 'EUR') => ({ kind, amount: { minor, currency } })
const inState = (world: World, name: Resource, status: string): World =>
  withEntity(world, name, ({ value }) => ({ state: status, value: { ...(value as object), status } }))
const totalOf = (world: World, name: Resource): number =>
  world.source<Order>(name)?.value.total.minor ?? Number.NaN
const ordered = (world: World): Order => world.source<Order>(order(world))?.value as Order

/** The world with a checkout that was ordered, as `change` makes it. */
function orderedOf(world: World, change: (checkout: Resource) => World): World {
  const { shopper } = ordered(world)
  addToCart(world, { shopper, sku: idOf(stock(world)), quantity: 2 }, cause)
  const quoted = quoteCheckout(world, { shopper }, cause)
  if (quoted.kind === 'refused') throw new Error(quoted.refusal.detail)
  confirmCheckout(world, { shopper, id: quoted.checkout }, cause)
  return change(resource('checkout', quoted.checkout))
}

/** A world that breaks it, for each invariant, and what is to be said of that world. */
const broken: Readonly<Record<string, readonly (readonly [(world: World) => World, string])[]>> = {
  'on hand is never below zero': [
    [(world) => withValue(world, stock(world), { onHand: -1 }), '-1 on hand'],
    [(world) => withValue(world, stock(world), { onHand: 1.5 }), '1.5 on hand'],
  ],
  'what is held is on hand': [
    [(world) => withValue(world, stock(world), { onHand: 2, holds: [held('R1', 3)] }), '3 held, 2 on hand'],
    [(world) => withValue(world, stock(world), { holds: [held('R1', -1)] }), '-1 held as R1'],
    [
      (world) => withValue(world, stock(world), { holds: [held('R1', 1), held('R1', 1)] }),
      'two holds of one',
    ],
  ],
  'what happens to a stock adds up': [
    [(world) => committedTwice(world, { holds: [held('R1', 1)] }, { holds: [held('R1', 2)] }), 'R1 changed'],
    [(world) => committedTwice(world, {}, { holds: [held('R1', 1), held('R2', 1)] }), '2 holds came'],
    [(world) => committedTwice(world, {}, { onHand: 9, holds: [held('R1', 1)] }), '-1 units as a hold came'],
    [
      (world) => committedTwice(world, { holds: [held('R1', 1)] }, { onHand: 12 }),
      '2 units more as a hold went',
    ],
  ],
  'an order costs what its lines and its delivery cost': [
    [
      (world) => withValue(world, order(world), { total: { minor: 1, currency: 'EUR' } }),
      'a total of 1, lines of',
    ],
    [
      (world) => withValue(world, order(world), { total: { ...ordered(world).total, currency: 'USD' } }),
      'a total in USD',
    ],
  ],
  'no money moves that was not there': [
    [
      (world) => withValue(world, shipped(world), { payments: [paid('capture', 5)] }),
      '5 captured and 0 voided of 0',
    ],
    [
      (world) =>
        withValue(world, shipped(world), {
          payments: [paid('authorization', 5), paid('capture', 5), paid('refund', 6)],
        }),
      '6 paid back of 5 captured',
    ],
    [
      (world) => withValue(world, order(world), { payments: [paid('authorization', 0)] }),
      'authorization of 0 EUR',
    ],
    [
      (world) => withValue(world, order(world), { payments: [paid('authorization', 5, 'USD')] }),
      'authorization of 5 USD',
    ],
  ],
  'an order is paid as its state says': [
    [(world) => inState(world, shipped(world), 'canceled'), 'canceled, and'],
    [(world) => withValue(world, shipped(world), { payments: [] }), 'shipped, and 0 captured of'],
    [
      (world) => withValue(world, order(world), { refunded: { minor: 5, currency: 'EUR' } }),
      '5 said to be paid back, and 0 was',
    ],
    [(world) => inState(world, shipped(world), 'refunded'), 'refunded, and nothing was paid back'],
    [
      (world) =>
        inState(
          withValue(world, shipped(world), {
            refunded: { minor: 1, currency: 'EUR' },
            payments: [
              paid('authorization', totalOf(world, shipped(world))),
              paid('capture', totalOf(world, shipped(world))),
              paid('refund', 1),
            ],
          }),
          shipped(world),
          'refunded',
        ),
      'refunded, and 1 was paid back of',
    ],
  ],
  'nothing is shipped that was not ordered, or returned that was not shipped': [
    [
      (world) => {
        const shipments = world.source<Order>(shipped(world))?.value.shipments ?? []
        return withValue(world, shipped(world), { shipments: [...shipments, ...shipments] })
      },
      'where there are 1 shipped',
    ],
    [
      (world) =>
        withValue(world, shipped(world), {
          returns: [{ lines: [{ sku: 'A', quantity: 1 }], received: false }],
        }),
      '1 of A where there are 0 sent back',
    ],
  ],
  'the lines of a cart can be bought': [
    [(world) => withValue(world, cart(world), { lines: [{ sku: idOf(stock(world)), quantity: 0 }] }), '0 of'],
    [
      (world) => withValue(world, cart(world), { lines: [{ sku: 'NO-SUCH', quantity: 1 }] }),
      'NO-SUCH is not known',
    ],
    [
      (world) => {
        const line = { sku: idOf(stock(world)), quantity: 1 }
        return withValue(world, cart(world), { lines: [line, line] })
      },
      'on two lines',
    ],
  ],
  'a checkout is ordered as it was quoted': [
    [(world) => orderedOf(world, (name) => withValue(world, name, { order: 'W0' })), 'which there is not'],
    [(world) => orderedOf(world, (name) => withValue(world, name, { lines: [] })), 'which has other lines'],
    [(world) => orderedOf(world, (name) => inState(world, name, 'quoted')), 'quoted, and ordered as W'],
    [
      (world) => orderedOf(world, (name) => withValue(world, name, { total: { minor: 1, currency: 'EUR' } })),
      'a total of 1, ordered for',
    ],
    [
      (world) => {
        const isOf = (of: string) => withValue(world, resource('checkout', of), { shopper: 'S0' })
        return orderedOf(world, (name) => isOf(idOf(name)))
      },
      ', which is of ',
    ],
  ],
  'no view is ahead of the source': [
    [
      (world) =>
        withState(world, ({ views }) => ({
          views: { ...views, web: views.web.set(order(world), { version: 7, value: null, committedAt: 0 }) },
        })),
      'the web shows version 7, and the source has 1',
    ],
    [
      (world) => {
        sell(world, idOf(stock(world)), 1, cause)
        return withEntity(world, stock(world), () => ({ version: 1 }))
      },
      'on its way to the chat is version 2, and the source has 1',
    ],
    [
      (world) => {
        sell(world, idOf(stock(world)), 1, cause)
        return withState(world, ({ entities }) => ({ entities: entities.delete(stock(world)) }))
      },
      'the source has none',
    ],
  ],
  'a view is behind for a reason': [
    [
      (world) => {
        sell(world, idOf(stock(world)), 1, cause)
        return withState(world, () => ({ policies: {} }))
      },
      'the chat shows version 1 of version 2, and is immediate',
    ],
    [
      (world) => {
        sell(world, idOf(stock(world)), 1, cause)
        return withState(world, ({ now }) => ({ now: now + 30_001 }))
      },
      'and had to have caught up by',
    ],
  ],
  'versions have no gaps': [
    [
      (world) => {
        sell(world, idOf(stock(world)), 1, cause)
        const ahead = withEntity(world, stock(world), () => ({ version: 5 }))
        restock(ahead, idOf(stock(world)), 1, cause)
        return ahead
      },
      'version 6 after version 2',
    ],
    [
      (world) => {
        sell(world, idOf(stock(world)), 1, cause)
        return withEntity(world, stock(world), () => ({ version: 3 }))
      },
      'version 2 on the journal, 3 at the source',
    ],
  ],
  'a value is what its state comes to': [
    [(world) => withEntity(world, stock(world), () => ({ value: { sku: 'A', onHand: 99 } })), '"onHand":99'],
    [(world) => withEntity(world, order(world), () => ({ state: 'delivered' })), '"status":"delivered"'],
  ],
}

describe.each(invariants.map(({ name }) => name))('the invariant "%s"', (name) => {
  it('holds of a world at its opening', () => {
    expect(checkInvariants(stage()).filter(({ invariant }) => invariant === name)).toEqual([])
  })

  it.each(broken[name] ?? [[() => stage(), 'a broken world in this test']])(
    'does not hold of %s',
    (breaking, words) => {
      const found = checkInvariants(breaking(stage())).filter(({ invariant }) => invariant === name)
      expect(found.map((one) => one.words)).toContainEqual(expect.stringContaining(words))
    },
  )
})

describe('all invariants', () => {
  it.each(presets.map(({ name }) => name))('hold of a shop at its opening, history and all: %s', (shop) => {
    expect(checkInvariants(createWorld({ shop }))).toEqual([])
  })

  it('hold after every step of anything that can happen', () => {
    fc.assert(
      fc.property(fc.array(randomStep, { minLength: 1, maxLength: 25 }), (steps) => {
        const world = stage()
        for (const step of steps) {
          step.happen(world)
          expect(checkInvariants(world)).toEqual([])
        }
      }),
      { numRuns: 30 },
    )
  })

  it('hold while a cart is filled beyond what is there', () => {
    const world = stage()
    const sku = idOf(stock(world))
    const shopper = idOf(cart(world))
    for (let unit = 0; unit < 12; unit += 1) addToCart(world, { shopper, sku, quantity: 1 }, cause)
    sell(world, sku, 'all', cause)
    expect(world.source<Cart>(resource('cart', shopper))?.value.lines).toMatchObject([{ sku, quantity: 10 }])
    expect(checkInvariants(world)).toEqual([])
  })

  it('find nothing in a world of nothing, and change nothing in any', () => {
    const world = stage()
    const before = world.state
    checkInvariants(world)
    expect(world.state).toBe(before)
    expect(checkInvariants(withState(world, () => ({ entities: PersistentMap.empty<Entity>() })))).toEqual([])
  })
})

describe('the random steps', () => {
  it('let every command happen', async () => {
    const folder = new URL('../commands/', import.meta.url)
    const files = readdirSync(folder).filter((file) => !file.includes('.test.') && file !== 'command.ts')
    const modules = await Promise.all(files.map((file) => import(new URL(file, folder).href)))
    const commands = modules.flatMap((module) =>
      Object.entries(module as object)
        .filter(([, value]) => typeof value === 'function')
        .map(([name]) => name),
    )
    expect(Object.keys(commandSteps)).toEqual(expect.arrayContaining(commands))
    expect(commands.length).toBeGreaterThan(5)
  })

  it('make each command do something in some world', () => {
    for (const [name, steps] of Object.entries(commandSteps)) {
      const done = fc.sample(steps, { numRuns: 200, seed: 7 }).some((step) => {
        const world = stage()
        const before = world.state
        step.happen(world)
        return world.state !== before
      })
      const neededFirst = [
        ...[
          'setCartQuantity',
          'removeFromCart',
          'releaseHold',
          'relistStock',
          'callOffFlashSale',
          'cancelNotification',
        ],
        ...[
          'endSavedSearch',
          'leaveQueue',
          'emptyCart',
          'signOut',
          'confirmCheckout',
          'cancelCheckout',
          'reopenStore',
        ],
      ]
      expect(done || neededFirst.includes(name), name).toBe(true)
    }
  })
})
