import { resource } from '#journal'
import type { Price, Product, ProductList } from '#sandbox'
import type { Reply } from '../call.ts'
import { paged, pageOf } from '../paging.ts'
import { problem } from '../problem.ts'
import { fresh, route, type Scene, system } from '../route.ts'
import {
  listBestSellers,
  listCategories,
  listNewArrivals,
  listSimilar,
  readPrice,
  readProduct,
  searchProducts,
} from './catalog-contract.ts'
import { catalogQuery } from './catalog-query.ts'
import { searched } from './catalog-search.ts'
import { page, priced, summary, units } from './product-view.ts'

/** The catalog: search, categories, products, prices, new arrivals, best sellers, similar items. */
export const catalogRoutes = system('catalog', {
  'GET /catalog/products': route(searchProducts, (call, scene) => {
    const asked = catalogQuery(call.query)
    if (typeof asked === 'string') return problem(422, 'catalog/invalid-search', asked)
    const which = pageOf(call)
    if ('reply' in which) return which.reply
    const show = (sku: string) => ({ ...summary(scene, sku), ...stocked(scene, sku, asked.search) })
    return fresh(scene, paged(call, scene, which.page, searched(scene, asked), show))
  }),
  'GET /catalog/categories': route(listCategories, (_call, scene) => {
    const items = categories(scene)
    return fresh(scene, { items, total: items.length })
  }),
  'GET /catalog/products/{sku}': route(readProduct, (call, scene) => {
    const sku = call.params.sku ?? ''
    const name = resource('product', sku)
    const product = scene.see.one<Product & { status?: string }>(name)?.value
    if (!product) return unknown(sku)
    return fresh(scene, { ...summary(scene, sku), ...page(product) }, name)
  }),
  'GET /catalog/products/{sku}/similar': route(listSimilar, (call, scene) => {
    const sku = call.params.sku ?? ''
    const product = scene.see.one<Product>(resource('product', sku), ['similar'])?.value
    if (!product) return unknown(sku)
    const items = product.similar.map((other) => ({
      ...summary(scene, other),
      available: units(scene, other),
    }))
    return fresh(scene, { items, total: items.length })
  }),
  'GET /prices/{sku}': route(readPrice, (call, scene) => {
    const sku = call.params.sku ?? ''
    const name = resource('price', sku)
    const price = scene.see.one<Price>(name)?.value
    if (!price) return unknown(sku)
    return fresh(scene, { sku, ...priced(scene, price) }, name)
  }),
  'GET /catalog/new-arrivals': route(listNewArrivals, (_call, scene) => list(scene, 'new-arrivals')),
  'GET /catalog/best-sellers': route(listBestSellers, (_call, scene) => list(scene, 'best-sellers')),
})

function unknown(sku: string): Reply {
  return problem(404, 'catalog/unknown-sku', `there is no product ${sku}`)
}

function list(scene: Scene, id: ProductList['id']): Reply {
  const skus = scene.see.one<ProductList>(resource('list', id))?.value.skus ?? []
  const items = skus.map((sku) => summary(scene, sku))
  return fresh(scene, { items, total: items.length })
}

/** Who asked for what can be had is told that of each. */
function stocked(scene: Scene, sku: string, { inStock }: { inStock?: boolean }): Record<string, unknown> {
  return inStock ? { inStock: units(scene, sku) > 0 } : {}
}

/** The categories of all that is listed, in the order of their names, with how many products each has. */
function categories(scene: Scene): readonly { name: string; products: number }[] {
  const counts = new Map<string, number>()
  for (const name of scene.world.names('product')) {
    const product = scene.see.peek<Product & { status?: string }>(name)?.value
    if (!product || product.status === 'discontinued') continue
    counts.set(product.category, (counts.get(product.category) ?? 0) + 1)
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, products]) => ({ name, products }))
}
