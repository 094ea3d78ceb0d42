import { faker } from '@faker-js/faker/locale/en'
import { type Bench, nsPer } from '../../.ci/bench/bench.ts'
import { createWorld } from '../create-world.ts'
import { entityType } from '../entity-types.ts'
import { pickProduct } from '../facts/traits.ts'
import { begin, step } from '../machine.ts'
import type { Order, OrderState } from '../orders/machine.ts'
import { eventsTo } from '../orders/settled.ts'
import type { DrawKey } from '../random.ts'
import { catalogOf } from './catalog.ts'
import { electronics } from './electronics/index.ts'
import { devices } from './electronics/range.ts'
import { fashion } from './fashion/index.ts'
import { garments } from './fashion/range.ts'
import { grocery } from './grocery/index.ts'
import { food } from './grocery/range.ts'
import { shopOf } from './index.ts'
import type { Range } from './range.ts'
import type { ShopPreset } from './shop.ts'
import { fakedFor } from './simple.ts'
import { tickets } from './tickets/index.ts'
import { evenings } from './tickets/range.ts'

const products = 5000
const orders = 10_000
const { epoch } = fashion

const shops: readonly (readonly [ShopPreset, Range])[] = [
  [fashion, garments],
  [electronics, devices],
  [tickets, evenings],
  [grocery, food],
]

/** Each run has a seed of its own: nothing that was built before is met again. */
let seed = 0
function another(): number {
  seed += 1
  return seed
}
const keyOf = (): DrawKey => ({ seed: another(), scenario: 'bench', repeat: 0 })

/** The products for which faker is asked: all but variants, which share what is said of their product. */
function asked(range: Range) {
  const kinds = new Map([...range.kinds, ...range.families].map((kind) => [kind.name, kind]))
  return catalogOf({ range, key: keyOf(), epoch }, { products })
    .filter(({ product }) => product.variantOf === undefined)
    .map(({ product }) => ({
      sku: product.sku,
      kind: kinds.get(product.kind ?? '') as Range['kinds'][number],
    }))
}

function fakerAlone(range: Range, needed: ReturnType<typeof asked>): number {
  const making = { range, key: keyOf(), epoch }
  return nsPer(products, () => {
    for (const { sku, kind } of needed) fakedFor(making, kind, sku)
  })
}

/** The history's orders, brought to where they stand by their machine alone. */
function machineEventsAlone(past: readonly (readonly [state: string, order: Order])[]): number {
  const { machine } = entityType('order')
  return nsPer(past.length, () => {
    for (const [state, placed] of past) {
      let at = begin(machine, { ...placed, shipments: [], payments: [] })
      for (const event of eventsTo(state as OrderState, placed, epoch)) at = step(machine, at, { ...event })
    }
  })
}

const past = (): readonly (readonly [string, Order])[] =>
  [...shopOf('fashion', 1, { products, orders }).entities]
    .filter(([name]) => name.startsWith('order/'))
    .map(([, { state, context }]) => [String(state), context as Order])

const needed = new Map<Range, ReturnType<typeof asked>>()
let madeBefore: ReturnType<typeof past> | undefined

export const benches: readonly Bench[] = [
  ...shops.map(
    ([preset, range]): Bench => ({
      name: `shops: the ${preset.name} catalog of ${products} built, against its faker calls alone`,
      unit: 'ns per product',
      most: 1.5,
      run: () => nsPer(products, () => preset.build(another(), { products, orders: 0 })),
      baseline: () => {
        const known = needed.get(range) ?? asked(range)
        needed.set(range, known)
        return fakerAlone(range, known)
      },
    }),
  ),
  {
    name: `shops: the fashion catalog of ${products} built, against seeding faker once for it and no more`,
    unit: 'ns per product',
    run: () => nsPer(products, () => fashion.build(another(), { products, orders: 0 })),
    baseline: () =>
      nsPer(products, () => {
        faker.seed(another())
        for (let index = 0; index < products; index += 1)
          garments.fake(faker, garments.kinds[0] as Range['kinds'][number])
      }),
  },
  {
    name: `shops: a history of ${orders} orders built, against its machine events alone`,
    unit: 'ns per order',
    most: 1.5,
    run: () => {
      const built = nsPer(orders, () => fashion.build(another(), { products: 100, orders }))
      return built - nsPer(orders, () => fashion.build(another(), { products: 100, orders: 0 }))
    },
    baseline: () => {
      madeBefore ??= past()
      return machineEventsAlone(madeBefore)
    },
  },
  {
    name: `shops: a product picked by three traits from ${products} in an episode that is not the first, against reading each product's value once`,
    unit: 'ns per product',
    run: () => {
      const repeat = another()
      const world = createWorld({ size: { products, orders }, repeat })
      return nsPer(products, () => pickProduct(world, 'item', ['plenty', 'has variants', 'on sale']))
    },
    baseline: () => {
      const world = createWorld({ size: { products, orders } })
      return nsPer(products, () => {
        for (const name of world.names('product')) world.source(name)
      })
    },
  },
]
