import { describe, expect, it } from 'vitest'
import { closeStore, type StoreStock, sell, sellInStore, storeStockOf } from '#sandbox'
import { shopFront } from '../fixtures/shop-front.ts'

const cause = { by: 'event', name: 'over the counter' } as const

/** A SKU that some store carries, and the store. */
function onShelf({ world }: ReturnType<typeof shopFront>) {
  const values = world.names('store-stock').map((name) => world.source<StoreStock>(name)?.value as StoreStock)
  return values.find(({ onHand }) => onHand > 1) as StoreStock
}

describe('the stores', () => {
  it('are listed with their places and hours, and observed', async () => {
    const { ask, world, lastInvoked, lastCompleted } = shopFront()
    closeStore(world, 'STORE-2', cause)
    const { json } = await ask('GET', '/stores')
    expect(json).toMatchObject({ total: 3, asOf: new Date(world.now).toISOString() })
    expect(json.items[0]).toEqual({
      ...{ id: 'STORE-1', name: 'Old Town', city: 'Larkhaven', postcode: '10115' },
      ...{ opens: '09:00', closes: '20:00', days: [1, 2, 3, 4, 5, 6], status: 'trading' },
    })
    expect(json.items[1].status).toBe('closed')
    expect(lastInvoked()).toMatchObject({ system: 'stores', route: 'GET /stores' })
    expect(lastCompleted().observations.map(({ resource, version }) => [resource, version])).toEqual([
      ['store/STORE-1', 1],
      ['store/STORE-2', 2],
      ['store/STORE-3', 1],
    ])
  })

  it('say what each has of a SKU, and of what they do not carry that there is nothing', async () => {
    const front = shopFront()
    const { ask, world, lastCompleted } = front
    const { sku, store, onHand } = onShelf(front)
    sell(world, sku, 'all', cause)
    const { json } = await ask('GET', `/stock/${sku}/stores`)
    const there = json.items.find((item: { store: string }) => item.store === store)
    expect(there).toMatchObject({ carried: true, available: onHand, inStock: true })
    for (const one of json.items) {
      const value = world.source<StoreStock>(storeStockOf(sku, one.store))?.value
      expect([one.carried, one.available]).toEqual([value !== undefined, value?.onHand ?? 0])
    }
    const seen = lastCompleted().observations.map(({ resource, version, fields }) => [
      resource,
      version,
      fields,
    ])
    expect(seen).toContainEqual([storeStockOf(sku, store), 1, []])
    expect(seen).toContainEqual([`store/${store}`, 1, ['name']])
    expect(seen.map(([resource]) => resource)).not.toContain(`stock/${sku}`)
    expect(seen).toHaveLength(6)
    expect(
      (await ask('GET', `/inventory/${sku}`, { headers: { 'cache-control': 'no-cache' } })).json.available,
    ).toBe(0)
  })

  it('are read by a view of their own, which may lag', async () => {
    const front = shopFront()
    const { ask, world, lastCompleted } = front
    const { sku, store, onHand } = onShelf(front)
    world.setPolicies({ chat: { 'store-stock': { kind: 'lag', ms: 60_000 } } })
    world.advance(120_000)
    sellInStore(world, { store, sku, quantity: 1 }, cause)
    const of = async (headers: Record<string, string>) =>
      (await ask('GET', `/stock/${sku}/stores`, { headers })).json.items.find(
        (item: { store: string }) => item.store === store,
      ).available
    expect(await of({})).toBe(onHand)
    const seen = lastCompleted().observations.find(({ resource }) => resource === storeStockOf(sku, store))
    expect(seen).toMatchObject({ version: 1, asOf: world.now - 60_000 })
    expect(await of({ 'cache-control': 'no-cache' })).toBe(onHand - 1)
  })

  it('know nothing of what the shop does not sell', async () => {
    const { ask, lastCompleted } = shopFront()
    expect(await ask('GET', '/stock/NO/stores')).toMatchObject({
      status: 404,
      json: { code: 'catalog/unknown-sku' },
    })
    expect(lastCompleted().observations).toMatchObject([{ resource: 'stock/NO', version: null }])
  })
})
