import Type from 'typebox'
import * as shop from '#sandbox'
import { exactly, Ref, SpanMs, Units, WorldTime } from '../parts.ts'
import { commandType } from './command.ts'

const sku = Ref('a product')
const optionalShopper = Type.Optional(Ref('a shopper'))

/** What becomes of stock: sold, held, delivered, taken out of sale. */
export const stockCommands = {
  sell: commandType(
    'somebody buys units; "all" takes what can be had',
    exactly({
      sku,
      quantity: Type.Union([Units, Type.Literal('all')]),
      hold: Type.Optional(Type.String()),
      shopper: optionalShopper,
    }),
    (world, { sku, quantity, ...buyer }, cause) => shop.sell(world, sku, quantity, cause, buyer),
  ),
  restock: commandType(
    'new units arrive in the warehouse',
    exactly({ sku, quantity: Units }),
    (world, { sku, quantity }, cause) => shop.restock(world, sku, quantity, cause),
  ),
  returnStock: commandType(
    'units come back to the warehouse',
    exactly({ sku, quantity: Units }),
    (world, { sku, quantity }, cause) => shop.returnStock(world, sku, quantity, cause),
  ),
  backorder: commandType(
    'says when the next delivery of what is sold out is expected',
    exactly({ sku, expectedAt: WorldTime }),
    (world, { sku, expectedAt }, cause) => shop.backorder(world, sku, expectedAt, cause),
  ),
  discontinueStock: commandType('takes a product out of sale', exactly({ sku }), (world, { sku }, cause) =>
    shop.discontinueStock(world, sku, cause),
  ),
  relistStock: commandType(
    'takes a product that was sold no more back into sale',
    exactly({ sku }),
    (world, { sku }, cause) => shop.relistStock(world, sku, cause),
  ),
  holdStock: commandType(
    'keeps units for a shopper, for at most a day',
    exactly({ sku, shopper: Ref('a shopper'), quantity: Units, forMs: SpanMs }),
    shop.holdStock,
  ),
  releaseHold: commandType(
    'lets held units go before their time',
    exactly({ sku, hold: Type.String() }),
    shop.releaseHold,
  ),
}
