import { expect, it } from 'vitest'
import { createWorld } from '../../create-world.ts'
import { setStock } from '../../facts/stock.ts'
import { productsWith } from '../../facts/traits.ts'
import { enoughStockRule } from './enough-stock.ts'

const world = createWorld()
const sku = productsWith(world, ['plenty'])[0] as string
const stock = `stock/${sku}`
const wanted = (quantity: number) => ({ shopper: 'S1', sku, quantity })

it('refuses more units than are on hand', () => {
  setStock(world, sku, 2)
  expect(enoughStockRule(world, wanted(2), [])).toBeUndefined()
  expect(enoughStockRule(world, wanted(3), [])).toMatchObject({
    code: 'inventory/not-enough',
    because: [stock],
  })
})

it('refuses what is sold out, whatever a view that lags still shows', () => {
  setStock(world, sku, 1)
  world.send(`stock/${sku}`, { type: 'sell', quantity: 1 }, { by: 'event', name: 'sold' })
  expect(world.read<{ onHand: number }>('chat', `stock/${sku}`)?.value.onHand).toBe(1)
  expect(enoughStockRule(world, wanted(1), [])).toMatchObject({
    code: 'inventory/out-of-stock',
    because: [stock],
  })
})
