import type { CartChange } from '../cart/change.ts'
import type { Cart } from '../cart/machine.ts'
import { cartRules } from '../cart/rules/index.ts'
import { type Cause, resource } from '../journal/index.ts'
import type { World } from '../world.ts'
import { type Outcome, refused, sendOrRefuse } from './command.ts'

/** Adds units of a SKU to the shopper's cart at the source, or says why not. */
export function addToCart(world: World, change: CartChange, cause: Cause): Outcome {
  const had = quantityInCart(world, change)
  return changeCart(world, { ...change, quantity: had + change.quantity }, cause, {
    type: 'add',
    sku: change.sku,
    quantity: change.quantity,
  })
}

/** Sets the units of a SKU that is in the cart. */
export function setCartQuantity(world: World, change: CartChange, cause: Cause): Outcome {
  return changeCart(world, change, cause, {
    type: 'set quantity',
    sku: change.sku,
    quantity: change.quantity,
  })
}

/** Takes a SKU out of the cart. */
export function removeFromCart(world: World, change: Omit<CartChange, 'quantity'>, cause: Cause): Outcome {
  const name = resource('cart', change.shopper)
  if (!world.source(name)) return refused('cart/unknown', `shopper ${change.shopper} has no cart`, [])
  return sendOrRefuse(
    world,
    name,
    { type: 'remove', sku: change.sku },
    cause,
    {
      code: 'cart/no-such-line',
      detail: `${change.sku} is not in the cart`,
    },
    change.base,
  )
}

function changeCart(
  world: World,
  wanted: CartChange,
  cause: Cause,
  event: { type: string; sku: string; quantity: number },
): Outcome {
  for (const rule of cartRules) {
    const refusal = rule(world, wanted)
    if (refusal) return { kind: 'refused', refusal }
  }
  const name = resource('cart', wanted.shopper)
  if (!world.source(name)) return refused('cart/unknown', `shopper ${wanted.shopper} has no cart`, [])
  return sendOrRefuse(
    world,
    name,
    event,
    cause,
    {
      code: 'cart/invalid-change',
      detail: `the cart does not take "${event.type}" of ${event.quantity} x ${event.sku}`,
    },
    wanted.base,
  )
}

function quantityInCart(world: World, change: CartChange): number {
  const cart = world.source<Cart>(resource('cart', change.shopper))?.value
  return cart?.lines.find((line) => line.sku === change.sku)?.quantity ?? 0
}
