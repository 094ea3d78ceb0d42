import { expect, it } from 'vitest'
import { restock } from '../commands/stock.ts'
import { createWorld } from '../create-world.ts'
import { resource } from '../journal/index.ts'
import { addRestockNotification, addSavedSearch } from './service.ts'
import { addShopper } from './shopper.ts'
import { setStock } from './stock.ts'
import { productsWith } from './traits.ts'

function scene() {
  const world = createWorld()
  const [sku = ''] = productsWith(world, ['plenty'])
  setStock(world, sku, 0)
  return { world, sku, shopper: addShopper(world, 'shopper').id }
}

it('states wishes and searches of before, which come true like any other', () => {
  const { world, sku, shopper } = scene()
  const wish = addRestockNotification(world, { shopper, sku })
  const search = addSavedSearch(world, { ref: 'search', shopper, query: { inStock: true, text: '' } })
  expect(search).toMatchObject({ id: expect.stringMatching(/^Q\d{8}$/), query: { inStock: true } })
  const causes = world.journal.entries.flatMap((entry) => (entry.kind === 'commit' ? [entry.cause] : []))
  expect(causes).toEqual(causes.map(() => ({ by: 'event', name: 'opening' })))
  restock(world, sku, 1, { by: 'event', name: 'test' })
  expect(world.source(resource('restock-notification', wish.id))?.value).toMatchObject({ status: 'notified' })
  expect(world.source(resource('saved-search', search.id))?.value).toMatchObject({ matches: [{ sku }] })
})

it('throws on what cannot have been', () => {
  const { world, sku, shopper } = scene()
  expect(() => addRestockNotification(world, { shopper, sku: 'NO' })).toThrow('there is no product NO')
  setStock(world, sku, 1)
  expect(() => addRestockNotification(world, { shopper, sku })).toThrow('can be had now')
  expect(() => addSavedSearch(world, { ref: 'x', shopper, query: {} })).toThrow('the saved search "x"')
})
