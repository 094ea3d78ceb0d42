import type { ProductList } from '../catalog/list-machine.ts'
import type { Price } from '../catalog/price-machine.ts'
import type { Product } from '../catalog/product-machine.ts'
import { flashSaleOn, liveSaleOn } from '../flash-sale/on.ts'
import type { Stock } from '../inventory/machine.ts'
import { availableUnits } from '../inventory/units.ts'
import { type Resource, resource } from '../journal/index.ts'
import type { World } from '../world.ts'
import { having, picked, type Trait } from './having.ts'
import { nearNames } from './near-names.ts'
import { productsTouched } from './products-touched.ts'

/**
 * Properties by which a scenario picks a product, so that it fits any shop. What has variants has no stock of its own: it is
 * neither in stock nor sold out.
 */
export const productTraits = {
  'in stock': (world, sku) => units(world, sku) > 0,
  plenty: (world, sku) => units(world, sku) >= 10,
  'few left': (world, sku) => units(world, sku) >= 2 && units(world, sku) <= 5,
  'last one': (world, sku) => units(world, sku) === 1,
  'sold out': (world, sku) => units(world, sku) === 0,
  'has a similar item in stock': (world, sku) =>
    product(world, sku)?.similar.some((other) => units(world, other) > 0) ?? false,
  'new arrival': (world, sku) => inList(world, 'new-arrivals', sku),
  'best seller': (world, sku) => inList(world, 'best-sellers', sku),
  'on sale': (world, sku) => isCut(price(world, sku)),
  'has an ambiguous name': (world, sku) => nearNames(world).withinAnother.has(sku),
  'has an unambiguous name': (world, sku) =>
    !nearNames(world).withinAnother.has(sku) && !nearNames(world).holdsAnother.has(sku),
  'has variants': (world, sku) => product(world, sku)?.variants !== undefined,
  'is a variant': (world, sku) => product(world, sku)?.variantOf !== undefined,
  'has another variant in stock': (world, sku) =>
    siblings(world, sku).some((other) => other !== sku && units(world, other) > 0),
  limited: (world, sku) => product(world, sku)?.limit !== undefined,
  'has no limit': (world, sku) => {
    const item = product(world, sku)
    const group = item?.variantOf === undefined ? item : product(world, item.variantOf)
    return item !== undefined && item.limit === undefined && group?.limit === undefined
  },
  perishable: (world, sku) => product(world, sku)?.keepsDays !== undefined,
  'has a warranty': (world, sku) => product(world, sku)?.warrantyMonths !== undefined,
  'has a date': (world, sku) => product(world, sku)?.show !== undefined,
  'has seats': (world, sku) => product(world, sku)?.show?.rows !== undefined,
  'flash sale announced': (world, sku) => flashSaleOn(world, sku)?.value.status === 'announced',
  'in a flash sale': (world, sku) => liveSaleOn(world, sku) !== undefined,
} as const satisfies Record<string, Trait>
export type ProductTrait = keyof typeof productTraits

const products = { kind: 'product', traits: productTraits, touched: productsTouched } as const

/** SKUs that have all the traits, in the order of their names. */
export function productsWith(world: World, traits: readonly ProductTrait[]): readonly string[] {
  return having(world, products, traits)
}

/**
 * One product with all the traits, drawn by the episode's key and `ref`, not among `taken`.
 * Undefined where the shop has none.
 */
export function pickProduct(
  world: World,
  ref: string,
  traits: readonly ProductTrait[],
  taken: readonly string[] = [],
): string | undefined {
  return picked(world, ref, productsWith(world, traits), taken)
}

/** What the source has, straight from the state: a pick looks at every product. */
function at<V>(world: World, name: Resource): V | undefined {
  return world.state.entities.get(name)?.value as V | undefined
}

/** Not a number where there is no stock to speak of: every comparison with it fails. */
function units(world: World, sku: string): number {
  const stock = at<Stock>(world, resource('stock', sku))
  return stock ? availableUnits(stock) : Number.NaN
}

function product(world: World, sku: string): Product | undefined {
  return at<Product>(world, resource('product', sku))
}

function price(world: World, sku: string): Price | undefined {
  return at<Price>(world, resource('price', sku))
}

function isCut(found: Price | undefined): boolean {
  return found !== undefined && found.amount.minor < found.regular.minor
}

function siblings(world: World, sku: string): readonly string[] {
  const parent = product(world, sku)?.variantOf
  return (parent && product(world, parent)?.variants) || []
}

function inList(world: World, id: ProductList['id'], sku: string): boolean {
  return at<ProductList>(world, resource('list', id))?.skus.includes(sku) ?? false
}
