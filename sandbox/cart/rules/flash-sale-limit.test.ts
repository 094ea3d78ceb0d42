import { expect, it } from 'vitest'
import { sell } from '../../commands/stock.ts'
import { createWorld } from '../../create-world.ts'
import { addFlashSale } from '../../facts/flash-sale.ts'
import { productsWith } from '../../facts/traits.ts'
import { flashSaleLimitRule } from './flash-sale-limit.ts'

const [sku = ''] = productsWith(createWorld(), ['plenty'])
const terms = { sku, lastsMs: 1000, quantity: 8, limit: 2, percentOff: 50 }
const wanted = (quantity: number) => ({ shopper: 'S1', sku, quantity })

it('refuses more units than one shopper may have while the sale is live, those that are bought counted', () => {
  const world = createWorld()
  const { id } = addFlashSale(world, { ref: 'sale', startsInMs: 0, ...terms })
  expect(flashSaleLimitRule(world, wanted(2), [])).toBeUndefined()
  expect(flashSaleLimitRule(world, wanted(3), [])).toMatchObject({
    code: 'flash-sale/limit',
    because: [`flash-sale/${id}`],
  })
  sell(world, sku, 1, { by: 'event', name: 'test' }, { shopper: 'S1' })
  expect(flashSaleLimitRule(world, wanted(2), [])?.detail).toContain('2 wanted and 1 bought')
  world.advance(1000)
  expect(flashSaleLimitRule(world, wanted(3), [])).toBeUndefined()
})

it('lets a cart be before the sale is live', () => {
  const world = createWorld()
  addFlashSale(world, { ref: 'sale', startsInMs: 1, ...terms })
  expect(flashSaleLimitRule(world, wanted(3), [])).toBeUndefined()
})
