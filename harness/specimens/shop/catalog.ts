import type { Call, Decode } from './client.ts'
import { listOf, moneyOf } from './shape.ts'

/** A product as the catalog lists it. */
export interface Item {
  readonly sku: string
  readonly name: string
  /** Such as `59.90 EUR`; undefined where the catalog did not say. */
  readonly price: string | undefined
  readonly category: string | undefined
  /** SKUs of the sizes and colors in which it is sold; then it has no price or stock of its own. */
  readonly variants?: readonly string[]
}

export interface Product extends Item {
  readonly description: string | undefined
}

const item: Decode<Item> = ({ sku, name, price, category, variants }) =>
  typeof sku === 'string' && typeof name === 'string'
    ? {
        sku,
        name,
        price: moneyOf(price),
        category: typeof category === 'string' ? category : undefined,
        ...(Array.isArray(variants) ? { variants: variants.filter((one) => typeof one === 'string') } : {}),
      }
    : undefined

/** A list of products; one whose name the shop does not know yet is left out. */
const items: Decode<readonly Item[]> = (body) =>
  listOf(body.items, (one) => (typeof one.sku === 'string' ? { item: item(one) } : undefined))
    ?.map((one) => one.item)
    .filter((one) => one !== undefined)

const product: Decode<Product> = (body) => {
  const listed = item(body)
  const { description } = body
  return listed && { ...listed, description: typeof description === 'string' ? description : undefined }
}

/** Products whose name or category has words that begin with all the words of the query. */
export function searchProducts(words: readonly string[]): Call<readonly Item[]> {
  return { path: `/catalog/products?q=${encodeURIComponent(words.join(' '))}`, decode: items }
}

export function readProduct(sku: string): Call<Product> {
  return { path: `/catalog/products/${encodeURIComponent(sku)}`, decode: product }
}

export function readSimilar(sku: string): Call<readonly Item[]> {
  return { path: `/catalog/products/${encodeURIComponent(sku)}/similar`, decode: items }
}

export function readList(list: 'new-arrivals' | 'best-sellers'): Call<readonly Item[]> {
  return { path: `/catalog/${list}`, decode: items }
}
