import { createActor } from 'xstate'
import { type Bench, nsPer } from '../../.ci/bench/bench.ts'
import { createWorld } from '../create-world.ts'
import { addFlashSale } from '../facts/flash-sale.ts'
import { setStock } from '../facts/stock.ts'
import { pickProduct } from '../facts/traits.ts'
import { stockMachine } from '../inventory/machine.ts'
import { Journal } from '../journal/index.ts'
import type { World } from '../world.ts'

const day = 24 * 60 * 60_000
const days = 30
const visits = 10_000
/** Ten in the first five minutes count for one each: a month has 43,200 minutes and 45 more. */
const visitsPerMinute = visits / (days * 24 * 60 + 45)

/** The flash-sale shop with a sale that lasts a month and does not run out, its journal unbounded. */
function opened(): World {
  const small = createWorld({ shop: 'flash-sale', scenario: 'bench' })
  const world = small.fork(new Journal(small.journal.header, {}, { boundBytes: Number.POSITIVE_INFINITY }))
  const sku = pickProduct(world, 'sold', ['plenty']) as string
  setStock(world, sku, 20_000)
  const terms = { startsInMs: 0, lastsMs: days * day, quantity: 20_000, limit: 2, percentOff: 30 }
  addFlashSale(world, { ref: 'sale', sku, ...terms, visitsPerMinute, burst: 10 })
  return world
}

let known: number | undefined

/** How many commits the month has. */
function commits(): number {
  if (known !== undefined) return known
  const world = opened()
  world.advance(days * day)
  known = world.journal.entries.filter(({ kind }) => kind === 'commit').length
  return known
}

export const benches: readonly Bench[] = [
  {
    name: `flash sale: a month of the shop with ${visits} competing visits (2e9 ns meant), against its machine events sent to a running actor`,
    unit: 'ns per month',
    // Two seconds of an undisturbed processor are 15 times what the events alone take.
    most: 15,
    run: () => {
      const world = opened()
      return nsPer(1, () => world.advance(days * day))
    },
    baseline: () => {
      const count = commits()
      const actor = createActor(stockMachine, { input: { sku: 'A', onHand: count } }).start()
      return nsPer(1, () => {
        for (let sent = 0; sent < count; sent += 1) actor.send({ type: 'sell', quantity: 1 })
      })
    },
  },
]
