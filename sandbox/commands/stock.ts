import type { Stock } from '../inventory/machine.ts'
import { type Cause, resource } from '../journal/index.ts'
import type { World } from '../world.ts'
import { done, type Outcome, refused, sendOrRefuse } from './command.ts'

/** Another shopper buys units on some channel; `all` takes what is left. */
export function sell(world: World, sku: string, quantity: number | 'all', cause: Cause): Outcome {
  const name = resource('stock', sku)
  const onHand = world.source<Stock>(name)?.value.onHand
  if (onHand === undefined) return refused('catalog/unknown-sku', `there is no product ${sku}`, [])
  if (quantity === 'all' && onHand === 0) return done()
  return sendOrRefuse(
    world,
    name,
    { type: 'sell', quantity: quantity === 'all' ? onHand : quantity },
    cause,
    {
      code: 'inventory/not-enough',
      detail: `${onHand} of ${sku} on hand, ${quantity} wanted`,
    },
  )
}

/** New units arrive in the warehouse. */
export function restock(world: World, sku: string, quantity: number, cause: Cause): Outcome {
  const name = resource('stock', sku)
  if (!world.source(name)) return refused('catalog/unknown-sku', `there is no product ${sku}`, [])
  return sendOrRefuse(world, name, { type: 'restock', quantity }, cause, {
    code: 'inventory/invalid-restock',
    detail: `a restock needs a positive number of units, not ${quantity}`,
  })
}
