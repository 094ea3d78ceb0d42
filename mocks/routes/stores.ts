import Type from 'typebox'
import { idOf, resource } from '#journal'
import { type Store, type StoreStock, storeStockOf, valueSchemas } from '#sandbox'
import type { Contract } from '../contract.ts'
import { problem } from '../problem.ts'
import { fresh, route, type Scene, system } from '../route.ts'
import { Fresh, named, together } from '../shown.ts'
import { Units } from './product-contract.ts'

const readStores = {
  summary: 'Lists the stores, with their places and hours',
  answers: {
    200: together(
      Type.Object({ items: Type.Array(named('Store', valueSchemas.store.properties)), total: Units }),
      Fresh,
    ),
  },
} satisfies Contract

const readStocks = {
  summary: 'Tells how many units of a product each store has on its shelf',
  path: { sku: 'the SKU of a product' },
  answers: {
    200: together(
      Type.Object({
        sku: Type.String(),
        items: Type.Array(
          named('StoreStock', {
            store: Type.String(),
            name: Type.Optional(Type.String()),
            carried: Type.Boolean(),
            available: Units,
            inStock: Type.Boolean(),
          }),
        ),
        total: Units,
      }),
      Fresh,
    ),
  },
  refusals: ['catalog/unknown-sku'],
} satisfies Contract

/** The stores: where they are, when they are open, and what each has on its shelf, apart from the warehouse. */
export const storeRoutes = system('stores', {
  'GET /stores': route(readStores, (_call, scene) => {
    const items = storesOf(scene).flatMap((id) => {
      const store = scene.see.one<Store>(resource('store', id))?.value
      return store ? [{ ...store }] : []
    })
    return fresh(scene, { items, total: items.length })
  }),
  'GET /stock/{sku}/stores': route(readStocks, (call, scene) => {
    const sku = call.params.sku ?? ''
    if (!scene.see.peek(resource('stock', sku))) {
      scene.see.one(resource('stock', sku))
      return problem(404, 'catalog/unknown-sku', `there is no product ${sku}`)
    }
    const items = storesOf(scene).map((store) => {
      const onHand = scene.see.one<StoreStock>(storeStockOf(sku, store))?.value.onHand
      const name = scene.see.one<Store>(resource('store', store), ['name'])?.value.name
      return {
        store,
        name,
        carried: onHand !== undefined,
        available: onHand ?? 0,
        inStock: (onHand ?? 0) > 0,
      }
    })
    return fresh(scene, { sku, items, total: items.length })
  }),
})

function storesOf({ world, see }: Scene): readonly string[] {
  return world
    .names('store')
    .filter((name) => see.peek(name))
    .map(idOf)
}
