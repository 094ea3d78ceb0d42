import { expect, it } from 'vitest'
import { createWorld } from '../../create-world.ts'
import { productsWith } from '../../facts/traits.ts'
import { resource } from '../../journal/index.ts'
import { stillListedRule } from './still-listed.ts'

it('refuses what the shop has ceased to sell, until it is listed again', () => {
  const world = createWorld()
  const sku = productsWith(world, ['plenty'])[0] as string
  const name = resource('product', sku)
  const asked = () => stillListedRule(world, { shopper: 'S1', sku, quantity: 1 }, [])
  expect(asked()).toBeUndefined()
  world.send(name, { type: 'discontinue' }, { by: 'event', name: 'test' })
  expect(asked()).toEqual({
    code: 'catalog/discontinued',
    detail: `${sku} is not sold any more`,
    because: [name],
  })
  world.send(name, { type: 'list' }, { by: 'event', name: 'test' })
  expect(asked()).toBeUndefined()
})
