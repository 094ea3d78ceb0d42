import Type from 'typebox'
import { addToCart, removeFromCart } from '#sandbox'
import { shopperOf, skuOf } from '../cast.ts'
import { form, named, Quantity } from '../form.ts'
import { Elsewhere } from './elsewhere.ts'
import { causeOf, happening, must } from './happening.ts'

const By = Type.Optional(named('shopper'))

/** The shopper puts something into the cart on another channel. */
export const putIntoCart = happening(
  form({ 'put into cart': named('item'), quantity: Type.Optional(Quantity), by: By, on: Elsewhere }),
  ({ world, cast }, { 'put into cart': item, quantity = 1, by, on = 'web' }) => {
    const change = { shopper: shopperOf(cast, by).id, sku: skuOf(cast, item), quantity }
    must(`putting "${item}" into the cart`, addToCart(world, change, causeOf('shopper adds', on)))
  },
)

/** The shopper takes something out of the cart on another channel. */
export const takenFromCart = happening(
  form({ 'taken from cart': named('item'), by: By, on: Elsewhere }),
  ({ world, cast }, { 'taken from cart': item, by, on = 'web' }) => {
    const change = { shopper: shopperOf(cast, by).id, sku: skuOf(cast, item) }
    must(`taking "${item}" from the cart`, removeFromCart(world, change, causeOf('shopper removes', on)))
  },
)
