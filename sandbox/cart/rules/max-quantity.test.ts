import { expect, it } from 'vitest'
import { createWorld } from '../../create-world.ts'
import { maxQuantityRule } from './max-quantity.ts'

const wanted = (quantity: number) => ({ shopper: 'S1', sku: 'A', quantity })

it('refuses the eleventh unit of one SKU', () => {
  expect(maxQuantityRule(createWorld(), wanted(11), [])).toEqual({
    code: 'cart/max-quantity',
    detail: 'at most 10 of A in one cart, 11 wanted',
    because: ['cart/S1'],
  })
})

it('lets ten units be', () => expect(maxQuantityRule(createWorld(), wanted(10), [])).toBeUndefined())
