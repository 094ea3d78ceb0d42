import { releaseHold } from '../commands/holds.ts'
import { sell } from '../commands/stock.ts'
import type { FlashSale } from '../flash-sale/machine.ts'
import { flashSale } from '../flash-sale/on.ts'
import type { Stock } from '../inventory/machine.ts'
import { type Cause, resource } from '../journal/index.ts'
import type { Happen } from './process.ts'
import { channelOf, choiceOf, visitorOf } from './visitor.ts'

/** The process by which visitors come back to what they have reserved. */
export const decisionsProcess = 'flash-sale-decisions'

/** Visitor `ordinal` of a flash sale buys what is held, be the sale over or not, or lets it go. */
export const flashSaleDecisions: Happen = (world, sale, ordinal) => {
  const sku = world.source<FlashSale>(flashSale(sale))?.value.sku
  const shopper = visitorOf(sale, ordinal)
  const stock = sku && world.source<Stock>(resource('stock', sku))?.value
  const hold = stock ? stock.holds?.find((one) => one.shopper === shopper) : undefined
  if (!sku || !hold) return
  const { key } = world.state
  const channel = channelOf(key, sale, ordinal)
  const cause = (name: string): Cause => ({ by: 'event', name, channel })
  if (choiceOf(key, sale, ordinal) === 'hold')
    sell(world, sku, hold.quantity, cause('another shopper buys'), { hold: hold.id })
  else releaseHold(world, { sku, hold: hold.id }, cause('another shopper lets go'))
}
