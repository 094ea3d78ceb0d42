import type { Cart, CartLine } from '../cart/machine.ts'
import { resource } from '../journal/index.ts'
import type { World } from '../world.ts'
import { type Invariant, ofEach } from './invariant.ts'

/** A line of a cart is of a SKU that the shop has, once, and of a whole number of units from one. */
export const linesOfTheCart: Invariant = {
  name: 'the lines of a cart can be bought',
  wrong: (world) =>
    ofEach<Cart>(world, 'cart', ({ lines }) => {
      const faults = lines.map((line) => faultOf(world, line))
      const twice = lines.find(({ sku }, index) => lines.findIndex((line) => line.sku === sku) < index)
      return faults.find((fault) => fault !== undefined) ?? (twice && `${twice.sku} on two lines`)
    }),
}

function faultOf(world: World, { sku, quantity }: CartLine): string | undefined {
  if (!(Number.isSafeInteger(quantity) && quantity > 0)) return `${quantity} of ${sku}`
  return world.state.entities.has(resource('stock', sku)) ? undefined : `${sku} is not known to the shop`
}
