import { idOf, type Resource, resource } from '#journal'
import {
  type Found,
  isFound,
  type Price,
  type Product,
  relevance,
  type Search,
  type Stock,
  toBeHad,
} from '#sandbox'
import type { Scene } from '../route.ts'
import type { CatalogQuery } from './catalog-query.ts'

interface Hit {
  readonly sku: string
  readonly product: Product
}

/** The SKUs that a search finds as far as the caller's channel shows the shop, in the order that it asks for. */
export function searched(scene: Scene, { search, sort }: CatalogQuery): readonly string[] {
  const needs = needsOf(search)
  const hits = scene.world.names('product').flatMap((name): Hit[] => {
    const found = foundOf(scene, name, needs)
    return found.product && isFound(search, found) ? [{ sku: idOf(name), product: found.product }] : []
  })
  return hits.sort(orders[sort](scene, search.text ?? '')).map(({ sku }) => sku)
}

/** What a search asks of a product besides itself: only that is looked up, of every product of the shop. */
interface Needs {
  readonly units: boolean
  readonly price: boolean
}

function needsOf({ inStock, onSale, minPriceMinor, maxPriceMinor }: Search): Needs {
  const price = onSale === true || minPriceMinor !== undefined || maxPriceMinor !== undefined
  return { units: inStock === true, price }
}

function foundOf(scene: Scene, name: Resource, needs: Needs): Found {
  const sku = idOf(name)
  const product = scene.see.peek<NonNullable<Found['product']>>(name)?.value
  const stock = needs.units ? scene.see.peek<Stock>(resource('stock', sku))?.value : undefined
  return {
    product,
    price: needs.price ? priceOf(scene, sku) : undefined,
    units: toBeHad(stock, product),
  }
}

function priceOf(scene: Scene, sku: string): Price | undefined {
  return scene.see.peek<Price>(resource('price', sku))?.value
}

type Order = (a: Hit, b: Hit) => number

/** Equals stay in the order of their SKUs. What has no price comes behind all that has one. */
const orders: Readonly<Record<CatalogQuery['sort'], (scene: Scene, text: string) => Order>> = {
  relevance: (_scene, text) => (a, b) => relevance(text, b.product) - relevance(text, a.product),
  price: (scene) => (a, b) => byPrice(minor(scene, a), minor(scene, b), 1),
  '-price': (scene) => (a, b) => byPrice(minor(scene, a), minor(scene, b), -1),
  newest: () => (a, b) => b.product.listedAt - a.product.listedAt,
}

function minor(scene: Scene, { sku }: Hit): number | undefined {
  return priceOf(scene, sku)?.amount.minor
}

function byPrice(a: number | undefined, b: number | undefined, sign: 1 | -1): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return sign * (a - b)
}
