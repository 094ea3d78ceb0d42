import { expect, it } from 'vitest'
import { createWorld } from '../../create-world.ts'
import { maxLines, maxLinesRule } from './max-lines.ts'

const full = Array.from({ length: maxLines }, (_, index) => ({ sku: `A${index}`, quantity: 1 }))
const wanted = (sku: string) => ({ shopper: 'S1', sku, quantity: 2 })

it('refuses the fifty-first product in one cart', () => {
  expect(maxLinesRule(createWorld(), wanted('B'), full)).toEqual({
    code: 'cart/max-lines',
    detail: 'at most 50 different products in one cart, and B would be one more',
    because: ['cart/S1'],
  })
})

it('lets the fiftieth be, and more of what is there', () => {
  expect(maxLinesRule(createWorld(), wanted('B'), full.slice(1))).toBeUndefined()
  expect(maxLinesRule(createWorld(), wanted('A7'), full)).toBeUndefined()
})
