import type { World } from '../world.ts'
import { expectSale } from './ordinary-sales.ts'
import { mostSalesPerHour, ordinarySalesNote } from './ordinary-sales-rate.ts'

/**
 * From now on, while the clock moves, so many shoppers an hour buy an ordinary product on the website, on average and at
 * times that the seed draws; 0, as in every shop that opens, is none. A `policy` entry says it.
 *
 * Throws a `RangeError` on less than 0, more than 3,600 and what is no number.
 */
export function setOrdinarySales(world: World, perHour: number): void {
  if (!(typeof perHour === 'number' && perHour >= 0 && perHour <= mostSalesPerHour)) {
    throw new RangeError(
      `setting ordinary sales to ${String(perHour)} an hour: a number from 0 to ${mostSalesPerHour} is needed`,
    )
  }
  const run = world.state.ordinarySales.run + 1
  world.adopt({ ordinarySales: { perHour, run } }, [ordinarySalesNote(perHour)])
  expectSale(world, String(run), 1)
}
