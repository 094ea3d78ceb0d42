import Type from 'typebox'
import * as shop from '#sandbox'
import { BaseVersion, exactly, Ref, SpanMs, Text, Units } from '../parts.ts'
import { commandType } from './command.ts'

const whose = { shopper: Ref('a shopper'), base: Type.Optional(BaseVersion) }
const sku = Ref('a product')

/** What a shopper does with a cart and at the checkout. */
export const cartCommands = {
  addToCart: commandType(
    'a shopper puts units into the cart',
    exactly({ ...whose, sku, quantity: Units }),
    shop.addToCart,
  ),
  setCartQuantity: commandType(
    'a shopper changes the units of what is in the cart',
    exactly({ ...whose, sku, quantity: Units }),
    shop.setCartQuantity,
  ),
  removeFromCart: commandType(
    'a shopper takes a product out of the cart',
    exactly({ ...whose, sku }),
    shop.removeFromCart,
  ),
  emptyCart: commandType('a shopper takes everything out of the cart', exactly(whose), shop.emptyCart),
  mergeCarts: commandType(
    "a guest's cart goes into that of a shopper",
    exactly({ from: Type.String(), into: Ref('a shopper'), base: Type.Optional(BaseVersion) }),
    shop.mergeCarts,
  ),
  quoteCheckout: commandType(
    "quotes a shopper's cart",
    exactly({
      ...whose,
      place: Type.Optional(Text),
      holds: Type.Optional(Type.Boolean()),
      forMs: Type.Optional(SpanMs),
    }),
    shop.quoteCheckout,
  ),
  confirmCheckout: commandType(
    'a shopper orders what was quoted',
    exactly({
      shopper: whose.shopper,
      id: Type.String(),
      key: Type.Optional(Type.String()),
      payment: Type.Optional(Type.Enum(['accepted', 'declined'])),
    }),
    shop.confirmCheckout,
  ),
  cancelCheckout: commandType(
    'a shopper calls a checkout off',
    exactly({ shopper: whose.shopper, id: Type.String() }),
    shop.cancelCheckout,
  ),
}
