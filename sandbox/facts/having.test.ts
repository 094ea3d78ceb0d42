import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createWorld } from '../create-world.ts'
import { commandSteps, freshJournal, stage } from '../fixtures/random-steps.ts'
import { eventStep } from '../fixtures/steps/events.ts'
import { type Cause, idOf, type ResourceKind, resource } from '../journal/index.ts'
import type { Product } from '../schemas/product.ts'
import type { World } from '../world.ts'
import { addFlashSale } from './flash-sale.ts'
import { having, type Trait } from './having.ts'
import { addOrder } from './order.ts'
import { ordersWith, orderTraits } from './order-traits.ts'
import { addShopper } from './shopper.ts'
import { shoppersWith, shopperTraits } from './shopper-traits.ts'
import { setStock } from './stock.ts'
import { ticketsWith, ticketTraits } from './ticket-traits.ts'
import { pickProduct, productsWith, productTraits } from './traits.ts'

const cause: Cause = { by: 'event', name: 'test' }

const pickings = [
  ['product', productTraits, productsWith],
  ['order', orderTraits, ordersWith],
  ['ticket', ticketTraits, ticketsWith],
  ['shopper', shopperTraits, shoppersWith],
] as const

/** What each trait holds of, as it is remembered and made good for what has changed. */
function remembered(world: World): Record<string, readonly string[]> {
  const found = pickings.flatMap(([kind, traits, withTraits]) =>
    Object.keys(traits).map((trait) => [`${kind} ${trait}`, withTraits(world, [trait as never])] as const),
  )
  return Object.fromEntries(found)
}

/** What each trait holds of, from a look at everything. */
function lookedAt(world: World): Record<string, readonly string[]> {
  const found = pickings.flatMap(([kind, traits]) =>
    Object.entries<Trait>(traits).map(
      ([trait, holds]) => [`${kind} ${trait}`, idsOf(world, kind).filter((id) => holds(world, id))] as const,
    ),
  )
  return Object.fromEntries(found)
}

function idsOf(world: World, kind: ResourceKind): readonly string[] {
  return world.names(kind).map(idOf)
}

const anything = fc.oneof(...Object.values(commandSteps), { arbitrary: eventStep, weight: 20 })

it('what is remembered of one episode is never what another is told', () => {
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 12 }), fc.array(anything, { maxLength: 12 }), (one, two) => {
      for (const steps of [one, two]) {
        const world = stage()
        for (const step of steps) step.happen(world)
        expect(remembered(world)).toEqual(lookedAt(world))
      }
    }),
    { numRuns: 15 },
  )
})

const recordOf = (world: World, sku: string): Product =>
  world.source<Product>(resource('product', sku))?.value as Product
const setAll = (world: World, skus: readonly string[], onHand: number): void => {
  for (const sku of skus) setStock(world, sku, onHand)
}
const variantsOf = (world: World, sku: string): readonly string[] =>
  recordOf(world, recordOf(world, sku).variantOf ?? '').variants ?? []

interface Change {
  /** What is so before anything is asked. */
  readonly given?: (world: World, sku: string) => void
  readonly happens: (world: World, sku: string) => void
}

const changes: Readonly<Record<string, Change>> = {
  'the only other variant sells out': {
    given: (world, sku) => {
      setAll(world, variantsOf(world, sku), 0)
      setAll(world, variantsOf(world, sku).slice(-1), 1)
    },
    happens: (world, sku) => setAll(world, variantsOf(world, sku).slice(-1), 0),
  },
  'the only similar item sells out': {
    given: (world, sku) => {
      setAll(world, variantsOf(world, sku), 0)
      world.begin(resource('product', 'ZY'), { ...plain, sku: 'ZY', similar: [sku] }, cause)
      setStock(world, sku, 1)
    },
    happens: (world, sku) => setStock(world, sku, 0),
  },
  'a price is cut': {
    happens: (world, sku) => world.send(resource('price', sku), { type: 'promote', minor: 1 }, cause),
  },
  'a flash sale is announced': {
    happens: (world, sku) => {
      addFlashSale(world, {
        ref: 'sale',
        sku,
        startsInMs: 60_000,
        lastsMs: 1000,
        quantity: 1,
        percentOff: 50,
      })
    },
  },
  'a list is published': {
    happens: (world, sku) =>
      world.send(resource('list', 'best-sellers'), { type: 'publish', skus: [sku] }, cause),
  },
  'a product comes that only groups others': {
    happens: (world, sku) =>
      world.begin(resource('product', 'ZZ'), { ...plain, sku: 'ZZ', variants: [sku] }, cause),
  },
  'a shopper orders': {
    happens: (world, sku) => {
      const { id } = addShopper(world, 'shopper')
      addOrder(world, { ref: 'order', shopper: id, status: 'shipped', skus: [sku] })
    },
  },
}
const plain = { name: 'Quartz Kettle', category: 'X', description: '', listedAt: 0, similar: [] }

it.each(Object.entries(changes))('the traits are told anew where %s', (what, { given, happens }) => {
  // A shop of its own, so that nothing is remembered of it yet.
  const world = createWorld({ shopSeed: 900 + Object.keys(changes).indexOf(what) })
  const sku = pickProduct(world, 'one', ['is a variant', 'has another variant in stock']) as string
  given?.(world, sku)
  const before = remembered(world)
  const fork = world.fork(freshJournal(world))
  happens(fork, sku)
  expect(remembered(fork)).toEqual(lookedAt(fork))
  expect(remembered(fork)).not.toEqual(before)
  expect(remembered(world)).toEqual(before)
})

it('is seen to be wrong where a table does not tell what its traits read', () => {
  const forgetful = {
    kind: 'stock',
    traits: {
      'sold out': (world: World, sku: string) =>
        (world.source<{ onHand: number }>(resource('stock', sku))?.value.onHand ?? 0) === 0,
    },
    touched: () => [],
  } as const
  const world = createWorld()
  const sku = pickProduct(world, 'item', ['plenty']) as string
  having(world, forgetful, ['sold out'])
  setStock(world, sku, 0)
  expect(having(world, forgetful, ['sold out'])).not.toContain(sku)
  const telling = { ...forgetful, touched: (name: string) => [name.slice('stock/'.length)] }
  expect(having(world, telling, ['sold out'])).toContain(sku)
})
