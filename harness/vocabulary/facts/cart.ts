import { addToCart, opening } from '#sandbox'
import { skuOf } from '../cast.ts'
import { byName, Quantity } from '../form.ts'
import { must } from '../happenings/happening.ts'
import { fact } from './fact.ts'

/** What is in the cart of whoever talks: items and how many. */
export const cart = fact(byName('item', Quantity), ({ world, cast }, given) => {
  for (const [item, quantity] of Object.entries(given)) {
    const change = { shopper: cast.shopper.id, sku: skuOf(cast, item), quantity }
    must(`putting "${item}" into the cart at the opening`, addToCart(world, change, opening))
  }
})
