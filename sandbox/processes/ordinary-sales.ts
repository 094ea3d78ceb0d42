import { sell } from '../commands/stock.ts'
import { exponential } from '../exponential.ts'
import { flashSaleOn } from '../flash-sale/on.ts'
import { type Cause, idOf } from '../journal/index.ts'
import { type DrawKey, draw, drawInteger } from '../random.ts'
import type { World } from '../world.ts'
import type { Happen } from './process.ts'

/** The process by which shoppers of the website buy ordinary products. */
export const ordinarySalesProcess = 'ordinary-sales'

const cause: Cause = { by: 'event', name: 'another shopper buys', channel: 'web' }
const hour = 60 * 60_000
const day = 24 * hour
/** Of a hundred shoppers, how many take two. */
const pairs = 20

/**
 * Shopper `ordinal` of the ordinary sales that were switched on for the time `run` buys a unit or two and is gone; who
 * wants what is not there buys nothing. What is in a flash sale has shoppers of its own. Over where the sales were
 * switched off or set anew since.
 */
export const ordinarySales: Happen = (world, run, ordinal) => {
  if (String(world.state.ordinarySales.run) !== run) return
  const { key } = world.state
  const sku = wantedBy(world, run, ordinal)
  if (sku !== undefined && !flashSaleOn(world, sku)) {
    const units = drawInteger(key, 1, 100, 'takes two', run, ordinal) > pairs ? 1 : 2
    sell(world, sku, units, cause, { shopper: `VO${run}-${ordinal}` })
  }
  expectSale(world, run, ordinal + 1)
}

/** Lets the next shopper come, as a Poisson process has it: after a gap that is drawn, in whole milliseconds. */
export function expectSale(world: World, run: string, ordinal: number): void {
  const { key, ordinarySales } = world.state
  if (ordinarySales.perHour === 0) return
  const gap = exponential(key, 'ordinary sale', run, ordinal) * (hour / ordinarySales.perHour)
  world.expect(ordinarySalesProcess, run, ordinal, Math.round(gap))
}

/** A few products sell most: of a hundred, the first has a fifth of all sales and the last ten one in thirty. */
function wantedBy(world: World, run: string, ordinal: number): string | undefined {
  const names = world.names('stock')
  const { key, epoch } = world.state
  const rank = rankOf(draw(key, 'wants', run, ordinal), names.length)
  const name =
    names[(firstOn(key, Math.floor((world.now - epoch) / day), names.length) + rank) % names.length]
  return name && idOf(name)
}

function rankOf(drawn: number, count: number): number {
  return Math.floor(drawn * drawn * drawn * count)
}

/** What is in demand changes from day to day, and so do the best sellers. */
function firstOn(key: DrawKey, passed: number, count: number): number {
  return count === 0 ? 0 : drawInteger(key, 0, count - 1, 'in demand', '', passed)
}
