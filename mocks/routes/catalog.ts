import { idOf, resource } from '#journal'
import { availableUnits, type Price, type Product, type ProductList, type Stock } from '#sandbox'
import { problem } from '../problem.ts'
import { fresh, instant, type Scene, system } from '../route.ts'
import { money } from './money.ts'

/** How many products a search answers with. */
const pageSize = 20

/** The catalog: search, products, new arrivals, best sellers, similar items. */
export const catalogRoutes = system('catalog', {
  'GET /catalog/products': (call, scene) => {
    const skus = search(scene, call.query.q ?? '')
    const items = skus.slice(0, pageSize).map((sku) => summary(scene, sku))
    return fresh(scene, { items, total: skus.length })
  },
  'GET /catalog/products/{sku}': (call, scene) => {
    const sku = call.params.sku ?? ''
    const product = scene.see.one<Product>(resource('product', sku))?.value
    if (!product) return problem(404, 'catalog/unknown-sku', `there is no product ${sku}`)
    return fresh(scene, { ...summary(scene, sku), description: product.description })
  },
  'GET /catalog/products/{sku}/similar': (call, scene) => {
    const sku = call.params.sku ?? ''
    const product = scene.see.one<Product>(resource('product', sku), ['similar'])?.value
    if (!product) return problem(404, 'catalog/unknown-sku', `there is no product ${sku}`)
    const items = product.similar.map((other) => ({
      ...summary(scene, other),
      available: available(scene, other),
    }))
    return fresh(scene, { items, total: items.length })
  },
  'GET /catalog/new-arrivals': (_call, scene) => list(scene, 'new-arrivals'),
  'GET /catalog/best-sellers': (_call, scene) => list(scene, 'best-sellers'),
})

function list(scene: Scene, id: ProductList['id']): ReturnType<typeof fresh> {
  const skus = scene.see.one<ProductList>(resource('list', id))?.value.skus ?? []
  const items = skus.map((sku) => summary(scene, sku))
  return fresh(scene, { items, total: items.length })
}

/** What a list shows of a product; one that only groups its variants names them, and has no price of its own. */
function summary(scene: Scene, sku: string): Record<string, unknown> {
  const product = scene.see.one<Product>(resource('product', sku))?.value
  if (!product) return { sku }
  const { name, category, listedAt, variants } = product
  const priced = variants ? undefined : scene.see.one<Price>(resource('price', sku))?.value
  return {
    sku,
    name,
    category,
    listedOn: instant(listedAt),
    ...(priced ? { price: money(priced.amount) } : {}),
    ...(variants ? { variants } : {}),
  }
}

function available(scene: Scene, sku: string): number {
  const stock = scene.see.one<Stock>(resource('stock', sku))?.value
  return stock ? availableUnits(stock) : 0
}

/** What a search looks into, by the product's value: made once for each version of a product. */
const searched = new WeakMap<Product, string>()

/** Every word of the query must begin a word of the name or the category; all products where there is none. */
function search(scene: Scene, query: string): readonly string[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 12)
  return scene.world
    .names('product')
    .filter((name) => {
      const product = scene.see.peek<Product>(name)?.value
      return product !== undefined && words.every((word) => searchText(product).includes(` ${word}`))
    })
    .map(idOf)
}

function searchText(product: Product): string {
  const text = searched.get(product) ?? ` ${product.name} ${product.category}`.toLowerCase()
  searched.set(product, text)
  return text
}
