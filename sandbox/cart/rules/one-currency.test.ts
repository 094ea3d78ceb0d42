import { expect, it } from 'vitest'
import { createWorld } from '../../create-world.ts'
import { productsWith } from '../../facts/traits.ts'
import { resource } from '../../journal/index.ts'
import { oneCurrencyRule } from './one-currency.ts'

const world = createWorld()
const sku = productsWith(world, ['plenty'])[0] as string
const dollars = { minor: 100, currency: 'USD' }
const price = { sku: 'US-1', amount: dollars, regular: dollars }
world.begin(resource('price', 'US-1'), price, { by: 'event', name: 'test' })
const wanted = (of: string) => ({ shopper: 'S1', sku: of, quantity: 1 })

it('refuses what is priced in another currency than the cart', () => {
  expect(oneCurrencyRule(world, wanted('US-1'), [{ sku, quantity: 1 }])).toEqual({
    code: 'cart/mixed-currency',
    detail: `US-1 is priced in USD, and ${sku} in the cart in EUR`,
    because: ['cart/S1', 'price/US-1'],
  })
})

it('lets it be in a cart of its own, and what has no price', () => {
  expect(oneCurrencyRule(world, wanted('US-1'), [])).toBeUndefined()
  expect(oneCurrencyRule(world, wanted('US-1'), [{ sku: 'US-1', quantity: 1 }])).toBeUndefined()
  expect(oneCurrencyRule(world, wanted('NO-SUCH'), [{ sku, quantity: 1 }])).toBeUndefined()
})
