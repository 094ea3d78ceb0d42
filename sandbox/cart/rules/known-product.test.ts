import { expect, it } from 'vitest'
import { createWorld } from '../../create-world.ts'
import { knownProductRule } from './known-product.ts'

const world = createWorld()
const known = world.names('product')[0]?.slice('product/'.length) as string

it.each(['NO-SUCH', '', '__proto__', '../stock'])(
  'refuses the SKU "%s", which the shop does not have',
  (sku) => {
    expect(knownProductRule(world, { shopper: 'S1', sku, quantity: 1 }, [])?.code).toBe('catalog/unknown-sku')
  },
)

it('lets a product of the shop be', () => {
  expect(knownProductRule(world, { shopper: 'S1', sku: known, quantity: 1 }, [])).toBeUndefined()
})
