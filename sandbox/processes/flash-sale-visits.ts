import { holdStock } from '../commands/holds.ts'
import { sell } from '../commands/stock.ts'
import { exponential } from '../exponential.ts'
import type { FlashSaleAtRest } from '../flash-sale/machine.ts'
import { flashSale, isOn } from '../flash-sale/on.ts'
import { nextVisitIn, visitsProcess } from '../flash-sale/visits.ts'
import type { Cause } from '../journal/index.ts'
import { drawInteger } from '../random.ts'
import type { World } from '../world.ts'
import { decisionsProcess } from './flash-sale-decisions.ts'
import type { Happen } from './process.ts'
import { channelOf, choiceOf, visitorOf } from './visitor.ts'

/** How long the shop holds what a visitor has reserved. */
const holdMs = 10 * 60_000

/**
 * The competing shoppers of a flash sale, number 1, 2, 3, ... Happening 0 is none: it only looks out for the first.
 * Each buys at once, reserves units to decide later, or only looks, which changes nothing.
 */
export const flashSaleVisits: Happen = (world, sale, ordinal) => {
  const entity = world.state.entities.get(flashSale(sale))
  if (!entity || !isOn(entity.value as Parameters<typeof isOn>[0])) return
  const atRest = entity.context as FlashSaleAtRest
  if (ordinal > 0) visit(world, atRest, ordinal)
  const expected = exponential(world.state.key, 'visit', sale, ordinal + 1)
  const delayMs = nextVisitIn(atRest, world.now, expected)
  if (delayMs !== undefined) world.expect(visitsProcess, sale, ordinal + 1, delayMs)
}

function visit(world: World, { id, sku, limit }: FlashSaleAtRest, ordinal: number): void {
  const { key } = world.state
  const choice = choiceOf(key, id, ordinal)
  if (choice === 'look') return
  const quantity = drawInteger(key, 1, limit, 'visitor takes', id, ordinal)
  const shopper = visitorOf(id, ordinal)
  const cause = (name: string): Cause => ({ by: 'event', name, channel: channelOf(key, id, ordinal) })
  if (choice === 'buy') {
    sell(world, sku, quantity, cause('another shopper buys'), { shopper })
    return
  }
  const held = holdStock(world, { sku, shopper, quantity, forMs: holdMs }, cause('another shopper reserves'))
  if (held.kind === 'refused' || choice === 'forget') return
  const delayMs = drawInteger(key, 1, holdMs - 1, 'visitor decides', id, ordinal)
  world.expect(decisionsProcess, id, ordinal, delayMs)
}
