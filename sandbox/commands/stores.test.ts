import { describe, expect, it } from 'vitest'
import { createWorld } from '../create-world.ts'
import type { Stock } from '../inventory/machine.ts'
import { type Cause, idOf, type Resource, resource } from '../journal/index.ts'
import { presets } from '../shops/index.ts'
import { storeStockOf } from '../stores/at.ts'
import type { Store } from '../stores/machine.ts'
import type { StoreStock } from '../stores/stock-machine.ts'
import { sell } from './stock.ts'
import { changeStoreHours, closeStore, reopenStore, restockStore, sellInStore } from './stores.ts'

const cause: Cause = { by: 'event', name: 'over the counter' }
const world = () => createWorld({ scenario: 'stores' })
const valueIn = <V>(from: ReturnType<typeof world>, name: Resource) => from.source<V>(name)?.value

/** A SKU of which a store has some. */
function onShelf(from: ReturnType<typeof world>) {
  const name = from.names('store-stock').find((one) => (valueIn<StoreStock>(from, one)?.onHand ?? 0) > 1)
  return valueIn<StoreStock>(from, name as Resource) as StoreStock
}

describe('the stores of a shop', () => {
  it.each(presets.map(({ name }) => name))(
    'are in %s, and carry some of what it sells, always the same',
    (shop) => {
      const [a, b, other] = [1, 1, 2].map((shopSeed) => createWorld({ shop, shopSeed }))
      const stockIn = (from: typeof a) =>
        from?.names('store-stock').map((name) => valueIn<StoreStock>(from, name)) as StoreStock[]
      expect(a?.names('store').length).toBe(3)
      expect(stockIn(a)).toEqual(stockIn(b))
      expect(stockIn(a)).not.toEqual(stockIn(other))
      const skus = new Set(a?.names('stock').map(idOf))
      for (const { sku, store, onHand } of stockIn(a)) {
        expect([skus.has(sku), a?.source(resource('store', store)) !== undefined, onHand >= 0]).toEqual([
          true,
          true,
          true,
        ])
      }
      const carried = stockIn(a).length / (skus.size * 3)
      expect(carried > 0.3 && carried < 0.9).toBe(true)
      expect(stockIn(a).some(({ onHand }) => onHand === 0)).toBe(true)
    },
  )

  it('sell what is on their own shelf, and no unit of the warehouse or of another store', () => {
    const here = world()
    const { sku, store, onHand } = onShelf(here)
    const rest = () =>
      [
        resource('stock', sku),
        ...here.names('store-stock').filter((name) => name !== storeStockOf(sku, store)),
      ].map((name) => here.source(name)?.version)
    const before = rest()
    expect(sellInStore(here, { store, sku, quantity: onHand }, cause).kind).toBe('done')
    expect(valueIn<StoreStock>(here, storeStockOf(sku, store))).toEqual({ sku, store, onHand: 0 })
    expect(sellInStore(here, { store, sku, quantity: 1 }, cause)).toMatchObject({
      refusal: { code: 'inventory/not-enough', because: [storeStockOf(sku, store)] },
    })
    restockStore(here, { store, sku, quantity: 4 }, cause)
    expect(valueIn<StoreStock>(here, storeStockOf(sku, store))?.onHand).toBe(4)
    expect(rest()).toEqual(before)
    sell(here, sku, 'all', cause)
    expect(valueIn<Stock>(here, resource('stock', sku))?.onHand).toBe(0)
    expect(valueIn<StoreStock>(here, storeStockOf(sku, store))?.onHand).toBe(4)
  })

  it.each([0, -1, 1.5, Number.NaN, 1e9])('sell no %d units', (quantity) => {
    const here = world()
    const { state } = here
    const { sku, store } = onShelf(here)
    expect(sellInStore(here, { store, sku, quantity }, cause).kind).toBe('refused')
    expect(here.state).toBe(state)
  })

  it('have hours that may change, and close out of turn', () => {
    const here = world()
    const shown = () => valueIn<Store>(here, resource('store', 'STORE-1'))
    expect(shown()).toMatchObject({ opens: '09:00', closes: '20:00', status: 'trading' })
    changeStoreHours(here, { store: 'STORE-1', opens: '10:00', closes: '16:00' }, cause)
    closeStore(here, 'STORE-1', cause)
    expect(shown()).toMatchObject({ opens: '10:00', closes: '16:00', status: 'closed' })
    expect(closeStore(here, 'STORE-1', cause)).toMatchObject({ refusal: { code: 'stores/unchanged' } })
    reopenStore(here, 'STORE-1', cause)
    expect(shown()?.status).toBe('trading')
  })

  it('are known by their ids, and by times of day', () => {
    const here = world()
    const code = (outcome: unknown) => (outcome as { refusal: { code: string } }).refusal.code
    expect(code(closeStore(here, '__proto__', cause))).toBe('stores/unknown')
    expect(code(reopenStore(here, 'STORE-9', cause))).toBe('stores/unknown')
    const hours = { store: 'STORE-1', opens: '9', closes: '25:00' }
    expect(code(changeStoreHours(here, hours, cause))).toBe('stores/invalid-hours')
    expect(code(changeStoreHours(here, { ...hours, store: 'x' }, cause))).toBe('stores/unknown')
    expect(code(restockStore(here, { store: 'STORE-1', sku: 'NO', quantity: 1 }, cause))).toBe(
      'inventory/unknown-in-store',
    )
    expect(code(sellInStore(here, { store: 'STORE-1', sku: 'NO', quantity: 1 }, cause))).toBe(
      'inventory/unknown-in-store',
    )
  })
})
